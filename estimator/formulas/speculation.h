#pragma once

#include "estimator/formulas/decode_step.h"
#include "estimator/formulas/domain.h"
#include "models/core/words.h"

#include <cmath>

/// Speculative decoding: a draft model proposes tokens, the model checks them in one step.
namespace estimator {

struct Speculation {
    double acceptance = 0.7; ///< α, of one proposed token, assumed
    double proposed = 4.0;   ///< γ, tokens a step, assumed
    double draftCost = 0.05; ///< c, draft step over model step, assumed
};

inline constexpr Formula kExpectedTokens{"M-3.10", FOUREM_WORDS("formulas", "Tokens per speculative step"), "E = (1 − α^(γ+1))/(1 − α)",
                                         "Leviathan et al. 2022 (arXiv:2211.17192)"};

/// Tokens that one checking step yields on average.
///
/// @param speculation  acceptance in 0..1, proposed and draft cost ≥ 0
/// @error domain       a member outside its domain
/// @source M-3.10
[[nodiscard]] inline Result<double> expectedTokens(const Speculation& speculation) {
    if (const auto broken = firstBroken(share("acceptance", speculation.acceptance), notNegative("proposed tokens", speculation.proposed),
                                        notNegative("draft cost", speculation.draftCost)))
        return outOfDomain(kExpectedTokens, *broken);
    if (speculation.acceptance == 1.0) return speculation.proposed + 1.0;
    return finite(kExpectedTokens, (1.0 - std::pow(speculation.acceptance, speculation.proposed + 1.0)) / (1.0 - speculation.acceptance));
}

inline constexpr Formula kSpeculationSpeedup{"M-3.10b", FOUREM_WORDS("formulas", "Speculative speed-up of a single sequence"),
                                             "S = E/(γ·c + 1)", "Leviathan et al. 2022 (arXiv:2211.17192)"};

/// Speed-up where a step costs the same whatever it checks: one sequence, memory-bound.
///
/// @error domain  a member outside its domain
/// @source M-3.10b
[[nodiscard]] inline Result<double> speculationSpeedup(const Speculation& speculation) {
    const auto tokens = expectedTokens(speculation);
    if (!tokens) return tokens;
    return finite(kSpeculationSpeedup, *tokens / (speculation.proposed * speculation.draftCost + 1.0));
}

inline constexpr Formula kBatchedSpeculation{"M-3.10c", FOUREM_WORDS("formulas", "Speculative speed-up in a batch"),
                                             "S(B) = E·step(B)/(a + (b_kv + c_s + E·b_pre + (γ+1)·b_dec)·B + γ·c·step(B))",
                                             FOUREM_WORDS("formulas", "acceptance of Leviathan et al. 2022 on the decode step of M-3.4")};

/// One step in which the model checks what the draft proposed, as a function of the sequences in it.
struct CheckingStep {
    Duration fixed;
    Duration perSequence;
    double tokens; ///< that the step yields on average
    [[nodiscard]] constexpr Duration at(double sequences) const { return fixed + perSequence * sequences; }
};

/// The step with its draft. Only the decode arithmetic grows with the tokens that are checked; the cache is read once for all of them, a
/// sequence's overhead falls once a step, and its prompt spreads over the E tokens that the step yields.
///
/// @error domain  a member outside its domain
/// @source M-3.10c
[[nodiscard]] inline Result<CheckingStep> checkingStep(const DecodeStep& step, const Speculation& speculation) {
    const auto tokens = expectedTokens(speculation);
    if (!tokens) return tl::unexpected{tokens.error()};
    const double draft = speculation.proposed * speculation.draftCost;
    const Duration perSequence =
        step.keyValueRead + step.sequenceOverhead + *tokens * step.prefillCompute + (speculation.proposed + 1.0) * step.decodeCompute;
    return CheckingStep{step.fixed() * (1.0 + draft), perSequence + step.perSequence() * draft, *tokens};
}

/// Speed-up of a batch. Only the decode arithmetic grows with the tokens that are checked; the cache is read once for all of
/// them, a sequence's overhead falls once a step, and its prompt spreads over the E tokens that the step yields.
///
/// @param sequences  > 0
/// @error domain     an input outside its domain
/// @source M-3.10c
[[nodiscard]] inline Result<double> batchedSpeculation(const DecodeStep& step, double sequences, const Speculation& speculation) {
    const auto checking = checkingStep(step, speculation);
    if (!checking) return tl::unexpected{checking.error()};
    if (const auto broken = firstBroken(positive("sequences", sequences), positive("fixed step time", step.fixed()),
                                        notNegative("step time per sequence", step.perSequence())))
        return outOfDomain(kBatchedSpeculation, *broken);
    return finite(kBatchedSpeculation, checking->tokens * (step.at(sequences) / checking->at(sequences)));
}

struct SimpleStep {
    Duration fixed;        ///< a
    Duration perSequence;  ///< b
    Duration keyValueRead; ///< part of b
};

inline constexpr Formula kSimpleBatchedSpeculation{
    "M-3.10d", FOUREM_WORDS("formulas", "Speculative speed-up in a batch, pessimistic form"),
    "S(B) = E·step(B)/(a + b_kv·B + (b − b_kv)·B·(γ+1) + γ·c·step(B))",
    FOUREM_WORDS("formulas", "acceptance of Leviathan et al. 2022 on the decode step of M-3.4")};

/// The older form: everything but the cache grows with the tokens checked, prompt and overhead of a sequence included. A lower
/// bound of `batchedSpeculation` for where only the two coefficients of a step are known.
///
/// @param step       fixed > 0, 0 ≤ KV read ≤ per sequence
/// @param sequences  > 0
/// @error domain     an input outside its domain
/// @source M-3.10d
[[nodiscard]] inline Result<double> simpleBatchedSpeculation(const SimpleStep& step, double sequences, const Speculation& speculation) {
    const auto tokens = expectedTokens(speculation);
    if (!tokens) return tokens;
    if (const auto broken =
            firstBroken(positive("sequences", sequences), positive("fixed step time", step.fixed),
                        notNegative("step time per sequence", step.perSequence),
                        that("KV read time", step.keyValueRead, FOUREM_WORDS("formulas", "0 up to the step time per sequence"),
                             step.keyValueRead >= Duration{} && step.keyValueRead <= step.perSequence)))
        return outOfDomain(kSimpleBatchedSpeculation, *broken);
    const Duration plain = step.fixed + step.perSequence * sequences;
    const Duration growing = (step.perSequence - step.keyValueRead) * sequences * (speculation.proposed + 1.0);
    const Duration checking = step.fixed + step.keyValueRead * sequences + growing + speculation.proposed * speculation.draftCost * plain;
    return finite(kSimpleBatchedSpeculation, *tokens * (plain / checking));
}

} // namespace estimator
