#pragma once

#include "estimator/comparison.h"
#include "models/catalogue/facts.h"

#include <QString>

#include <string>

namespace ui {

/// "Serve: Accelerator", or "Horizon" for the plan as a whole.
[[nodiscard]] QString choiceTitle(const models::Plan& plan, const estimator::ComparedChoice& choice);

/// What holds, in words: "NVIDIA L4" for an id, "Yes" for true, "30 days" with its unit. `facts` may be null: ids stay ids.
[[nodiscard]] QString settingWords(const models::Plan& plan, const models::Facts* facts, const models::StageId& scope,
                                   const std::string& field, const std::string& text);

} // namespace ui
