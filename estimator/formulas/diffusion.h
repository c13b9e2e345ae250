#pragma once

#include "estimator/formulas/decode_step.h"
#include "estimator/formulas/domain.h"
#include "models/core/words.h"

#include <algorithm>
#include <cmath>

/// Pictures and videos of diffusion models: what a denoising call computes, how long it takes on which software, what the chip draws.
namespace estimator {

struct LatentGrid {
    double width; ///< pixels
    double height;
    double frames = 1.0;
    double scale;            ///< pixels of a side that the autoencoder folds into one
    double patch = 1.0;      ///< latent positions of a side that make a token
    double frameScale = 1.0; ///< frames that the autoencoder folds into one
    double framePatch = 1.0; ///< latent frames that make a token
};

inline constexpr Formula kLatentTokens{"M-1.5g", FOUREM_WORDS("formulas", "Latent tokens"),
                                       "T = ⌊w/(f·p)⌋·⌊h/(f·p)⌋·⌈(⌊(frames − 1)/f_t⌋ + 1)/p_t⌉",
                                       "Peebles and Xie 2022 (arXiv:2212.09748); video: Yang et al. 2024 (arXiv:2408.06072)"};

/// Tokens of one picture or video in a diffusion transformer.
///
/// @param grid    frames ≥ 1, the rest > 0
/// @error domain  a member outside its domain, or a picture smaller than one token
/// @source M-1.5g
[[nodiscard]] inline Result<double> latentTokens(const LatentGrid& grid) {
    if (const auto broken =
            firstBroken(positive("image width", grid.width), positive("image height", grid.height), atLeastOne("frames", grid.frames),
                        positive("latent scale", grid.scale), positive("patch", grid.patch), positive("frame scale", grid.frameScale),
                        positive("frame patch", grid.framePatch)))
        return outOfDomain(kLatentTokens, *broken);
    const double side = grid.scale * grid.patch;
    const double latentFrames = std::ceil((std::floor((grid.frames - 1.0) / grid.frameScale) + 1.0) / grid.framePatch);
    const double tokens = std::floor(grid.width / side) * std::floor(grid.height / side) * latentFrames;
    if (const auto broken = firstBroken(atLeastOne("latent tokens", tokens))) return outOfDomain(kLatentTokens, *broken);
    return finite(kLatentTokens, tokens);
}

/// What one denoising call of one sample asks of the chips, guidance included.
struct DenoisingWork {
    Flops linear;      ///< of matrix products with weights
    Flops attention;   ///< of attention over all tokens
    Flops convolution; ///< of a UNet
    Bytes elementwise; ///< one pass over the activations of all layers
    friend bool operator==(const DenoisingWork&, const DenoisingWork&) = default;
};

struct DenoisingTransformer {
    double passes = 1.0; ///< 2 with classifier-free guidance
    double layers;
    double width;
    double tokens;                 ///< latent
    double textTokens = 0.0;       ///< attended over with them
    double dualLayers = 0.0;       ///< layers that attend a second time over the latent tokens
    double linearParameters = 0.0; ///< met by a latent token; 0: twelve times the square of the width a layer
    bool attendsLinearly = false;  ///< attention that grows only with the tokens is counted in the linear work
};

inline constexpr Formula kDenoisingTransformer{"M-1.5h", FOUREM_WORDS("formulas", "Work of a denoising transformer call"),
                                               "C_lin = g·(24·L·d²·(T + T_txt) + 8·L_2·d²·T); C_att = g·(4·L·d·(T + T_txt)² + 4·L_2·d·T²); "
                                               "M_el = 2·g·L·d·(T + T_txt)",
                                               FOUREM_WORDS("formulas", "counting of passes; twelve squares of the width a block")};

/// Work of one call for one sample.
///
/// @param call    passes ≥ 1, layers, width, tokens > 0, the rest ≥ 0
/// @error domain  a member outside its domain
/// @source M-1.5h
[[nodiscard]] inline Result<DenoisingWork> denoisingWork(const DenoisingTransformer& call) {
    if (const auto broken =
            firstBroken(atLeastOne("passes per step", call.passes), positive("layers", call.layers), positive("model width", call.width),
                        positive("tokens", call.tokens), notNegative("text tokens", call.textTokens),
                        notNegative("dual layers", call.dualLayers), notNegative("parameters", call.linearParameters)))
        return outOfDomain(kDenoisingTransformer, *broken);
    const double all = call.tokens + call.textTokens;
    const double square = call.width * call.width;
    const double linear = (call.linearParameters > 0.0 ? 2.0 * call.linearParameters * call.tokens : 24.0 * call.layers * square * all) +
                          8.0 * call.dualLayers * square * call.tokens;
    const double attention =
        call.attendsLinearly ? 0.0
                             : 4.0 * call.layers * call.width * all * all + 4.0 * call.dualLayers * call.width * call.tokens * call.tokens;
    const DenoisingWork work{models::flops(call.passes * linear),
                             models::flops(call.passes * attention),
                             {},
                             models::bytes(2.0 * call.passes * call.layers * call.width * all)};
    return finite(kDenoisingTransformer, work, work.linear, work.attention, work.elementwise);
}

struct DenoisingUnet {
    double passes = 1.0; ///< 2 with classifier-free guidance
    double parameters;   ///< of the UNet
    double width;        ///< pixels
    double height;
    double frames = 1.0;
    double scale;       ///< pixels of a side that the autoencoder folds into one
    double latentShare; ///< latent positions at which the mean weight is applied, over all of them
};

inline constexpr Formula kDenoisingUnet{"M-1.5i", FOUREM_WORDS("formulas", "Work of a UNet call"), "C_conv = g·2·N·(w/f)·(h/f)·frames·ρ",
                                        FOUREM_WORDS("formulas", "counting of passes; ρ from the resolutions of the blocks")};

/// Work of one call for one sample.
///
/// @param call    passes and frames ≥ 1, latent share in (0, 1], the rest > 0
/// @error domain  a member outside its domain
/// @source M-1.5i
[[nodiscard]] inline Result<DenoisingWork> denoisingWork(const DenoisingUnet& call) {
    if (const auto broken =
            firstBroken(atLeastOne("passes per step", call.passes), positive("parameters", call.parameters),
                        positive("image width", call.width), positive("image height", call.height), atLeastOne("frames", call.frames),
                        positive("latent scale", call.scale), shareAboveZero("latent share", call.latentShare)))
        return outOfDomain(kDenoisingUnet, *broken);
    const double positions = (call.width / call.scale) * (call.height / call.scale) * call.frames;
    const DenoisingWork work{{}, {}, models::flops(call.passes * 2.0 * call.parameters * positions * call.latentShare), {}};
    return finite(kDenoisingUnet, work, work.convolution);
}

/// Constants of chips and software, fitted.
struct DiffusionConstants {
    double linear;             ///< share of the peak rate that matrix products reach
    double attention;          ///< of the 16-bit peak rate
    double convolution;        ///< of the peak rate
    double speed = 1.0;        ///< of the chip's generation, on linear work, attention, memory and decoder
    double elementwisePasses;  ///< passes over the activations
    Flops decoderPerPixel;     ///< of the autoencoder, with its efficiency
    double chipLoss = 0.0;     ///< more time where a replica spans chips
    double doublingLoss = 0.0; ///< and for each doubling of them
    Duration callOverhead;     ///< launches of one call
    Duration layerOverhead;    ///< and of each layer
    double launchGrowth = 0.0; ///< more launches of a layer where a replica spans chips
    double exponent = 3.0;     ///< of M-3.4e
    friend bool operator==(const DiffusionConstants&, const DiffusionConstants&) = default;
};

struct DiffusionInput {
    double steps;
    DenoisingWork work; ///< of a call and sample
    double layers;
    double pixels; ///< of a sample, all frames
    double samples = 1.0;
    double chips = 1.0;
    FlopRate peakRate;       ///< at the precision of the weights
    FlopRate sixteenBitRate; ///< of attention and decoder
    ByteRate memoryRate;
    DiffusionConstants constants;
};

struct DiffusionTime {
    Duration call;
    Duration decoder;
    Duration total;   ///< of the batch
    Duration working; ///< of it, in which a chip is busy on average
    Duration slope;   ///< of the total with one more sample
};

inline constexpr Formula kDiffusionTime{"M-1.5j", FOUREM_WORDS("formulas", "Time of a batch of images"),
                                        "t = steps·(G³ + H³)^(1/3) + t_dec; G = (B/n)·(C_lin/(F·η_lin) + C_att/(F_16·η_att) + k·M_el/BW + "
                                        "C_conv/(F·η_conv))·(1 + [n>1]·(ν_0 + ν_1·log2 n)); H = h_0 + h_1·L·(1 + [n>1]·h_n); "
                                        "t_dec = B·px·c_dec/F_16",
                                        FOUREM_WORDS("formulas", "fit on the ML.ENERGY leaderboards v2 (diffusers) and v3 (xDiT)")};

/// Time of one batch: launches and chip work overlap in each call, the decoder comes last and is not spread over chips.
///
/// @param input   steps, layers, pixels, samples > 0, chips ≥ 1, rates and efficiencies > 0, the rest ≥ 0
/// @error domain  a member outside its domain
/// @source M-1.5j
[[nodiscard]] inline Result<DiffusionTime> diffusionTime(const DiffusionInput& input) {
    const DiffusionConstants& constants = input.constants;
    if (const auto broken =
            firstBroken(positive("steps", input.steps), positive("layers", input.layers), positive("pixels", input.pixels),
                        positive("samples", input.samples), atLeastOne("chips", input.chips), positive("peak rate", input.peakRate),
                        positive("peak rate", input.sixteenBitRate), positive("memory rate", input.memoryRate),
                        shareAboveZero("efficiency", constants.linear), shareAboveZero("efficiency", constants.attention),
                        shareAboveZero("efficiency", constants.convolution), positive("speed", constants.speed),
                        notNegative("elementwise passes", constants.elementwisePasses),
                        notNegative("decoder compute", constants.decoderPerPixel), notNegative("chip loss", constants.chipLoss),
                        notNegative("chip loss", constants.doublingLoss), notNegative("call overhead", constants.callOverhead),
                        notNegative("layer overhead", constants.layerOverhead), notNegative("launch growth", constants.launchGrowth),
                        notNegative("compute", input.work.linear), notNegative("compute", input.work.attention),
                        notNegative("compute", input.work.convolution), notNegative("bytes moved", input.work.elementwise)))
        return outOfDomain(kDiffusionTime, *broken);
    const bool isSpread = input.chips > 1.0;
    const double loss = isSpread ? constants.chipLoss + constants.doublingLoss * std::log2(input.chips) : 0.0;
    const Duration sample = input.work.linear / (input.peakRate * constants.linear * constants.speed) +
                            input.work.attention / (input.sixteenBitRate * constants.attention * constants.speed) +
                            input.work.elementwise * constants.elementwisePasses / (input.memoryRate * constants.speed) +
                            input.work.convolution / (input.peakRate * constants.convolution);
    const Duration computing = sample * (input.samples / input.chips * (1.0 + loss));
    const Duration launching =
        constants.callOverhead + constants.layerOverhead * (input.layers * (1.0 + (isSpread ? constants.launchGrowth : 0.0)));
    const auto call = overlappedTime(launching, computing, constants.exponent);
    if (!call) return tl::unexpected{call.error()};
    const Duration decoder = constants.decoderPerPixel * (input.samples * input.pixels) / (input.sixteenBitRate * constants.speed);
    const double bend = *call > Duration{} ? std::pow(computing / *call, constants.exponent - 1.0) : 0.0;
    const DiffusionTime time{.call = *call,
                             .decoder = decoder,
                             .total = *call * input.steps + decoder,
                             .working = computing * input.steps + decoder / input.chips,
                             .slope = (computing * (input.steps * bend) + decoder) / input.samples};
    return finite(kDiffusionTime, time, time.total, time.working, time.slope);
}

inline constexpr Formula kBusyPower{"M-4.1d", FOUREM_WORDS("formulas", "Chip power by busy time"),
                                    "P = P_idle + (P_cap − P_idle)·(1 − e^−(d_0 + d_1·busy))",
                                    FOUREM_WORDS("formulas", "fit on the ML.ENERGY leaderboards v2 and v3 and on the Zeus traces")};

/// Mean power of a chip that is busy for a share of the time.
///
/// @param idle      0 ≤ idle ≤ cap
/// @param cap       > 0
/// @param busy      0..1
/// @param constant  ≥ 0
/// @param slope     ≥ 0
/// @error domain  an input outside its domain
/// @source M-4.1d
[[nodiscard]] inline Result<Power> busyPower(Power idle, Power cap, double busy, double constant, double slope) {
    if (const auto broken =
            firstBroken(positive("power cap", cap), notNegative("idle power", idle),
                        that("idle power", idle, FOUREM_WORDS("formulas", "up to the power cap"), idle <= cap), share("busy share", busy),
                        notNegative("power coefficient", constant), notNegative("power coefficient", slope)))
        return outOfDomain(kBusyPower, *broken);
    return finite(kBusyPower, idle + (cap - idle) * -std::expm1(-(constant + slope * busy)));
}

} // namespace estimator
