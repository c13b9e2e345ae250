#pragma once

#include "models/versions/merge.h"
#include "models/versions/plan_parts.h"

#include <map>
#include <set>
#include <span>
#include <vector>

namespace models::versions {

/// Three versions of a plan, value by value. Internal to `models/versions`; see merge.h for what counts as a conflict.
class Merging {
public:
    explicit Merging(const Versions& versions);

    /// Places of the conflicts.
    [[nodiscard]] const std::vector<Place>& open() const { return m_open; }
    [[nodiscard]] Conflict conflict(const Place& place) const;
    /// @param sides  one for each of `open`
    [[nodiscard]] Result<Plan> resolved(std::span<const Side> sides) const;

private:
    struct Version {
        Plan plan;
        PlanParts parts;
    };
    struct Decision {
        const nlohmann::json* value = nullptr;
        bool isOpen = false;
    };
    using Sides = std::map<Place, Side>;

    [[nodiscard]] static Version nothing();
    [[nodiscard]] static Version versionOf(const Plan& plan, const ScenarioId& baseline);
    void findOwners();
    [[nodiscard]] std::vector<Place> ownersOf(const Place& place) const;
    void compareThings();
    [[nodiscard]] bool isRemovedByOne(const Place& thing) const;
    [[nodiscard]] bool isTouched(const Place& thing) const;
    void keepAScenario();
    void compareValues();
    void compareLinks();
    [[nodiscard]] const Version& side(Side side) const { return side == Side::ours ? m_ours : m_theirs; }
    [[nodiscard]] bool isOpen(const Place& place) const;
    [[nodiscard]] Decision decided(const Place& place) const;
    [[nodiscard]] const nlohmann::json* value(const Place& place, const Sides& sides) const;
    [[nodiscard]] PlanParts assembled(const Sides& sides) const;
    [[nodiscard]] Result<Plan> planOf(const Sides& sides) const;

    Version m_base;
    Version m_ours;
    Version m_theirs;
    std::set<Place> m_places;                     ///< of all versions
    std::map<Place, std::vector<Place>> m_owners; ///< of a value, the things without which it makes no sense
    std::map<Place, std::vector<Place>> m_owned;  ///< the inverse
    std::set<Place> m_removed;                    ///< things that one removed while the other left them alone
    std::vector<Place> m_open;
};

} // namespace models::versions
