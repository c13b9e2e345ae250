#include "ui/results/budget_words.h"

#include "ui/text/numbers.h"

#include <QCoreApplication>

namespace ui {
namespace {

class BudgetWords {
    Q_DECLARE_TR_FUNCTIONS(ui::BudgetWords)

public:
    static QString verdict(estimator::BudgetVerdict verdict) {
        switch (verdict) {
        case estimator::BudgetVerdict::holds: return tr("holds");
        case estimator::BudgetVerdict::atRisk: return tr("at risk: P90 is over it");
        case estimator::BudgetVerdict::broken: return tr("broken");
        case estimator::BudgetVerdict::unknown: return tr("not known");
        }
        return {};
    }

    static QString whole(const estimator::BudgetState& state) {
        const QString limit = amount(state.limit, estimator::info(state.metric).unit);
        //: a limit, and whether it holds
        if (!state.usedShare) return tr("Budget of %1: %2").arg(limit, verdict(state.verdict));
        //: a share in percent, a limit, and whether it holds
        return tr("%1 % of the budget of %2: %3").arg(number(*state.usedShare * 100.0), limit, verdict(state.verdict));
    }
};

} // namespace

QString budgetWords(const estimator::BudgetState& state) { return BudgetWords::whole(state); }

QString mark(estimator::BudgetVerdict verdict) {
    switch (verdict) {
    case estimator::BudgetVerdict::holds: return QStringLiteral("✓");
    case estimator::BudgetVerdict::atRisk: return QStringLiteral("!");
    case estimator::BudgetVerdict::broken: return QStringLiteral("✕");
    case estimator::BudgetVerdict::unknown: break;
    }
    return {};
}

} // namespace ui
