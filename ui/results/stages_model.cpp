#include "ui/results/stages_model.h"

#include "models/units/unit_text.h"
#include "ui/results/table_text.h"
#include "ui/text/numbers.h"
#include "ui/text/plain_tool_tip.h"
#include "ui/text/words.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"

#include <QFont>

#include <algorithm>
#include <utility>

namespace ui {
namespace {

constexpr int kFirstMetric = 1; ///< the column before it says where a stage runs

QString placeOf(const estimator::StageEstimate& stage, const models::Facts* facts) {
    const auto name = [&](models::EntryKind kind, const std::string& id) { return facts ? entryName(*facts, kind, id) : toQt(id); };
    QStringList parts;
    if (!stage.model.empty()) parts.append(name(models::EntryKind::model, stage.model));
    if (!stage.accelerator.empty()) parts.append(name(models::EntryKind::accelerator, stage.accelerator));
    if (!stage.site.empty()) parts.append(name(models::EntryKind::site, stage.site));
    return parts.join(QStringLiteral(" · "));
}

} // namespace

void StagesModel::setContent(std::shared_ptr<const estimator::Estimate> estimate, const models::ScenarioId& scenario,
                             const models::Facts* facts) {
    const estimator::ScenarioEstimate* next = estimate ? estimate->scenario(scenario) : nullptr;
    const bool sameShape = m_scenario && next && m_scenario->stages.size() == next->stages.size();
    if (!sameShape) beginResetModel();
    m_estimate = std::move(estimate);
    m_scenario = next;
    m_places.clear();
    if (m_scenario)
        for (const estimator::StageEstimate& each : m_scenario->stages) m_places.append(placeOf(each, facts));
    if (!sameShape) endResetModel();
    else retranslate();
}

void StagesModel::retranslate() {
    if (rowCount() == 0) return;
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    Q_EMIT headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
}

const estimator::StageEstimate* StagesModel::stage(int row) const {
    const auto index = static_cast<std::size_t>(row);
    return m_scenario && index < m_scenario->stages.size() ? &m_scenario->stages[index] : nullptr;
}

std::optional<models::ScenarioId> StagesModel::scenario() const {
    return m_scenario == nullptr ? std::nullopt : std::optional{m_scenario->id};
}

std::optional<models::StageId> StagesModel::stageAt(const QModelIndex& index) const {
    const estimator::StageEstimate* found = index.isValid() ? stage(index.row()) : nullptr;
    return found ? std::optional{found->id} : std::nullopt;
}

std::optional<estimator::Metric> StagesModel::metricAt(const QModelIndex& index) const {
    if (!index.isValid() || index.column() < kFirstMetric) return std::nullopt;
    return static_cast<estimator::Metric>(index.column() - kFirstMetric);
}

int StagesModel::rowOf(const models::StageId& id) const {
    if (!m_scenario) return -1;
    const auto found = std::ranges::find(m_scenario->stages, id, &estimator::StageEstimate::id);
    return found == m_scenario->stages.end() ? -1 : static_cast<int>(found - m_scenario->stages.begin());
}

int StagesModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() || !m_scenario ? 0 : static_cast<int>(m_scenario->stages.size()) + 1;
}

int StagesModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : kFirstMetric + static_cast<int>(estimator::kMetricCount);
}

QString StagesModel::placeText(int row) const {
    const estimator::StageEstimate* found = stage(row);
    if (!found) return {};
    return found->enabled ? m_places[row] : tr("not part of this scenario");
}

const estimator::Measure& StagesModel::measure(int row, estimator::Metric metric) const {
    const estimator::StageEstimate* found = stage(row);
    return found ? found->metrics[metric] : m_scenario->total[metric];
}

QString StagesModel::metricText(int row, estimator::Metric metric) const {
    const estimator::StageEstimate* found = stage(row);
    return found && !found->enabled ? QString{} : amount(measure(row, metric), metric);
}

QVariant StagesModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || !m_scenario) return {};
    const auto metric = metricAt(index);
    const estimator::StageEstimate* found = stage(index.row());
    switch (role) {
    case Qt::DisplayRole: return metric ? metricText(index.row(), *metric) : placeText(index.row());
    case kRawRole: {
        if (!metric) return {};
        const auto& point = measure(index.row(), *metric).point;
        return point ? toQt(models::numberText(*point)) : QString{};
    }
    case Qt::ToolTipRole: {
        if (!metric) return plainToolTip(placeText(index.row()));
        const estimator::Measure& shown = measure(index.row(), *metric);
        if (!shown.point) return {};
        QStringList lines{QStringLiteral("%1 %2").arg(number(*shown.point, 10), toQt(estimator::info(*metric).unit))};
        if (const QString range = interval(shown, *metric); !range.isEmpty()) lines.append(tr("P10 to P90: %1").arg(range));
        lines.append(tr("Double-click to see why"));
        return lines.join(QLatin1Char{'\n'});
    }
    case Qt::TextAlignmentRole: return QVariant::fromValue(metric ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::ForegroundRole: return found && !found->enabled ? QVariant{color(Role::disabled)} : QVariant{};
    case Qt::FontRole: {
        QFont font;
        font.setBold(!found);
        return font;
    }
    default: return {};
    }
}

QVariant StagesModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Horizontal) {
        if (section < kFirstMetric) return role == Qt::DisplayRole ? QVariant{tr("Runs on")} : QVariant{};
        const auto metric = static_cast<estimator::Metric>(section - kFirstMetric);
        if (role == Qt::DisplayRole) return label(metric);
        if (role == kRawRole) return toQt(estimator::info(metric).key);
        return role == Qt::ToolTipRole ? QVariant{help(metric)} : QVariant{};
    }
    const estimator::StageEstimate* found = stage(section);
    if (role == Qt::DisplayRole) return found ? toQt(found->name) : tr("Total");
    if (role == Qt::DecorationRole && found) return icon(found->kind);
    return {};
}

} // namespace ui
