#pragma once

#include "models/pipeline/plan.h"

#include <QString>

#include <filesystem>
#include <memory>
#include <vector>

namespace ui {

/// A shipped plan file as the start page shows it.
struct PlanSheet {
    QString file;
    std::shared_ptr<const models::Plan> plan;
    [[nodiscard]] QString title() const;   ///< in the user's language where the translators know it
    [[nodiscard]] QString summary() const; ///< likewise: the plan's notes
};

/// The readable plans of a folder, by file name.
[[nodiscard]] std::vector<PlanSheet> planSheets(const std::filesystem::path& folder);

} // namespace ui
