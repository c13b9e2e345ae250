#pragma once

#include "estimator/report/text.h"

namespace ui {

/// The language and the units that the program speaks at the moment.
class ReportVoice final : public estimator::Voice {
    [[nodiscard]] std::string translated(std::string_view context, std::string_view english) const override;
    [[nodiscard]] std::string knownWord(std::string_view word) const override;
    [[nodiscard]] std::string_view joint(std::string_view before, std::string_view after) const override;
    [[nodiscard]] std::string number(const estimator::Amount& amount) const override;
};

} // namespace ui
