#pragma once

#include "estimator/figure_difference.h"

#include <QTableWidget>

#include <functional>
#include <memory>

namespace ui {

class Document;

/// The totals that differ between the document's plan and another one. Estimated beside the window.
class FigureEffects : public QTableWidget {
    Q_OBJECT

public:
    FigureEffects(Document& document, QWidget* parent);

    /// @param after  the other plan; the newest question is answered
    void ask(std::shared_ptr<const models::Plan> after);
    void setVersionNames(const QString& before, const QString& after);

Q_SIGNALS:
    void answered();

private:
    void show(const std::vector<estimator::FigureDifference>& differences, const models::Plan& after);

    Document& m_document;
    int m_asked = 0;
};

} // namespace ui
