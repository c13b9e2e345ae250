#include "ui/charts/chart_hint.h"

#include "ui/actions/action_registry.h"

#include <QCoreApplication>

namespace ui {
namespace {

struct ChartHints {
    Q_DECLARE_TR_FUNCTIONS(ui::ChartHints)
};

} // namespace

ChartHint stageHint(const QString& words) { return {words, ChartStep{ChartHints::tr("Add a stage…"), Command::addStage}}; }

ChartHint scenarioHint(const QString& words) { return {words, ChartStep{ChartHints::tr("Add a scenario"), Command::addScenario}}; }

ChartHint findingsHint(const QString& words) { return {words, ChartStep{ChartHints::tr("Show what is missing"), Command::showFindings}}; }

} // namespace ui
