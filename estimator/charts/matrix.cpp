#include "estimator/charts/matrix.h"

#include "models/catalogue/lookup.h"
#include "models/core/words.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <map>
#include <set>
#include <string>

namespace estimator {
namespace {

using models::Entry;
using models::EntryKind;

constexpr std::size_t kMostAccelerators = 12;
constexpr std::size_t kMostSites = 14;
constexpr std::size_t kMostOfProvider = 5;

/// A row or column that might be shown, with what the stage comes to there.
struct Candidate {
    const Entry* entry = nullptr;
    std::optional<double> value;
    bool isChosen = false;
    bool isPlanned = false;
    [[nodiscard]] bool isKept() const { return isChosen || isPlanned; }
};

// The chosen one first, then from the least; what cannot do the work last.
void sortByValue(std::vector<Candidate>& candidates) {
    std::ranges::stable_sort(candidates, [](const Candidate& a, const Candidate& b) {
        if (a.isChosen != b.isChosen) return a.isChosen;
        if (a.value.has_value() != b.value.has_value()) return a.value.has_value();
        return a.value && *a.value < *b.value;
    });
}

MatrixHead headOf(const Candidate& candidate) {
    return {candidate.entry->id, candidate.entry->name, candidate.isChosen, candidate.isPlanned};
}

/// What the scenarios of the plan stand on.
struct PlannedPlaces {
    std::set<std::string, std::less<>> accelerators, sites;
};

PlannedPlaces plannedPlaces(const Estimate& estimate) {
    PlannedPlaces places;
    for (const ScenarioEstimate& scenario : estimate.scenarios)
        for (const StageEstimate& stage : scenario.stages) {
            if (!stage.enabled) continue;
            if (!stage.accelerator.empty()) places.accelerators.insert(stage.accelerator);
            if (!stage.site.empty()) places.sites.insert(stage.site);
        }
    return places;
}

/// The first so many; of those behind them only what the plan has.
void cut(std::vector<Candidate>& candidates, std::size_t most) {
    std::size_t others = std::ranges::count_if(candidates, &Candidate::isKept);
    std::erase_if(candidates, [&](const Candidate& candidate) { return !candidate.isKept() && ++others > most; });
}

class Builder {
public:
    Builder(const models::Plan& plan, const models::Facts& facts, const models::Scenario& scenario, const models::Stage& stage,
            const StageEstimate& now, const PlannedPlaces& planned, Metric metric, const std::stop_token& stop)
        : m_facts{facts},
          m_planned{planned},
          m_question{plan, facts, scenario, stage, now},
          m_trial{plan, facts, scenario.id, stage.id, {.stop = stop}},
          m_metric{metric},
          m_stop{stop} {}

    [[nodiscard]] bool isStopped() const { return m_stop.stop_requested(); }

    /// @param sites  of which one at least offers each accelerator, unless the plan has it
    [[nodiscard]] std::vector<Candidate> accelerators(const std::vector<Candidate>& sites) const {
        std::vector<Candidate> found;
        const Entry* present = m_question.accelerator();
        const auto all = m_facts.catalogue().entries(EntryKind::accelerator);
        if (!all) return found;
        for (const Entry& chip : *all) {
            Candidate candidate{&chip, {}, present != nullptr && chip.id == present->id, m_planned.accelerators.contains(chip.id)};
            if (!candidate.isKept() && (chip.text("kind") == "cpu" || !isSold(chip)) && !isProcessor(present)) continue;
            const auto isOfferedAt = [&](const Candidate& site) { return isAvailable(m_facts, *site.entry, chip.id); };
            if (!candidate.isKept() && std::ranges::none_of(sites, isOfferedAt)) continue;
            if (isStopped()) return found;
            candidate.value = valueOf(m_trial.after(chosen(nullptr, chip)));
            if (candidate.value || candidate.isKept()) found.push_back(candidate);
        }
        sortByValue(found);
        cut(found, kMostAccelerators);
        return found;
    }

    [[nodiscard]] std::vector<Candidate> sites() const {
        std::vector<Candidate> found;
        const Entry* present = m_question.site();
        const Entry* chip = m_question.accelerator();
        const auto all = m_facts.catalogue().entries(EntryKind::site);
        if (!all) return found;
        for (const Entry& site : *all) {
            Candidate candidate{&site, {}, present != nullptr && site.id == present->id, m_planned.sites.contains(site.id)};
            if (!candidate.isKept() && (!m_question.isAllowed(site) || models::isOnPremises(site))) continue;
            if (!candidate.isKept() && chip != nullptr && isSold(*chip) && !isAvailable(m_facts, site, chip->id)) continue;
            if (isStopped()) return found;
            candidate.value = valueOf(m_trial.after(m_question.withSite(site.id)));
            found.push_back(candidate);
        }
        sortByValue(found);
        std::map<std::string, std::size_t, std::less<>> ofProvider;
        std::erase_if(found, [&](const Candidate& site) {
            return !site.isKept() && ofProvider[std::string{site.entry->text("provider")}]++ >= kMostOfProvider;
        });
        cut(found, kMostSites);
        return found;
    }

    /// A site without any of the accelerators says nothing, unless the plan has it.
    [[nodiscard]] bool saysNothing(const Candidate& site, const std::vector<Candidate>& accelerators) const {
        return !site.isKept() &&
               std::ranges::none_of(accelerators, [&](const Candidate& chip) { return isAvailable(m_facts, *site.entry, chip.entry->id); });
    }

