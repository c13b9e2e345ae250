#pragma once

#include "models/pipeline/plan.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <memory>
#include <optional>
#include <string>
#include <vector>

/// What journals hold: a plan with changes that were not saved when the program ended badly.
namespace ui {

struct UnsavedWork {
    QString journal;                          ///< file that holds it
    QString file;                             ///< of the plan; empty: it was never saved
    std::optional<std::string> base;          ///< what that file held before the changes
    std::shared_ptr<const models::Plan> plan; ///< with the changes; null: the journal cannot be read
    QDateTime time;                           ///< of the last change
};

[[nodiscard]] QByteArray journalText(const UnsavedWork& work);

/// Journals that no running program writes, the newest first. One that cannot be read is among them, without a plan.
[[nodiscard]] std::vector<UnsavedWork> unsavedWork(const QString& folder);

/// The folder of the user's journals: "recovery" in the folder for the program's data.
[[nodiscard]] QString recoveryFolder();

} // namespace ui
