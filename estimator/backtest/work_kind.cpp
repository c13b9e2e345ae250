#include "estimator/backtest/work_kind.h"

#include "models/core/text.h"

namespace estimator {
namespace {

using models::contains;

WorkKind trainingKind(const RowInputs& inputs, std::string_view architecture) {
    if (contains(inputs.task, "lora")) return WorkKind::tuneAdapters;
    if (inputs.task == "nas") return WorkKind::searchArchitecture;
    if (architecture == "recsys" || inputs.family == "ncf" || inputs.family == "dlrm") return WorkKind::trainRecommender;
    if (architecture == "diffusion") return WorkKind::trainDiffusion;
    if (architecture == "cnn" || inputs.amountUnit.starts_with("images")) return WorkKind::trainImages;
    if (architecture == "encoder") return WorkKind::trainEncoder;
    return architecture == "moe" ? WorkKind::trainMixture : WorkKind::trainLanguage;
}

} // namespace

std::string_view label(WorkKind kind) {
    switch (kind) {
    case WorkKind::trainLanguage: return "training, language model";
    case WorkKind::trainMixture: return "training, mixture of experts";
    case WorkKind::trainEncoder: return "training, encoder";
    case WorkKind::trainImages: return "training, image classifier";
    case WorkKind::trainDiffusion: return "training, diffusion";
    case WorkKind::trainRecommender: return "training, recommender";
    case WorkKind::tuneAdapters: return "fine-tuning, adapters";
    case WorkKind::searchArchitecture: return "architecture search";
    case WorkKind::decodeDense: return "decode, dense";
    case WorkKind::decodeMixture: return "decode, mixture of experts";
    case WorkKind::decodeHybrid: return "decode, recurrent or hybrid";
    case WorkKind::decodeEncoderDecoder: return "decode, encoder-decoder";
    case WorkKind::readPictures: return "decode, with pictures";
    case WorkKind::encode: return "encoder";
    case WorkKind::classifyImages: return "image classification";
    case WorkKind::makeImages: return "diffusion, images";
    case WorkKind::makeVideos: return "diffusion, videos";
    case WorkKind::recommend: return "recommendation";
    case WorkKind::graph: return "graph network";
    case WorkKind::speech: return "speech recognition";
    }
    return {};
}

WorkKind workKind(const RowInputs& inputs, std::string_view architecture) {
    if (inputs.isTraining) return trainingKind(inputs, architecture);
    if (contains(inputs.task, "to-video")) return WorkKind::makeVideos;
    if (architecture == "diffusion" || contains(inputs.task, "image-generation")) return WorkKind::makeImages;
    if (architecture == "recsys") return WorkKind::recommend;
    if (architecture == "gnn") return WorkKind::graph;
    if (contains(inputs.task, "speech")) return WorkKind::speech;
    if (architecture == "cnn" || contains(inputs.task, "image-classification")) return WorkKind::classifyImages;
    if (architecture == "encoder") return WorkKind::encode;
    if (inputs.task == "image-chat") return WorkKind::readPictures;
    if (architecture == "moe") return WorkKind::decodeMixture;
    if (architecture == "mamba-hybrid" || architecture == "rnn") return WorkKind::decodeHybrid;
    return architecture == "encoder-decoder" ? WorkKind::decodeEncoderDecoder : WorkKind::decodeDense;
}

} // namespace estimator
