#pragma once

#include <QPixmap>
#include <QWidget>

namespace ui {

class CanvasView;
class Document;

/// The whole pipeline in a corner of the canvas, frames and notes too, with the part that is seen as a frame; a click goes there. Hidden
/// while everything is in view anyway.
class MiniMap : public QWidget {
    Q_OBJECT

public:
    MiniMap(const Document& document, CanvasView& view);

    void setWanted(bool wanted);
    /// The view has moved, or grown.
    void follow();

protected:
    void changeEvent(QEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QTransform fromScene() const;
    [[nodiscard]] QRectF seen() const;
    void goTo(QPointF position);
    void forget();
    void paintStages();
    void retranslate();

    const Document& m_document;
    CanvasView& m_view;
    QRectF m_whole;   ///< of the pipeline
    QPixmap m_stages; ///< painted once for each plan
    bool m_isWanted = true;
};

} // namespace ui
