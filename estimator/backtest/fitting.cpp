#include "estimator/backtest/fitting.h"

#include "estimator/backtest/backtest.h"
#include "estimator/backtest/repeated_row.h"
#include "estimator/formulas/uncertainty.h"
#include "estimator/stages/try.h"

#include <fmt/format.h>

#include <algorithm>
#include <atomic>
#include <cmath>
#include <iterator>
#include <map>
#include <numeric>
#include <set>
#include <thread>
#include <utility>

namespace estimator {
namespace {

using models::EntryKind;
using models::Overlay;
using models::Result;

constexpr double kScale = 0.12;    // of an error that counts as one: what measurements of the same work differ by
constexpr double kFirstStep = 0.1; // in the logarithm of a constant
constexpr double kLongestStep = 0.5;
constexpr double kLastStep = 0.004;
constexpr double kProbe = 1.1; // a constant that moves a row's prediction at this factor belongs to it

/// P10 and P90 over the point.
struct RelativeRange {
    double low, high;
};

struct Row {
    RepeatedRow repeated;
    std::string className;
    std::string family;
    std::optional<double> energy, pace; ///< measured
    double weight = 1.0;
    std::optional<RelativeRange> energyRange, paceRange;
};

/// Of a class, one figure a row.
struct Residual {
    std::optional<double> RepeatedRow::Values::* predicted;
    std::optional<double> Row::* measured;
    std::optional<RelativeRange> Row::* range;
};
constexpr Residual kEnergy{&RepeatedRow::Values::energy, &Row::energy, &Row::energyRange};
constexpr Residual kPace{&RepeatedRow::Values::pace, &Row::pace, &Row::paceRange};

std::optional<double> logError(const std::optional<double>& predicted, const std::optional<double>& measured) {
    if (!predicted || !measured || *predicted <= 0.0) return std::nullopt;
    return std::log(*predicted / *measured);
}

double rowLoss(const Row& row, const RepeatedRow::Values& values) {
    double loss = 0.0;
    for (const auto& error : {logError(values.energy, row.energy), logError(values.pace, row.pace)})
        if (error) loss += std::log1p(*error * *error / (2.0 * kScale * kScale));
    return row.weight * loss;
}

/// Values of the constants as figures before the catalogue's.
std::shared_ptr<const Overlay> overlayOf(std::span<const FittedFigure> figures, std::span<const double> logs) {
    auto overlay = std::make_shared<Overlay>();
    for (std::size_t i = 0; i < logs.size(); ++i)
        for (const std::string& path : figures[i].paths) overlay->figures[path].value = std::exp(logs[i]);
    return overlay;
}

/// By constant, the rows whose prediction moves with it.
using Dependents = std::vector<std::vector<std::size_t>>;

Dependents dependentsOf(std::span<const Row> rows, std::span<const FittedFigure> figures, std::vector<double> logs) {
    std::vector<RepeatedRow::Values> now;
    const auto usual = overlayOf(figures, logs);
    for (const Row& row : rows) now.push_back(row.repeated.with(usual));
    Dependents dependents(figures.size());
    for (std::size_t i = 0; i < figures.size(); ++i) {
        const double log = logs[i];
        logs[i] = log + std::log(kProbe);
        const auto probed = overlayOf(figures, logs);
        logs[i] = log;
        for (std::size_t row = 0; row < rows.size(); ++row)
            if (rows[row].repeated.with(probed) != now[row]) dependents[i].push_back(row);
    }
    return dependents;
}

/// One fit on a part of the rows.
class Search {
public:
    Search(std::span<const Row> rows, std::span<const FittedFigure> figures, std::span<const FittedConstant> constants,
           const Dependents& dependents, std::vector<std::size_t> used, std::vector<double> logs)
        : m_rows{rows},
          m_figures{figures},
          m_constants{constants},
          m_used{std::move(used)},
          m_logs{std::move(logs)},
          m_losses(rows.size()),
          m_dependents(dependents.size()) {
        std::vector<bool> isUsed(rows.size());
        const auto start = overlayOf(m_figures, m_logs);
        for (const std::size_t row : m_used) {
            isUsed[row] = true;
            m_losses[row] = rowLoss(m_rows[row], m_rows[row].repeated.with(start));
        }
        for (std::size_t i = 0; i < dependents.size(); ++i)
            std::ranges::copy_if(dependents[i], std::back_inserter(m_dependents[i]), [&](std::size_t row) { return isUsed[row]; });
        m_startLoss = loss();
    }

