#pragma once

#include "models/core/result.h"
#include "models/pipeline/plan.h"

#include <QRectF>

#include <vector>

class QMimeData;

/// Stages on the clipboard: a small plan file, under a type of its own and as text that anybody can read. So they can be pasted into
/// another plan, another window, or an editor.
namespace ui {

/// The caller owns it, as `QClipboard` wants it.
[[nodiscard]] QMimeData* clipboardData(const models::Plan& plan, const std::vector<models::StageId>& stages);

/// @error  as of `models::planFromText`; emptyPlan where there are no stages
[[nodiscard]] models::Result<models::Plan> planFromClipboard(const QMimeData& data);

/// How far from their old places pasted stages go: where the user looks, and onto no other stage.
[[nodiscard]] models::Point pasteShift(const models::Plan& plan, const models::Plan& excerpt, const QRectF& visible);

} // namespace ui
