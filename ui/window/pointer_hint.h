#pragma once

#include <QObject>
#include <QString>

class QGraphicsView;
class QLabel;
class QStatusBar;

namespace ui {

/// Says in the status bar what the pointer can do with what is under it on the canvas.
class PointerHint : public QObject {
    Q_OBJECT

public:
    PointerHint(QGraphicsView& canvas, QStatusBar& bar, QObject* parent);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] QString hintAt(QPoint place) const;
    void show(const QString& hint);

    QGraphicsView& m_canvas;
    QLabel* m_label;
    QObject* m_miniMap = nullptr;
};

} // namespace ui