    [[nodiscard]] MatrixCell cell(const Candidate& site, const Candidate& chip) const {
        MatrixCell cell;
        cell.edits = chosen(site.entry, *chip.entry);
        if (!isAvailable(m_facts, *site.entry, chip.entry->id) && !(site.isChosen && chip.isChosen)) return cell;
        const TrialOutcome outcome = m_trial.after(cell.edits);
        cell.value = valueOf(outcome);
        cell.problem = outcome.problem;
        if (const auto why = outcome.whyMissing.find(m_metric); !cell.problem && why != outcome.whyMissing.end())
            cell.problem = why->second;
        cell.state = stateOf(outcome);
        return cell;
    }

private:
    [[nodiscard]] static bool isProcessor(const Entry* chip) { return chip != nullptr && chip->text("kind") == "cpu"; }

    /// By some cloud.
    [[nodiscard]] bool isSold(const Entry& chip) const {
        const auto offers = m_facts.catalogue().offers(chip.id, "");
        return offers && !offers->empty();
    }

    [[nodiscard]] std::vector<models::Edit> chosen(const Entry* site, const Entry& chip) const {
        std::vector<models::Edit> edits;
        if (m_question.accelerator() == nullptr || chip.id != m_question.accelerator()->id)
            edits = m_question.resized(m_question.withAccelerator(chip.id));
        if (site != nullptr && (m_question.site() == nullptr || site->id != m_question.site()->id))
            for (models::Edit& edit : m_question.withSite(site->id)) edits.push_back(std::move(edit));
        return edits;
    }

    [[nodiscard]] std::optional<double> valueOf(const TrialOutcome& outcome) const {
        return outcome.breaksFloor ? std::nullopt : outcome.figures[m_metric];
    }

    [[nodiscard]] MatrixCell::State stateOf(const TrialOutcome& outcome) const {
        if (valueOf(outcome)) return MatrixCell::State::feasible;
        const bool isOnlyUnknown = !outcome.problem || outcome.problem->code == models::Code::missingData;
        return isOnlyUnknown && !outcome.breaksFloor ? MatrixCell::State::noFigure : MatrixCell::State::infeasible;
    }

    const models::Facts& m_facts;
    const PlannedPlaces& m_planned;
    LeverQuestion m_question;
    Trial m_trial;
    Metric m_metric;
    std::stop_token m_stop;
};

void giveShades(Matrix& chart) {
    auto& least = chart.least;
    auto& most = chart.most;
    const auto each = [&](const auto& use) {
        for (auto& row : chart.cells)
            for (MatrixCell& cell : row)
                if (cell.value && *cell.value > 0.0) use(cell);
    };
    each([&](const MatrixCell& cell) {
        least = least ? std::min(*least, *cell.value) : *cell.value;
        most = most ? std::max(*most, *cell.value) : *cell.value;
    });
    chart.axis = axisUpTo(most.value_or(0.0), info(chart.metric).unit);
    if (!least || *most <= *least) return;
    each([&](MatrixCell& cell) { cell.shade = std::log(*cell.value / *least) / std::log(*most / *least); });
}

} // namespace

models::Result<Matrix> matrix(const models::Plan& plan, const models::Facts& facts, const Estimate& estimate, const models::ScenarioId& id,
                              const std::optional<models::StageId>& asked, Metric metric, const std::stop_token& stop) {
    const models::Scenario* scenario = plan.scenario(id);
    if (scenario == nullptr) return models::fail(models::Code::unknownScenario, plan.title, {id.text()});
    const ScenarioEstimate* known = estimate.scenario(id);
    if (known == nullptr) return models::fail(models::Code::unknownScenario, plan.title, {scenario->name});
    const ScenarioEstimate& present = *known;
    const auto chosen = askedOrHeaviest(plan, present, asked, metric, "accelerator");
    if (!chosen)
        return models::fail(
            models::Code::notApplicable, plan.title,
            {FOUREM_WORDS("messages", "the matrix"), scenario->name, FOUREM_WORDS("messages", "no stage runs on accelerators")});
    Matrix chart;
    chart.metric = metric;
    chart.scenario = id;
    chart.scenarioName = scenario->name;
    chart.stage = *chosen;
    chart.stageName = plan.stage(*chosen)->name;
    const PlannedPlaces planned = plannedPlaces(estimate);
    const Builder builder{plan, facts, *scenario, *plan.stage(*chosen), *present.stage(*chosen), planned, metric, stop};
    std::vector<Candidate> sites = builder.sites();
    const std::vector<Candidate> accelerators = builder.accelerators(sites);
    // What was not tried is no list that could be shown.
    if (builder.isStopped()) return models::fail(models::Code::stopped, plan.title);
    std::erase_if(sites, [&](const Candidate& site) { return builder.saysNothing(site, accelerators); });
    std::ranges::transform(accelerators, std::back_inserter(chart.accelerators), headOf);
    for (const Candidate& site : sites) {
        chart.sites.push_back(headOf(site));
        std::vector<MatrixCell>& row = chart.cells.emplace_back();
        for (const Candidate& chip : accelerators) {
            if (builder.isStopped()) return models::fail(models::Code::stopped, plan.title);
            row.push_back(builder.cell(site, chip));
        }
    }
    giveShades(chart);
    return chart;
}

} // namespace estimator
