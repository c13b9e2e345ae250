#include "ui/charts/matrix_chart.h"

#include "ui/charts/chart_metrics.h"
#include "ui/charts/chart_words.h"
#include "ui/charts/late_interval.h"
#include "ui/charts/mark_key.h"
#include "ui/charts/shown_axis.h"
#include "ui/text/numbers.h"
#include "ui/theme/contrast.h"

#include <algorithm>

namespace ui {
namespace {

using estimator::Matrix;
using estimator::MatrixCell;

constexpr int kCellHeight = 22;
constexpr int kCellWidth = 64;
constexpr int kCellDigits = 3;

std::shared_ptr<const models::Edit> shared(models::Edit edit) { return std::make_shared<const models::Edit>(std::move(edit)); }

/// The cells under their heads.
class MatrixPainter {
public:
    MatrixPainter(ChartSketch& sketch, const Matrix& data, const ChartQuestion& question)
        : m_sketch{sketch},
          m_data{data},
          m_question{question},
          m_unit{estimator::info(data.metric).unit},
          m_axis{shownAxis(data.axis)} {}

    void paint() {
        QStringList sites;
        for (const auto& site : m_data.sites) sites.append(toQt(site.name));
        const QRectF names = m_sketch.takeLeft(m_sketch.widestOf(sites, m_sketch.room().width() * 0.3) + 10);
        const double width = m_sketch.room().width() / static_cast<double>(m_data.accelerators.size());
        const QRectF heads = m_sketch.takeTop(headsHeight(width - 4) + 6);
        const QRectF& room = m_sketch.room();
        const double height = std::min(room.height() / static_cast<double>(m_data.sites.size()), 2.0 * kCellHeight);
        for (std::size_t column = 0; column < m_data.accelerators.size(); ++column) {
            const auto& head = m_data.accelerators[column];
            m_sketch.text({room.left() + width * static_cast<double>(column) + 2, heads.top(), width - 4, heads.height()},
                          Qt::AlignHCenter | Qt::AlignBottom | Qt::TextWordWrap, toQt(head.name), m_sketch.color(Role::text),
                          head.isChosen);
        }
        for (std::size_t row = 0; row < m_data.sites.size(); ++row) {
            const auto& head = m_data.sites[row];
            const double top = room.top() + height * static_cast<double>(row);
            m_sketch.text({names.left(), top, names.width() - 6, height}, Qt::AlignRight | Qt::AlignVCenter, toQt(head.name),
                          m_sketch.color(Role::text), head.isChosen);
            for (std::size_t column = 0; column < m_data.accelerators.size(); ++column)
                paintCell(row, column, {room.left() + width * static_cast<double>(column) + 1, top + 1, width - 2, height - 2});
        }
    }

private:
    /// The present accelerator stands there in bold, which is wider.
    [[nodiscard]] double headsHeight(double width) const {
        constexpr double kRegular = 0.88;
        double highest = 0.0;
        for (const auto& head : m_data.accelerators)
            highest = std::max(highest, m_sketch.wrappedHeight(toQt(head.name), head.isChosen ? width * kRegular : width));
        return highest;
    }

    void paintCell(std::size_t row, std::size_t column, const QRectF& room) {
        const MatrixCell& cell = m_data.cells[row][column];
        const bool isChosen = m_data.sites[row].isChosen && m_data.accelerators[column].isChosen;
        QString text;
        QColor color = m_sketch.color(Role::secondaryText);
        switch (cell.state) {
        case MatrixCell::State::feasible: {
            const QColor fill = m_sketch.shade(cell.shade);
            m_sketch.box(room, fill, isChosen ? m_sketch.color(Role::text) : QColor{});
            text = number(m_axis.shown(*cell.value), kCellDigits);
            color = textOn(fill);
            break;
        }
        case MatrixCell::State::notOffered: m_sketch.hatched(room, m_sketch.color(Role::link)); break;
        case MatrixCell::State::infeasible:
            m_sketch.dashedBox(room.adjusted(1, 1, -1, -1), m_sketch.color(Role::error));
            text = QStringLiteral("✕");
            color = m_sketch.color(Role::error);
            break;
        case MatrixCell::State::noFigure: text = QStringLiteral("?"); break;
        }
        m_sketch.text(room, Qt::AlignCenter, text, color, isChosen);
        m_sketch.place(room, {static_cast<int>(column), static_cast<int>(row)}, describe(row, column), targetOf(row, column),
                       intervalOf(row, column));
    }

