#pragma once

#include "estimator/estimate.h"
#include "estimator/formulas/four_m.h"
#include "estimator/mixtures.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// How much of an improvement each of Google's 4M practices (and what stands beside them) made.
namespace estimator {

/// Groups of estimator inputs. A site moves two of them: its grid is `map`, everything else that it decides `mechanization`.
enum class FourMGroup { model, machine, mechanization, map, compression, operations, schedule, work };
inline constexpr std::size_t kFourMGroupCount = 8;

struct FourMGroupInfo {
    FourMGroup group;
    std::string_view key;     ///< "mechanization": stable, in files
    std::string_view label;   ///< "Mechanization", marked in context "groups"
    std::optional<Band> band; ///< published range of the practice; none where nobody published one
};
[[nodiscard]] const std::array<FourMGroupInfo, kFourMGroupCount>& fourMGroups();
[[nodiscard]] std::string_view bandSource();           ///< of the published ranges
[[nodiscard]] std::string_view label(BandPlace place); ///< "below the band", ..., marked in context "groups"

/// Significant digits that tell a factor from the ends of a band: 1.397 is below 1.4.
[[nodiscard]] int digitsApart(double factor, const Band& band);

/// Those that a setting of the scenario moves against the baseline.
[[nodiscard]] std::vector<FourMGroup> groupsOf(const models::Plan& plan, const models::Scenario& scenario, const models::StageId& scope,
                                               const models::Field& field);

struct GroupFactor {
    FourMGroup group = FourMGroup::model;
    double factor = 1.0;            ///< baseline over scenario: 2 halves the footprint
    std::optional<double> p10, p90; ///< none unless draws were asked for
    bool isChanged = false;         ///< false: the scenarios do not differ in this group
    std::optional<BandPlace> place; ///< of a changed group with a band
};

/// Factors of one metric; their product is `total`, to the last bits of the multiplication.
struct FourMSplit {
    Metric metric = Metric::total;
    Basis basis = Basis::location;         ///< of the baseline
    Basis scenarioBasis = Basis::location; ///< where it differs, the change is one of `map` and the total no physical ratio
    std::array<GroupFactor, kFourMGroupCount> groups;
    double total = 1.0;
    std::optional<double> totalP10, totalP90;
    std::size_t repaired = 0;          ///< coalitions that had to be sized anew because the mixture of choices does not fit
    std::size_t virtualCoalitions = 0; ///< those that fit no machine at all and were calculated without their memory limit
};

/// The mixtures of the baseline and a scenario, calculated once for the splits of all metrics.
class FourMMixtures {
public:
    /// @error unknownScenario, and those of a stage that cannot be estimated
    [[nodiscard]] static models::Result<FourMMixtures> of(const models::Plan& plan, const models::Facts& facts,
                                                          const models::ScenarioId& scenario, const SplitOptions& options = {});

    /// The split of baseline over scenario for facility energy or total emissions, order-free.
    /// @error missingData  a total of one of them is not known
    /// @source METHODOLOGY.md M-9.1
    [[nodiscard]] models::Result<FourMSplit> split(Metric metric) const;

private:
    FourMMixtures() = default;

    std::string m_title; ///< of the plan, for errors
    Basis m_basis = Basis::location;
    Basis m_scenarioBasis = Basis::location;
    std::vector<FourMGroup> m_groups;           ///< that change
    std::vector<PerMetric<RunValues>> m_totals; ///< by coalition of them; the point first, then the draws
    std::size_t m_repaired = 0;
    std::size_t m_virtual = 0;
};

/// The split of a single metric.
/// @error those of `FourMMixtures::of` and `split`
[[nodiscard]] models::Result<FourMSplit> fourMSplit(const models::Plan& plan, const models::Facts& facts,
                                                    const models::ScenarioId& scenario, Metric metric, const SplitOptions& options = {});

/// The same improvement as a product over the chain accelerator-hours × power × facility overhead × intensity, summed over stages: the
/// view of index decomposition, which asks what changed physically, not which choice did it. The two views do not coincide.
struct ChainSplit {
    double acceleratorHours = 1.0;
    double power = 1.0;
    double facility = 1.0;
    double intensity = 1.0; ///< emissions, embodied ones included, by facility energy
    double total = 1.0;
};

/// The factors in the order of the chain, with their names, marked in context "groups".
struct ChainFactor {
    std::string_view label;
    double factor = 1.0; ///< baseline over scenario
};
[[nodiscard]] std::array<ChainFactor, 4> factorsOf(const ChainSplit& split);

/// Over all stages; one without accelerators counts by its energy, under `power`. None where a figure of a stage that emits is missing, or
/// a stage has accelerators in one scenario only.
/// @source METHODOLOGY.md M-9.2
[[nodiscard]] std::optional<ChainSplit> chainSplit(const ScenarioEstimate& baseline, const ScenarioEstimate& scenario);
/// Why a scenario has none.
[[nodiscard]] models::Error noChain(const std::string& scenarioName);

} // namespace estimator
