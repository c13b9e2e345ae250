#pragma once

#include "estimator/formulas/domain.h"
#include "models/core/words.h"

#include <span>

/// Full fine-tuning, LoRA and QLoRA: adapter size, work, memory and time.
namespace estimator {

enum class TuningMethod { full, lora, qlora };

inline constexpr double kLoraUtilisationFactor = 0.85; ///< of the full method's MFU, assumed
inline constexpr double kQloraSlowdown = 1.5;          ///< against LoRA; published 1.39 and 1.66; spread 0.15
inline constexpr double kNf4Bytes = 0.516;             ///< per frozen parameter, NF4 with double quantisation (4.127 bit)

/// The two widths of an adapted matrix.
struct AdaptedMatrix {
    double inputs;
    double outputs;
};

inline constexpr Formula kAdapterParameters{"M-2.1", FOUREM_WORDS("formulas", "Adapter parameters"), "N_lora = L·r·Σ(d_in + d_out)",
                                            "Hu et al. 2021 (arXiv:2106.09685)"};

/// Trainable parameters of low-rank adapters.
///
/// @param layers    > 0
/// @param rank      ≥ 1
/// @param matrices  of one layer, widths > 0, at least one
/// @error domain    an input outside its domain
/// @source M-2.1
[[nodiscard]] Result<double> adapterParameters(double layers, double rank, std::span<const AdaptedMatrix> matrices);

inline constexpr Formula kTuningCompute{"M-2.1b", FOUREM_WORDS("formulas", "Fine-tuning compute"),
                                        "full: C = 6·N·D; LoRA, QLoRA: C = (4·N + 6·N_lora)·D",
                                        "Hu et al. 2021 (arXiv:2106.09685); counting of passes"};

/// Work of fine-tuning: frozen matrices need no weight gradient, adapters pay in full.
///
/// @param parameters         > 0, met by a token
/// @param adapterParameters  ≥ 0, ignored by the full method
/// @param tokens             ≥ 0
/// @error domain  an input outside its domain
/// @source M-2.1b
[[nodiscard]] inline Result<Flops> tuningCompute(TuningMethod method, double parameters, double adapterParameters, double tokens) {
    if (const auto broken = firstBroken(positive("parameters", parameters), notNegative("adapter parameters", adapterParameters),
                                        notNegative("tokens", tokens)))
        return outOfDomain(kTuningCompute, *broken);
    const double perToken = method == TuningMethod::full ? 6.0 * parameters : 4.0 * parameters + 6.0 * adapterParameters;
    return finite(kTuningCompute, models::flops(perToken * tokens));
}

inline constexpr Formula kTuningState{"M-2.2", FOUREM_WORDS("formulas", "Fine-tuning state"),
                                      "full: 16·N; LoRA: 2·N + 16·N_lora; QLoRA: 0.516·N + 16·N_lora",
                                      "Dettmers et al. 2023 (arXiv:2305.14314); checked against the hiyouga/LLaMA-Factory table"};

/// Weights, gradients and optimiser state of fine-tuning, without activations.
///
/// @param parameters         > 0, all of them
/// @param adapterParameters  ≥ 0, ignored by the full method
/// @error domain  an input outside its domain
/// @source M-2.2
[[nodiscard]] inline Result<Bytes> tuningState(TuningMethod method, double parameters, double adapterParameters) {
    if (const auto broken = firstBroken(positive("parameters", parameters), notNegative("adapter parameters", adapterParameters)))
        return outOfDomain(kTuningState, *broken);
    const double adapters = 16.0 * adapterParameters;
    switch (method) {
    case TuningMethod::full: break;
    case TuningMethod::lora: return finite(kTuningState, models::bytes(2.0 * parameters + adapters));
    case TuningMethod::qlora: return finite(kTuningState, models::bytes(kNf4Bytes * parameters + adapters));
    }
    return finite(kTuningState, models::bytes(16.0 * parameters));
}

inline constexpr Formula kQloraTime{"M-2.3", FOUREM_WORDS("formulas", "QLoRA time"), "t_qlora = k_q·t_lora",
                                    "Google Cloud guide to LoRA and QLoRA (LoRA about 66 % faster)"};

/// Time of QLoRA from that of LoRA: the frozen weights are unpacked in every pass.
///
/// @param loraTime  ≥ 0
/// @param slowdown  ≥ 1
/// @error domain    an input outside its domain
/// @source M-2.3
[[nodiscard]] inline Result<Duration> qloraTime(Duration loraTime, double slowdown = kQloraSlowdown) {
    if (const auto broken = firstBroken(notNegative("LoRA time", loraTime), atLeastOne("slowdown", slowdown)))
        return outOfDomain(kQloraTime, *broken);
    return finite(kQloraTime, loraTime * slowdown);
}

} // namespace estimator
