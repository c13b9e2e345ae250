#include "ui/canvas/stage_edits.h"

#include "ui/canvas/node_picture.h"
#include "ui/text/words.h"

#include <algorithm>
#include <map>

namespace ui {
namespace {

constexpr double kColumnStep = 280.0;
constexpr double kRowStep = 128.0;

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

bool isFree(const models::Plan& plan, QPointF centre) {
    const QRectF wanted = nodeRect().translated(centre - nodeRect().center()).adjusted(-12, -12, 12, 12);
    return std::ranges::none_of(plan.stages, [&wanted](const auto& stage) {
        return wanted.intersects(nodeRect().translated(stage->position.x, stage->position.y));
    });
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

QPointF freePlace(const models::Plan& plan, QPointF wanted) {
    QPointF place = wanted;
    for (int attempt = 1; !isFree(plan, place); ++attempt) {
        const double x = wanted.x() + kColumnStep * (attempt / 4);
        const double y = wanted.y() + kRowStep * (attempt % 4);
        place = {x, y};
    }
    return place;
}

models::Edit arranged(const models::Plan& plan) {
    models::MoveStages move;
    const auto order = models::topologicalOrder(plan);
    if (!order) return move;
    std::map<models::StageId, int> columns;
    std::map<int, int> rows;
    for (const models::StageId& stage : *order) {
        int column = 0;
        for (const models::Link& link : plan.links) {
            if (link.to == stage) column = std::max(column, columns[link.from] + 1);
        }
        columns[stage] = column;
        move.positions[stage] = {column * kColumnStep, rows[column]++ * kRowStep};
    }
    return move;
}

bool mayConnect(const models::Plan& plan, const models::StageId& from, const models::StageId& to, models::Carries carries) {
    const models::Stage* giver = plan.stage(from);
    const models::Stage* taker = plan.stage(to);
    if (giver == nullptr || taker == nullptr || from == to) return false;
    const bool isDataset = carries == models::Carries::dataset;
    const models::StageKindInfo& gives = models::info(giver->kind);
    const models::StageKindInfo& takes = models::info(taker->kind);
    if (!(isDataset ? gives.givesDataset && takes.takesDataset : gives.givesModel && takes.takesModel)) return false;
    return std::ranges::none_of(plan.links,
                                [&](const models::Link& link) { return link.from == from && link.to == to && link.carries == carries; });
}

std::optional<models::Edit> chained(const models::Plan& plan, const std::vector<models::StageId>& stages) {
    models::Compound links;
    for (std::size_t i = 1; i < stages.size(); ++i) {
        for (const auto carries : {models::Carries::dataset, models::Carries::model}) {
            if (!mayConnect(plan, stages[i - 1], stages[i], carries)) continue;
            links.edits.push_back(models::Connect{stages[i - 1], stages[i], carries});
            break;
        }
    }
    if (links.edits.empty()) return std::nullopt;
    if (links.edits.size() == 1) return links.edits.front();
    return links;
}

} // namespace ui
