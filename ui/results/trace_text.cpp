#include "ui/results/trace_text.h"

#include "models/files/escaping.h"
#include "ui/results/trace_model.h"
#include "ui/text/words.h"

#include <QCoreApplication>
#include <QStringList>

#include <functional>
#include <set>

namespace ui {
namespace {

/// A row on the way down: how deep it lies, and whether its inputs were written before.
using Visit = std::function<void(const QModelIndex& row, int level, bool isRepeated)>;

void walk(const TraceModel& model, const QModelIndex& row, int level, std::set<estimator::TraceRef>& seen, const Visit& visit) {
    const bool isRepeated = !seen.insert(model.reference(row)).second && model.rowCount(row) > 0;
    visit(row, level, isRepeated);
    if (isRepeated) return;
    for (int below = 0; below < model.rowCount(row); ++below) walk(model, model.index(below, 0, row), level + 1, seen, visit);
}

void walk(const TraceModel& model, const Visit& visit) {
    std::set<estimator::TraceRef> seen;
    if (model.rowCount() > 0) walk(model, model.index(0, 0), 0, seen, visit);
}

QString shown(const QModelIndex& row, TraceModel::Column column) { return row.siblingAtColumn(column).data().toString(); }

QString csvLine(const QStringList& cells) {
    QStringList escaped;
    for (const QString& cell : cells) escaped.append(toQt(models::csvCell(toStd(cell))));
    return escaped.join(QLatin1Char(',')) + QLatin1Char('\n');
}

} // namespace

QString traceText(const TraceModel& model) {
    QString text;
    walk(model, [&](const QModelIndex& row, int level, bool isRepeated) {
        const QString indent(level * 2, QLatin1Char(' '));
        text += indent + shown(row, TraceModel::name) + QStringLiteral(" = ") + shown(row, TraceModel::value);
        if (const QString tag = shown(row, TraceModel::confidence); !tag.isEmpty()) text += QStringLiteral("  [%1]").arg(tag);
        if (isRepeated) text += QStringLiteral("  ") + QCoreApplication::translate("TraceText", "(see above)");
        text += QLatin1Char('\n');
        if (isRepeated) return;
        for (const auto column : {TraceModel::formula, TraceModel::origin, TraceModel::source})
            if (const QString detail = shown(row, column); !detail.isEmpty())
                text += indent + QStringLiteral("    ") + detail + QLatin1Char('\n');
    });
    return text;
}

QString traceCsv(const TraceModel& model) {
    QStringList head{QCoreApplication::translate("TraceText", "Level")};
    for (int column = 0; column < TraceModel::columns; ++column) {
        head.append(model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        if (column == TraceModel::value) head.append(QCoreApplication::translate("TraceText", "Unit"));
    }
    QString text = csvLine(head);
    walk(model, [&](const QModelIndex& row, int level, bool) {
        const estimator::TraceNode node = *model.node(row);
        text += csvLine({QString::number(level), shown(row, TraceModel::name), QString::number(node.value, 'g', 15), toQt(node.unit),
                         shown(row, TraceModel::formula), shown(row, TraceModel::origin), shown(row, TraceModel::confidence),
                         shown(row, TraceModel::source)});
    });
    return text;
}

} // namespace ui
