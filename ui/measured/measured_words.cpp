#include "ui/measured/measured_words.h"

#include "estimator/metric.h"
#include "models/core/moment.h"
#include "ui/text/lists.h"
#include "ui/text/numbers.h"
#include "ui/text/words.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

namespace ui {
namespace {

QString wholePlan() { return QCoreApplication::translate("ui::MeasuredWords", "Plan as a whole"); }

} // namespace

QString whenText(const models::MeasuredRun& run) {
    if (run.end.empty()) return toQt(run.begin);
    return QStringLiteral("%1 – %2").arg(toQt(run.begin), toQt(run.end));
}

QString subjectText(const models::Plan& plan, const std::optional<models::StageId>& stage) {
    if (!stage) return wholePlan();
    const models::Stage* found = plan.stage(*stage);
    return toQt(found == nullptr ? stage->text() : found->name);
}

QString figuresText(const models::MeasuredRun& run) {
    QStringList figures;
    for (const estimator::MetricInfo& metric : estimator::allMetrics()) {
        const auto found = run.figures.find(metric.key);
        if (found == run.figures.end()) continue;
        //: a metric and its figure
        figures.append(
            QCoreApplication::translate("ui::MeasuredWords", "%1 %2").arg(label(metric.metric), amount(found->second, metric.unit)));
    }
    return listed(figures);
}

QString runText(const models::Plan& plan, const models::MeasuredRun& run) {
    //: when, what was measured, and its figures
    const QString text =
        QCoreApplication::translate("ui::MeasuredWords", "%1, %2: %3").arg(whenText(run), subjectText(plan, run.stage), figuresText(run));
    //: a measured run, and the meter, bill or file that told it
    return run.source.empty() ? text : QCoreApplication::translate("ui::MeasuredWords", "%1 (%2)").arg(text, toQt(run.source));
}

QString eventText(const models::Plan& plan, const models::PlanEvent& event) {
    //: date, what happened, to which stage
    const QString text = QCoreApplication::translate("ui::MeasuredWords", "%1, %2, %3")
                             .arg(toQt(event.date), translated("events", models::label(event.kind)), subjectText(plan, event.stage));
    //: what happened, and what somebody noted about it
    return event.text.empty() ? text : QCoreApplication::translate("ui::MeasuredWords", "%1: %2").arg(text, toQt(event.text));
}

bool isTimeSoFar(const QString& text) {
    // The second digit of a month or day decides which first digits may stand before it.
    constexpr std::array kExamples{std::string_view{"2026-01-01T00:00:00Z"}, std::string_view{"2026-10-10T00:00:00Z"}};
    const std::string typed = toStd(text.trimmed());
    return models::isMoment(typed) || std::ranges::any_of(kExamples, [&typed](std::string_view example) {
               return typed.size() < example.size() && models::isMoment(typed + std::string{example.substr(typed.size())});
           });
}

void fillSubjects(QComboBox& box, const models::Plan& plan, const std::optional<models::StageId>& chosen) {
    box.clear();
    box.addItem(wholePlan(), QString{});
    for (const auto& stage : plan.stages) box.addItem(toQt(stage->name), toQt(stage->id.text()));
    box.setCurrentIndex(std::max(0, box.findData(toQt(chosen ? chosen->text() : std::string{}))));
}

std::optional<models::StageId> chosenSubject(const QComboBox& box) {
    const QString id = box.currentData().toString();
    return id.isEmpty() ? std::nullopt : std::optional{models::StageId{toStd(id)}};
}

} // namespace ui
