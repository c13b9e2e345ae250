#pragma once

#include "models/pipeline/stage_kind.h"

#include <QString>

class QWidget;

namespace ui {

class Document;

/// What there is to say about something in the window.
struct HelpTopic {
    QString title;
    QString html;
    friend bool operator==(const HelpTopic&, const HelpTopic&) = default;
};

/// About the thing that has the focus: the field, the list's current entry, the stage selected on the canvas; else about the nearest
/// part of the window that explains itself; else how to begin. `focus` may be null.
[[nodiscard]] HelpTopic helpTopic(const QWidget* focus, const Document& document);

/// A stage kind with all that can be set on it.
[[nodiscard]] HelpTopic helpTopic(models::StageKind kind);

} // namespace ui
