#include "ui/charts/basis_words.h"

#include "estimator/comparison.h"
#include "ui/charts/chart_words.h"
#include "ui/text/lists.h"
#include "ui/text/words.h"

#include <QCoreApplication>
#include <QStringList>

#include <string>
#include <vector>

namespace ui {
namespace {

using estimator::Metric;

/// "market-based: GLaM; location-based: all others"
QString basesByName(const estimator::Estimate& estimate) {
    QStringList parts;
    for (const estimator::BasisGroup& group : estimator::scenariosByBasis(estimate)) {
        //: scenarios that are counted by another basis than those that are named before
        const QString names = group.names.empty() ? QCoreApplication::translate("ui::BasisWords", "all others") : listed(group.names);
        //: an accounting basis, and the scenarios that are counted by it
        parts.append(QCoreApplication::translate("ui::BasisWords", "%1: %2").arg(label(group.basis), names));
    }
    return parts.size() > 1 ? clauses(parts) : QString{};
}

void sayWork(ChartSketch& sketch, const models::Plan& plan, const estimator::Estimate& estimate) {
    std::vector<std::string> names;
    for (const models::ScenarioId& id : estimator::scenariosOfOtherWork(plan, estimate)) names.push_back(estimate.scenario(id)->name);
    if (names.empty()) return;
    //: a warning above a chart; %1 is a scenario, %2 lists others
    sketch.warning(QCoreApplication::translate("ui::BasisWords", "Other work than %1, compare per functional unit: %2")
                       .arg(isolatedName(estimate.scenarios.front().name), listed(names)));
}

void sayBasis(ChartSketch& sketch, const estimator::Estimate& estimate, Metric metric) {
    if (estimate.scenarios.empty()) return;
    if (estimator::isMixed(estimate, metric)) {
        const QString bases = basesByName(estimate);
        return sketch.warning(
            bases.isEmpty()
                ? QCoreApplication::translate("ui::BasisWords", "Mixed bases: the intensities of the grids come from different series")
                //: %1 lists the bases with their scenarios
                : QCoreApplication::translate("ui::BasisWords", "Mixed bases, no physical ratio. %1").arg(bases));
    }
    if (metric != Metric::total && metric != Metric::sci) return;
    //: under a chart; %1 is an accounting basis such as location-based
    sketch.footnote(
        QCoreApplication::translate("ui::BasisWords", "Emissions of electricity: %1.").arg(label(estimate.scenarios.front().basis)));
}

} // namespace

void sayHowComparable(ChartSketch& sketch, const ChartQuestion& question, Metric metric) {
    if (!question.estimate) return;
    if (question.plan) sayWork(sketch, *question.plan, *question.estimate);
    sayBasis(sketch, *question.estimate, metric);
}

QStringList comparisonWarnings(estimator::Accounting accounting, bool isOtherWork) {
    QStringList warnings;
    if (isOtherWork)
        warnings.append(QCoreApplication::translate("ui::BasisWords", "Not the work of the baseline: compare per functional unit"));
    switch (accounting) {
    case estimator::Accounting::alike: break;
    case estimator::Accounting::mixed:
        warnings.append(QCoreApplication::translate("ui::BasisWords", "Mixed bases: counted otherwise than the baseline"));
        break;
    case estimator::Accounting::entered:
        warnings.append(QCoreApplication::translate("ui::BasisWords", "Possibly mixed bases: grid intensities are entered by hand"));
        break;
    }
    return warnings;
}

} // namespace ui
