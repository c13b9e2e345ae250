#pragma once

#include "estimator/formulas/domain.h"
#include "models/core/words.h"

/// Activation recomputation (checkpointing): more work for less memory.
namespace estimator {

enum class Recomputation { none, selective, full };

// What full recomputation does to the measured model-FLOP utilisation, fitted on mosaicml/llm-foundry benchmark rows.
inline constexpr double kFullRecomputationH100 = 0.922;
inline constexpr double kFullRecomputationA100With40 = 0.884;
inline constexpr double kFullRecomputationA100With80 = 0.859;

inline constexpr Formula kExecutedCompute{"M-1.4", FOUREM_WORDS("formulas", "Executed compute with recomputation"), "C_hw = C·(1 + r)",
                                          "Korthikanti et al. 2022 (arXiv:2205.05198)"};

/// Share r of the training work that recomputation adds: one more forward pass is a third, one of the attention scores a third of theirs.
///
/// @param attentionShare  0..1, part of the work spent on attention scores; only selective recomputation reads it
/// @error domain  the share is outside 0..1
/// @source M-1.4
[[nodiscard]] inline Result<double> recomputedShare(Recomputation mode, double attentionShare) {
    if (const auto broken = firstBroken(share("attention share", attentionShare))) return outOfDomain(kExecutedCompute, *broken);
    switch (mode) {
    case Recomputation::none: return 0.0;
    case Recomputation::selective: return attentionShare / 3.0;
    case Recomputation::full: return 1.0 / 3.0;
    }
    return 0.0;
}

/// Work that the chips execute. Divide it by hardware utilisation (HFU), never by MFU, which already carries the loss.
///
/// @param compute  ≥ 0
/// @param recomputed  ≥ 0, see `recomputedShare`
/// @error domain  an input outside its domain
/// @source M-1.4
[[nodiscard]] inline Result<Flops> executedCompute(Flops compute, double recomputed) {
    if (const auto broken = firstBroken(notNegative("compute", compute), notNegative("recomputed share", recomputed)))
        return outOfDomain(kExecutedCompute, *broken);
    return finite(kExecutedCompute, compute * (1.0 + recomputed));
}

} // namespace estimator
