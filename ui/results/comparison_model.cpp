#include "ui/results/comparison_model.h"

#include "models/units/unit_text.h"
#include "ui/results/setting_words.h"
#include "ui/results/table_text.h"
#include "ui/text/numbers.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"

#include <QFont>

#include <utility>

namespace ui {
namespace {

constexpr int kMetricRows = static_cast<int>(estimator::kMetricCount);

} // namespace

void ComparisonModel::setContent(const models::Plan& plan, std::shared_ptr<const estimator::Estimate> estimate,
                                 estimator::Comparison comparison, const models::Facts* facts) {
    std::vector<ChoiceRow> choices;
    for (const estimator::ComparedChoice& choice : comparison.choices) {
        ChoiceRow row{choiceTitle(plan, choice), {}, choice.isWork};
        for (const std::string& text : choice.texts) row.texts.append(settingWords(plan, facts, choice.scope, choice.field, text));
        choices.push_back(std::move(row));
    }
    const bool sameShape = choices.size() == m_choices.size() && comparison.scenarios.size() == m_comparison.scenarios.size();
    if (!sameShape) beginResetModel();
    m_estimate = std::move(estimate);
    m_comparison = std::move(comparison);
    m_choices = std::move(choices);
    if (!sameShape) endResetModel();
    else retranslate();
}

void ComparisonModel::setShow(Show show) {
    m_show = show;
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

std::optional<models::ScenarioId> ComparisonModel::scenarioAt(const QModelIndex& index) const {
    if (!index.isValid()) return std::nullopt;
    return m_comparison.scenarios[static_cast<std::size_t>(index.column())].id;
}

int ComparisonModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() || m_comparison.scenarios.empty() ? 0 : kMetricRows + static_cast<int>(m_choices.size());
}

int ComparisonModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_comparison.scenarios.size());
}

const estimator::ScenarioEstimate* ComparisonModel::scenario(int column) const {
    return m_estimate ? m_estimate->scenario(m_comparison.scenarios[static_cast<std::size_t>(column)].id) : nullptr;
}

ComparisonModel::Change ComparisonModel::change(const QModelIndex& index) const {
    if (index.column() == 0) return same;
    const auto metric = metricAt(index);
    if (!metric) {
        const QStringList& texts = m_choices[static_cast<std::size_t>(index.row() - kMetricRows)].texts;
        return texts[index.column()] == texts[0] ? same : other;
    }
    const estimator::Difference& difference = m_comparison.scenarios[static_cast<std::size_t>(index.column())].metrics[*metric];
    if (!difference.delta || *difference.delta == 0.0) return same;
    return *difference.delta < 0.0 ? better : worse;
}

QString ComparisonModel::metricText(int column, estimator::Metric metric) const {
    const estimator::Difference& difference = m_comparison.scenarios[static_cast<std::size_t>(column)].metrics[metric];
    const std::string_view unit = estimator::info(metric).unit;
    if (m_show == Show::differences && column > 0) return difference.delta ? signedAmount(*difference.delta, unit) : QStringLiteral("–");
    if (m_show == Show::factors && column > 0)
        //: a factor against the baseline: 4 times better
        return difference.ratio ? tr("%1×").arg(number(*difference.ratio)) : tr("undefined");
    const estimator::ScenarioEstimate* estimate = scenario(column);
    if (!estimate) return QStringLiteral("–");
    const QString range = interval(estimate->total[metric], metric);
    const QString value = amount(estimate->total[metric], metric);
    //: a figure and its P10 to P90
    return range.isEmpty() ? value : tr("%1  (%2)").arg(value, range);
}

QVariant ComparisonModel::rawMetric(int column, estimator::Metric metric) const {
    const estimator::Difference& difference = m_comparison.scenarios[static_cast<std::size_t>(column)].metrics[metric];
    const std::optional<double>& value = m_show == Show::values        ? difference.value
                                         : m_show == Show::differences ? difference.delta
                                                                       : difference.ratio;
    return value ? toQt(models::numberText(*value)) : QString{};
}

