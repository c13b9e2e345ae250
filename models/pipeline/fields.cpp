#include "models/pipeline/field_groups.h"

#include <array>
#include <cstddef>
#include <initializer_list>

namespace models {
namespace {

using groups::Fields;

Fields joined(std::initializer_list<Fields> parts) {
    Fields all;
    for (const Fields& part : parts) all.insert(all.end(), part.begin(), part.end());
    return all;
}

Fields made(StageKind kind) {
    using namespace groups;
    switch (kind) {
    case StageKind::prepareData: return joined({ofPrepareData(), everyStage()});
    case StageKind::pretrain:
        return joined({trainingWork(), quality(), ofPretrain(), modelOf(), training(), powerCap(), onAccelerators(), everyStage()});
    case StageKind::searchHyperparameters:
        return joined({trainingWork(), ofSearch(), modelOf(), training(), powerCap(), onAccelerators(), everyStage()});
    case StageKind::fineTune:
        return joined({trainingWork(), quality(), modelOf(), fineTuning(), training(), powerCap(), onAccelerators(), everyStage()});
    case StageKind::distil:
        return joined({trainingWork(), quality(), ofDistil(), modelOf(), training(), powerCap(), onAccelerators(), everyStage()});
    case StageKind::compress: return joined({ofCompress(), modelOf(), onAccelerators(), everyStage()});
    case StageKind::evaluate:
    case StageKind::inferBatch:
        return joined(
            {batchInference(), request(), quality(), modelOf(), inference(), savings(), powerCap(), onAccelerators(), everyStage()});
    case StageKind::serveOnline:
        return joined({serving(), request(), quality(), modelOf(), inference(), savings(), powerCap(), onAccelerators(), everyStage()});
    case StageKind::retrainOnDrift:
        return joined({ofRetrain(), modelOf(), fineTuning(), training(), powerCap(), onAccelerators(), everyStage()});
    case StageKind::store: return joined({ofStore(), everyStage()});
    case StageKind::transfer: return joined({ofTransfer(), everyStage()});
    case StageKind::managedSolution: return joined({ofManagedSolution(), onAccelerators(Auto{}), everyStage()});
    }
    return {};
}

} // namespace

std::span<const Field> fieldsOf(StageKind kind) {
    static const std::vector<Fields> all = [] {
        std::vector<Fields> byKind;
        for (const StageKindInfo& row : allStageKinds()) byKind.push_back(made(row.kind));
        return byKind;
    }();
    return all[static_cast<std::size_t>(kind)];
}

std::span<const Field> planFields() {
    static const Fields all = groups::ofPlan();
    return all;
}

} // namespace models
