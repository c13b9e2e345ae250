#pragma once

#include "estimator/plan_in_words.h"

#include <QString>

#include <vector>

namespace ui {

/// "Chat looks at 365 days: Tune, Serve. ...": a paragraph a passage, in the user's language and number format.
[[nodiscard]] QString inWords(const std::vector<estimator::Passage>& passages);

} // namespace ui