QString ComparisonModel::toolTip(const QModelIndex& index) const {
    const auto metric = metricAt(index);
    if (!metric) return index.data().toString();
    const estimator::ScenarioEstimate* estimate = scenario(index.column());
    if (!estimate) return {};
    const estimator::Measure& measure = estimate->total[*metric];
    if (measure.point) {
        QStringList lines{QStringLiteral("%1 %2").arg(number(*measure.point, 10), toQt(estimator::info(*metric).unit))};
        if (const QString range = interval(measure, *metric); !range.isEmpty()) lines.append(tr("P10 to P90: %1").arg(range));
        const estimator::Difference& difference = m_comparison.scenarios[static_cast<std::size_t>(index.column())].metrics[*metric];
        if (difference.below) lines.append(tr("Below the baseline in %1 % of the draws").arg(number(*difference.below * 100.0)));
        lines.append(tr("Double-click to see why"));
        return lines.join(QLatin1Char{'\n'});
    }
    QStringList stages;
    for (const estimator::StageEstimate& stage : estimate->stages)
        if (std::ranges::find(measure.missingStages, stage.id) != measure.missingStages.end()) stages.append(toQt(stage.name));
    return stages.isEmpty() ? tr("Does not apply") : tr("No total: %1 has no figure").arg(stages.join(QStringLiteral(", ")));
}

QString ComparisonModel::columnToolTip(int column) const {
    const estimator::ComparedScenario& compared = m_comparison.scenarios[static_cast<std::size_t>(column)];
    if (column == 0) return tr("The baseline");
    return compared.sameWork() ? tr("Does the same work as the baseline")
                               : tr("Does not do the same work as the baseline: see the findings");
}

QVariant ComparisonModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const auto metric = metricAt(index);
    const Change kind = change(index);
    switch (role) {
    case Qt::DisplayRole:
        return metric ? metricText(index.column(), *metric)
                      : m_choices[static_cast<std::size_t>(index.row() - kMetricRows)].texts[index.column()];
    case kRawRole: return metric ? rawMetric(index.column(), *metric) : QVariant{};
    case changeRole: return kind;
    case Qt::ToolTipRole: return toolTip(index);
    case Qt::TextAlignmentRole: return QVariant::fromValue(metric ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::ForegroundRole:
        if (kind == better) return color(Role::good);
        if (kind == worse) return color(Role::warning);
        return kind == other ? QVariant{color(Role::accent)} : QVariant{};
    case Qt::FontRole: {
        // Beside the colour, so that the difference is seen without it.
        QFont font;
        font.setBold(kind != same);
        return font;
    }
    case Qt::AccessibleTextRole:
        return kind == better  ? tr("%1, better than the baseline").arg(index.data().toString())
               : kind == worse ? tr("%1, worse than the baseline").arg(index.data().toString())
                               : index.data().toString();
    default: return {};
    }
}

QVariant ComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Horizontal) {
        const auto index = static_cast<std::size_t>(section);
        const estimator::ComparedScenario& compared = m_comparison.scenarios[index];
        //: a scenario that does other work than the baseline
        if (role == Qt::DisplayRole) return compared.sameWork() ? toQt(compared.name) : tr("%1 ≠").arg(toQt(compared.name));
        if (role == kRawRole) return toQt(compared.name);
        if (role == Qt::ToolTipRole) return columnToolTip(section);
        if (role == Qt::DecorationRole) return scenarioColor(index);
        return {};
    }
    if (section < kMetricRows) {
        const auto metric = static_cast<estimator::Metric>(section);
        if (role == Qt::DisplayRole) return label(metric);
        if (role == kRawRole) return toQt(estimator::info(metric).key);
        return role == Qt::ToolTipRole ? QVariant{help(metric)} : QVariant{};
    }
    const ChoiceRow& row = m_choices[static_cast<std::size_t>(section - kMetricRows)];
    if (role == Qt::DisplayRole) return row.title;
    if (role == Qt::ToolTipRole && row.isWork) return tr("Work that differs between the scenarios");
    return {};
}

} // namespace ui
