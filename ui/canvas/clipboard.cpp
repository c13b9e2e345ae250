#include "ui/canvas/clipboard.h"

#include "models/files/plan_file.h"
#include "models/pipeline/excerpt.h"
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

QMimeData* clipboardData(const models::Plan& plan, const std::vector<models::StageId>& stages) {
    const std::string text = models::planToText(models::excerpt(plan, stages));
    auto* data = new QMimeData;
    data->setData(mimeType(), QByteArray::fromStdString(text));
    data->setText(toQt(text));
    return data;
}

models::Result<models::Plan> planFromClipboard(const QMimeData& data) {
    const std::string text = data.hasFormat(mimeType()) ? data.data(mimeType()).toStdString() : toStd(data.text());
    const std::string name = toStd(QCoreApplication::translate("ui::Canvas", "the clipboard"));
    return models::planFromText(text, name).and_then([&name](models::LoadedPlan&& loaded) -> models::Result<models::Plan> {
        if (loaded.plan.stages.empty()) return models::fail(models::Code::emptyPlan, name);
        return std::move(loaded.plan);
    });
}

models::Point pasteShift(const models::Plan& plan, const models::Plan& excerpt, const QRectF& visible) {
    const QRectF all = pipelineRect(excerpt);
    const QPointF middle = visible.intersects(all) ? QPointF{} : visible.center() - all.center();
    models::Point by{middle.x(), middle.y()};
    const auto covers = [&](const auto& pasted) {
        const models::Point place{pasted->position.x + by.x, pasted->position.y + by.y};
        return std::ranges::any_of(plan.stages, [&place](const auto& stage) { return stage->position == place; });
    };
    while (std::ranges::any_of(excerpt.stages, covers)) by = {by.x + kGrid, by.y + kGrid};
    return by;
}

} // namespace ui
