#include "models/pipeline/usual_next.h"

#include <algorithm>

namespace models {

std::vector<StageKind> usuallyAfter(StageKind kind) {
    using enum StageKind;
    switch (kind) {
    case prepareData: return {fineTune, pretrain, searchHyperparameters, distil, inferBatch, store, transfer};
    case pretrain: return {fineTune, evaluate, compress, distil, serveOnline, inferBatch};
    case searchHyperparameters: return {fineTune, evaluate, compress, serveOnline};
    case fineTune: return {evaluate, compress, serveOnline, inferBatch, distil, retrainOnDrift};
    case distil: return {evaluate, compress, serveOnline, inferBatch};
    case compress: return {evaluate, serveOnline, inferBatch, transfer};
    case evaluate: return {serveOnline, inferBatch, compress, store};
    case inferBatch: return {store, transfer, prepareData};
    case serveOnline: return {retrainOnDrift, store, prepareData};
    case retrainOnDrift: return {evaluate, serveOnline, inferBatch};
    case store: return {transfer, prepareData, fineTune, inferBatch};
    case transfer: return {serveOnline, inferBatch, fineTune, store};
    case managedSolution: return {store, transfer, prepareData};
    }
    return {};
}

std::vector<StageKind> usuallyBefore(StageKind kind) {
    struct Ranked {
        StageKind kind;
        std::ptrdiff_t rank;
    };
    std::vector<Ranked> found;
    for (const StageKindInfo& row : allStageKinds()) {
        const std::vector<StageKind> followers = usuallyAfter(row.kind);
        const auto place = std::ranges::find(followers, kind);
        if (place != followers.end()) found.push_back({row.kind, place - followers.begin()});
    }
    std::ranges::stable_sort(found, {}, &Ranked::rank);
    std::vector<StageKind> kinds;
    for (const Ranked& each : found) kinds.push_back(each.kind);
    return kinds;
}

std::vector<StageKind> usuallyFirst() {
    using enum StageKind;
    return {prepareData, fineTune, pretrain, serveOnline, inferBatch};
}

} // namespace models
