#include "estimator/stages/upstream.h"

#include "models/pipeline/presence.h"
#include "models/pipeline/resolve.h"

#include <algorithm>
#include <map>
#include <set>
#include <vector>

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

std::optional<std::string> words(const Plan& plan, const Scenario& scenario, const Stage& stage, std::string_view path) {
    const models::Field* field = models::findField(models::fieldsOf(stage.kind), path);
    if (field == nullptr) return std::nullopt;
    const models::Setting setting = models::resolve(plan, scenario, stage.id, *field).setting;
    const auto* value = std::get_if<FieldValue>(&setting);
    const auto* text = value == nullptr ? nullptr : std::get_if<std::string>(value);
    return text == nullptr || text->empty() ? std::nullopt : std::optional{*text};
}

/// What a stage on the way back says.
struct Reply {
    std::optional<std::string> text;
    bool endsHere = false; ///< nobody behind it is asked on this way
};

/// Asks the stages from which models flow to `start`, the way of the first link to its end before that of the second, each stage once:
/// ways part and join again, and there may be very many of them.
template <class Ask>
std::optional<std::string> firstBefore(const Plan& plan, const StageId& start, const Ask& ask) {
    std::map<StageId, const Stage*> stages;
    for (const auto& stage : plan.stages) stages.emplace(stage->id, stage.get());
    std::map<StageId, std::vector<StageId>> sources;
    for (const Link& link : plan.links)
        if (link.carries == Carries::model) sources[link.to].push_back(link.from);

    std::set<StageId> seen;
    std::vector<StageId> open = sources[start];
    std::ranges::reverse(open);
    while (!open.empty()) {
        const StageId id = open.back();
        open.pop_back();
        const auto stage = stages.find(id);
        if (stage == stages.end() || !seen.insert(id).second) continue;
        Reply answer = ask(*stage->second);
        if (answer.text) return std::move(answer.text);
        if (answer.endsHere) continue;
        const std::vector<StageId>& next = sources[id];
        open.insert(open.end(), next.rbegin(), next.rend());
    }
    return std::nullopt;
}

} // namespace

std::optional<std::string> modelOf(const Plan& plan, const Scenario& scenario, const StageId& id, std::string_view field) {
    const Stage* asking = plan.stage(id);
    if (asking == nullptr) return std::nullopt;
    if (auto own = words(plan, scenario, *asking, field)) return own;
    return firstBefore(plan, id, [&](const Stage& stage) {
        return Reply{isEnabled(plan, scenario, stage) ? words(plan, scenario, stage, "model") : std::nullopt};
    });
}

std::optional<std::string> compressionBefore(const Plan& plan, const Scenario& scenario, const StageId& id) {
    return firstBefore(plan, id, [&](const Stage& stage) {
        if (!isEnabled(plan, scenario, stage)) return Reply{};
        if (stage.kind == StageKind::compress) return Reply{words(plan, scenario, stage, "scheme"), true};
        return Reply{std::nullopt, trains(stage.kind)};
    });
}

} // namespace estimator
