#pragma once

#include <optional>
#include <span>
#include <string_view>

namespace models {

/// The steps a pipeline is made of.
enum class StageKind {
    prepareData,
    pretrain,
    searchHyperparameters,
    fineTune,
    distil,
    compress,
    evaluate,
    inferBatch,
    serveOnline,
    retrainOnDrift,
    store,
    transfer,
    managedSolution,
};

/// What a link carries.
enum class Carries { dataset, model };

/// When in the life of a model a stage happens: the groups of the palette.
enum class Phase { data, training, adaptation, delivery, operation };

struct StageKindInfo {
    StageKind kind;
    std::string_view key;   ///< "serve_online": the word of files and of the command line
    std::string_view label; ///< "Serve online"
    std::string_view help;  ///< one sentence
    Phase phase;
    bool takesDataset, takesModel, givesDataset, givesModel;
};

[[nodiscard]] const StageKindInfo& info(StageKind kind);
[[nodiscard]] std::span<const StageKindInfo> allStageKinds();
[[nodiscard]] std::optional<StageKind> stageKind(std::string_view key);

[[nodiscard]] std::string_view key(Carries carries); ///< "dataset", "model"
[[nodiscard]] std::optional<Carries> carries(std::string_view key);

} // namespace models
