#include "models/pipeline/apply.h"

#include <type_traits>

namespace models::detail {
namespace {

/// What the locked scenarios of a plan choose for the stages that it has. A stage that is added brings choices of its own.
class LockedChoices {
public:
    explicit LockedChoices(const Plan& plan) {
        for (const Scenario& scenario : plan.scenarios)
            if (scenario.locked) m_locked.push_back(scenario);
        if (!m_locked.empty()) m_stages = plan.stages;
    }

    [[nodiscard]] Result<void> checkKept(const Plan& after) const {
        for (const Scenario& before : m_locked) {
            const Scenario* scenario = after.scenario(before.id);
            if (scenario == nullptr || ofKnownStages(*scenario) != before.settings)
                return fail(Code::lockedScenario, before.id.text(), {before.name});
        }
        return {};
    }

private:
    [[nodiscard]] std::map<StageId, Settings> ofKnownStages(const Scenario& scenario) const {
        std::map<StageId, Settings> settings = scenario.settings;
        std::erase_if(settings, [this](const auto& each) { return !isKnown(each.first); });
        return settings;
    }
    [[nodiscard]] bool isKnown(const StageId& scope) const {
        return scope == planScope() || std::ranges::any_of(m_stages, [&scope](const auto& stage) { return stage->id == scope; });
    }

    std::vector<Scenario> m_locked;
    std::vector<std::shared_ptr<const Stage>> m_stages;
};

/// These rewrite what scenarios name so that none resolves to anything else, take over another plan as it is, or go edit by edit.
template <class Each>
inline constexpr bool kKeepsChoices = std::is_same_v<Each, MakeBaseline> || std::is_same_v<Each, RemoveScenario> ||
                                      std::is_same_v<Each, ReplacePlan> || std::is_same_v<Each, Compound>;

} // namespace

Result<void> changeUnlocked(Plan& plan, const Edit& edit) {
    return std::visit(
        [&plan]<class Each>(const Each& each) -> Result<void> {
            if constexpr (kKeepsChoices<Each>) {
                return change(plan, each);
            } else {
                const LockedChoices locked{plan};
                if (auto changed = change(plan, each); !changed) return changed;
                return locked.checkKept(plan);
            }
        },
        edit.asVariant());
}

} // namespace models::detail
