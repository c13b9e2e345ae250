#pragma once

#include <span>
#include <string_view>

/// Which figures of the catalogue are fitted on measured runs. The one place to add one.
namespace estimator {

/// The fit starts at `start` and pays for leaving it, by the prior spread of its logarithm.
struct FittedConstant {
    std::string_view owner;  ///< a row of the constants, or "generation/hopper" for all accelerators of a generation
    std::string_view figure; ///< "value", "step_s", "eta_b_serving"
    double start;            ///< what physics or data sheets suggest, in the figure's unit
    double sigma;
    double most = 1e300; ///< efficiencies stay below what any kernel has reached
};

[[nodiscard]] std::span<const FittedConstant> fittedConstants();

} // namespace estimator
