#include "models/catalogue/period.h"

#include "models/core/words.h"

#include <charconv>
#include <chrono>

namespace models {
namespace {

constexpr std::string_view kOpen = "..";

std::optional<int> number(std::string_view digits) {
    int value = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    const bool isNumber = error == std::errc{} && end == digits.data() + digits.size();
    return isNumber ? std::optional{value} : std::nullopt;
}

bool isDay(std::string_view text) {
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') return false;
    const auto year = number(text.substr(0, 4));
    const auto month = number(text.substr(5, 2));
    const auto day = number(text.substr(8, 2));
    if (!year || !month || !day) return false;
    const std::chrono::year_month_day date{std::chrono::year{*year}, std::chrono::month{static_cast<unsigned>(*month)},
                                           std::chrono::day{static_cast<unsigned>(*day)}};
    return date.ok();
}

std::string endOf(std::string_view text) { return text == kOpen ? std::string{} : std::string{text}; }

tl::unexpected<Error> bad(const std::string& text, std::string_view reason) {
    return fail(Code::badValue, {}, {text, std::string{reason}, FOUREM_WORDS("reasons", "a day such as 2026-12-31, or nothing")});
}

} // namespace

// Days written year first stand in the order of their texts.
bool Period::contains(std::string_view day) const { return (from.empty() || from <= day) && (to.empty() || day <= to); }

std::optional<Period> periodOf(std::string_view date) {
    const std::size_t slash = date.find('/');
    if (slash == std::string_view::npos) return std::nullopt;
    return Period{endOf(date.substr(0, slash)), endOf(date.substr(slash + 1))};
}

std::string dateOf(const Period& period) {
    if (period.from.empty() && period.to.empty()) return {};
    const auto shown = [](const std::string& end) { return end.empty() ? std::string{kOpen} : end; };
    return shown(period.from) + "/" + shown(period.to);
}

Result<void> check(const Period& period) {
    for (const std::string& end : {period.from, period.to})
        if (!end.empty() && !isDay(end)) return bad(end, FOUREM_WORDS("reasons", "it is no day of the calendar"));
    if (!period.from.empty() && !period.to.empty() && period.to < period.from)
        return bad(period.to, FOUREM_WORDS("reasons", "it lies before the beginning"));
    return {};
}

} // namespace models
