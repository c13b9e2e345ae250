#include "estimator/report/command_lines.h"
#include "estimator/report/material.h"
#include "estimator/report/standing.h"
#include "models/core/words.h"
#include "models/pipeline/resolve.h"

#include <algorithm>

/// Cover and review.
namespace estimator {
namespace {

bool isOnOtherBasis(const Material& material) {
    const auto& asked = material.request.basis;
    const models::Plan& plan = material.request.plan;
    return asked && std::ranges::any_of(plan.scenarios, [&](const models::Scenario& scenario) {
               const models::Field& field = *models::findField(models::planFields(), "basis");
               return models::settingText(models::resolve(plan, scenario, models::planScope(), field).setting) != key(*asked);
           });
}

/// The basis of the totals, once where all scenarios have the same.
Text basesText(const Material& material) {
    const auto& scenarios = material.estimate.scenarios;
    if (scenarios.empty()) return {};
    if (std::ranges::all_of(scenarios, [&](const ScenarioEstimate& each) { return each.basis == scenarios.front().basis; }))
        return nameText(scenarios.front().basis);
    std::vector<Text> bases;
    for (const ScenarioEstimate& scenario : scenarios)
        bases.push_back(phrase(FOUREM_WORDS("report", "{0}: {1}"), {named(scenario.name), nameText(scenario.basis)}));
    return listed(std::move(bases), FOUREM_WORDS("report", "; "));
}

Text planFileText(const ReportRequest& request) {
    if (!request.isEdited) return named(request.planFile);
    if (request.planFile.empty()) return phrase(FOUREM_WORDS("report", "not saved yet"));
    return phrase(FOUREM_WORDS("report", "{0}, with unsaved changes"), {named(request.planFile)});
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
    const models::Review review = request.plan.review.value_or(models::Review{});
    addFact(cover.facts, phrase(FOUREM_WORDS("report", "Prepared by")), named(review.preparer));
    addFact(cover.facts, phrase(FOUREM_WORDS("report", "Reviewed by")), named(review.reviewer));
    addFact(cover.facts, phrase(FOUREM_WORDS("report", "Made with")), versionText(material));
    addFact(cover.facts, phrase(FOUREM_WORDS("report", "Total emissions")), basesText(material));
    addFact(cover.facts, phrase(FOUREM_WORDS("report", "Plan file")), planFileText(request));
    addFact(cover.facts, phrase(FOUREM_WORDS("report", "Plan digest (SHA-256)")), {}, named(material.digest));
    return cover;
}

std::vector<Block> reviewPart(const Material& material) {
    const ReportRequest& request = material.request;
    Blocks blocks;
    const Paragraph standing = standingOf(material.request.plan.review, material.digest);
    if (standing.tone == Paragraph::Tone::warning) blocks.warn(standing.text);
    if (isOnOtherBasis(material))
        blocks.warn(phrase(FOUREM_WORDS("report", "This report shows totals {0}; those of the plan itself are on another basis."),
                           {nameText(*request.basis)}));
    if (request.isEdited)
        blocks.warn(phrase(FOUREM_WORDS("report", "This report shows the plan with changes that are not saved: its file gives other "
                                                  "figures, until it is saved.")));
    Table facts = factTable();
    addFact(facts, phrase(FOUREM_WORDS("report", "Plan file")), planFileText(request));
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
    blocks.say(phrase(FOUREM_WORDS("report", "The same plan, versions and seed give the same figures on any machine. Where each of them "
                                             "comes from, the commands at the end of the method print.")));
    blocks.add(Commands{{estimateCommand(request), reportCommand(request)}});
    return blocks.take();
}

} // namespace estimator
