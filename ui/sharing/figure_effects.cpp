#include "ui/sharing/figure_effects.h"

#include "ui/document/document.h"
#include "ui/text/numbers.h"
#include "ui/text/words.h"

#include <QApplication>
#include <QHeaderView>
#include <QPointer>
#include <QtConcurrent>

namespace ui {
namespace {

enum EffectColumn { EffectScenario, EffectMetric, EffectBefore, EffectAfter, EffectDifference, EffectColumns };

using Differences = std::vector<estimator::FigureDifference>;

Differences differencesOf(const models::Plan& before, const models::Plan& after,
                          const std::shared_ptr<const models::Catalogue>& catalogue) {
    const auto old = estimator::estimate(before, estimator::factsFor(before, catalogue));
    const auto next = estimator::estimate(after, estimator::factsFor(after, catalogue));
    return old && next ? estimator::figureDifferences(*old, *next) : Differences{};
}

QString shown(const std::optional<double>& value, const estimator::MetricInfo& metric) {
    return value ? amount(*value, metric.unit) : QStringLiteral("–");
}

} // namespace

FigureEffects::FigureEffects(Document& document, QWidget* parent) : QTableWidget{parent}, m_document{document} {
    setObjectName(QStringLiteral("figureEffects"));
    setAccessibleName(tr("Totals that differ"));
    setColumnCount(EffectColumns);
    setEditTriggers(NoEditTriggers);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setTabKeyNavigation(false);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
}

void FigureEffects::setVersionNames(const QString& before, const QString& after) {
    setHorizontalHeaderLabels({tr("Scenario"), tr("Total"), before, after, tr("Difference")});
}

void FigureEffects::ask(std::shared_ptr<const models::Plan> after) {
    const int question = ++m_asked;
    QtConcurrent::run(&differencesOf, *m_document.plan(), *after, m_document.catalogue())
        // The table and its window may be closed before the answer is there; the program stays.
        .then(qApp, [table = QPointer{this}, question, after](const Differences& differences) {
            if (table == nullptr || question != table->m_asked) return;
            table->show(differences, *after);
            Q_EMIT table->answered();
        });
}

void FigureEffects::show(const Differences& differences, const models::Plan& after) {
    setRowCount(0);
    for (const estimator::FigureDifference& each : differences) {
        if (each.stage) continue;
        const estimator::MetricInfo& metric = estimator::info(each.metric);
        const models::Scenario* scenario = after.scenario(each.scenario);
        if (scenario == nullptr) scenario = m_document.plan()->scenario(each.scenario);
        const int row = rowCount();
        insertRow(row);
        setItem(row, EffectScenario, new QTableWidgetItem{scenario != nullptr ? toQt(scenario->name) : toQt(each.scenario.text())});
        setItem(row, EffectMetric, new QTableWidgetItem{label(each.metric)});
        setItem(row, EffectBefore, new QTableWidgetItem{shown(each.effect.before, metric)});
        setItem(row, EffectAfter, new QTableWidgetItem{shown(each.effect.after, metric)});
        setItem(row, EffectDifference, new QTableWidgetItem{each.effect.delta ? signedAmount(*each.effect.delta, metric.unit) : QString{}});
        for (const EffectColumn column : {EffectBefore, EffectAfter, EffectDifference})
            item(row, column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    }
    resizeColumnsToContents();
}

} // namespace ui
