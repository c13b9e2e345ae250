#include "models/pipeline/apply.h"

#include "models/core/words.h"

#include <cmath>
#include <tuple>

namespace models::detail {
namespace {

std::shared_ptr<const Overlay> sorted(Overlay own) {
    if (own == Overlay{}) return nullptr;
    std::ranges::sort(own.entries, [](const Entry& a, const Entry& b) { return std::tie(a.kind, a.id) < std::tie(b.kind, b.id); });
    return std::make_shared<const Overlay>(std::move(own));
}

} // namespace

Result<void> change(Plan& plan, const SetTitle& edit) {
    plan.title = edit.title;
    return {};
}

Result<void> change(Plan& plan, const SetNotes& edit) {
    plan.notes = edit.notes;
    return {};
}

Result<void> change(Plan& plan, const SetBudgets& edit) {
    for (const Budget& budget : edit.budgets) {
        if (!std::isfinite(budget.limit) || budget.limit < 0.0)
            return fail(Code::domain, budget.metric, {budget.metric, budget.limit, ">= 0"});
        if (budget.scenario && plan.scenario(*budget.scenario) == nullptr) return noSuchScenario(plan, *budget.scenario);
    }
    plan.budgets = edit.budgets;
    return {};
}

Result<void> change(Plan& plan, const SetOwnEntries& edit) {
    if (auto fits = checkOverlay(edit.own); !fits) return fits;
    plan.own = sorted(edit.own);
    return {};
}

Result<void> change(Plan& plan, const SetLock& edit) {
    plan.lock = edit.lock ? std::make_shared<const Lock>(*edit.lock) : nullptr;
    return {};
}

Result<void> change(Plan& plan, const ReplacePlan& edit) {
    if (auto fits = checkStructure(edit.plan); !fits) return fits;
    plan = edit.plan;
    if (plan.own != nullptr) plan.own = sorted(*plan.own);
    return {};
}

} // namespace models::detail
