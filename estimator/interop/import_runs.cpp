#include "estimator/interop/import_parts.h"
#include "estimator/interop/joined_runs.h"
#include "estimator/metric.h"
#include "estimator/plan_basis.h"
#include "estimator/stages/try.h"
#include "models/core/words.h"

#include <algorithm>
#include <map>

namespace estimator::interop {
namespace {

using models::ForeignRun;
using models::MeasuredRun;
using models::Plan;
using models::StageId;

/// Ten years of some hundred projects; more would make a plan that nobody opens.
constexpr std::size_t kMostRuns = 10000;

/// Without capitals, blanks, dashes and underscores: "Fine-tune" and "fine_tune" are the same name.
std::string plain(std::string_view text) {
    std::string letters;
    for (const char c : text)
        if (c != ' ' && c != '-' && c != '_') letters += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    return letters;
}

/// The only stage that one of the labels names; the first label that names any decides.
std::optional<StageId> stageOf(const Plan& plan, const ForeignRun& run) {
    for (const std::string& label : run.labels) {
        std::vector<StageId> named;
        for (const auto& stage : plan.stages)
            if (plain(stage->name) == plain(label) || plain(stage->id.text()) == plain(label)) named.push_back(stage->id);
        if (named.size() == 1) return named.front();
        if (named.size() > 1) return std::nullopt;
    }
    return std::nullopt;
}

/// Totals stand in a file by basis, in a plan by the basis that it counts on.
std::map<std::string, double, std::less<>> figuresFor(Basis basis, const ForeignRun& run) {
    auto figures = run.figures;
    const auto location = figures.extract(std::string{models::kTotalLocation});
    const auto market = figures.extract(std::string{models::kTotalMarket});
    const auto& total = basis == Basis::market ? market : location;
    const bool isPart = figures.contains(info(operationalMetric(basis)).key) && figures.contains(info(Metric::embodied).key);
    if (!total.empty() && !isPart) figures.emplace(info(Metric::total).key, total.mapped());
    return figures;
}

std::string text(std::string_view name) { return std::string{name}; }

Incoming shown(const Plan& plan, const MeasuredRun& run, const std::string& name) {
    const models::Stage* stage = run.stage ? plan.stage(*run.stage) : nullptr;
    Incoming row{
        name, stage == nullptr ? std::string{} : stage->name, run.source, run.end.empty() ? run.begin : run.begin + " – " + run.end, {}};
    for (const MetricInfo& metric : allMetrics()) {
        const auto found = run.figures.find(metric.key);
        if (found != run.figures.end()) row.figures.push_back({text(metric.label), found->second, text(metric.unit)});
    }
    if (run.requests) row.figures.push_back({FOUREM_WORDS("metrics", "Requests"), *run.requests, "requests"});
    return row;
}

} // namespace

models::Result<PlanImport> importRuns(const ImportScope& scope, const std::vector<ForeignRun>& runs) {
    if (runs.empty())
        return ofNoUse(scope, FOUREM_WORDS("reasons", "it holds no runs"),
                       FOUREM_WORDS("reasons", "import it once something was measured"));
    FOUREM_TRY(joined, joinedRuns(runs, scope.options.rows));
    if (joined.size() > kMostRuns)
        return ofNoUse(scope, FOUREM_WORDS("reasons", "it holds more than 10,000 runs"),
                       FOUREM_WORDS("reasons", "take out what is not needed, or split it"));
    const models::Facts facts{scope.catalogue, nullptr, scope.plan.own, scope.plan.lock};
    const Basis basis = basisOf(scope.plan, scope.plan.baseline(), facts, {});
    PlanImport import;
    models::PutMeasuredRuns edit;
    std::vector<std::string> taken;
    std::size_t unassigned = 0;
    for (const ForeignRun& foreign : joined) {
        MeasuredRun run;
        const std::string name =
            foreign.labels.empty() || foreign.labels.front().empty() ? text(label(scope.file.format)) : foreign.labels.front();
        run.id = models::MeasuredRunId{models::uniqueId(foreign.id.empty() ? scope.file.name : foreign.id, taken)};
        taken.push_back(run.id.text());
        run.stage = scope.options.stage ? scope.options.stage : stageOf(scope.plan, foreign);
        run.begin = foreign.begin.empty() ? scope.options.date : foreign.begin;
        run.end = foreign.end;
        run.figures = figuresFor(basis, foreign);
        run.source = foreign.source;
        run.requests = foreign.requests;
        if (!run.stage) ++unassigned;
        import.incoming.push_back(shown(scope.plan, run, name));
        edit.runs.push_back(std::move(run));
    }
    if (unassigned > 0 && !scope.plan.stages.empty())
        import.remarks.push_back(
            {FOUREM_WORDS("interop", "Runs that name no stage count for the plan as a whole: {0}."), {static_cast<double>(unassigned)}});
    import.edit = std::move(edit);
    return import;
}

tl::unexpected<models::Error> ofNoUse(const ImportScope& scope, std::string why, const char* remedy) {
    return models::fail(models::Code::notUsable, scope.file.name, {std::move(why), remedy});
}

} // namespace estimator::interop
