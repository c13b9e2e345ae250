#pragma once

#include "estimator/formulas/calibration.h"
#include "estimator/stages/usage.h"

#include <optional>
#include <string>
#include <string_view>

namespace estimator {

/// Kinds of work that learn from measurements apart from each other.
enum class LearnedWork { training, decode, diffusion, encoding };
[[nodiscard]] std::string_view key(LearnedWork work); ///< "training", "decode", ...
/// Figures of an accelerator that hold what was learned: "training_time_factor", "training_power_factor".
[[nodiscard]] std::string timeFactorKey(LearnedWork work);
[[nodiscard]] std::string powerFactorKey(LearnedWork work);

/// What measured runs taught about one kind of work on one accelerator: factors on what the model says, and the spread that is left.
/// @source METHODOLOGY.md M-8.5
template <class R>
struct Learned {
    LearnedWork work = LearnedWork::training;
    std::optional<Noted<double, R>> time, power;
    double timeSigma = 0.0, powerSigma = 0.0;

    [[nodiscard]] static Learned of(const Scope<R>& scope, std::string_view accelerator, LearnedWork work);

    [[nodiscard]] double timeFactor() const { return time ? time->value : 1.0; }
    [[nodiscard]] double powerFactor() const { return power ? power->value : 1.0; }
    /// The spreads of a stage with what is learned in place of what the method gives.
    void narrow(Spreads& spreads) const;
    friend bool operator==(const Learned&, const Learned&) = default;
};

/// A quantity that contains the factor already, with a node that shows it; without a factor there is no node.
template <class T, class R>
[[nodiscard]] Noted<T, R> learnedNoted(const std::optional<Noted<double, R>>& factor, const T& corrected, const Noted<T, R>& modelled,
                                       R& recorder) {
    if (!factor) return modelled;
    return recorder.step(kLearnedFactor, corrected, modelled, *factor);
}

} // namespace estimator
