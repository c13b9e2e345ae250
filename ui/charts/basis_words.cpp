#include "ui/charts/basis_words.h"

#include "estimator/comparison.h"
#include "ui/text/lists.h"
#include "ui/text/words.h"

#include <QCoreApplication>
#include <QStringList>

namespace ui {
namespace {

using estimator::Basis;
using estimator::Metric;

/// "location-based: GPT-3; market-based: GLaM"
QString basesByName(const estimator::Estimate& estimate) {
    QStringList parts;
    for (const Basis basis : {Basis::location, Basis::market, Basis::cfe}) {
        QStringList names;
        for (const estimator::ScenarioEstimate& scenario : estimate.scenarios)
            if (scenario.basis == basis) names.append(toQt(scenario.name));
        if (names.isEmpty()) continue;
        //: an accounting basis, and the scenarios that are counted by it
        parts.append(QCoreApplication::translate("ui::BasisWords", "%1: %2").arg(label(basis), listed(names)));
    }
    return parts.size() > 1 ? clauses(parts) : QString{};
}

} // namespace

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

QString accountingWarning(estimator::Accounting accounting) {
    switch (accounting) {
    case estimator::Accounting::alike: return {};
    case estimator::Accounting::mixed:
        return QCoreApplication::translate("ui::BasisWords", "Mixed bases: counted otherwise than the baseline");
    case estimator::Accounting::entered:
        return QCoreApplication::translate("ui::BasisWords", "Possibly mixed bases: grid intensities are entered by hand");
    }
    return {};
}

} // namespace ui
