#include "estimator/levers/lever_effects.h"

#include "estimator/formulas/development.h"
#include "estimator/levers/lever_question.h"
#include "estimator/levers/trial.h"
#include "estimator/stages/try.h"
#include "models/core/words.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace estimator {
namespace {

using models::Code;
using models::Result;
using Figures = PerMetric<std::optional<double>>;

const models::Scenario& itself(const models::Scenario& scenario) { return scenario; }
const models::Stage& itself(const std::shared_ptr<const models::Stage>& stage) { return *stage; }

template <class Rows>
std::string listed(const Rows& rows) {
    std::string ids;
    for (const auto& row : rows) ids += (ids.empty() ? "" : ", ") + itself(row).id.text();
    return ids;
}

// What alternatives are ranked by: emissions, else energy.
double rank(const Figures& figures) {
    for (const Metric metric : {Metric::total, Metric::operationalLocation, Metric::energyFacility})
        if (figures[metric]) return *figures[metric];
    return std::numeric_limits<double>::infinity();
}

// Choices of the best among many: one that is worse than what is there is no recommendation.
bool isChoiceOfTheBest(Lever lever) {
    return lever == Lever::machine || lever == Lever::model || lever == Lever::smallModel || lever == Lever::map || lever == Lever::region;
}

// Figures that some alternatives lack must not decide between them.
bool isKnownAlike(const Figures& figures, const Figures& present) { return !present[Metric::total] || figures[Metric::total]; }

void takeBest(const Trial& trial, const Alternatives& alternatives, const std::string& title, const std::string& stage,
              LeverEffect& effect) {
    std::optional<TrialOutcome> best;
    std::optional<models::Message> problem;
    for (const auto& edits : alternatives) {
        const TrialOutcome outcome = trial.after(edits);
        if (!outcome.figures[Metric::energyFacility] || !isKnownAlike(outcome.figures, effect.before) || outcome.breaksFloor) {
            if (!problem) problem = outcome.problem;
            continue;
        }
        // One whose quality is known to do stands before one of which nobody knows it.
        const auto place = [](const TrialOutcome& each) { return std::pair{each.unknownQuality.has_value(), rank(each.figures)}; };
        if (best && place(outcome) >= place(*best)) continue;
        best = outcome;
        effect.edits = edits;
    }
    if (!best) {
        const models::Message missing{Code::notApplicable,
                                      {title, stage, FOUREM_WORDS("levers", "figures of the alternatives are missing")}};
        effect.whyNot = problem.value_or(missing);
        return;
    }
    if (isChoiceOfTheBest(effect.lever) && rank(best->figures) >= rank(effect.before)) {
        effect.edits.clear();
        effect.whyNot = {Code::notApplicable, {title, stage, FOUREM_WORDS("levers", "what it has emits no more than any other choice")}};
        return;
    }
    effect.after = best->figures;
    effect.doubt = best->unknownQuality;
    for (const MetricInfo& row : allMetrics()) {
        const auto& before = effect.before[row.metric];
        const auto& after = effect.after[row.metric];
        if (!before || !after) continue;
        if (const auto gain = leverRatio(*before, *after)) effect.ratio[row.metric] = *gain;
    }
}

// The plan drawn before and after each change.
Result<void> addRanges(const Trial& trial, StageDraws draws, std::vector<LeverEffect>& effects, const std::stop_token& stop) {
    FOUREM_TRY(before, draws.of(trial.plan()));
    for (LeverEffect& effect : effects) {
        if (!effect.applies()) continue;
        if (stop.stop_requested()) return models::fail(Code::stopped, trial.plan().title);
        FOUREM_TRY(changed, models::apply(trial.plan(), models::Compound{effect.edits}));
        FOUREM_TRY(improved, draws.of(changed));
        effect.range = ratioRanges(before, improved);
    }
    return {};
}

// Largest gain first; what does not apply last, in the order of the list.
double order(const LeverEffect& effect) {
    if (!effect.applies()) return -1.0;
    for (const Metric metric : {Metric::total, Metric::operationalLocation, Metric::energyFacility})
        if (effect.ratio[metric]) return *effect.ratio[metric];
    return 0.0;
}

} // namespace

Result<std::vector<LeverEffect>> leverEffects(const models::Plan& plan, const models::Facts& facts, const models::ScenarioId& scenario,
                                              const models::StageId& stage, const EstimateOptions& options) {
    const models::Scenario* chosen = plan.scenario(scenario);
    if (chosen == nullptr) return models::fail(Code::unknownScenario, plan.title, {scenario.text(), listed(plan.scenarios)});
    const models::Stage* asked = plan.stage(stage);
    if (asked == nullptr) return models::fail(Code::unknownStage, plan.title, {stage.text(), listed(plan.stages)});
    const Trial trial{plan, facts, scenario, stage, options};
    FOUREM_TRY(present, trial.present());
    const StageEstimate& now = *present.stage(stage);
    const TrialOutcome before = outcomeOf(present, stage);

    const LeverQuestion question{plan, facts, *chosen, *asked, now};
    std::vector<LeverEffect> effects;
    for (const LeverCard& row : leverCards()) {
        if (options.stop.stop_requested()) return models::fail(Code::stopped, plan.title);
        LeverEffect effect;
        effect.lever = row.lever;
        effect.before = before.figures;
        effect.published = publishedGain(row, facts);
        const std::string title{row.title};
        const Proposal proposal =
            now.enabled ? propose(row.lever, question) : Proposal{cannot(FOUREM_WORDS("levers", "this scenario does not do the stage"))};
        if (proposal) takeBest(trial, *proposal, title, asked->name, effect);
        else effect.whyNot = {Code::notApplicable, {title, asked->name, std::string{proposal.error()}}};
        if (effect.applies() && !isPublished(row, question, effect.edits))
            effect.published = PublishedGain{{}, {}, {}, {}, std::string{row.quality}};
        effects.push_back(std::move(effect));
    }
    std::ranges::stable_sort(effects, std::ranges::greater{}, order);
    if (options.draws == 0) return effects;
    if (auto drawn = addRanges(trial, StageDraws{scenario, stage, facts, options}, effects, options.stop); !drawn)
        return tl::unexpected{std::move(drawn).error()};
    return effects;
}

} // namespace estimator
