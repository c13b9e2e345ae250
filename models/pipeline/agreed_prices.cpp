#include "models/pipeline/agreed_prices.h"

#include "models/core/text.h"
#include "models/core/words.h"
#include "models/pipeline/own_entries.h"
#include "models/units/unit_text.h"

#include <algorithm>
#include <cmath>

namespace models {
namespace {

constexpr std::string_view kUnit = "USD/h";
constexpr std::string_view kQuotaUnit = "accelerators";

std::optional<AgreedPrice> agreedPrice(const Overlay& own, const std::string& path, const Figure& figure) {
    auto subject = priceSubject(path);
    if (!subject) return std::nullopt;
    const auto quota = own.figures.find(quotaPath(*subject));
    return AgreedPrice{*std::move(subject), figure.value, periodOf(figure.date).value_or(Period{}), figure.source,
                       quota == own.figures.end() ? std::nullopt : std::optional{quota->second.value}};
}

Figure figureOf(const AgreedPrice& price, double value, std::string_view unit) {
    return {.value = value,
            .unit = std::string{unit},
            .source = price.source,
            .date = dateOf(price.period),
            .confidence = Confidence::read,
            .sigma = 0.0,
            .note = {}};
}

} // namespace

std::vector<AgreedPrice> agreedPrices(const Plan& plan) {
    std::vector<AgreedPrice> prices;
    if (plan.own == nullptr) return prices;
    for (const auto& [path, figure] : plan.own->figures)
        if (auto price = agreedPrice(*plan.own, path, figure)) prices.push_back(*std::move(price));
    return prices;
}

Result<void> check(const AgreedPrice& price) {
    if (price.subject.site.empty() || price.subject.accelerator.empty())
        return fail(Code::badValue, {},
                    {std::string{}, FOUREM_WORDS("reasons", "it names nothing"), FOUREM_WORDS("reasons", "a site and an accelerator")});
    if (!(price.usdPerHour >= 0.0))
        return fail(Code::domain, {}, {FOUREM_WORDS("reasons", "Agreed price"), Argument{price.usdPerHour, std::string{kUnit}}, ">= 0"});
    if (price.accelerators && (!(*price.accelerators >= 1.0) || std::trunc(*price.accelerators) != *price.accelerators))
        return fail(Code::badValue, {},
                    {numberText(*price.accelerators), FOUREM_WORDS("reasons", "a quota counts accelerators"),
                     FOUREM_WORDS("reasons", "a whole number from 1 on, or nothing")});
    if (isBlank(price.source))
        return fail(Code::badValue, {},
                    {FOUREM_WORDS("reasons", "Agreed price"), FOUREM_WORDS("reasons", "it has no source"),
                     FOUREM_WORDS("reasons", "the contract or quotation")});
    return check(price.period);
}

Overlay withAgreedPrice(const Plan& plan, const AgreedPrice& price) {
    Overlay own = ownOf(plan);
    own.figures[pricePath(price.subject)] = figureOf(price, price.usdPerHour, kUnit);
    if (price.accelerators) own.figures[quotaPath(price.subject)] = figureOf(price, *price.accelerators, kQuotaUnit);
    else own.figures.erase(quotaPath(price.subject));
    return own;
}

Overlay withoutAgreedPrice(const Plan& plan, const PriceSubject& subject) {
    Overlay own = ownOf(plan);
    own.figures.erase(pricePath(subject));
    own.figures.erase(quotaPath(subject));
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
        if (!isInForce(price, plan)) expired.insert(expired.end(), {pricePath(price.subject), quotaPath(price.subject)});
    if (expired.empty()) return plan.own;
    Overlay own = *plan.own;
    for (const std::string& path : expired) own.figures.erase(path);
    return std::make_shared<const Overlay>(std::move(own));
}

} // namespace models