    //: an accelerator at a site
    [[nodiscard]] QString pairOf(std::size_t row, std::size_t column) const {
        return MatrixChart::tr("%1 at %2").arg(toQt(m_data.accelerators[column].name), toQt(m_data.sites[row].name));
    }

    [[nodiscard]] static QString feasibleText(const QString& pair, const QString& figure) {
        return MatrixChart::tr("%1: %2. Click: a scenario of its own; Ctrl+click: choose it here").arg(pair, figure);
    }

    [[nodiscard]] std::shared_ptr<const LateInterval> intervalOf(std::size_t row, std::size_t column) const {
        const MatrixCell& cell = m_data.cells[row][column];
        if (cell.state != MatrixCell::State::feasible) return nullptr;
        return lateInterval(m_question, {m_data.scenario, m_data.stage, cell.edits, *cell.value}, m_unit,
                            [pair = pairOf(row, column)](const QString& figure) { return feasibleText(pair, figure); });
    }

    [[nodiscard]] QString describe(std::size_t row, std::size_t column) const {
        const MatrixCell& cell = m_data.cells[row][column];
        const QString pair = pairOf(row, column);
        switch (cell.state) {
        case MatrixCell::State::feasible: return feasibleText(pair, exactAmount(*cell.value, m_unit));
        case MatrixCell::State::notOffered: return MatrixChart::tr("%1: not known to be offered").arg(pair);
        case MatrixCell::State::infeasible:
        case MatrixCell::State::noFigure: break;
        }
        return cell.problem ? MatrixChart::tr("%1: %2").arg(pair, sentence(*cell.problem)) : MatrixChart::tr("%1: no figure").arg(pair);
    }

    [[nodiscard]] ChartTarget targetOf(std::size_t row, std::size_t column) const {
        const MatrixCell& cell = m_data.cells[row][column];
        ChartTarget target;
        target.scenario = m_data.scenario;
        target.stage = m_data.stage;
        target.isEstimated = m_data.sites[row].isChosen && m_data.accelerators[column].isChosen;
        if (cell.state != MatrixCell::State::feasible || cell.edits.empty()) return target;
        target.edit = shared(estimator::asNewScenario(*m_question.plan, m_data.scenario, toStd(pairOf(row, column)), cell.edits));
        target.alternative = shared(models::Compound{cell.edits});
        return target;
    }

