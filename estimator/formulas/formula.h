#pragma once

#include <span>
#include <string_view>

/// The science of the estimator: pure functions from quantities to quantities, one family of formulas a file.
///
///     const auto run = trainingTime({.work = flops(3.15e23), .chips = 1024, .peakRate = teraflopsPerSecond(312), .utilisation = 0.52});
///     if (!run) return tl::unexpected{run.error()};
///     inHours(run->duration);
///
/// Each formula has a card beside it: what a trace shows and what docs/METHODOLOGY.md explains.
namespace estimator {

/// What a trace says about a formula. `id` is its section in docs/METHODOLOGY.md.
struct Formula {
    std::string_view id;         ///< "M-1.9"
    std::string_view name;       ///< "Training time", marked for translation in context "formulas"
    std::string_view expression; ///< "t = C / (n·F·MFU·G·κ·u_feed)"
    std::string_view source;     ///< publication that the form or its constants come from
};

/// The cards of all formulas in the order of docs/METHODOLOGY.md.
[[nodiscard]] std::span<const Formula* const> allFormulas();

} // namespace estimator
