#include "models/pipeline/apply.h"

#include "models/core/words.h"

namespace models::detail {
namespace {

bool isBaseline(const Plan& plan, const ScenarioId& id) { return plan.baseline().id == id; }

} // namespace

Result<Scenario*> scenarioIn(Plan& plan, const ScenarioId& id) {
    const auto found = std::ranges::find(plan.scenarios, id, &Scenario::id);
    if (found == plan.scenarios.end()) return noSuchScenario(plan, id);
    return &*found;
}

Result<void> change(Plan& plan, const AddScenario& edit) {
    if (auto named = checkName(edit.name); !named) return named;
    std::vector<std::string> taken;
    for (const Scenario& scenario : plan.scenarios) taken.push_back(scenario.id.text());
    const bool nameHasWords = uniqueId(edit.name, {}) != "item";
    Scenario added{.id = ScenarioId{uniqueId(nameHasWords ? edit.name : "scenario", taken)},
                   .name = edit.name,
                   .note = {},
                   .settings = {},
                   .extra = {}};
    if (edit.copyOf) {
        const Scenario* original = plan.scenario(*edit.copyOf);
        if (original == nullptr) return noSuchScenario(plan, *edit.copyOf);
        // A copy of the baseline inherits everything; repeating its choices would cut it off from later changes.
        if (!isBaseline(plan, original->id)) added.settings = original->settings;
        added.note = original->note;
    }
    plan.scenarios.push_back(std::move(added));
    return {};
}

Result<void> change(Plan& plan, const RenameScenario& edit) {
    if (auto named = checkName(edit.name); !named) return named;
    const auto scenario = scenarioIn(plan, edit.scenario);
    if (!scenario) return tl::unexpected{scenario.error()};
    (*scenario)->name = edit.name;
    return {};
}

Result<void> change(Plan& plan, const RemoveScenario& edit) {
    const Scenario* removed = plan.scenario(edit.scenario);
    if (removed == nullptr) return noSuchScenario(plan, edit.scenario);
    if (removed->locked) return fail(Code::lockedScenario, removed->id.text(), {removed->name});
    if (plan.scenarios.size() == 1) return fail(Code::lastScenario, {});
    if (isBaseline(plan, edit.scenario)) {
        // The others inherit from it: the next one takes its place, and no figure of those that stay moves.
        if (auto changed = change(plan, MakeBaseline{plan.scenarios[1].id}); !changed) return changed;
    }
    std::erase_if(plan.scenarios, [&edit](const Scenario& scenario) { return scenario.id == edit.scenario; });
    std::erase_if(plan.budgets, [&edit](const Budget& budget) { return budget.scenario == edit.scenario; });
    return {};
}

Result<void> change(Plan& plan, const MarkScenario& edit) {
    if (auto known = checkColour(edit.scenario, edit.colour); !known) return known;
    const auto scenario = scenarioIn(plan, edit.scenario);
    if (!scenario) return tl::unexpected{scenario.error()};
    (*scenario)->colour = edit.colour;
    (*scenario)->locked = edit.locked;
    return {};
}

Result<void> change(Plan& plan, const MoveScenario& edit) {
    const auto found = std::ranges::find(plan.scenarios, edit.scenario, &Scenario::id);
    if (found == plan.scenarios.end()) return noSuchScenario(plan, edit.scenario);
    if (found == plan.scenarios.begin() || edit.index == 0)
        return fail(Code::badValue, edit.scenario.text(),
                    {"0", FOUREM_WORDS("reasons", "the first place belongs to the baseline"),
                     FOUREM_WORDS("reasons", "another place, or make the scenario the baseline")});
    if (edit.index >= plan.scenarios.size())
        return fail(Code::badValue, edit.scenario.text(),
                    {std::to_string(edit.index), FOUREM_WORDS("reasons", "there are fewer scenarios"),
                     FOUREM_WORDS("reasons", "a place among the scenarios")});
    Scenario moved = std::move(*found);
    plan.scenarios.erase(found);
    plan.scenarios.insert(plan.scenarios.begin() + static_cast<std::ptrdiff_t>(edit.index), std::move(moved));
    return {};
}

} // namespace models::detail
