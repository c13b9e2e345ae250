#pragma once

#include <QLabel>

namespace ui {

/// One line of plain text that takes the room it is given: what does not fit ends in "…" and is told by the tool tip.
class ElidedLabel : public QLabel {
public:
    explicit ElidedLabel(QWidget* parent);
    [[nodiscard]] QString shownText() const;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
};

} // namespace ui
