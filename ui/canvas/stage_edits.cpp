#include "ui/canvas/stage_edits.h"

#include "models/pipeline/presence.h"
#include "models/pipeline/usual_next.h"
#include "ui/canvas/free_place.h"
#include "ui/canvas/link_edits.h"
#include "ui/canvas/node_picture.h"
#include "ui/text/words.h"

#include <algorithm>

namespace ui {
namespace {

constexpr std::string_view kEnabled = "enabled";

std::vector<std::string> idsOf(const models::Plan& plan) {
    std::vector<std::string> ids;
    for (const auto& stage : plan.stages) ids.push_back(stage->id.text());
    return ids;
}

std::string freeName(const models::Plan& plan, const QString& wanted) {
    const auto isTaken = [&plan](const std::string& name) {
        return std::ranges::any_of(plan.stages, [&name](const auto& stage) { return stage->name == name; });
    };
    std::string name = toStd(wanted);
    for (int number = 2; isTaken(name); ++number) name = toStd(QStringLiteral("%1 %2").arg(wanted).arg(number));
    return name;
}

models::Point cornerFor(QPointF centre) {
    const QPointF corner = centre - nodeRect().center();
    return {corner.x(), corner.y()};
}

/// After the last stages, what the plan lacks first.
std::vector<models::StageKind> likelyNext(const models::Plan& plan) {
    std::vector<models::StageKind> kinds;
    for (const auto& stage : plan.stages) {
        if (std::ranges::find(plan.links, stage->id, &models::Link::from) != plan.links.end()) continue;
        for (const models::StageKind kind : models::usuallyAfter(stage->kind)) {
            if (std::ranges::find(kinds, kind) == kinds.end()) kinds.push_back(kind);
        }
    }
    std::ranges::stable_partition(kinds, [&plan](models::StageKind kind) {
        return std::ranges::none_of(plan.stages, [kind](const auto& stage) { return stage->kind == kind; });
    });
    return kinds;
}

/// "Serve online" and "Serve online 2", but not a name that somebody has chosen.
bool saysOnlyItsKind(const models::Stage& stage) {
    const QString name = toQt(stage.name);
    if (!name.startsWith(label(stage.kind))) return false;
    const QString rest = name.mid(label(stage.kind).size()).trimmed();
    bool isNumber = false;
    static_cast<void>(rest.toInt(&isNumber));
    return rest.isEmpty() || isNumber;
}

} // namespace

NewStage newStage(const models::Plan& plan, models::StageKind kind, QPointF centre, const std::optional<models::LinkId>& insertOn,
                  const std::optional<OpenEnd>& end) {
    models::AddStage add;
    add.stage.kind = kind;
    add.stage.name = freeName(plan, label(kind));
    // Ids keep to the English word, so that files and command lines stay readable whatever the user's language.
    add.stage.id = models::StageId{models::uniqueId(models::info(kind).label, idsOf(plan))};
    add.stage.position = cornerFor(centre);
    add.insertOn = insertOn;
    const models::StageId id = add.stage.id;
    if (!end) return {id, add};
    models::Connect connect;
    connect.from = end->isOutput ? end->stage : id;
    connect.to = end->isOutput ? id : end->stage;
    connect.carries = end->carries;
    return {id, models::Compound{{add, connect}}};
}

QPointF freePlace(const models::Plan& plan, QPointF wanted, bool onGrid) {
    const QPointF middle = nodeRect().center();
    return freeCorner(plan, nodeRect().translated(wanted - middle), onGrid) + middle;
}

std::vector<models::StageKind> likelyKinds(const models::Plan& plan, const std::optional<OpenEnd>& end) {
    const models::Stage* stage = end ? plan.stage(end->stage) : nullptr;
    if (stage == nullptr) return plan.stages.empty() ? models::usuallyFirst() : likelyNext(plan);
    auto kinds = end->isOutput ? models::usuallyAfter(stage->kind) : models::usuallyBefore(stage->kind);
    std::erase_if(kinds, [&end](models::StageKind kind) {
        if (!end->carries) return false;
        const auto ports = portsOf(kind);
        const Port needed{end->isOutput ? PortSide::input : PortSide::output, *end->carries};
        return std::ranges::find(ports, needed) == ports.end();
    });
    return kinds;
}

std::vector<models::StageKind> likelyBetween(const models::Plan& plan, const models::Link& link) {
    std::vector<models::StageKind> kinds = models::usuallyAfter(plan.stage(link.from)->kind);
    for (const models::StageKindInfo& info : models::allStageKinds()) {
        if (std::ranges::find(kinds, info.kind) == kinds.end()) kinds.push_back(info.kind);
    }
    std::erase_if(kinds, [&link](models::StageKind kind) { return !maySplit(link, kind); });
    return kinds;
}

std::vector<models::StageKind> likelyReplacements(const models::Plan& plan, const models::StageId& stage) {
    const models::StageKind current = plan.stage(stage)->kind;
    const auto keepsLinks = [&](models::StageKind kind) {
        const auto ports = portsOf(kind);
        return std::ranges::all_of(plan.links, [&](const models::Link& link) {
            if (link.from != stage && link.to != stage) return true;
            const Port needed{link.from == stage ? PortSide::output : PortSide::input, link.carries};
            return std::ranges::find(ports, needed) != ports.end();
        });
    };
    std::vector<models::StageKind> kinds;
    for (const models::StageKindInfo& info : models::allStageKinds()) {
        const bool isSimilar = info.phase == models::info(current).phase;
        if (isSimilar && info.kind != current && keepsLinks(info.kind)) kinds.push_back(info.kind);
    }
    return kinds;
}

std::optional<models::Edit> muted(const models::Plan& plan, const models::Scenario& scenario, const std::vector<models::StageId>& stages) {
    const bool isBaseline = scenario.id == plan.baseline().id;
    const bool wanted = std::ranges::none_of(stages, [&](const auto& id) { return models::isEnabled(plan, scenario, id); });
    models::Compound edits;
    for (const models::StageId& id : stages) {
        // What would be inherited anyway need not be said.
        const bool inherited = isBaseline || models::isEnabled(plan, plan.baseline(), id);
        models::SetField edit{isBaseline ? std::nullopt : std::optional{scenario.id}, id, std::string{kEnabled}, std::nullopt};
        if (wanted != inherited) edit.setting = models::FieldValue{wanted};
        edits.edits.emplace_back(std::move(edit));
    }
    if (edits.edits.empty()) return std::nullopt;
    return edits.edits.size() == 1 ? edits.edits.front() : models::Edit{std::move(edits)};
}

models::Edit replaced(const models::Plan& plan, const models::Stage& stage, models::StageKind kind) {
    models::ReplaceStage replace{stage.id, kind, {}};
    if (saysOnlyItsKind(stage)) replace.name = freeName(plan, label(kind));
    return replace;
}

} // namespace ui
