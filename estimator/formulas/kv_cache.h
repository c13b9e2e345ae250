#pragma once

#include "estimator/formulas/domain.h"
#include "models/core/words.h"

#include <algorithm>
#include <span>

/// Size of the key-value cache of a decoder.
namespace estimator {

inline constexpr Formula kKeyValueBytes{"M-3.1", FOUREM_WORDS("formulas", "KV cache per token"), "kv = 2·L·n_kv·d_h·b",
                                        "Pope et al. 2022 (arXiv:2211.05102)"};

/// Cache of one context token under multi-head, grouped-query or multi-query attention.
///
/// @param layers         > 0
/// @param keyValueHeads  > 0
/// @param headWidth      > 0
/// @param bytesPerValue  > 0; 2 for 16 bit, 1 for FP8
/// @error domain  an input outside its domain
/// @source M-3.1
[[nodiscard]] inline Result<Bytes> keyValueBytes(double layers, double keyValueHeads, double headWidth, Bytes bytesPerValue) {
    if (const auto broken = firstBroken(positive("layers", layers), positive("key-value heads", keyValueHeads),
                                        positive("head width", headWidth), positive("bytes per value", bytesPerValue)))
        return outOfDomain(kKeyValueBytes, *broken);
    return finite(kKeyValueBytes, 2.0 * layers * keyValueHeads * headWidth * bytesPerValue);
}

inline constexpr Formula kLatentKeyValueBytes{"M-3.1b", FOUREM_WORDS("formulas", "KV cache per token with latent attention"),
                                              "kv = L·(d_c + d_rope)·b", "DeepSeek-V3 technical report (arXiv:2412.19437)"};

/// Cache of one context token under multi-head latent attention.
///
/// @param layers         > 0
/// @param latentWidth    > 0
/// @param ropeWidth      ≥ 0
/// @param bytesPerValue  > 0
/// @error domain  an input outside its domain
/// @source M-3.1b
[[nodiscard]] inline Result<Bytes> latentKeyValueBytes(double layers, double latentWidth, double ropeWidth, Bytes bytesPerValue) {
    if (const auto broken = firstBroken(positive("layers", layers), positive("latent width", latentWidth),
                                        notNegative("position width", ropeWidth), positive("bytes per value", bytesPerValue)))
        return outOfDomain(kLatentKeyValueBytes, *broken);
    return finite(kLatentKeyValueBytes, layers * (latentWidth + ropeWidth) * bytesPerValue);
}

struct WindowedContext {
    double context;    ///< tokens
    double window;     ///< tokens that a windowed layer looks back
    double fullLayers; ///< layers without a window
    double windowedLayers;
};

inline constexpr Formula kWindowedContext{"M-3.1c", FOUREM_WORDS("formulas", "Mean cached context with sliding windows"),
                                          "ctx_eff = Σ_layers min(ctx, window)/L", "Jiang et al. 2023 (arXiv:2310.06825)"};

/// Context tokens that a layer keeps on average: multiply by the cache per token to get the cache of a sequence.
///
/// @param input   context ≥ 0, window > 0, layer counts ≥ 0 and not both 0
/// @error domain  a member outside its domain
/// @source M-3.1c
[[nodiscard]] inline Result<double> meanCachedContext(const WindowedContext& input) {
    if (const auto broken =
            firstBroken(notNegative("context", input.context), positive("window", input.window), notNegative("layers", input.fullLayers),
                        notNegative("layers", input.windowedLayers), positive("layers", input.fullLayers + input.windowedLayers)))
        return outOfDomain(kWindowedContext, *broken);
    const double kept = input.fullLayers * input.context + input.windowedLayers * std::min(input.context, input.window);
    return finite(kWindowedContext, kept / (input.fullLayers + input.windowedLayers));
}

inline constexpr Formula kRecurrentState{"M-3.1e", FOUREM_WORDS("formulas", "Recurrent state of a token"), "Z = 2·4·L_r·d_i·d_s",
                                         "Gu and Dao 2023 (arXiv:2312.00752); kept in 32 bit"};

/// What layers without attention read and write of their state for each token. A sequence keeps half of it, whatever its context.
///
/// @param layers     > 0, with such a state
/// @param width      > 0, inner width
/// @param stateSize  > 0, values a channel
/// @error domain  an input outside its domain
/// @source M-3.1e
[[nodiscard]] inline Result<Bytes> recurrentState(double layers, double width, double stateSize) {
    if (const auto broken =
            firstBroken(positive("recurrent layers", layers), positive("inner width", width), positive("state size", stateSize)))
        return outOfDomain(kRecurrentState, *broken);
    constexpr double kReadAndWrite = 2.0;
    constexpr double kBytes = 4.0;
    return finite(kRecurrentState, models::bytes(kReadAndWrite * kBytes * layers * width * stateSize));
}

inline constexpr Formula kKeyValueShards{"M-3.1d", FOUREM_WORDS("formulas", "Ways the KV cache is split"),
                                         "shards = min(n, n_kv); 1 with latent attention",
                                         FOUREM_WORDS("formulas", "tensor parallelism splits by heads")};

/// Into how many parts tensor parallelism splits the cache: further chips hold copies. Give one head for latent attention.
///
/// @param chips          ≥ 1
/// @param keyValueHeads  ≥ 1
/// @error domain  an input outside its domain
/// @source M-3.1d
[[nodiscard]] inline Result<double> keyValueShards(double chips, double keyValueHeads) {
    if (const auto broken = firstBroken(atLeastOne("chips", chips), atLeastOne("key-value heads", keyValueHeads)))
        return outOfDomain(kKeyValueShards, *broken);
    return std::min(chips, keyValueHeads);
}

} // namespace estimator
