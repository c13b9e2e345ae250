#include "ui/start/plan_sheet.h"

#include "models/files/plan_file.h"
#include "ui/text/words.h"

#include <QDir>

namespace ui {

QString PlanSheet::title() const { return translated("plans", plan->title); }

QString PlanSheet::summary() const { return translated("plans", plan->notes); }

std::vector<PlanSheet> planSheets(const std::filesystem::path& folder) {
    std::vector<PlanSheet> sheets;
    const QDir directory{QString::fromStdU16String(folder.u16string())};
    for (const QFileInfo& info : directory.entryInfoList({QStringLiteral("*.fourem")}, QDir::Files, QDir::Name)) {
        auto loaded = models::readPlan(info.absoluteFilePath().toStdU16String());
        if (loaded) sheets.push_back({info.absoluteFilePath(), std::make_shared<const models::Plan>(std::move(loaded->plan))});
    }
    return sheets;
}

} // namespace ui
