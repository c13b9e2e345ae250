#pragma once

#include "models/core/result.h"
#include "models/pipeline/plan.h"

#include <QRectF>

#include <vector>

class QMimeData;

/// Stages, frames and notes on the clipboard: a small plan file, under a type of its own and as text that anybody can read. So they can be
/// pasted into another plan, another window, or an editor.
namespace ui {

/// The caller owns it, as `QClipboard` wants it.
[[nodiscard]] QMimeData* clipboardData(const models::Plan& excerpt);

/// @error  as of `models::planFromText`; emptyPlan where there is nothing to paste
[[nodiscard]] models::Result<models::Plan> planFromClipboard(const QMimeData& data);

/// How far from their old places pasted things go: where the user looks, and onto no other one.
[[nodiscard]] models::Point pasteShift(const models::Plan& plan, const models::Plan& excerpt, const QRectF& visible);

} // namespace ui
