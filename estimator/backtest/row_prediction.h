#pragma once

#include "estimator/backtest/row_plan.h"
#include "models/catalogue/catalogue.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace estimator {

/// What predictions are compared in.
enum class ComparedMetric {
    energy,     ///< J an output token, image, video or request; kWh a run; in the row's own scope
    time,       ///< accelerator-hours of a training run
    throughput, ///< output tokens, images or requests a second of the whole job
    emissions,  ///< kgCO2e a request or run, location-based, in the row's own scope
};
[[nodiscard]] std::string_view key(ComparedMetric metric); ///< "energy", "time", "throughput", "emissions"
[[nodiscard]] std::optional<ComparedMetric> comparedMetric(std::string_view key);

/// In what a row is compared, from its inputs alone; empty: it has nothing to compare in this metric.
[[nodiscard]] std::string comparedUnit(const RowInputs& inputs, ComparedMetric metric);

struct RowPrediction {
    double point = 0.0; ///< in the unit of `comparedUnit`
    std::optional<double> p10, p90;
    std::vector<std::string> notes; ///< what had to be assumed
    WorkKind kind = WorkKind::decodeDense;
    std::string accelerator;                  ///< id in the catalogue
    double timeSigma = 0.0, powerSigma = 0.0; ///< what the method gives such work
};

struct PredictionOptions {
    ComparedMetric metric = ComparedMetric::energy;
    std::optional<double> observedBatch = {};        ///< instead of the configured one
    std::size_t draws = 0;                           ///< 0: no range
    bool spreads = false;                            ///< also the sigmas
    std::shared_ptr<const models::Overlay> own = {}; ///< entries and figures that stand before the catalogue's
};

/// What the estimator says of the row's plan: any plan of that work would get the same. The figure, or why there is none.
[[nodiscard]] Reasoned<RowPrediction> rowPrediction(const RowInputs& inputs, const std::shared_ptr<const models::Catalogue>& catalogue,
                                                    const PredictionOptions& options = {});

/// Whether an energy was measured, by the table's word for where it comes from; without a word it was.
[[nodiscard]] bool isMeasuredBasis(const std::string& basis);

/// What was measured, in the same unit.
[[nodiscard]] std::optional<double> rowMeasurement(const MeasuredRow& row, ComparedMetric metric);

} // namespace estimator
