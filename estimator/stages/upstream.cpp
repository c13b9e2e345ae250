#include "estimator/stages/upstream.h"

#include "models/pipeline/resolve.h"

namespace estimator {
namespace {

using models::Carries;
using models::FieldValue;
using models::Link;
using models::Plan;
using models::Scenario;
using models::Stage;
using models::StageId;
using models::StageKind;

std::optional<std::string> text(const Plan& plan, const Scenario& scenario, const StageId& id, std::string_view path) {
    const models::Field* field = models::findField(models::fieldsOf(plan, id), path);
    if (field == nullptr) return std::nullopt;
    const models::Resolved held = models::resolve(plan, scenario, id, *field);
    const auto* value = std::get_if<FieldValue>(&held.setting);
    const auto* words = value == nullptr ? nullptr : std::get_if<std::string>(value);
    return words == nullptr || words->empty() ? std::nullopt : std::optional{*words};
}

bool trains(StageKind kind) {
    switch (kind) {
    case StageKind::pretrain:
    case StageKind::searchHyperparameters:
    case StageKind::fineTune:
    case StageKind::distil:
    case StageKind::retrainOnDrift: return true;
    case StageKind::prepareData:
    case StageKind::compress:
    case StageKind::evaluate:
    case StageKind::inferBatch:
    case StageKind::serveOnline:
    case StageKind::store:
    case StageKind::transfer:
    case StageKind::managedSolution: return false;
    }
    return false;
}

// A plan holds no cycle (`apply` and the reader refuse one), yet a hand-made value may: the depth bounds the walk.
template <class Answer>
std::optional<std::string> before(const Plan& plan, const StageId& id, std::size_t depth, const Answer& answer) {
    if (depth > plan.stages.size()) return std::nullopt;
    for (const Link& link : plan.links) {
        if (link.to != id || link.carries != Carries::model) continue;
        if (auto found = answer(link.from, depth + 1)) return found;
    }
    return std::nullopt;
}

std::optional<std::string> modelFrom(const Plan& plan, const Scenario& scenario, const StageId& id, std::string_view field,
                                     std::size_t depth) {
    if (isEnabled(plan, scenario, id))
        if (auto own = text(plan, scenario, id, field)) return own;
    return before(plan, id, depth,
                  [&](const StageId& from, std::size_t deeper) { return modelFrom(plan, scenario, from, "model", deeper); });
}

std::optional<std::string> schemeFrom(const Plan& plan, const Scenario& scenario, const StageId& id, std::size_t depth) {
    return before(plan, id, depth, [&](const StageId& from, std::size_t deeper) -> std::optional<std::string> {
        const Stage* stage = plan.stage(from);
        if (stage == nullptr) return std::nullopt;
        if (isEnabled(plan, scenario, from)) {
            if (stage->kind == StageKind::compress) return text(plan, scenario, from, "scheme");
            if (trains(stage->kind)) return std::nullopt;
        }
        return schemeFrom(plan, scenario, from, deeper);
    });
}

} // namespace

std::optional<std::string> modelOf(const Plan& plan, const Scenario& scenario, const StageId& stage, std::string_view field) {
    if (auto own = text(plan, scenario, stage, field)) return own;
    return before(plan, stage, 0,
                  [&](const StageId& from, std::size_t deeper) { return modelFrom(plan, scenario, from, "model", deeper); });
}

std::optional<std::string> compressionBefore(const Plan& plan, const Scenario& scenario, const StageId& stage) {
    return schemeFrom(plan, scenario, stage, 0);
}

bool isEnabled(const Plan& plan, const Scenario& scenario, const StageId& stage) {
    const models::Field* field = models::findField(models::fieldsOf(plan, stage), "enabled");
    if (field == nullptr) return false;
    const models::Resolved held = models::resolve(plan, scenario, stage, *field);
    const auto* value = std::get_if<FieldValue>(&held.setting);
    const auto* flag = value == nullptr ? nullptr : std::get_if<bool>(value);
    return flag != nullptr && *flag;
}

} // namespace estimator