    void run(std::size_t rounds, const std::stop_token& stop) {
        std::vector<double> steps(m_logs.size(), kFirstStep);
        for (std::size_t round = 0; round < rounds; ++round) {
            bool isMoving = false;
            for (std::size_t i = 0; i < m_logs.size(); ++i) {
                if (stop.stop_requested()) return;
                if (steps[i] <= kLastStep || m_dependents[i].empty()) continue;
                steps[i] = moved(i, steps[i]);
                isMoving = true;
            }
            if (!isMoving) return;
        }
    }

    [[nodiscard]] double startLoss() const { return m_startLoss; }
    [[nodiscard]] double loss() const {
        double sum = 0.0;
        for (const std::size_t row : m_used) sum += m_losses[row];
        for (std::size_t i = 0; i < m_logs.size(); ++i) sum += penalty(i, m_logs[i]);
        return sum;
    }
    [[nodiscard]] double value(std::size_t constant) const { return std::exp(m_logs[constant]); }
    [[nodiscard]] std::shared_ptr<const Overlay> overlay() const { return overlayOf(m_figures, m_logs); }

private:
    [[nodiscard]] double penalty(std::size_t i, double log) const {
        const double away = (log - std::log(m_constants[i].start)) / m_constants[i].sigma;
        return 0.5 * away * away;
    }

    // Both ways; whether it helped tells how far to look next time.
    double moved(std::size_t i, double step) {
        for (const double direction : {1.0, -1.0}) {
            const double log = std::min(m_logs[i] + direction * step, std::log(m_constants[i].most));
            if (log != m_logs[i] && improves(i, log)) return std::min(kLongestStep, 1.6 * step);
        }
        return step / 2.0;
    }

    bool improves(std::size_t i, double log) {
        std::vector<double> logs = m_logs;
        logs[i] = log;
        const auto figures = overlayOf(m_figures, logs);
        double change = penalty(i, log) - penalty(i, m_logs[i]);
        std::vector<double> losses;
        for (const std::size_t row : m_dependents[i]) {
            losses.push_back(rowLoss(m_rows[row], m_rows[row].repeated.with(figures)));
            change += losses.back() - m_losses[row];
        }
        if (!(change < 0.0)) return false;
        for (std::size_t n = 0; n < losses.size(); ++n) m_losses[m_dependents[i][n]] = losses[n];
        m_logs = std::move(logs);
        return true;
    }

