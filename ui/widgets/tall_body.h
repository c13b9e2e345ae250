#pragma once

#include <QScrollArea>

namespace ui {

/// Takes the place of its body in a dialog: as large where there is room, else scrolled up and down.
class TallBody : public QScrollArea {
public:
    TallBody(QWidget* body, QWidget* parent);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
};

} // namespace ui
