#include "estimator/charts/matrix.h"

#include "estimator/stages/try.h"
#include "models/catalogue/lookup.h"
#include "models/core/words.h"

#include <algorithm>
#include <cmath>
#include <map>

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
};

// The chosen one first, then from the least; what cannot do the work last.
void sortByValue(std::vector<Candidate>& candidates) {
    std::ranges::stable_sort(candidates, [](const Candidate& a, const Candidate& b) {
        if (a.isChosen != b.isChosen) return a.isChosen;
        if (a.value.has_value() != b.value.has_value()) return a.value.has_value();
        return a.value && *a.value < *b.value;
    });
}

MatrixHead headOf(const Candidate& candidate) { return {candidate.entry->id, candidate.entry->name, candidate.isChosen}; }

class Builder {
public:
    Builder(const models::Plan& plan, const models::Facts& facts, const models::Scenario& scenario, const models::Stage& stage,
            const StageEstimate& now, Metric metric, const std::stop_token& stop)
        : m_facts{facts},
          m_question{plan, facts, scenario, stage, now},
          m_trial{plan, facts, scenario.id, stage.id, {.stop = stop}},
          m_metric{metric},
          m_stop{stop} {}

    [[nodiscard]] bool isStopped() const { return m_stop.stop_requested(); }

    [[nodiscard]] std::vector<Candidate> accelerators() const {
        std::vector<Candidate> found;
        const Entry* present = m_question.accelerator();
        const auto all = m_facts.catalogue().entries(EntryKind::accelerator);
        if (!all) return found;
        for (const Entry& chip : *all) {
            const bool isChosen = present != nullptr && chip.id == present->id;
            if (!isChosen && (chip.text("kind") == "cpu" || !isSold(chip)) && !isProcessor(present)) continue;
            if (isStopped()) return found;
            found.push_back({&chip, valueOf(m_trial.after(chosen(nullptr, chip))), isChosen});
        }
        sortByValue(found);
        std::erase_if(found, [](const Candidate& chip) { return !chip.value && !chip.isChosen; });
        if (found.size() > kMostAccelerators) found.resize(kMostAccelerators);
        return found;
    }

    [[nodiscard]] std::vector<Candidate> sites() const {
        std::vector<Candidate> found;
        const Entry* present = m_question.site();
        const Entry* chip = m_question.accelerator();
        const auto all = m_facts.catalogue().entries(EntryKind::site);
        if (!all) return found;
        for (const Entry& site : *all) {
            const bool isChosen = present != nullptr && site.id == present->id;
            const bool isCloud = !models::isOnPremises(site);
            if (!isChosen && !m_question.isAllowed(site)) continue;
            if (!isChosen && (!isCloud || (chip != nullptr && isSold(*chip) && !isAvailable(m_facts, site, chip->id)))) continue;
            if (isStopped()) return found;
            found.push_back({&site, valueOf(m_trial.after(m_question.withSite(site.id))), isChosen});
        }
        sortByValue(found);
        std::map<std::string, std::size_t, std::less<>> ofProvider;
        std::erase_if(found, [&](const Candidate& site) {
            return !site.isChosen && ofProvider[std::string{site.entry->text("provider")}]++ >= kMostOfProvider;
        });
        if (found.size() > kMostSites) found.resize(kMostSites);
        return found;
    }

    [[nodiscard]] MatrixCell cell(const Candidate& site, const Candidate& chip) const {
        MatrixCell cell;
        cell.edits = chosen(site.entry, *chip.entry);
        if (!isAvailable(m_facts, *site.entry, chip.entry->id) && !(site.isChosen && chip.isChosen)) return cell;
        const TrialOutcome outcome = m_trial.after(cell.edits);
        cell.value = valueOf(outcome);
        cell.problem = outcome.problem;
        cell.state = cell.value ? MatrixCell::State::feasible : MatrixCell::State::infeasible;
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

    const models::Facts& m_facts;
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

models::Result<Matrix> matrix(const models::Plan& plan, const models::Facts& facts, const models::ScenarioId& id,
                              const std::optional<models::StageId>& asked, Metric metric, const std::stop_token& stop) {
    const models::Scenario* scenario = plan.scenario(id);
    if (scenario == nullptr) return models::fail(models::Code::unknownScenario, plan.title, {id.text()});
    FOUREM_TRY(found, estimate(plan, facts, {.scenario = id, .stop = stop}));
    const ScenarioEstimate& present = found.scenarios.front();
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
    const Builder builder{plan, facts, *scenario, *plan.stage(*chosen), *present.stage(*chosen), metric, stop};
    const std::vector<Candidate> accelerators = builder.accelerators();
    const std::vector<Candidate> sites = builder.sites();
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
