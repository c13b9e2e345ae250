#pragma once

#include "estimator/formulas/random.h"
#include "estimator/metric.h"
#include "estimator/trace.h"
#include "models/core/finding.h"
#include "models/pipeline/edit.h"
#include "models/pipeline/plan.h"

#include <map>
#include <memory>
#include <optional>
#include <span>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

/// From plan and catalogue to figures: pure, no disk, no clock, no network.
///
///     const auto result = estimate(plan, facts);
///     result->scenarios[0].total[Metric::energyFacility].point;
namespace estimator {

/// Raised whenever a formula or a default changes a figure; written into locks.
inline constexpr std::string_view kEstimatorVersion = "1.5";

/// A metric of a stage or of a scenario.
struct Measure {
    std::optional<double> point;                ///< in the metric's unit; none: infeasible, missing, or not applicable
    std::optional<double> p10, p50, p90;        ///< none until draws are computed; percentiles of a sum are not sums of percentiles
    std::vector<models::StageId> missingStages; ///< of a total: stages without this figure, so `point` is none
    std::optional<TraceRef> trace;
    [[nodiscard]] bool isPartial() const { return !missingStages.empty(); }
};

/// Where a stage's facility energy goes; sums to `energyFacility`. And its total emissions: these over intensity, plus embodied.
/// `server` holds what was measured as a whole, where chip and host are not known apart; then both of these are absent.
enum class Component { chip, host, network, idle, server, overhead };
inline constexpr std::size_t kComponentCount = 6;
[[nodiscard]] std::string_view label(Component component); ///< "Accelerators", ..., marked in context "components"

/// A choice left to `auto`, as the estimator sized it.
struct Derived {
    std::string field;
    models::FieldValue value;
    models::Message why; ///< reason as a sentence, e.g. "holds 16 GB of weights and 50 sequences"
    std::optional<TraceRef> trace;
};

/// What own machines cost beside an API that is paid by the token.
struct ApiComparison {
    double tokens = 0.0;                             ///< of prompts and answers over the horizon
    double ownPerMillion = 0.0, apiPerMillion = 0.0; ///< USD
    std::optional<double> breakEvenTokens;           ///< of a load at which the API would cost the same; none: no load near the plan's
};

/// What the useful operations of training emit, location-based and embodied.
struct ComputeIntensity {
    double exaflops = 0.0; ///< 1e18 operations, over the horizon
    double grams = 0.0;    ///< CO2e an EFLOP
    TraceRef trace{};
};

struct StageEstimate {
    models::StageId id;
    models::StageKind kind = models::StageKind::prepareData;
    std::string name;
    bool enabled = true;
    PerMetric<Measure> metrics;
    std::array<std::optional<double>, kComponentCount> facilityEnergy; ///< kWh by component
    std::vector<Derived> derived;
    std::vector<models::Finding> findings;
    std::map<Metric, models::Message> whyMissing; ///< of metrics that have no figure in a stage that otherwise has some
    std::string model, accelerator, site;         ///< ids as resolved, empty where the kind has none: what a node shows
    std::string intensityKind;      ///< what the emissions on the scenario's basis rest on: the key of a series, or another of kind
    std::optional<double> requests; ///< that the stage answers over the horizon; none: it answers none
    double infeasibleShare = 0.0;   ///< of the draws in which the stage cannot do its work
    std::optional<ComputeIntensity> compute; ///< where the stage trains a model
    std::optional<ApiComparison> api;        ///< where the stage names an API's price
};

/// Totals of a scenario by draw. Run `i` of two scenarios of one estimate draws the same value for the same physical unknown.
struct Draws {
    std::size_t count = 0;
    double infeasibleShare = 0.0;
    std::vector<bool> infeasible;         ///< by draw: some stage cannot do its work, and the values count nowhere
    PerMetric<std::vector<double>> total; ///< empty where the point is none
};

struct ScenarioEstimate {
    models::ScenarioId id;
    std::string name;
    Basis basis = Basis::location;
    PerMetric<Measure> total;
    Measure carbonCost;                ///< USD that an internal carbon price puts on the total emissions; in no cost
    std::vector<StageEstimate> stages; ///< in pipeline order, disabled ones included with `enabled` false and no figures
    std::vector<models::Finding> findings;
    std::shared_ptr<const Trace> trace;
    std::shared_ptr<const Draws> draws; ///< none until draws are computed

    [[nodiscard]] const StageEstimate* stage(const models::StageId& wanted) const; ///< null when there is none
};

struct Estimate {
    std::string catalogueVersion;            ///< of the plan's lock where that tells anything otherwise than the catalogue at hand
    std::vector<ScenarioEstimate> scenarios; ///< in the plan's order, the baseline first
    std::vector<models::Finding> findings;   ///< about the plan as a whole
    models::Lock reads;                      ///< everything that was read of the catalogue: what a lock holds

    [[nodiscard]] const ScenarioEstimate* scenario(const models::ScenarioId& id) const;
};

struct EstimateOptions {
    std::optional<models::ScenarioId> scenario = {}; ///< only this one (and nothing else)
    std::optional<models::StageId> stage = {};       ///< only this one and those whose requests are counted; totals are of these
    std::optional<Basis> basis = {};                 ///< instead of the plan's
    std::size_t draws = 0;                           ///< 0: points only
    std::uint64_t seed = kSeed;                      ///< same seed, same figures, whatever the number of threads
    std::size_t threads = 1;
    std::stop_token stop = {};
};

/// @error cycle     the plan's links form one
/// @error internal  stopped by `options.stop`
[[nodiscard]] models::Result<Estimate> estimate(const models::Plan& plan, const models::Facts& facts, const EstimateOptions& options = {});

/// Facts as this plan sees them: its own entries and lock in front.
[[nodiscard]] models::Facts factsFor(const models::Plan& plan, std::shared_ptr<const models::Catalogue> catalogue,
                                     std::shared_ptr<const models::Overlay> user = nullptr);

} // namespace estimator
