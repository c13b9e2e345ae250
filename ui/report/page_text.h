#pragma once

#include "estimator/report/outline.h"

#include <QString>

#include <vector>

namespace ui {

/// The report in the rich text that Qt lays out, with its pictures by number. Everything in it is escaped.
struct PageText {
    QString html;
    std::vector<const estimator::Figure*> figures; ///< of the outline: "figure:0" is the first; "logo" is the picture of the cover
};

/// @param hasLogo    there is a picture "logo"
/// @param pages      number of the page on which each section begins, for the contents; empty while they are not known
[[nodiscard]] PageText pageText(const estimator::Outline& outline, const estimator::Voice& voice, bool hasLogo,
                                const std::vector<int>& pages);

/// For the default style sheet of the document.
[[nodiscard]] QString pageStyle();

} // namespace ui
