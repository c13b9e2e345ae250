#include "estimator/backtest/assumptions.h"

#include "models/core/text.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <string>

namespace estimator {
namespace {

// clang-format off
constexpr std::array kLengths{
    TypicalLength{"lm-arena-chat", 100, {}, "LM Arena conversations, arXiv:2306.05685: short first turns"},
    TypicalLength{"gpqa", 250, {}, "GPQA, arXiv:2311.12022: question, four options and instruction"},
    TypicalLength{"gpqa-reasoning", 250, {}, "GPQA, arXiv:2311.12022: question, four options and instruction"},
    TypicalLength{"lm-chat", 120, {}, "ShareGPT conversations as in ML.ENERGY Leaderboard 2"},
    TypicalLength{"code-generation", 160, {}, "EvalPlus, arXiv:2305.01210: signature and docstring"},
    TypicalLength{"chat-chat", 60, {}, "ShareGPT first turns as in ML.ENERGY Leaderboard 1"},
    TypicalLength{"chat-chat-concise", 80, {}, "ShareGPT first turns with an instruction to be brief"},
    TypicalLength{"chat-instruct", 60, {}, "ShareGPT first turns as in ML.ENERGY Leaderboard 1"},
    TypicalLength{"chat-instruct-concise", 80, {}, "ShareGPT first turns with an instruction to be brief"},
    TypicalLength{"alpaca-prompts", 30, {}, "Alpaca, https://github.com/tatsu-lab/stanford_alpaca: short instructions"},
    TypicalLength{"sharegpt-chat", 237, {}, "ShareGPT: mean of the first human turn"},
    TypicalLength{"image-chat", 60, {}, "VisIT-Bench, arXiv:2308.06595: question without its picture"},
    TypicalLength{"lm-long-context", 9400, 680, "MLPerf Inference rules: long-context data set of Llama-3.1-405B"},
    TypicalLength{"lm-chat/offline", 294, 294, "MLPerf Inference rules: OpenOrca for Llama-2-70B"},
    TypicalLength{"lm-chat/server", 294, 294, "MLPerf Inference rules: OpenOrca for Llama-2-70B"},
    TypicalLength{"summarisation", 778, {}, "MLPerf Inference rules: CNN/DailyMail"},
    TypicalLength{"text-classification-zero-shot", 200, {}, "label names and a short text in the prompt"},
    TypicalLength{"text-generation", 30, {}, "AI Energy Score: short prompts"},
    TypicalLength{"text-generation-reasoning", 100, {}, "AI Energy Score: short prompts"},
    TypicalLength{"text-classification/generation", 150, {}, "AI Energy Score: a short text"},
    TypicalLength{"api-production", 100, {}, "short prompts of an interface open to all"},
    TypicalLength{"9-task-mean", 300, {}, "mean of nine tasks, arXiv:2311.16863"},
    TypicalLength{"question-answering", 180, 0, "MLPerf Inference: mean length of SQuAD questions with paragraph"},
    TypicalLength{"extractive-qa", 180, 0, "SQuAD, arXiv:1606.05250: question and paragraph"},
    TypicalLength{"text-classification", 128, 0, "usual length of sentences and reviews"},
    TypicalLength{"masked-lm", 32, 0, "single sentences"},
    TypicalLength{"token-classification", 32, 0, "single sentences"},
    TypicalLength{"sentence-similarity", 64, 0, "two sentences"},
};

// name, tokens, GFLOP of a picture of about 640 x 480 pixels: two by two tiles and one view of the whole where the model cuts tiles
constexpr std::array kPictures{
    PictureTokens{"gemma-3", 256, 3358.7, "Gemma 3 report, arXiv:2503.19786: SigLIP of 0.41e9 parameters over 4,096 patches"},
    PictureTokens{"llava-next", 2340, 1728, "LLaVA-NeXT: up to five tiles of 576 less the unpadded part"},
    PictureTokens{"llava-1.5", 576, 346.2, "LLaVA 1.5, arXiv:2310.03744: CLIP at 336 pixels, patch 14"},
    PictureTokens{"phi-3-vision", 1920, 1728, "Phi-3 report, arXiv:2404.14219: tiles of 336 pixels"},
    PictureTokens{"llama-4", 725, 3456, "Llama 4 model card: five tiles of 145"},
    PictureTokens{"nemotron", 1280, 6656, "Nemotron Nano V2 VL, arXiv:2511.03929: five tiles of 256"},
    PictureTokens{"", 576, 1843.2, "a ViT at 336 pixels with patch 14"},
};

// name, layers, width, heads, KV heads, head width, vocabulary, experts, per token, decoder layers
constexpr std::array kShapes{
    PublishedShape{"codellama-34b", 48, 8192, 64, 8, 128, 32000, 0, 0, 0, "Code Llama, arXiv:2308.12950"},
    PublishedShape{"llama-2-34b", 48, 8192, 64, 8, 128, 32000, 0, 0, 0, "Code Llama, arXiv:2308.12950: the same shape"},
    PublishedShape{"codellama-13b", 40, 5120, 40, 40, 128, 32000, 0, 0, 0, "Code Llama, arXiv:2308.12950"},
    PublishedShape{"codellama-7b", 32, 4096, 32, 32, 128, 32000, 0, 0, 0, "Code Llama, arXiv:2308.12950"},
    PublishedShape{"billa-7b", 32, 4096, 32, 32, 128, 32000, 0, 0, 0, "tuned from LLaMA 7B, arXiv:2302.13971"},
    PublishedShape{"open-llama-7b", 32, 4096, 32, 32, 128, 32000, 0, 0, 0, "OpenLLaMA: the shape of LLaMA, arXiv:2302.13971"},
    PublishedShape{"xgen-7b", 32, 4096, 32, 32, 128, 51200, 0, 0, 0, "XGen, arXiv:2309.03450: the shape of LLaMA"},
    PublishedShape{"pythia-12b", 36, 5120, 40, 40, 128, 50304, 0, 0, 0, "Pythia, arXiv:2304.01373"},
    PublishedShape{"dolly-v2-12b", 36, 5120, 40, 40, 128, 50304, 0, 0, 0, "tuned from Pythia, arXiv:2304.01373"},
    PublishedShape{"redpajama-incite-7b", 32, 4096, 32, 32, 128, 50304, 0, 0, 0, "model configuration on huggingface.co"},
    PublishedShape{"stablelm-tuned-alpha-7b", 16, 6144, 48, 48, 128, 50432, 0, 0, 0, "model configuration on huggingface.co"},
    PublishedShape{"rwkv-raven-7b", 32, 4096, 32, 32, 128, 50277, 0, 0, 0, "RWKV, arXiv:2305.13048: a state instead of a KV cache"},
    PublishedShape{"phoenix-inst-chat-7b", 30, 4096, 32, 32, 128, 0, 0, 0, 0, "tuned from BLOOMZ, arXiv:2211.01786: tied embeddings"},
    PublishedShape{"bloomz-560m", 24, 1024, 16, 16, 64, 0, 0, 0, 0, "BLOOM, arXiv:2211.05100: tied embeddings"},
    PublishedShape{"bloomz-1b7", 24, 2048, 16, 16, 128, 0, 0, 0, 0, "BLOOM, arXiv:2211.05100: tied embeddings"},
    PublishedShape{"bloomz-3b", 30, 2560, 32, 32, 80, 0, 0, 0, 0, "BLOOM, arXiv:2211.05100: tied embeddings"},
    PublishedShape{"fastchat-t5-3b", 24, 2048, 32, 32, 64, 32128, 0, 0, 24, "T5, arXiv:1910.10683"},
    PublishedShape{"flan-t5-base", 12, 768, 12, 12, 64, 32128, 0, 0, 12, "T5, arXiv:1910.10683"},
    PublishedShape{"flan-t5-large", 24, 1024, 16, 16, 64, 32128, 0, 0, 24, "T5, arXiv:1910.10683"},
    PublishedShape{"flan-t5-xl", 24, 2048, 32, 32, 64, 32128, 0, 0, 24, "T5, arXiv:1910.10683"},
    PublishedShape{"flan-t5-xxl", 24, 4096, 64, 64, 64, 32128, 0, 0, 24, "T5, arXiv:1910.10683"},
    PublishedShape{"phi-3.5-moe", 32, 4096, 32, 8, 128, 32064, 16, 2, 0, "Phi-3 report, arXiv:2404.14219"},
    PublishedShape{"llava-1.5-7b", 32, 4096, 32, 32, 128, 32000, 0, 0, 0, "LLaVA 1.5, arXiv:2310.03744, on Llama 2"},
    PublishedShape{"llava-1.5-13b", 40, 5120, 40, 40, 128, 32000, 0, 0, 0, "LLaVA 1.5, arXiv:2310.03744, on Llama 2"},
    PublishedShape{"llama3-llava-next-8b", 32, 4096, 32, 8, 128, 128256, 0, 0, 0, "LLaVA-NeXT on Llama 3"},
    PublishedShape{"phi-3-vision", 32, 3072, 32, 32, 96, 32064, 0, 0, 0, "Phi-3 report, arXiv:2404.14219"},
    PublishedShape{"phi-3.5-mini", 32, 3072, 32, 32, 96, 32064, 0, 0, 0, "Phi-3 report, arXiv:2404.14219"},
};

struct SampleUnit { std::string_view unit; double tokens; };
constexpr std::array kSampleUnits{
    SampleUnit{"tokens", 1},
    SampleUnit{"tweets", 64},    // Sentiment140: a tweet in word pieces, padded
    SampleUnit{"features", 384}, // SQuAD: the sequence length of the BERT recipe, arXiv:1810.04805
};

struct Region { std::string_view name, site; };
constexpr std::array kRegions{
    Region{"Council Bluffs IA", "gcp/us-central1"},
    Region{"Oklahoma", "gcp/us-central2"},
    Region{"Georgia", "gcp/us-east2"},
    Region{"North Carolina", "gcp/us-east1"},
    Region{"Taiwan", "gcp/asia-east1"},
    Region{"AWS us-east", "aws/us-east-1"},
    Region{"France (Jean Zay)", "azure/francecentral"},
};

// Families of 2020 to 2023 whose attention heads each keep keys and values of their own.
constexpr std::array<std::string_view, 12> kFullAttention{"llama1-derivative", "openllama", "stablelm", "pythia", "bloom", "t5",
                                                          "xgen", "rwkv", "gpt2", "gpt3", "opt", "mpt"};
// clang-format on

// Of padded sequences, in the mean of Wikipedia's: those that work is done for.
constexpr double kFilledShare = 0.5;
constexpr double kHeadWidth = 128.0;
constexpr double kEncoderHeadWidth = 64.0;
constexpr double kGroupedHeads = 8.0;

/// The first row whose name is part of `text`.
template <class Rows>
auto partOf(const Rows& rows, std::string_view text) -> const typename Rows::value_type* {
    const std::string low = models::lowered(text);
    const auto found = std::ranges::find_if(rows, [&](const auto& row) { return models::contains(low, row.name); });
    return found == rows.end() ? nullptr : &*found;
}

} // namespace

const TypicalLength* typicalLength(std::string_view task) {
    for (const std::string_view name : {task, task.substr(0, task.find('/'))}) {
        const auto found = std::ranges::find(kLengths, name, &TypicalLength::task);
        if (found != kLengths.end()) return &*found;
    }
    return nullptr;
}

std::string_view usualArchitecture(std::string_view task) {
    if (task.starts_with("text-to-") || task == "image-generation" || task == "image-to-video") return "diffusion";
    if (task.starts_with("image-classification")) return "cnn";
    const TypicalLength* length = typicalLength(task);
    if (length == nullptr) return {};
    return length->outputTokens == 0.0 ? "encoder" : "dense";
}

const PictureTokens& pictureTokens(std::string_view model) { return *partOf(kPictures, model); }

UsualPicture usualPicture(std::string_view model) {
    return {models::contains(models::lowered(model), "xl") ? 1024.0 : 512.0, 50.0}; // Stable Diffusion, arXiv:2112.10752, and SDXL
}

const PublishedShape* publishedShape(std::string_view model) { return partOf(kShapes, model); }

UsualShape usualShape(double parameters, bool isEncoder, std::string_view family) {
    constexpr double perLayer = 12.0; // attention four, feed-forward eight
    const double ratio = isEncoder ? 64.0 : 110.0;
    const double layers = std::max(2.0, std::round(std::cbrt(parameters / (perLayer * ratio * ratio))));
    const double width = 64.0 * std::max(2.0, std::round(std::sqrt(parameters / (perLayer * layers)) / 64.0));
    const double headWidth = isEncoder ? kEncoderHeadWidth : kHeadWidth;
    const double heads = std::max(1.0, std::round(width / headWidth));
    const bool isFull = isEncoder || std::ranges::find(kFullAttention, family) != kFullAttention.end();
    return {layers, width, heads, isFull ? heads : std::min(heads, kGroupedHeads), headWidth};
}

std::optional<double> tokensPerSample(std::string_view unit) {
    if (unit.starts_with("sequences (")) {
        const std::string_view digits = unit.substr(std::string_view{"sequences ("}.size());
        double length = 0.0;
        const auto [end, problem] = std::from_chars(digits.data(), digits.data() + digits.size(), length);
        if (problem == std::errc{} && end != digits.data() + digits.size() && *end == ')' && length > 0.0) return length * kFilledShare;
        return std::nullopt;
    }
    const auto found = std::ranges::find(kSampleUnits, unit.substr(0, unit.find(' ')), &SampleUnit::unit);
    return found == kSampleUnits.end() ? std::nullopt : std::optional{found->tokens};
}

std::string_view siteOfRegion(std::string_view region) {
    const auto found = std::ranges::find(kRegions, region, &Region::name);
    return found == kRegions.end() ? genericSite() : found->site;
}

std::string_view genericSite() { return "gcp/us-central1"; }

std::string_view ownServerSite() { return "on-prem/us"; }

} // namespace estimator
