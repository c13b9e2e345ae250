#pragma once

#include "estimator/backtest/fitted_constants.h"
#include "estimator/backtest/measured_row.h"
#include "models/catalogue/catalogue.h"
#include "models/core/result.h"

#include <cstddef>
#include <memory>
#include <optional>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

/// The fit of the catalogue's constants on measured runs, repeatable to the last bit.
///
///     const auto fitted = fit(rows, catalogue);
///     fitted->figures[0].value;
namespace estimator {

struct FittedFigure {
    std::string path;               ///< "constants/engine_vllm_0_11/step_s", "generation/hopper/eta_b_serving"
    std::vector<std::string> paths; ///< of the catalogue: one, or one an accelerator
    double start = 0.0;
    std::optional<double> shipped; ///< the catalogue's; none where the accelerators of a generation differ
    double value = 0.0;
    std::size_t rows = 0; ///< rows whose prediction depends on it
};

/// Median absolute errors of one class.
struct FittedClass {
    std::string name;
    std::size_t rows = 0, families = 0;
    std::optional<double> energy, energyLeftOut;
    std::optional<double> pace, paceLeftOut;                        ///< accelerator-hours of training, else throughput
    std::optional<double> energyInRangeLeftOut, paceInRangeLeftOut; ///< share of rows within P10-P90 around the prediction without them
    std::optional<double> energySpread, paceSpread; ///< σ whose P10-P90 would hold four of five rows around the prediction without them
};

struct Fit {
    std::vector<FittedFigure> figures; ///< in the order of the constants
    std::vector<FittedClass> classes;  ///< by name
    double startLoss = 0.0, loss = 0.0;
};

struct FitOptions {
    std::span<const FittedConstant> constants = fittedConstants();
    std::size_t folds = 5;   ///< of model families, each predicted by a fit without it; 0: none is left out
    std::size_t rounds = 12; ///< over all constants, at most
    std::size_t draws = 0;   ///< for the ranges, as wide as the catalogue's spreads make them; 0: none
    std::stop_token stop = {};
};

/// Minimises Σ ln(1 + v²/2)/√n + ½·Σ (ln(x/start)/σ)² with v = ln(predicted/measured)/0.12 over energy and pace of all rows, n the rows of
/// their class, by a search along one constant after the other.
///
/// @error stopped       by `options.stop`
/// @error unknownEntry  a constant that the catalogue does not know
/// @source METHODOLOGY.md, section 11
[[nodiscard]] models::Result<Fit> fit(std::span<const MeasuredRow> rows, const std::shared_ptr<const models::Catalogue>& catalogue,
                                      const FitOptions& options = {});

} // namespace estimator
