#include "ui/measured/measured_words.h"

#include "estimator/metric.h"
#include "ui/text/numbers.h"
#include "ui/text/words.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

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
    return figures.join(QStringLiteral(", "));
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
