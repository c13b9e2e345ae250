#include "ui/canvas/clipboard.h"

#include "models/files/plan_file.h"
#include "ui/canvas/alignment.h"
#include "ui/canvas/pipeline_picture.h"
#include "ui/text/words.h"

#include <QCoreApplication>
#include <QMimeData>

#include <algorithm>

namespace ui {
namespace {

QString mimeType() { return QStringLiteral("application/x-fourem-plan+json"); }

} // namespace

QMimeData* clipboardData(const models::Plan& excerpt) {
    const std::string text = models::planToText(excerpt);
    auto* data = new QMimeData;
    data->setData(mimeType(), QByteArray::fromStdString(text));
    data->setText(toQt(text));
    return data;
}

models::Result<models::Plan> planFromClipboard(const QMimeData& data) {
    const std::string text = data.hasFormat(mimeType()) ? data.data(mimeType()).toStdString() : toStd(data.text());
    const std::string name = toStd(QCoreApplication::translate("ui::Canvas", "the clipboard"));
    return models::planFromText(text, name).and_then([&name](models::LoadedPlan&& loaded) -> models::Result<models::Plan> {
        if (loaded.plan.stages.empty() && loaded.plan.annotations.empty()) return models::fail(models::Code::emptyPlan, name);
        return std::move(loaded.plan);
    });
}

models::Point pasteShift(const models::Plan& plan, const models::Plan& excerpt, const QRectF& visible) {
    const QRectF all = pipelineRect(excerpt);
    const QPointF middle = visible.intersects(all) ? QPointF{} : visible.center() - all.center();
    models::Point by{middle.x(), middle.y()};
    const auto shifted = [&by](const models::Point& place) { return models::Point{place.x + by.x, place.y + by.y}; };
    const auto coversStage = [&](const auto& pasted) {
        return std::ranges::any_of(plan.stages, [&](const auto& stage) { return stage->position == shifted(pasted->position); });
    };
    const auto coversAnnotation = [&](const models::Annotation& pasted) {
        return std::ranges::any_of(plan.annotations, [&](const auto& each) { return each.position == shifted(pasted.position); });
    };
    while (std::ranges::any_of(excerpt.stages, coversStage) || std::ranges::any_of(excerpt.annotations, coversAnnotation))
        by = {by.x + kGrid, by.y + kGrid};
    return by;
}

} // namespace ui
