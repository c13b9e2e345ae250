#pragma once

#include "estimator/gathered_finding.h"
#include "ui/document/figure_place.h"

#include <QString>
#include <QWidget>

#include <memory>
#include <optional>
#include <vector>

class QHBoxLayout;
class QLabel;
class QTreeWidget;

namespace ui {

/// What the program has to say about the plan, gravest first, with what would mend it.
class FindingsView : public QWidget, public FigureSource {
    Q_OBJECT

public:
    explicit FindingsView(QWidget* parent);

    /// `error`: why there is no estimate at all. `facts`: by which catalogue entries are named; none while there are none.
    void setContent(std::shared_ptr<const models::Plan> plan, std::vector<estimator::GatheredFinding> findings,
                    std::optional<models::Error> error, std::optional<models::Facts> facts);
    /// The total in the scenario and metric that are shown elsewhere.
    void setShown(const FigurePlace& total) { m_shown = total; }
    /// What the current finding is about: its budget, or the shown metric of its stage.
    [[nodiscard]] std::optional<FigurePlace> figureInFocus() const override;
    [[nodiscard]] QWidget& figures() const;
    /// Notes are not counted: they ask for nothing.
    [[nodiscard]] int count(models::Severity severity) const;

Q_SIGNALS:
    void culpritRequested(const std::optional<models::ScenarioId>& scenario, const std::optional<models::StageId>& stage,
                          const QString& field);
    void fixRequested(const std::shared_ptr<const models::Edit>& edit);

protected:
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] const estimator::GatheredFinding* current() const;
    [[nodiscard]] QString whereText(const estimator::GatheredFinding& finding) const;
    void fill();
    void offerFixes();

    std::shared_ptr<const models::Plan> m_plan;
    std::vector<estimator::GatheredFinding> m_findings;
    std::optional<models::Facts> m_facts;
    std::optional<models::Error> m_error;
    FigurePlace m_shown;
    QTreeWidget* m_list;
    QWidget* m_fixes;
    QLabel* m_empty;
};

} // namespace ui
