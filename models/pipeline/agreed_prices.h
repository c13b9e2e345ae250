#pragma once

#include "models/catalogue/period.h"
#include "models/catalogue/pricing.h"
#include "models/pipeline/plan.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace models {

/// A price by contract: negotiated, reserved, or of a private cluster. It travels with the plan, as a figure of its own entries, and
/// counts instead of the list price while it is in force.
struct AgreedPrice {
    PriceSubject subject;
    double usdPerHour = 0.0; ///< per accelerator-hour
    Period period;
    std::string source;                      ///< contract, quotation
    std::optional<double> accelerators = {}; ///< quota: how many may be used at once; none: any number
    friend bool operator==(const AgreedPrice&, const AgreedPrice&) = default;
};

/// In the order of their paths.
[[nodiscard]] std::vector<AgreedPrice> agreedPrices(const Plan& plan);

/// Whether it can stand in a plan: site and accelerator named, a price, a period, a source.
/// @error badValue, domain
[[nodiscard]] Result<void> check(const AgreedPrice& price);

/// The plan's own overlay with this price, in place of the one of the same subject; or without it.
[[nodiscard]] Overlay withAgreedPrice(const Plan& plan, const AgreedPrice& price);
[[nodiscard]] Overlay withoutAgreedPrice(const Plan& plan, const PriceSubject& subject);

/// "2.40", "2.40 USD/h", or what is off the list price: "-15 %".
/// @error badValue, unknownUnit
/// @error unknownPrice  a discount, and there is no list price
[[nodiscard]] Result<double> parseAgreedPrice(std::string_view text, std::optional<double> listPrice);

/// When the plan begins, as it says it: "2026-12", "2026-12-01T08:00Z"; empty when it does not say.
[[nodiscard]] std::string startText(const Plan& plan);

/// Day on which the plan begins, "2026-12-01"; empty when it does not say.
[[nodiscard]] std::string startDay(const Plan& plan);

/// Whether the price counts on the day on which the plan begins; in a plan that does not say when, every price does.
[[nodiscard]] bool isInForce(const AgreedPrice& price, const Plan& plan);

/// The plan's own overlay as its estimates see it: without prices that are not in force. May be null.
[[nodiscard]] std::shared_ptr<const Overlay> ownInForce(const Plan& plan);

} // namespace models
