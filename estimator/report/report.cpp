#include "estimator/report/report.h"

#include "estimator/gathered_finding.h"
#include "estimator/report/material.h"
#include "estimator/stages/try.h"
#include "models/core/moment.h"
#include "models/files/plan_digest.h"

#include <algorithm>
#include <utility>

namespace estimator {
namespace {

using models::Result;

/// The baseline is what all factors refer to, so it is always among them. What is left out changes no other figure.
Result<models::Plan> withScenarios(models::Plan plan, const std::vector<models::ScenarioId>& chosen) {
    for (const models::ScenarioId& id : chosen) {
        if (plan.scenario(id) != nullptr) continue;
        std::string ids;
        for (const models::Scenario& scenario : plan.scenarios) ids += (ids.empty() ? "" : ", ") + scenario.id.text();
        return models::fail(models::Code::unknownScenario, plan.title, {id.text(), ids});
    }
    // What is tried for the report changes copies, which no lock is meant to guard.
    for (models::Scenario& scenario : plan.scenarios) scenario.locked = false;
    if (chosen.empty()) return plan;
    const models::ScenarioId baseline = plan.baseline().id;
    std::erase_if(plan.scenarios, [&](const models::Scenario& scenario) {
        return scenario.id != baseline && std::find(chosen.begin(), chosen.end(), scenario.id) == chosen.end();
    });
    return plan;
}

/// The plan on the basis that was asked for, so that every part of the report is on it.
Result<models::Plan> onBasis(models::Plan plan, const std::optional<Basis>& basis) {
    if (!basis) return plan;
    const models::Setting setting{models::FieldValue{std::string{key(*basis)}}};
    for (std::size_t i = 0; i < plan.scenarios.size(); ++i) {
        const models::ScenarioId scenario = plan.scenarios[i].id;
        FOUREM_TRY(edited, models::apply(plan, models::SetField{scenario, models::planScope(), "basis", setting}));
        plan = std::move(edited);
    }
    return plan;
}

/// What a report leaves out or shows on another basis is no edit of the plan that was approved.
void judgeApproval(const models::Plan& whole, Estimate& estimate) {
    std::erase_if(estimate.findings, [](const models::Finding& finding) {
        return finding.message.code == models::Code::editedSinceApproval || finding.message.code == models::Code::uncheckedApproval;
    });
    if (auto doubt = models::approvalInDoubt(whole)) estimate.findings.push_back(*std::move(doubt));
}

std::vector<Way> waysOf(const models::Plan& plan, const models::Facts& facts, const Estimate& estimate) {
    std::vector<Way> found;
    for (const models::Scenario& scenario : plan.scenarios)
        if (&scenario != &plan.baseline()) found.push_back({scenario.id, waterfall(plan, facts, estimate, scenario.id, Metric::total)});
    return found;
}

bool isAsked(const ReportRequest& request, ReportPart part) {
    return request.parts.empty() || std::ranges::find(request.parts, part) != request.parts.end();
}

/// What is uncertain takes as long as all else: only where it is told.
std::vector<Tornado> rankingsOf(const ReportRequest& request, const models::Plan& plan) {
    std::vector<Tornado> rankings;
    if (request.draws == 0 || (!isAsked(request, ReportPart::summary) && !isAsked(request, ReportPart::uncertainty))) return rankings;
    const RankingOptions options{.basis = request.basis, .draws = request.draws, .seed = request.seed, .threads = request.threads};
    for (const models::Scenario& scenario : plan.scenarios) {
        auto ranking = tornado(plan, request.facts, scenario.id, Metric::total, options);
        if (ranking && !ranking->effects.empty()) rankings.push_back(*std::move(ranking));
    }
    return rankings;
}

std::vector<Block> blocksOf(ReportPart part, const Material& material, const std::stop_token& stop) {
    switch (part) {
    case ReportPart::summary: return summaryPart(material);
    case ReportPart::pipeline: return pipelinePart(material);
    case ReportPart::comparison: return comparisonPart(material);
    case ReportPart::stages: return stagesPart(material);
    case ReportPart::levers: return leversPart(material, stop);
    case ReportPart::uncertainty: return uncertaintyPart(material);
    case ReportPart::measured: return measuredPart(material);
    case ReportPart::boundary: return boundaryPart(material);
    case ReportPart::accounting: return accountingPart(material);
    case ReportPart::sci: return sciPart(material);
    case ReportPart::findings: return findingsPart(material);
    case ReportPart::review: return reviewPart(material);
    case ReportPart::assumptions: return assumptionsPart(material);
    case ReportPart::method: return methodPart(material);
    case ReportPart::sources: return sourcesPart(material);
    }
    return {};
}

std::string onOneLine(std::string text) {
    for (char& c : text)
        if (static_cast<unsigned char>(c) < ' ') c = ' ';
    return text;
}

} // namespace

Result<Outline> outlineOf(const ReportRequest& request, const std::stop_token& stop) {
    FOUREM_TRY(asked, withScenarios(request.plan, request.scenarios));
    FOUREM_TRY(plan, onBasis(std::move(asked), request.basis));
    EstimateOptions how;
    how.draws = request.draws;
    how.seed = request.seed;
    how.threads = request.threads;
    how.stop = stop;
    FOUREM_TRY(estimate, estimator::estimate(plan, request.facts, how));
    judgeApproval(request.plan, estimate);
    const auto& review = request.plan.review;
    const std::string digest = models::planDigest(request.plan);
    const bool isUnchanged = review && (review->status != models::Review::Status::approved || models::approves(review, digest));
    Material material{.request = request,
                      .plan = plan,
                      .digest = digest,
                      .day = request.day.empty() && isUnchanged ? review->date : request.day,
                      .estimate = estimate,
                      .comparison = compare(plan, estimate),
                      .ledger = ledgerOf(estimate),
                      .fourM =
                          fourMChart(plan, request.facts, estimate, Metric::total, {.draws = 0, .threads = request.threads, .stop = stop}),
                      .ways = waysOf(plan, request.facts, estimate),
                      .rankings = rankingsOf(request, plan)};
    Outline outline;
    outline.cover = coverOf(material);
    for (const ReportPartInfo& row : allReportParts()) {
        if (!isAsked(request, row.part)) continue;
        if (stop.stop_requested()) return models::fail(models::Code::stopped, plan.title);
        std::vector<Block> blocks = blocksOf(row.part, material, stop);
        if (!blocks.empty()) outline.sections.push_back({row.part, std::move(blocks)});
    }
    outline.title = onOneLine(plan.title);
    outline.author = onOneLine(review && !review->preparer.empty() ? review->preparer : request.organisation);
    outline.program = request.program;
    outline.day = material.day;
    outline.digest = material.digest;
    const auto findings = gatherFindings(estimate, material.comparison);
    outline.hasErrors =
        std::any_of(findings.begin(), findings.end(), [](const auto& each) { return each.finding.severity() == models::Severity::error; });
    return outline;
}

Result<std::vector<models::ScenarioId>> reportScenarios(const models::Plan& plan, std::string_view list) {
    std::vector<models::ScenarioId> scenarios;
    for (const std::string& name : listItems(list)) {
        FOUREM_TRY(scenario, plan.scenarioNamed(name));
        scenarios.push_back(scenario->id);
    }
    return scenarios;
}

Result<std::string> reportDay(std::string_view text, std::string_view today) {
    constexpr std::size_t kLengthOfDay = 10;
    const std::string day{text == "today" ? today : text};
    if (day.empty() || (day.size() == kLengthOfDay && models::isMoment(day))) return day;
    return models::fail(models::Code::badValue, {}, {day, "it is no day", "a day such as 2026-11-26, or today"});
}

} // namespace estimator
