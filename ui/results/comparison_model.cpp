#include "ui/results/comparison_model.h"

#include "models/units/unit_text.h"
#include "ui/results/budget_words.h"
#include "ui/results/setting_words.h"
#include "ui/results/table_text.h"
#include "ui/scenarios/scenario_colors.h"
#include "ui/text/lists.h"
#include "ui/text/numbers.h"
#include "ui/text/plain_tool_tip.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"

#include <QFont>

#include <algorithm>
#include <utility>

namespace ui {
namespace {

constexpr int kMetricRows = static_cast<int>(estimator::kMetricCount);

/// Of each scenario that is compared: the plan may have another order meanwhile.
std::vector<std::size_t> colorsOf(const models::Plan& plan, const estimator::Comparison& comparison) {
    std::vector<std::size_t> colors;
    for (const estimator::ComparedScenario& scenario : comparison.scenarios) colors.push_back(paletteIndex(plan, scenario.id));
    return colors;
}

} // namespace

void ComparisonModel::setContent(const models::Plan& plan, std::shared_ptr<const estimator::Estimate> estimate,
                                 estimator::Comparison comparison, const models::Facts* facts) {
    std::vector<ChoiceRow> choices;
    for (const estimator::ComparedChoice& choice : comparison.choices) {
        ChoiceRow row{{choice.scope, toQt(choice.field)}, choiceTitle(plan, choice), {}, choice.isWork};
        for (const std::string& text : choice.texts) row.texts.append(settingWords(plan, facts, choice.scope, choice.field, text));
        choices.push_back(std::move(row));
    }
    const bool sameShape = choices.size() == m_choices.size() && comparison.scenarios.size() == m_comparison.scenarios.size();
    if (!sameShape) beginResetModel();
    m_estimate = std::move(estimate);
    m_comparison = std::move(comparison);
    m_choices = std::move(choices);
    m_colors = colorsOf(plan, m_comparison);
    const std::vector<bool> budgeted = budgetedRows();
    m_budgets.clear();
    for (int column = 0; column < columnCount(); ++column) {
        const estimator::ScenarioEstimate* estimated = scenario(column);
        m_budgets.push_back(estimated ? estimator::budgetStates(plan, *estimated) : std::vector<estimator::BudgetState>{});
    }
    if (!sameShape) endResetModel();
    else retranslate();
    if (budgetedRows() != budgeted) Q_EMIT budgetedRowsChanged();
}

bool ComparisonModel::hasBudget(int row) const {
    for (int column = 0; column < columnCount(); ++column)
        if (budget(index(row, column))) return true;
    return false;
}

std::vector<bool> ComparisonModel::budgetedRows() const {
    std::vector<bool> rows;
    for (int row = 0; row < std::min(kMetricRows, rowCount()); ++row) rows.push_back(hasBudget(row));
    return rows;
}

void ComparisonModel::setShow(Show show) {
    m_show = show;
    retranslate();
}

void ComparisonModel::setStale(bool isStale) {
    if (isStale == m_isStale) return;
    m_isStale = isStale;
    retranslate();
}

void ComparisonModel::retranslate() {
    if (columnCount() == 0) return;
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    Q_EMIT headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
}

std::optional<estimator::Metric> ComparisonModel::metricAt(const QModelIndex& index) const {
    if (!index.isValid() || index.row() >= kMetricRows) return std::nullopt;
    return static_cast<estimator::Metric>(index.row());
}

std::optional<ChoicePlace> ComparisonModel::choiceAt(const QModelIndex& index) const {
    if (!index.isValid() || index.row() < kMetricRows) return std::nullopt;
    return choice(index.row()).place;
}

std::optional<models::ScenarioId> ComparisonModel::scenarioAt(const QModelIndex& index) const {
    if (!index.isValid()) return std::nullopt;
    return compared(index.column()).id;
}

QString ComparisonModel::rowKey(int row) const {
    if (row < kMetricRows) return toQt(estimator::info(static_cast<estimator::Metric>(row)).key);
    const ChoicePlace& place = choice(row).place;
    return toQt(place.scope.text()) + QLatin1Char{'.'} + place.field;
}

bool ComparisonModel::differs(int row) const {
    for (int column = 1; column < columnCount(); ++column) {
        const auto metric = metricAt(index(row, column));
        if (metric ? compared(column).metrics[*metric].delta.value_or(0.0) != 0.0 : change(index(row, column)) != same) return true;
    }
    return false;
}

std::vector<int> ComparisonModel::columnsBy(estimator::Metric metric, estimator::SortOrder order) const {
    const auto sorted = estimator::scenariosBy(m_comparison, metric, order);
    return {sorted.begin(), sorted.end()};
}

std::vector<int> ComparisonModel::rowsByChange(const models::ScenarioId& scenario) const {
    std::vector<int> rows;
    const auto found = std::ranges::find(m_comparison.scenarios, scenario, &estimator::ComparedScenario::id);
    if (found == m_comparison.scenarios.end()) return rows;
    const auto column = static_cast<std::size_t>(found - m_comparison.scenarios.begin());
    for (const estimator::Metric metric : estimator::metricsByChange(m_comparison, column)) rows.push_back(static_cast<int>(metric));
    for (int row = kMetricRows; row < rowCount(); ++row) rows.push_back(row);
    return rows;
}

int ComparisonModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() || m_comparison.scenarios.empty() ? 0 : kMetricRows + static_cast<int>(m_choices.size());
}

int ComparisonModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_comparison.scenarios.size());
}

const estimator::ComparedScenario& ComparisonModel::compared(int column) const {
    return m_comparison.scenarios[static_cast<std::size_t>(column)];
}

const estimator::ScenarioEstimate* ComparisonModel::scenario(int column) const {
    return m_estimate ? m_estimate->scenario(compared(column).id) : nullptr;
}

bool ComparisonModel::isAwaited(int column) const {
    const estimator::ScenarioEstimate* known = scenario(column);
    return m_isStale && known != nullptr && known->stages.empty();
}

const ComparisonModel::ChoiceRow& ComparisonModel::choice(int row) const { return m_choices[static_cast<std::size_t>(row - kMetricRows)]; }

ComparisonModel::Change ComparisonModel::change(const QModelIndex& index) const {
    if (index.column() == 0) return same;
    const auto metric = metricAt(index);
    if (!metric) {
        const QStringList& texts = choice(index.row()).texts;
        return texts[index.column()] == texts[0] ? same : other;
    }
    const estimator::Difference& difference = compared(index.column()).metrics[*metric];
    if (!difference.delta || *difference.delta == 0.0) return same;
    const std::string_view unit = estimator::info(*metric).unit;
    if (difference.value && amount(*difference.value, unit) == amount(*difference.value - *difference.delta, unit)) return same;
    const bool isBetter = *difference.delta < 0.0;
    // What most draws do not support is no change that one can rely on.
    const std::optional<double>& support = isBetter ? difference.below : difference.above;
    const bool isSupported = !support || *support >= estimator::kSupportedShare;
    if (!isSupported) return same;
    return isBetter ? better : worse;
}

std::optional<estimator::BudgetState> ComparisonModel::budget(const QModelIndex& index) const {
    const auto metric = metricAt(index);
    const auto column = static_cast<std::size_t>(index.column());
    return metric && column < m_budgets.size() ? estimator::tightest(m_budgets[column], *metric) : std::nullopt;
}

QString ComparisonModel::metricText(int column, estimator::Metric metric) const {
    //: in place of a figure that is being computed
    if (isAwaited(column)) return tr("estimating…");
    const estimator::Difference& difference = compared(column).metrics[metric];
    const std::string_view unit = estimator::info(metric).unit;
    if (m_show == Show::differences && column > 0) return difference.delta ? signedAmount(*difference.delta, unit) : QStringLiteral("–");
    if (m_show == Show::factors && column > 0)
        //: a factor against the baseline: 4 times better
        return difference.ratio ? tr("%1×").arg(number(*difference.ratio)) : difference.delta == 0.0 ? tr("same") : tr("undefined");
    const estimator::ScenarioEstimate* estimate = scenario(column);
    if (!estimate) return QStringLiteral("–");
    const QString range = interval(estimate->total[metric], metric);
    const QString value = amount(estimate->total[metric], metric);
    //: a figure and its P10 to P90
    return range.isEmpty() ? value : tr("%1  (%2)").arg(value, range);
}

QVariant ComparisonModel::rawMetric(int column, estimator::Metric metric) const {
    const estimator::Difference& difference = compared(column).metrics[metric];
    const std::optional<double>& value = m_show == Show::values        ? difference.value
                                         : m_show == Show::differences ? difference.delta
                                                                       : difference.ratio;
    return value ? toQt(models::numberText(*value)) : QString{};
}

