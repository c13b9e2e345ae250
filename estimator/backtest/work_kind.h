#pragma once

#include "estimator/backtest/measured_row.h"

#include <string_view>

namespace estimator {

/// What a row measured: predictions are judged kind by kind, never together.
enum class WorkKind {
    trainLanguage,
    trainMixture,
    trainEncoder,
    trainImages,
    trainDiffusion,
    trainRecommender,
    tuneAdapters,
    searchArchitecture,
    decodeDense,
    decodeMixture,
    decodeHybrid,
    decodeEncoderDecoder,
    readPictures,
    encode,
    classifyImages,
    makeImages,
    makeVideos,
    recommend,
    graph,
    speech,
};

/// "decode, dense", "training, language model", ...
[[nodiscard]] std::string_view label(WorkKind kind);

[[nodiscard]] constexpr bool makesPictures(WorkKind kind) { return kind == WorkKind::makeImages || kind == WorkKind::makeVideos; }

/// @param architecture  as `rowModel` found it, or the row's own where the model is unknown
[[nodiscard]] WorkKind workKind(const RowInputs& inputs, std::string_view architecture);

} // namespace estimator
