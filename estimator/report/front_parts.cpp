#include "estimator/plan_in_words.h"
#include "estimator/report/command_lines.h"
#include "estimator/report/material.h"
#include "estimator/report/standing.h"
#include "models/core/words.h"
#include "models/pipeline/resolve.h"

#include <algorithm>
#include <map>

/// Cover, summary and review.
namespace estimator {
namespace {

std::map<models::ScenarioId, FourMSplit> splitsOf(const Material& material) {
    std::map<models::ScenarioId, FourMSplit> splits;
    if (!material.fourM) return splits;
    for (const FourMPanel& panel : material.fourM->panels) {
        if (panel.error || panel.steps.empty()) continue;
        FourMSplit& split = splits[panel.id];
        split.total = panel.total;
        for (std::size_t group = 0; group < kFourMGroupCount; ++group) split.groups[group].group = static_cast<FourMGroup>(group);
        for (const FourMStep& step : panel.steps) split.groups[static_cast<std::size_t>(step.factor.group)] = step.factor;
    }
    return splits;
}

bool isOnOtherBasis(const Material& material) {
    const auto& asked = material.request.basis;
    const models::Plan& plan = material.request.plan;
    return asked && std::ranges::any_of(plan.scenarios, [&](const models::Scenario& scenario) {
               const models::Field& field = *models::findField(models::planFields(), "basis");
               return models::settingText(models::resolve(plan, scenario, models::planScope(), field).setting) != key(*asked);
           });
}

Text versionText(const Material& material) {
    return phrase(FOUREM_WORDS("report", "{0}, catalogue {1}, estimator {2}"),
                  {named(material.request.program), named(material.estimate.catalogueVersion), named(std::string{kEstimatorVersion})});
}

} // namespace

Cover coverOf(const Material& material) {
    const ReportRequest& request = material.request;
    Cover cover;
    cover.title = request.plan.title.empty() ? phrase(FOUREM_WORDS("report", "Untitled plan")) : named(request.plan.title);
    cover.organisation = named(request.organisation);
    cover.standing = standingOf(material.request.plan.review, material.digest);
    cover.facts = factTable();
    addFact(cover.facts, phrase(FOUREM_WORDS("report", "Date")),
            material.day.empty() ? phrase(FOUREM_WORDS("report", "not given")) : named(material.day));
    addFact(cover.facts, phrase(FOUREM_WORDS("report", "Made with")), versionText(material));
    addFact(cover.facts, phrase(FOUREM_WORDS("report", "Plan file")), named(request.planFile));
    addFact(cover.facts, phrase(FOUREM_WORDS("report", "Plan digest (SHA-256)")), {}, named(material.digest));
    return cover;
}

std::vector<Block> summaryPart(const Material& material) {
    Blocks blocks;
    std::vector<Text> sentences;
    for (const Sentence& each : planInWords(material.plan, material.estimate, material.comparison, splitsOf(material)))
        sentences.push_back(worded("summary", each.pattern, each.arguments));
    blocks.say(listed(std::move(sentences), " "));
    if (!material.plan.notes.empty()) {
        blocks.heading(phrase(FOUREM_WORDS("report", "Notes of the plan")));
        blocks.say(named(material.plan.notes));
    }
    blocks.aside(
        phrase(FOUREM_WORDS("report", "All figures are forecasts of a model, not measurements and no inventory. Where a figure has an "
                                      "interval, eight of ten draws lie within it.")));
    return blocks.take();
}

std::vector<Block> reviewPart(const Material& material) {
    const ReportRequest& request = material.request;
    Blocks blocks;
    const Paragraph standing = standingOf(material.request.plan.review, material.digest);
    if (standing.tone == Paragraph::Tone::warning) blocks.warn(standing.text);
    if (isOnOtherBasis(material))
        blocks.warn(phrase(FOUREM_WORDS("report", "This report shows totals {0}; those of the plan itself are on another basis."),
                           {nameText(*request.basis)}));
    Table facts = factTable();
    const models::Review review = request.plan.review.value_or(models::Review{});
    const auto orNobody = [](const std::string& name) { return name.empty() ? phrase(FOUREM_WORDS("report", "not named")) : named(name); };
    addFact(facts, phrase(FOUREM_WORDS("report", "Prepared by")), orNobody(review.preparer));
    addFact(facts, phrase(FOUREM_WORDS("report", "Reviewed by")), orNobody(review.reviewer));
    addFact(facts, phrase(FOUREM_WORDS("report", "Status")), standing.text);
    addFact(facts, phrase(FOUREM_WORDS("report", "Plan digest (SHA-256)")), {}, named(material.digest));
    if (standing.tone == Paragraph::Tone::warning)
        addFact(facts, phrase(FOUREM_WORDS("report", "Digest that was approved")), {}, named(review.digest));
    addFact(facts, phrase(FOUREM_WORDS("report", "Made with")), versionText(material));
    addFact(
        facts, phrase(FOUREM_WORDS("report", "Draws and seed")),
        phrase(FOUREM_WORDS("report", "{0} draws, seed {1}"), {named(std::to_string(request.draws)), named(std::to_string(request.seed))}));
    blocks.add(std::move(facts));
    blocks.heading(phrase(FOUREM_WORDS("report", "How to reproduce the figures")));
    blocks.say(
        phrase(FOUREM_WORDS("report", "The same plan, versions and seed give the same figures on any machine. The last commands print "
                                      "where a figure comes from, down to its sources; with --stage, that of one stage.")));
    Commands commands{{estimateCommand(request), reportCommand(request)}};
    for (const ScenarioEstimate& scenario : material.estimate.scenarios)
        commands.lines.push_back(explainCommand(request.planFile, Metric::total, scenario.id, {}, request.basis));
    blocks.add(std::move(commands));
    return blocks.take();
}

} // namespace estimator
