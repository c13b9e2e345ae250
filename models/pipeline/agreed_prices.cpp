#include "models/pipeline/agreed_prices.h"

#include "models/core/words.h"
#include "models/units/unit_text.h"

#include <algorithm>

namespace models {
namespace {

constexpr std::string_view kUnit = "USD/h";

Overlay ownOf(const Plan& plan) { return plan.own == nullptr ? Overlay{} : *plan.own; }

std::optional<AgreedPrice> agreedPrice(const std::string& path, const Figure& figure) {
    auto subject = priceSubject(path);
    if (!subject) return std::nullopt;
    return AgreedPrice{*std::move(subject), figure.value, periodOf(figure.date).value_or(Period{}), figure.source};
}

bool isBlank(std::string_view text) { return text.find_first_not_of(" \t") == std::string_view::npos; }

} // namespace

std::vector<AgreedPrice> agreedPrices(const Plan& plan) {
    std::vector<AgreedPrice> prices;
    if (plan.own == nullptr) return prices;
    for (const auto& [path, figure] : plan.own->figures)
        if (auto price = agreedPrice(path, figure)) prices.push_back(*std::move(price));
    return prices;
}

Result<void> check(const AgreedPrice& price) {
    if (price.subject.site.empty() || price.subject.accelerator.empty())
        return fail(Code::badValue, {},
                    {std::string{}, FOUREM_WORDS("reasons", "it names nothing"), FOUREM_WORDS("reasons", "a site and an accelerator")});
    if (!(price.usdPerHour >= 0.0))
        return fail(Code::domain, {}, {FOUREM_WORDS("reasons", "Agreed price"), Argument{price.usdPerHour, std::string{kUnit}}, ">= 0"});
    if (isBlank(price.source))
        return fail(Code::badValue, {},
                    {FOUREM_WORDS("reasons", "Agreed price"), FOUREM_WORDS("reasons", "it has no source"),
                     FOUREM_WORDS("reasons", "the contract or quotation")});
    return check(price.period);
}

Overlay withAgreedPrice(const Plan& plan, const AgreedPrice& price) {
    Overlay own = ownOf(plan);
    own.figures[pricePath(price.subject)] = Figure{.value = price.usdPerHour,
                                                   .unit = std::string{kUnit},
                                                   .source = price.source,
                                                   .date = dateOf(price.period),
                                                   .confidence = Confidence::read,
                                                   .sigma = 0.0,
                                                   .note = {}};
    return own;
}

Overlay withoutAgreedPrice(const Plan& plan, const PriceSubject& subject) {
    Overlay own = ownOf(plan);
    own.figures.erase(pricePath(subject));
    return own;
}

Result<double> parseAgreedPrice(std::string_view text, std::optional<double> listPrice) {
    if (text.find('%') == std::string_view::npos) return parseAmount(text, kUnit);
    const auto share = parseAmount(text, "");
    if (!share) return share;
    if (!listPrice)
        return fail(Code::badValue, {},
                    {std::string{text}, FOUREM_WORDS("reasons", "there is no list price to take it from"),
                     FOUREM_WORDS("reasons", "the price itself")});
    return *listPrice * (1.0 + *share);
}

std::string startText(const Plan& plan) {
    const auto found = plan.work.find("start");
    const auto* value = found == plan.work.end() ? nullptr : std::get_if<FieldValue>(&found->second);
    const auto* text = value != nullptr ? std::get_if<std::string>(value) : nullptr;
    return text == nullptr ? std::string{} : *text;
}

std::string startDay(const Plan& plan) {
    constexpr std::size_t kMonth = 7;
    constexpr std::size_t kDay = 10;
    const std::string text = startText(plan);
    return text.size() == kMonth ? text + "-01" : text.substr(0, kDay);
}

bool isInForce(const AgreedPrice& price, const Plan& plan) {
    const std::string day = startDay(plan);
    return day.empty() || price.period.contains(day);
}

std::shared_ptr<const Overlay> ownInForce(const Plan& plan) {
    std::vector<std::string> expired;
    for (const AgreedPrice& price : agreedPrices(plan))
        if (!isInForce(price, plan)) expired.push_back(pricePath(price.subject));
    if (expired.empty()) return plan.own;
    Overlay own = *plan.own;
    for (const std::string& path : expired) own.figures.erase(path);
    return std::make_shared<const Overlay>(std::move(own));
}

} // namespace models
