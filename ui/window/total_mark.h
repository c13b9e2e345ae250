#pragma once

#include "ui/document/figure_place.h"

#include <QPushButton>

namespace ui {

class Document;

/// The total of the shown scenario in the shown metric, in the status bar; pressed, it is explained. A tool button would mark the
/// command that it offers as a menu.
class TotalMark : public QPushButton, public FigureSource {
    Q_OBJECT

public:
    TotalMark(const Document& document, QWidget* parent);

    [[nodiscard]] std::optional<FigurePlace> figureInFocus() const override;

protected:
    void changeEvent(QEvent* event) override;

private:
    void showTotal();
    [[nodiscard]] QString words() const;

    const Document& m_document;
};

} // namespace ui
