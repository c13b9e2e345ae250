#pragma once

#include "estimator/charts/accounting.h"
#include "estimator/charts/chart_axis.h"
#include "estimator/four_m_split.h"

#include <optional>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

/// The 4M practices of every scenario against the baseline, as steps that multiply to the total.
namespace estimator {

/// A practice: where the product stands before and after it.
struct FourMStep {
    GroupFactor factor;
    double from = 1.0, to = 1.0;
    std::optional<Band> band; ///< the published range, from where the step begins
};

/// A link of the physical chain: where the product stands before and after it.
struct ChainStep {
    std::string_view label; ///< marked in context "groups"
    double factor = 1.0;
    double from = 1.0, to = 1.0;
};

struct FourMPanel {
    models::ScenarioId id;
    std::string name;
    Accounting accounting = Accounting::alike;
    bool isOtherWork = false;     ///< than the baseline's
    std::vector<FourMStep> steps; ///< in the order of the groups; empty where there is no split
    std::vector<ChainStep> chain; ///< in the order of the chain, in place of the practices; point values
    double total = 1.0;
    std::optional<double> totalP10, totalP90;
    std::optional<models::Error> error;

    [[nodiscard]] bool isWorse() const { return total < 1.0; }
    /// How many times as much as the baseline.
    [[nodiscard]] double multiple() const { return 1.0 / total; }
};

struct FourMChart {
    Metric metric = Metric::total;
    Basis basis = Basis::location;
    std::string baselineName;
    ChartAxis axis;
    std::vector<FourMPanel> panels; ///< all scenarios but the baseline
};

struct FourMOptions {
    std::size_t draws = 0;
    std::size_t threads = 1;
    std::stop_token stop = {};
};

/// @param estimate  of this plan; points are enough
/// @error stopped
/// @source METHODOLOGY.md M-9.1
[[nodiscard]] models::Result<FourMChart> fourMChart(const models::Plan& plan, const models::Facts& facts, const Estimate& estimate,
                                                    Metric metric, const FourMOptions& options = {});

/// The same improvement of total emissions by what changed physically: accelerator-hours, power, overhead, intensity. The two views do not
/// coincide, so each is named where it is shown.
/// @param estimate  of this plan; points are enough
/// @source METHODOLOGY.md M-9.2
[[nodiscard]] FourMChart chainChart(const models::Plan& plan, const models::Facts& facts, const Estimate& estimate);

} // namespace estimator
