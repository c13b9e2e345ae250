#include "models/pipeline/stage_kind.h"

#include "models/core/words.h"

#include <array>
#include <cstddef>

namespace models {
namespace {

// clang-format off
constexpr std::array kKinds{
    // takes: dataset, model; gives: dataset, model
    StageKindInfo{StageKind::prepareData, "prepare_data", FOUREM_WORDS("stages", "Prepare data"),
                  FOUREM_WORDS("stages", "Collect, clean, filter or tokenise data on general-purpose processors"),
                  Phase::data, true, false, true, false},
    StageKindInfo{StageKind::pretrain, "pretrain", FOUREM_WORDS("stages", "Pre-train"),
                  FOUREM_WORDS("stages", "Train a model from scratch"),
                  Phase::training, true, false, false, true},
    StageKindInfo{StageKind::searchHyperparameters, "search_hyperparameters", FOUREM_WORDS("stages", "Search hyper-parameters"),
                  FOUREM_WORDS("stages", "Train many short trials to find good settings"),
                  Phase::training, true, true, false, true},
    StageKindInfo{StageKind::fineTune, "fine_tune", FOUREM_WORDS("stages", "Fine-tune"),
                  FOUREM_WORDS("stages", "Adapt a trained model to a task, in full or with adapters"),
                  Phase::adaptation, true, true, false, true},
    StageKindInfo{StageKind::distil, "distil", FOUREM_WORDS("stages", "Distil"),
                  FOUREM_WORDS("stages", "Train a small student to answer as a large teacher does"),
                  Phase::adaptation, true, true, false, true},
    StageKindInfo{StageKind::compress, "compress", FOUREM_WORDS("stages", "Compress"),
                  FOUREM_WORDS("stages", "Quantise or prune the weights of a trained model"),
                  Phase::adaptation, true, true, false, true},
    StageKindInfo{StageKind::evaluate, "evaluate", FOUREM_WORDS("stages", "Evaluate"),
                  FOUREM_WORDS("stages", "Run benchmarks on a model"),
                  Phase::delivery, true, true, false, true},
    StageKindInfo{StageKind::inferBatch, "infer_batch", FOUREM_WORDS("stages", "Infer in batch"),
                  FOUREM_WORDS("stages", "Answer many requests without a latency target"),
                  Phase::delivery, true, true, true, false},
    StageKindInfo{StageKind::serveOnline, "serve_online", FOUREM_WORDS("stages", "Serve online"),
                  FOUREM_WORDS("stages", "Answer requests as they arrive, within a latency target"),
                  Phase::delivery, true, true, true, false},
    StageKindInfo{StageKind::retrainOnDrift, "retrain_on_drift", FOUREM_WORDS("stages", "Watch and retrain"),
                  FOUREM_WORDS("stages", "Watch the quality in use and retrain when it has drifted"),
                  Phase::operation, true, true, false, true},
    StageKindInfo{StageKind::store, "store", FOUREM_WORDS("stages", "Store"),
                  FOUREM_WORDS("stages", "Keep data or models on disks"),
                  Phase::data, true, true, true, true},
    StageKindInfo{StageKind::transfer, "transfer", FOUREM_WORDS("stages", "Transfer"),
                  FOUREM_WORDS("stages", "Move data or models over the network"),
                  Phase::data, true, true, true, true},
    StageKindInfo{StageKind::managedSolution, "managed_solution", FOUREM_WORDS("stages", "Managed solution"),
                  FOUREM_WORDS("stages", "Use a ready, domain-specific service instead of a model of your own"),
                  Phase::delivery, true, false, true, false},
};
// clang-format on

} // namespace

const StageKindInfo& info(StageKind kind) { return kKinds[static_cast<std::size_t>(kind)]; }

std::span<const StageKindInfo> allStageKinds() { return kKinds; }

std::optional<StageKind> stageKind(std::string_view key) {
    for (const StageKindInfo& row : kKinds)
        if (row.key == key) return row.kind;
    return std::nullopt;
}

std::string_view key(Carries carries) {
    switch (carries) {
    case Carries::dataset: return "dataset";
    case Carries::model: return "model";
    }
    return "dataset";
}

std::optional<Carries> carries(std::string_view text) {
    for (const Carries candidate : {Carries::dataset, Carries::model})
        if (key(candidate) == text) return candidate;
    return std::nullopt;
}

} // namespace models
