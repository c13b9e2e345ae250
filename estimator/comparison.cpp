#include "estimator/comparison.h"

#include "estimator/percentiles.h"
#include "models/pipeline/edit.h"
#include "models/pipeline/field.h"
#include "models/pipeline/resolve.h"
#include "models/units/unit_text.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <string_view>
#include <utility>

namespace estimator {
namespace {

using models::Scenario;
using models::StageId;

/// Of scenarios on one basis: more are "all others".
constexpr std::size_t kMostListed = 3;

/// Plan fields that say how to count: where they differ, the accounting is mixed.
constexpr std::string_view kBasisField = "basis";
constexpr std::string_view kSeriesField = "series";

/// Plan fields that say how, when or in which money, not what to do.
bool isWorkOfPlan(std::string_view field) {
    return field != kBasisField && field != kSeriesField && field != "start" && field != "time_zone" && !field.starts_with("currency");
}

Difference difference(const Measure& measure, const Measure& baseline) {
    Difference result;
    result.value = measure.point;
    if (!measure.point || !baseline.point) return result;
    result.delta = *measure.point - *baseline.point;
    if (*measure.point > 0.0 && *baseline.point > 0.0) result.ratio = *baseline.point / *measure.point;
    return result;
}

/// Calls `use` with the values of both scenarios, draw by draw, where both can do their work.
template <class Use>
std::size_t forEachPair(const ScenarioEstimate& a, const ScenarioEstimate& b, Metric metric, const Use& use) {
    if (!a.draws || !b.draws) return 0;
    const auto& values = a.draws->total[metric];
    const auto& others = b.draws->total[metric];
    if (values.size() != others.size()) return 0;
    std::size_t counted = 0;
    for (std::size_t draw = 0; draw < values.size(); ++draw) {
        if (a.draws->infeasible[draw] || b.draws->infeasible[draw]) continue;
        ++counted;
        use(values[draw], others[draw]);
    }
    return counted;
}

void addDraws(const ScenarioEstimate& scenario, const ScenarioEstimate& baseline, Metric metric, Difference& result) {
    if (scenario.id == baseline.id) return;
    result.below = shareBelow(scenario, baseline, metric);
    result.above = shareBelow(baseline, scenario, metric);
    result.isSame = isSame(scenario, baseline, metric);
    if (!result.ratio) return;
    if (const auto found = ratioInterval(baseline, scenario, metric)) {
        result.ratioP10 = found->p10;
        result.ratioP90 = found->p90;
    }
}

/// "auto (8)": what was left to the estimator, and how it decided.
std::string textOf(const models::Setting& setting, const ScenarioEstimate& scenario, const StageId& scope, std::string_view field) {
    const std::string text = models::settingText(setting);
    const StageEstimate* stage = std::holds_alternative<models::Auto>(setting) ? scenario.stage(scope) : nullptr;
    if (!stage) return text;
    const auto derived =
        std::find_if(stage->derived.begin(), stage->derived.end(), [&](const Derived& candidate) { return candidate.field == field; });
    if (derived == stage->derived.end()) return text;
    return text + " (" + models::settingText(models::Setting{derived->value}) + ")";
}

std::vector<StageId> scopesOf(const models::Plan& plan) {
    std::vector<StageId> scopes{models::planScope()};
    for (const auto& stage : plan.stages) scopes.push_back(stage->id);
    return scopes;
}

/// The scenarios of the estimate that the plan knows, side by side.
struct Column {
    const Scenario* scenario;
    const ScenarioEstimate* estimate;
};

std::vector<Column> columnsOf(const models::Plan& plan, const Estimate& estimate) {
    std::vector<Column> columns;
    for (const ScenarioEstimate& scenario : estimate.scenarios)
        if (const Scenario* known = plan.scenario(scenario.id)) columns.push_back({known, &scenario});
    return columns;
}

bool isEnabled(const ScenarioEstimate& scenario, const StageId& stage) {
    const StageEstimate* estimate = scenario.stage(stage);
    return estimate != nullptr && estimate->enabled;
}

/// @param isAsked  which fields are looked at
template <class IsAsked>
std::vector<ComparedChoice> differingChoices(const models::Plan& plan, const std::vector<Column>& columns, const IsAsked& isAsked) {
    std::vector<ComparedChoice> rows;
    for (const StageId& scope : scopesOf(plan)) {
        for (const models::Field& field : models::fieldsOf(plan, scope)) {
            if (!isAsked(field)) continue;
            ComparedChoice row{scope, std::string{field.path}, {}, field.role == models::FieldRole::work};
            for (const Column& column : columns) {
                const models::Resolved held = models::resolve(plan, *column.scenario, scope, field);
                // Work is compared as it is asked for, choices as they come out.
                row.texts.push_back(row.isWork ? models::settingText(held.setting)
                                               : textOf(held.setting, *column.estimate, scope, field.path));
            }
            const bool differs =
                std::any_of(row.texts.begin(), row.texts.end(), [&](const std::string& text) { return text != row.texts.front(); });
            if (differs) rows.push_back(std::move(row));
        }
    }
    return rows;
}

/// Compressing or distilling a model is a means to serve it, so doing it in one scenario only leaves the work the same.
bool isMeansOnly(models::StageKind kind) { return kind == models::StageKind::compress || kind == models::StageKind::distil; }

bool hasWork(const models::Plan& plan, const Scenario& scenario, const models::Stage& stage) {
    const auto fields = models::fieldsOf(plan, stage.id);
    return std::any_of(fields.begin(), fields.end(), [&](const models::Field& field) {
        if (field.role != models::FieldRole::work) return false;
        const models::Origin origin = models::resolve(plan, scenario, stage.id, field).origin;
        return origin == models::Origin::work || origin == models::Origin::own || origin == models::Origin::baseline;
    });
}

/// A field that keeps a scenario from doing the baseline's work.
struct WorkGap {
    StageId scope;
    std::string field;
    std::string baseline;
    std::string here;
};

std::vector<WorkGap> gapsByField(const std::vector<ComparedChoice>& choices, std::size_t index, const Column& column,
                                 const Column& baseline) {
    std::vector<WorkGap> gaps;
    for (const ComparedChoice& row : choices) {
        if (!row.isWork || row.texts[index] == row.texts.front()) continue;
        const bool isPlan = row.scope == models::planScope();
        if (isPlan && !isWorkOfPlan(row.field)) continue;
        // A stage that neither scenario runs does no work at all.
        if (!isPlan && !isEnabled(*column.estimate, row.scope) && !isEnabled(*baseline.estimate, row.scope)) continue;
        gaps.push_back({row.scope, row.field, row.texts.front(), row.texts[index]});
    }
    return gaps;
}

std::vector<WorkGap> gapsByPresence(const models::Plan& plan, const Column& column, const Column& baseline) {
    std::vector<WorkGap> gaps;
    for (const auto& stage : plan.stages) {
        const bool here = isEnabled(*column.estimate, stage->id);
        if (here == isEnabled(*baseline.estimate, stage->id)) continue;
        if (!isWorkOfItsOwn(plan, *baseline.scenario, *column.scenario, *stage)) continue;
        gaps.push_back({stage->id, "enabled", here ? "false" : "true", here ? "true" : "false"});
    }
    return gaps;
}

std::vector<WorkGap> gapsOf(const models::Plan& plan, const std::vector<ComparedChoice>& choices, const std::vector<Column>& columns,
                            std::size_t index) {
    std::vector<WorkGap> gaps = gapsByField(choices, index, columns[index], columns.front());
    for (WorkGap& gap : gapsByPresence(plan, columns[index], columns.front())) gaps.push_back(std::move(gap));
    return gaps;
}

std::string shortText(const models::Plan& plan, const WorkGap& gap, const std::string& text) {
    if (text.empty()) return "–";
    const models::Field* field = models::findField(models::fieldsOf(plan, gap.scope), gap.field);
    const auto setting = field == nullptr ? std::nullopt : std::optional{models::parseSetting(*field, text, gap.field)};
    if (!setting || !*setting) return text;
    const auto* value = std::get_if<models::FieldValue>(&**setting);
    const auto* number = value == nullptr ? nullptr : std::get_if<double>(value);
    return number == nullptr ? text : models::amountText(*number, std::string{field->unit});
}

/// "train.tokens 300B tokens → 600B tokens": without words of ours, so that it needs no translation.
std::string textOf(const models::Plan& plan, const WorkGap& gap) {
    return fmt::format("{}.{} {} → {}", gap.scope.text(), gap.field, shortText(plan, gap, gap.baseline), shortText(plan, gap, gap.here));
}

models::Finding differentWork(const models::Plan& plan, const Scenario& scenario, const StageId& scope, const std::vector<WorkGap>& gaps) {
    models::Finding finding;
    finding.scenario = scenario.id;
    finding.stage = scope;
    std::string what;
    models::Compound reset;
    for (const WorkGap& gap : gaps) {
        if (gap.scope != scope) continue;
        if (finding.field.empty()) finding.field = gap.field;
        what += (what.empty() ? "" : ", ") + textOf(plan, gap);
        reset.edits.push_back(models::SetField{scenario.id, scope, gap.field, std::nullopt});
    }
    finding.message = {models::Code::differentWork, {scenario.name, what}};
    finding.fixes.push_back(reset.edits.size() == 1 ? reset.edits.front() : models::Edit{std::move(reset)});
    return finding;
}

/// Each way of counting once, in the order of the scenarios.
std::vector<std::string> accountingsOf(const Estimate& estimate, Metric metric) {
    std::vector<std::string> accountings;
    for (const ScenarioEstimate& scenario : estimate.scenarios) {
        std::string accounting = accountingOf(scenario, metric);
        if (accounting.empty()) continue;
        if (std::ranges::find(accountings, accounting) == accountings.end()) accountings.push_back(std::move(accounting));
    }
    return accountings;
}

} // namespace

std::string accountingOf(const ScenarioEstimate& scenario, Metric metric) {
    // What its intensities rest on is known for a scenario's own basis.
    const bool isCounted = metric == Metric::total || metric == Metric::sci || metric == operationalMetric(scenario.basis);
    if (!isCounted) return {};
    std::set<std::string> kinds;
    for (const StageEstimate& stage : scenario.stages)
        if (!stage.intensityKind.empty()) kinds.insert(stage.intensityKind);
    if (kinds.empty()) return {};
    std::string text{key(scenario.basis)};
    for (const std::string& kind : kinds) text += (kind == *kinds.begin() ? ", " : " + ") + kind;
    return text;
}

std::vector<models::ScenarioId> scenariosOfOtherWork(const models::Plan& plan, const Estimate& estimate) {
    std::vector<models::ScenarioId> ids;
    const std::vector<Column> columns = columnsOf(plan, estimate);
    const std::vector<ComparedChoice> choices =
        differingChoices(plan, columns, [](const models::Field& field) { return field.role == models::FieldRole::work; });
    for (std::size_t i = 1; i < columns.size(); ++i)
        if (!gapsOf(plan, choices, columns, i).empty()) ids.push_back(columns[i].scenario->id);
    return ids;
}

bool isWorkOfItsOwn(const models::Plan& plan, const Scenario& a, const Scenario& b, const models::Stage& stage) {
    return !isMeansOnly(stage.kind) && (hasWork(plan, a, stage) || hasWork(plan, b, stage));
}

std::vector<BasisGroup> scenariosByBasis(const Estimate& estimate) {
    std::vector<BasisGroup> groups;
    for (const Basis basis : {Basis::location, Basis::market, Basis::cfe}) {
        BasisGroup group{basis, {}};
        for (const ScenarioEstimate& scenario : estimate.scenarios)
            if (scenario.basis == basis) group.names.push_back(scenario.name);
        if (!group.names.empty()) groups.push_back(std::move(group));
    }
    std::ranges::stable_sort(groups, {}, [](const BasisGroup& group) { return group.names.size(); });
    if (groups.size() > 1 && groups.back().names.size() > kMostListed) groups.back().names.clear();
    return groups;
}

bool isMixed(const Estimate& estimate, Metric metric) { return accountingsOf(estimate, metric).size() > 1; }

std::optional<models::Finding> mixedAccounting(const Estimate& estimate) {
    const std::vector<std::string> accountings = accountingsOf(estimate, Metric::total);
    if (accountings.size() < 2) return std::nullopt;
    std::string text;
    for (const std::string& accounting : accountings) text += (text.empty() ? "" : "; ") + accounting;
    models::Finding finding;
    finding.message = {models::Code::mixedAccounting, {text}};
    finding.stage = models::planScope();
    finding.field = kSeriesField;
    return finding;
}

Difference stageDifference(const StageEstimate& stage, const StageEstimate& baseline, Metric metric) {
    return difference(stage.metrics[metric], baseline.metrics[metric]);
}

std::optional<double> shareBelow(const ScenarioEstimate& a, const ScenarioEstimate& b, Metric metric) {
    std::size_t below = 0;
    const std::size_t counted = forEachPair(a, b, metric, [&](double value, double other) {
        if (value < other) ++below;
    });
    if (counted == 0) return std::nullopt;
    return static_cast<double>(below) / static_cast<double>(counted);
}

bool isSame(const ScenarioEstimate& a, const ScenarioEstimate& b, Metric metric) {
    const auto isEver = [&](const ScenarioEstimate& lower, const ScenarioEstimate& higher) {
        return shareBelow(lower, higher, metric).value_or(0.0) > 0.0;
    };
    return a.total[metric].point && a.total[metric].point == b.total[metric].point && !isEver(a, b) && !isEver(b, a);
}

std::optional<RatioInterval> ratioInterval(const ScenarioEstimate& a, const ScenarioEstimate& b, Metric metric) {
    std::vector<double> ratios;
    const std::size_t counted = forEachPair(a, b, metric, [&](double value, double other) {
        if (other > 0.0) ratios.push_back(value / other);
    });
    if (ratios.size() != counted) return std::nullopt;
    const auto found = percentiles(ratios);
    return found ? std::optional{RatioInterval{found->p10, found->p90}} : std::nullopt;
}

Comparison compare(const models::Plan& plan, const Estimate& estimate) {
    Comparison comparison;
    const std::vector<Column> columns = columnsOf(plan, estimate);
    if (columns.empty()) return comparison;
    const Column& baseline = columns.front();
    comparison.choices = differingChoices(plan, columns, [](const models::Field&) { return true; });
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const Column& column = columns[i];
        ComparedScenario row{column.scenario->id, column.scenario->name, {}, {}};
        for (const MetricInfo& metric : allMetrics()) {
            Difference& cell = row.metrics[metric.metric];
            cell = difference(column.estimate->total[metric.metric], baseline.estimate->total[metric.metric]);
            addDraws(*column.estimate, *baseline.estimate, metric.metric, cell);
        }
        const std::vector<WorkGap> gaps = gapsOf(plan, comparison.choices, columns, i);
        for (const WorkGap& gap : gaps) {
            if (std::find(row.otherWork.begin(), row.otherWork.end(), gap.scope) != row.otherWork.end()) continue;
            row.otherWork.push_back(gap.scope);
            comparison.findings.push_back(differentWork(plan, *column.scenario, gap.scope, gaps));
        }
        comparison.scenarios.push_back(std::move(row));
    }
    if (auto finding = mixedAccounting(estimate)) comparison.findings.push_back(*std::move(finding));
    return comparison;
}

} // namespace estimator
