#pragma once

#include <QLabel>

#include <optional>

namespace ui {

/// The name of a number, to be dragged sideways: the number follows until the button is released. Esc gives the old one back.
class ScrubLabel : public QLabel {
    Q_OBJECT

public:
    ScrubLabel(const QString& text, QWidget* parent);
    /// Only where there is a number to drag.
    void setScrubbable(bool isScrubbable);
    [[nodiscard]] bool isScrubbable() const { return m_isScrubbable; }

Q_SIGNALS:
    void begun();
    /// The number shall stand this many steps from where it stood when the drag began.
    void dragged(int steps, bool fine);
    void finished();
    void cancelled();

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void finish(bool keep);

    bool m_isScrubbable = false;
    std::optional<int> m_from; ///< where the button went down
    bool m_isDragging = false;
    int m_steps = 0;
};

} // namespace ui