    ChartSketch& m_sketch;
    const Matrix& m_data;
    const ChartQuestion& m_question;
    std::string_view m_unit;
    estimator::ChartAxis m_axis; ///< the unit of all cells
};

/// Of a cell without a figure.
QString stateText(MatrixCell::State state) {
    switch (state) {
    case MatrixCell::State::feasible: return {};
    case MatrixCell::State::notOffered: return MatrixChart::tr("not known to be offered");
    case MatrixCell::State::infeasible: return MatrixChart::tr("cannot do the work");
    case MatrixCell::State::noFigure: return MatrixChart::tr("no figure is known");
    }
    return {};
}

std::vector<MarkMeaning> meanings(const ChartSketch& sketch, const Matrix& data) {
    std::vector<MarkMeaning> marks;
    const auto isAny = [&](MatrixCell::State state) {
        return std::ranges::any_of(data.cells, [&](const auto& row) {
            return std::ranges::any_of(row, [&](const MatrixCell& cell) { return cell.state == state; });
        });
    };
    if (data.least) {
        const std::string_view unit = estimator::info(data.metric).unit;
        //: the ends of a scale of shades
        marks.push_back({Mark::shades, {}, MatrixChart::tr("%1 to %2").arg(amount(*data.least, unit), amount(*data.most, unit))});
    }
    const auto isHeld = [&](const std::vector<estimator::MatrixHead>& heads) {
        return std::ranges::any_of(heads, &estimator::MatrixHead::isChosen);
    };
    if (isHeld(data.accelerators) || isHeld(data.sites))
        marks.push_back({Mark::bold, sketch.color(Role::text), MatrixChart::tr("as it is now")});
    if (isAny(MatrixCell::State::notOffered))
        marks.push_back({Mark::hatching, sketch.color(Role::link), stateText(MatrixCell::State::notOffered)});
    if (isAny(MatrixCell::State::infeasible))
        marks.push_back({Mark::cross, sketch.color(Role::error), stateText(MatrixCell::State::infeasible)});
    if (isAny(MatrixCell::State::noFigure))
        marks.push_back({Mark::question, sketch.color(Role::secondaryText), stateText(MatrixCell::State::noFigure)});
    return marks;
}

models::Result<Matrix> computeMatrix(const ChartQuestion& question, const std::stop_token& stop) {
    const models::Scenario* scenario = question.plan->scenario(question.scenario);
    const models::ScenarioId& id = scenario == nullptr ? question.plan->baseline().id : scenario->id;
    return estimator::matrix(*question.plan, question.facts(), *question.current, id, question.stage, question.metric, stop);
}

} // namespace

MatrixChart::MatrixChart(QWidget* parent) : DataChart{Pace::beside, computeMatrix, parent} { setObjectName(QStringLiteral("matrixChart")); }

QString MatrixChart::title() const { return tr("Site and accelerator"); }

QString MatrixChart::help() const {
    return tr(
        "The selected stage on other accelerators at other sites, all sizes left to the program. Bold: as it is now. Hatched: not "
        "known to be offered. Cross: cannot do the work. Question mark: no figure is known. What was measured of the present accelerator "
        "is not carried to others. A click makes a scenario of the pair.");
}

std::span<const estimator::Metric> MatrixChart::metrics() const { return footprintMetrics(); }

QString MatrixChart::fileName() const { return QStringLiteral("site_accelerator"); }

ChartTable MatrixChart::table() const {
    ChartTable table;
    const Matrix* shown = data();
    if (shown == nullptr) return table;
    const std::string_view unit = estimator::info(shown->metric).unit;
    for (const auto& chip : shown->accelerators) table.columns.push_back(figureColumn(toQt(chip.name), unit));
    for (std::size_t row = 0; row < shown->sites.size(); ++row) {
        std::vector<ChartCell> cells;
        for (const MatrixCell& cell : shown->cells[row])
            cells.push_back(cell.value ? amountCell(cell.value, unit) : ChartCell{stateText(cell.state), {}});
        table.add(toQt(shown->sites[row].name), std::move(cells));
    }
    return table;
}

QSize MatrixChart::leastSize() const {
    if (data() == nullptr) return {480, 220};
    return {static_cast<int>(data()->accelerators.size()) * kCellWidth + 200, static_cast<int>(data()->sites.size()) * kCellHeight + 160};
}

std::optional<ChartHint> MatrixChart::gap(const Matrix& data) const {
    if (!data.accelerators.empty() && !data.sites.empty()) return std::nullopt;
    return findingsHint(tr("No accelerator can do the work of %1.").arg(toQt(data.stageName)));
}

void MatrixChart::drawData(ChartSketch& sketch, const Matrix& data) const {
    //: a metric with its unit, a stage, a scenario
    sketch.headline(tr("%1: %2 in %3").arg(axisTitle(data.metric, data.axis), toQt(data.stageName), toQt(data.scenarioName)));
    markKey(sketch, meanings(sketch, data));
    MatrixPainter{sketch, data, question()}.paint();
}

} // namespace ui
