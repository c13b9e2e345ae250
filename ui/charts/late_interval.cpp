#include "ui/charts/late_interval.h"

#include "ui/charts/chart_words.h"
#include "ui/text/han_joint.h"

#include <QCoreApplication>

#include <exception>
#include <string>
#include <utility>

namespace ui {
namespace {

QString reasonOf(estimator::NoInterval why) {
    switch (why) {
    case estimator::NoInterval::notEstimated:
        return QCoreApplication::translate("ui::ChartWords", "the stage cannot be estimated so with its unknowns");
    case estimator::NoInterval::development:
        return QCoreApplication::translate("ui::ChartWords", "the figure includes development, and percentiles do not add up");
    }
    return {};
}

} // namespace

QString withoutInterval(const QString& figure, const QString& reason) {
    //: a figure, and why it has no P10 and P90
    return QCoreApplication::translate("ui::ChartWords", "%1, no interval: %2").arg(figure, reason);
}

QString componentsHaveNone() { return QCoreApplication::translate("ui::ChartWords", "only stages and totals have one"); }

std::shared_ptr<const LateInterval> lateInterval(const ChartQuestion& question, TriedFigure figure, std::string_view unit,
                                                 std::function<QString(const QString&)> text) {
    LateInterval late;
    late.text = [value = figure.value, unit = std::string{unit}, text = std::move(text)](const estimator::FigureInterval& found) {
        const QString exact = exactAmount(value, found.p10, found.p90, unit);
        return withHanJoints(text(found.whyNone ? withoutInterval(exact, reasonOf(*found.whyNone)) : exact));
    };
    late.find = [plan = question.plan, catalogue = question.catalogue, figure = std::move(figure),
                 metric = question.metric](const std::stop_token& stop) {
        // An exception must not end the program with the user's work in it.
        try {
            const models::Facts facts = estimator::factsFor(*plan, catalogue);
            return estimator::Trial{*plan, facts, figure.scenario, figure.stage, {.stop = stop}}.intervalAfter(figure.edits, metric);
        } catch (const std::exception&) {
            return estimator::FigureInterval{{}, {}, estimator::NoInterval::notEstimated};
        }
    };
    return std::make_shared<const LateInterval>(std::move(late));
}

} // namespace ui