QString ComparisonModel::toolTip(const QModelIndex& index) const {
    const auto metric = metricAt(index);
    if (!metric) return tr("%1\nDouble-click to go to the field").arg(index.data().toString());
    const estimator::ScenarioEstimate* estimate = scenario(index.column());
    if (!estimate || isAwaited(index.column())) return {};
    const estimator::Measure& measure = estimate->total[*metric];
    if (measure.point) {
        QStringList lines{QStringLiteral("%1 %2").arg(number(*measure.point, 10), toQt(estimator::info(*metric).unit))};
        if (const QString range = interval(measure, *metric); !range.isEmpty()) lines.append(tr("P10 to P90: %1").arg(range));
        const estimator::Difference& difference = compared(index.column()).metrics[*metric];
        if (difference.below && !difference.isSame)
            lines.append(tr("Below the baseline in %1 % of the draws").arg(number(*difference.below * 100.0)));
        if (const auto state = budget(index)) lines.append(budgetWords(*state));
        lines.append(tr("Double-click to see why"));
        return lines.join(QLatin1Char{'\n'});
    }
    QStringList stages;
    for (const estimator::StageEstimate& stage : estimate->stages)
        if (std::ranges::find(measure.missingStages, stage.id) != measure.missingStages.end()) stages.append(toQt(stage.name));
    return stages.isEmpty() ? tr("Does not apply") : tr("No total: %1 has no figure").arg(listed(stages));
}

QString ComparisonModel::spokenText(const QModelIndex& index) const {
    QStringList parts{index.data().toString()};
    switch (change(index)) {
    case same: break;
    case better: parts.append(tr("better than the baseline")); break;
    case worse: parts.append(tr("worse than the baseline")); break;
    case other: parts.append(tr("differs from the baseline")); break;
    }
    if (const auto state = budget(index)) parts.append(budgetWords(*state));
    return listed(parts);
}

QVariant ComparisonModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const auto metric = metricAt(index);
    const Change kind = change(index);
    switch (role) {
    case Qt::DisplayRole: return metric ? metricText(index.column(), *metric) : choice(index.row()).texts[index.column()];
    case kRawRole: return metric ? rawMetric(index.column(), *metric) : QVariant{};
    case changeRole: return kind;
    case budgetRole: {
        const auto state = budget(index);
        return state ? QVariant::fromValue(*state) : QVariant{};
    }
    case Qt::ToolTipRole: return plainToolTip(toolTip(index));
    case Qt::TextAlignmentRole: return QVariant::fromValue(metric ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::ForegroundRole:
        if (m_isStale && metric) return color(Role::disabled);
        if (kind == better) return color(Role::good);
        if (kind == worse) return color(Role::warning);
        return kind == other ? QVariant{color(Role::accent)} : QVariant{};
    case Qt::FontRole: {
        QFont font;
        font.setBold(kind != same);
        return font;
    }
    case Qt::AccessibleTextRole: return spokenText(index);
    default: return {};
    }
}

QVariant ComparisonModel::columnHead(int column, int role) const {
    const estimator::ComparedScenario& head = compared(column);
    switch (role) {
    //: a scenario that does other work than the baseline
    case Qt::DisplayRole: return head.sameWork() || isAwaited(column) ? toQt(head.name) : tr("%1 ≠").arg(toQt(head.name));
    case kRawRole: return toQt(head.name);
    case Qt::DecorationRole: return scenarioColor(m_colors[static_cast<std::size_t>(column)]);
    case Qt::ToolTipRole:
        if (column == 0) return tr("The baseline");
        return head.sameWork() ? tr("Does the same work as the baseline")
                               : tr("Does not do the same work as the baseline: see the findings");
    default: return {};
    }
}

QVariant ComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Horizontal) return columnHead(section, role);
    if (section < kMetricRows) {
        const auto metric = static_cast<estimator::Metric>(section);
        if (role == Qt::DisplayRole) return label(metric);
        if (role == kRawRole) return rowKey(section);
        //: what a metric is, and what a click on its name does
        return role == Qt::ToolTipRole ? QVariant{tr("%1\nClick to sort the scenarios by it").arg(help(metric))} : QVariant{};
    }
    if (role == Qt::DisplayRole) return choice(section).title;
    if (role == Qt::ToolTipRole && choice(section).isWork) return tr("Work that differs between the scenarios");
    return {};
}

} // namespace ui
