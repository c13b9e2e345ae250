#pragma once

#include "estimator/formulas/decode_step.h"
#include "estimator/formulas/power_cap.h"
#include "estimator/formulas/speculation.h"
#include "estimator/stages/model_shape.h"
#include "estimator/stages/power.h"
#include "estimator/stages/usage.h"

#include <optional>

/// What a scenario does to make a model answer with less: caches inside the replica, pruning, speculation, a power cap.
namespace estimator {

/// A draft model that proposes tokens.
template <class R>
struct Draft {
    Noted<double, R> acceptance, proposed, cost;
    [[nodiscard]] Speculation speculation() const { return {acceptance.value, proposed.value, cost.value}; }
    friend bool operator==(const Draft&, const Draft&) = default;
};

/// A limit on the power of a chip, and how far the work's pace follows the clock.
template <class R>
struct PowerLimit {
    Noted<Power, R> cap;
    Noted<double, R> clockShare;

    /// Says so where the cap is lower than those of published runs.
    /// @param constant  the method's share for this kind of work
    [[nodiscard]] static models::Result<std::optional<PowerLimit>> of(const Scope<R>& scope, const Chip<R>& chip, std::string_view constant,
                                                                      Remarks remarks);
    friend bool operator==(const PowerLimit&, const PowerLimit&) = default;
};

/// How fast a chip runs under its power limit, and what it draws.
struct Pace {
    double slowdown = 1.0;
    Power power;
};

/// @source METHODOLOGY.md M-4.6
template <class R>
[[nodiscard]] models::Result<Pace> paced(const std::optional<PowerLimit<R>>& limit, Power power, Power idle);

template <class R>
struct Savings {
    Noted<double, R> cachedShare;                 ///< of a prompt, by the prefix cache
    std::optional<Noted<double, R>> prunedShare;  ///< of the parameters
    std::optional<Noted<FlopRate, R>> sparseRate; ///< of the units that skip zero weights
    std::optional<Draft<R>> draft;
    std::optional<PowerLimit<R>> limit;
    bool keepsCache = true; ///< of keys and values

    /// @error unsupportedPrecision  sparse weights on a chip without sparse units
    [[nodiscard]] static models::Result<Savings> of(const Scope<R>& scope, const Chip<R>& chip, const ModelShape<R>& model, bool isSparse,
                                                    Remarks remarks);

    /// What is left of parameters or work.
    [[nodiscard]] double kept() const { return prunedShare ? 1.0 - prunedShare->value : 1.0; }
    /// Tokens of a sequence that one step computes.
    [[nodiscard]] double tokensPerStep() const { return draft ? draft->proposed.value + 1.0 : 1.0; }
    /// The step with sparse units and without a cache, where that is so.
    [[nodiscard]] models::Result<DecodeStep> changed(DecodeStep step, const DecodeInput& input, double sequences) const;
    friend bool operator==(const Savings&, const Savings&) = default;
};

/// The time of a step, with the node of what a draft model did to it.
template <class R>
[[nodiscard]] Noted<Duration, R> withDraftNoted(const Savings<R>& savings, const Noted<Duration, R>& step, R& recorder) {
    if (!savings.draft) return step;
    return recorder.step(kBatchedSpeculation, step.value, step, savings.draft->acceptance, savings.draft->proposed, savings.draft->cost);
}

/// The time of a step under the power cap, with its node.
template <class R>
[[nodiscard]] Noted<Duration, R> pacedNoted(const Savings<R>& savings, const Noted<Duration, R>& step, double slowdown, R& recorder) {
    if (!savings.limit) return step;
    return recorder.step(kPowerCap, step.value * slowdown, step, savings.limit->cap, savings.limit->clockShare);
}

} // namespace estimator