    std::span<const Row> m_rows;
    std::span<const FittedFigure> m_figures;
    std::span<const FittedConstant> m_constants;
    std::vector<std::size_t> m_used;
    std::vector<double> m_logs;
    std::vector<double> m_losses; ///< by row
    Dependents m_dependents;      ///< of the rows that are used
    double m_startLoss = 0.0;
};

Result<FittedFigure> figureOf(const FittedConstant& constant, const models::Catalogue& catalogue) {
    FittedFigure figure;
    figure.start = constant.start;
    const std::string_view owner = constant.owner;
    const std::size_t slash = owner.find('/');
    const auto addEntry = [&](const models::Entry& entry, const char* table) {
        const models::Figure* shipped = entry.figure(constant.figure);
        if (shipped == nullptr) return;
        figure.paths.push_back(fmt::format("{}/{}/{}", table, entry.id, constant.figure));
        if (figure.paths.size() == 1) figure.shipped = shipped->value;
        else if (figure.shipped != shipped->value) figure.shipped.reset();
    };
    if (slash == std::string_view::npos) {
        FOUREM_TRY(entry, catalogue.entry(EntryKind::constants, owner));
        addEntry(*entry, "constants");
        figure.path = fmt::format("constants/{}/{}", owner, constant.figure);
    } else if (owner.starts_with("accelerator/")) {
        FOUREM_TRY(entry, catalogue.entry(EntryKind::accelerator, owner.substr(slash + 1)));
        addEntry(*entry, "accelerators");
        figure.path = fmt::format("accelerators/{}/{}", owner.substr(slash + 1), constant.figure);
    } else {
        FOUREM_TRY(entries, catalogue.entries(EntryKind::accelerator));
        for (const models::Entry& entry : entries)
            if (entry.text("generation") == owner.substr(slash + 1)) addEntry(entry, "accelerators");
        figure.path = fmt::format("{}/{}", owner, constant.figure);
    }
    if (figure.paths.empty())
        return models::fail(models::Code::missingData, figure.path, {std::string{owner}, std::string{constant.figure}});
    return figure;
}

std::optional<RelativeRange> rangeOf(const RowInputs& inputs, ComparedMetric metric, std::size_t draws,
                                     const std::shared_ptr<const models::Catalogue>& catalogue) {
    if (draws == 0) return std::nullopt;
    const auto prediction = rowPrediction(inputs, catalogue, {.metric = metric, .draws = draws});
    if (!prediction || !prediction->p10 || !prediction->p90 || prediction->point <= 0.0) return std::nullopt;
    return RelativeRange{*prediction->p10 / prediction->point, *prediction->p90 / prediction->point};
}

std::vector<Row> rowsOf(std::span<const MeasuredRow> measured, std::size_t draws,
                        const std::shared_ptr<const models::Catalogue>& catalogue) {
    std::vector<Row> rows;
    std::map<std::string, double> counts;
    for (const MeasuredRow& each : measured) {
        auto repeated = RepeatedRow::of(each.inputs, catalogue);
        if (!repeated) continue;
        Row row{*std::move(repeated),
                className(each.inputs, models::Facts{catalogue}),
                each.inputs.family.empty() ? each.inputs.model : each.inputs.family,
                isMeasuredBasis(each.measured.energyBasis) ? rowMeasurement(each, ComparedMetric::energy) : std::nullopt,
                rowMeasurement(each, RepeatedRow::paceOf(each.inputs)),
                1.0,
                {},
                {}};
        if (!row.energy && !row.pace) continue;
        if (row.energy) row.energyRange = rangeOf(each.inputs, ComparedMetric::energy, draws, catalogue);
        if (row.pace) row.paceRange = rangeOf(each.inputs, RepeatedRow::paceOf(each.inputs), draws, catalogue);
        ++counts[row.className];
        rows.push_back(std::move(row));
    }
    for (Row& row : rows) row.weight = 1.0 / std::sqrt(counts[row.className]);
    return rows;
}

std::optional<double> medianError(std::vector<double> errors) {
    if (errors.empty()) return std::nullopt;
    std::ranges::sort(errors);
    const std::size_t middle = errors.size() / 2;
    return errors.size() % 2 == 1 ? errors[middle] : (errors[middle - 1] + errors[middle]) / 2.0;
}

/// σ of a lognormal error whose P10-P90, which holds 80 %, would hold as many of the rows.
std::optional<double> spreadThatHolds(std::vector<double> logErrors) {
    if (logErrors.empty()) return std::nullopt;
    for (double& error : logErrors) error = std::abs(error);
    std::ranges::sort(logErrors);
    const auto reach = quantile(logErrors, 0.8);
    return reach ? std::optional{*reach / kNinetiethPercentile} : std::nullopt;
}

std::optional<double> inRange(std::span<const Row> rows, std::span<const std::size_t> members, std::span<const RepeatedRow::Values> leftOut,
                              const Residual& residual) {
    double cases = 0.0;
    double hits = 0.0;
    for (const std::size_t i : members) {
        const std::optional<double>& measured = rows[i].*residual.measured;
        const std::optional<RelativeRange>& range = rows[i].*residual.range;
        if (leftOut.empty() || !measured || !range || !(leftOut[i].*residual.predicted)) continue;
        const double relative = *measured / *(leftOut[i].*residual.predicted);
        cases += 1.0;
        if (relative >= range->low && relative <= range->high) hits += 1.0;
    }
    return cases > 0.0 ? std::optional{hits / cases} : std::nullopt;
}

std::vector<FittedClass> classesOf(std::span<const Row> rows, std::span<const RepeatedRow::Values> all,
                                   std::span<const RepeatedRow::Values> leftOut) {
    std::map<std::string, std::vector<std::size_t>> groups;
    for (std::size_t i = 0; i < rows.size(); ++i) groups[rows[i].className].push_back(i);
    std::vector<FittedClass> classes;
    for (const auto& [name, members] : groups) {
        std::set<std::string> families;
        for (const std::size_t i : members) families.insert(rows[i].family);
        const auto logErrors = [&](std::span<const RepeatedRow::Values> values, const Residual& residual) {
            std::vector<double> errors;
            if (values.empty()) return errors;
            for (const std::size_t i : members)
                if (const auto error = logError(values[i].*residual.predicted, rows[i].*residual.measured)) errors.push_back(*error);
            return errors;
        };
        const auto median = [&](std::span<const RepeatedRow::Values> values, const Residual& residual) {
            std::vector<double> errors = logErrors(values, residual);
            for (double& error : errors) error = std::abs(std::expm1(error));
            return medianError(std::move(errors));
        };
        classes.push_back({name, members.size(), families.size(), median(all, kEnergy), median(leftOut, kEnergy), median(all, kPace),
                           median(leftOut, kPace), inRange(rows, members, leftOut, kEnergy), inRange(rows, members, leftOut, kPace),
                           spreadThatHolds(logErrors(leftOut, kEnergy)), spreadThatHolds(logErrors(leftOut, kPace))});
    }
    return classes;
}

/// Rows by fold: families in alphabetical order take turns.
std::vector<std::size_t> foldsOf(std::span<const Row> rows, std::size_t folds) {
    std::map<std::string, std::size_t> byFamily;
    for (const Row& row : rows) byFamily.emplace(row.family, 0);
    std::size_t next = 0;
    for (auto& [family, fold] : byFamily) fold = next++ % folds;
    std::vector<std::size_t> result;
    for (const Row& row : rows) result.push_back(byFamily[row.family]);
    return result;
}

} // namespace

Result<Fit> fit(std::span<const MeasuredRow> measured, const std::shared_ptr<const models::Catalogue>& catalogue,
                const FitOptions& options) {
    Fit result;
    for (const FittedConstant& constant : options.constants) {
        FOUREM_TRY(figure, figureOf(constant, *catalogue));
        result.figures.push_back(std::move(figure));
    }
    const std::vector<Row> rows = rowsOf(measured, options.draws, catalogue);
    const std::vector<std::size_t> folds = options.folds > 0 ? foldsOf(rows, options.folds) : std::vector<std::size_t>(rows.size(), 1);
    std::vector<double> starts;
    for (const FittedConstant& constant : options.constants) starts.push_back(std::log(constant.start));
    const Dependents dependents = dependentsOf(rows, result.figures, starts);
    for (std::size_t i = 0; i < dependents.size(); ++i) result.figures[i].rows = dependents[i].size();
    std::vector<RepeatedRow::Values> all(rows.size());
    std::vector<RepeatedRow::Values> leftOut(options.folds > 0 ? rows.size() : 0);
    // The fit on all rows, and one without each fold; they are independent of each other.
    std::atomic<std::size_t> next{0};
    const auto work = [&] {
        for (std::size_t job = next++; job <= options.folds; job = next++) {
            std::vector<std::size_t> used;
            for (std::size_t i = 0; i < rows.size(); ++i)
                if (job == 0 || folds[i] != job - 1) used.push_back(i);
            Search search{rows, result.figures, options.constants, dependents, std::move(used), starts};
            search.run(options.rounds, options.stop);
            const auto figures = search.overlay();
            for (std::size_t i = 0; i < rows.size(); ++i)
                if (job == 0 || folds[i] == job - 1) (job == 0 ? all : leftOut)[i] = rows[i].repeated.with(figures);
            if (job > 0) continue;
            result.startLoss = search.startLoss();
            result.loss = search.loss();
            for (std::size_t i = 0; i < result.figures.size(); ++i) result.figures[i].value = search.value(i);
        }
    };
    std::vector<std::jthread> helpers;
    for (unsigned i = 1; i < std::thread::hardware_concurrency(); ++i) helpers.emplace_back(work);
    work();
    helpers.clear(); // joins them
    if (options.stop.stop_requested()) return models::fail(models::Code::stopped, {});
    result.classes = classesOf(rows, all, leftOut);
    return result;
}

} // namespace estimator
