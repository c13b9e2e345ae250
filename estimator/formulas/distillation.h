#pragma once

#include "estimator/formulas/domain.h"
#include "models/core/words.h"

/// Work of learning from a teacher and of reinforcement learning after pre-training.
namespace estimator {

inline constexpr Formula kDistillationCompute{"M-1.6", FOUREM_WORDS("formulas", "Distillation compute"), "C = 6·N_s·D + 2·N_t·D",
                                              "Sanh et al. 2019 (arXiv:1910.01108); counting of passes"};

/// Training of the student and forward passes of a teacher that runs beside it. A teacher that generated its text before
/// is a batch inference of its own.
///
/// @param studentParameters  > 0
/// @param teacherParameters  ≥ 0
/// @param tokens             ≥ 0
/// @error domain  an input outside its domain
/// @source M-1.6
[[nodiscard]] inline Result<Flops> distillationCompute(double studentParameters, double teacherParameters, double tokens) {
    if (const auto broken = firstBroken(positive("student parameters", studentParameters),
                                        notNegative("teacher parameters", teacherParameters), notNegative("tokens", tokens)))
        return outOfDomain(kDistillationCompute, *broken);
    return finite(kDistillationCompute, models::flops(6.0 * studentParameters * tokens + 2.0 * teacherParameters * tokens));
}

inline constexpr Formula kReinforcementCompute{"M-1.6b", FOUREM_WORDS("formulas", "Reinforcement learning compute"),
                                               "C = 6·N·D_kept + 2·N·D_all",
                                               FOUREM_WORDS("formulas", "counting of passes; rollouts are inference")};

/// Policy updates on the tokens that were kept and the reference model's pass over all; rollouts are batch inference and dominate.
///
/// @param parameters  > 0
/// @param keptTokens  ≥ 0
/// @param allTokens   ≥ 0
/// @error domain  an input outside its domain
/// @source M-1.6b
[[nodiscard]] inline Result<Flops> reinforcementCompute(double parameters, double keptTokens, double allTokens) {
    if (const auto broken =
            firstBroken(positive("parameters", parameters), notNegative("kept tokens", keptTokens), notNegative("tokens", allTokens)))
        return outOfDomain(kReinforcementCompute, *broken);
    return finite(kReinforcementCompute, models::flops(6.0 * parameters * keptTokens + 2.0 * parameters * allTokens));
}

} // namespace estimator
