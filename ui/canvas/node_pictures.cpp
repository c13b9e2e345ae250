#include "ui/canvas/node_pictures.h"

#include "estimator/comparison.h"
#include "estimator/precision.h"
#include "estimator/stage_share.h"
#include "models/pipeline/presence.h"
#include "ui/document/document.h"
#include "ui/text/lists.h"
#include "ui/text/numbers.h"
#include "ui/text/words.h"

#include <QCoreApplication>

namespace ui {
namespace {

using StageEstimates = std::map<models::StageId, const estimator::StageEstimate*>;

StageEstimates byStage(const estimator::ScenarioEstimate* scenario) {
    StageEstimates estimates;
    if (scenario == nullptr) return estimates;
    for (const estimator::StageEstimate& stage : scenario->stages) estimates[stage.id] = &stage;
    return estimates;
}

NodeGhost ghostOf(const estimator::StageEstimate& stage, const estimator::StageEstimate& baseline, estimator::Metric metric) {
    const estimator::Difference difference = estimator::stageDifference(stage, baseline, metric);
    NodeGhost ghost{amount(baseline.metrics[metric], metric), QStringLiteral("–"), NodeGhost::Trend::same};
    if (!difference.delta) return ghost;
    // As many digits as the figure beside it, and a true minus.
    const int digits = estimator::significantDigits(baseline.metrics[metric]);
    ghost.delta = signedAmount(*difference.delta, estimator::info(metric).unit, digits);
    if (ghost.delta.startsWith(QLatin1Char{'-'})) ghost.delta[0] = QChar{0x2212};
    if (*difference.delta < 0.0) ghost.trend = NodeGhost::Trend::less;
    if (*difference.delta > 0.0) ghost.trend = NodeGhost::Trend::more;
    return ghost;
}

std::optional<NodePresence> presenceOf(const models::Plan& plan, const models::Scenario& scenario, const models::StageId& stage) {
    const auto apart = models::scenariosApart(plan, scenario, stage);
    if (apart.empty()) return std::nullopt;
    QStringList names;
    for (const models::ScenarioId& other : apart) names.push_back(toQt(plan.scenario(other)->name));
    const QString others = listed(names);
    if (!models::isEnabled(plan, scenario, stage))
        //: of a stage; %1: names of scenarios
        return NodePresence{NodePresence::Kind::leftOut,
                            QCoreApplication::translate("ui::Canvas", "Left out here; done in %1").arg(others)};
    const bool isInBaseline = models::isEnabled(plan, plan.baseline(), stage);
    return NodePresence{isInBaseline ? NodePresence::Kind::notEverywhere : NodePresence::Kind::added,
                        //: of a stage; %1: names of scenarios
                        QCoreApplication::translate("ui::Canvas", "Done here; left out in %1").arg(others)};
}

} // namespace

std::map<models::StageId, NodePicture> nodePictures(const Document& document, const PictureOptions& options) {
    const models::Facts facts = document.facts();
    const estimator::Metric metric = document.shownMetric();
    const estimator::ScenarioEstimate* scenario = document.currentEstimate();
    const bool hasGhosts = options.hasGhosts && scenario != nullptr && !document.isBaselineCurrent();
    const StageEstimates estimates = byStage(scenario);
    const StageEstimates baseline = byStage(hasGhosts ? &document.estimate()->scenarios.front() : nullptr);
    std::map<models::StageId, NodePicture> pictures;
    for (const auto& stage : document.plan()->stages) {
        const auto found = estimates.find(stage->id);
        const estimator::StageEstimate* estimate = found == estimates.end() ? nullptr : found->second;
        NodePicture picture = nodePicture(*stage, estimate, facts, metric);
        picture.isStale = options.isStale;
        if (const estimator::StageEstimate* before = document.earlierDraws(stage->id); before != nullptr && picture.enabled) {
            picture.interval = interval(before->metrics[metric], metric);
            picture.isIntervalStale = true;
        }
        picture.isTinted = options.isLensOn;
        picture.presence = presenceOf(*document.plan(), document.currentScenario(), stage->id);
        if (estimate != nullptr && estimate->enabled) picture.share = estimator::shareOfTotal(*scenario, *estimate, metric);
        const auto before = baseline.find(stage->id);
        if (estimate != nullptr && before != baseline.end()) picture.ghost = ghostOf(*estimate, *before->second, metric);
        pictures.emplace(stage->id, std::move(picture));
    }
    return pictures;
}

} // namespace ui
