#include "models/units/unit_table.h"
#include "models/units/unit_text.h"

#include "models/core/words.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>

namespace models {
namespace {

/// A decimal number as it was typed: "2.5e3" is the digits "2.5" with exponent 3.
struct Decimal {
    std::string digits;
    int exponent = 0;
};

struct Typed {
    Decimal number;
    std::string unit;
};

bool isDigit(char c) { return c >= '0' && c <= '9'; }

std::string_view trimmed(std::string_view text) {
    const auto isBlank = [](char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; };
    while (!text.empty() && isBlank(text.front())) text.remove_prefix(1);
    while (!text.empty() && isBlank(text.back())) text.remove_suffix(1);
    return text;
}

tl::unexpected<Error> badNumber(std::string_view text, std::string_view reason, std::string_view remedy) {
    constexpr std::size_t kShown = 40;
    return fail(Code::badValue, {}, {std::string{text.substr(0, kShown)}, std::string{reason}, std::string{remedy}});
}

/// The length of the mantissa at the front of `text`: digits with at most one point.
std::size_t mantissaLength(std::string_view text) {
    std::size_t at = !text.empty() && text.front() == '-' ? 1 : 0;
    bool hasPoint = false;
    while (at < text.size() && (isDigit(text[at]) || (text[at] == '.' && !hasPoint))) hasPoint |= text[at++] == '.';
    return at;
}

/// The length of an exponent at the front of `text`, 0 when there is none: "e9", "E-3".
std::size_t exponentLength(std::string_view text) {
    if (text.empty() || (text.front() != 'e' && text.front() != 'E')) return 0;
    std::size_t at = 1;
    if (at < text.size() && (text[at] == '+' || text[at] == '-')) ++at;
    const std::size_t first = at;
    while (at < text.size() && isDigit(text[at])) ++at;
    return at > first ? at : 0;
}

Result<Typed> split(std::string_view whole) {
    std::string_view text = trimmed(whole);
    Typed typed;
    for (const std::string_view currency : {"US$", "USD", "$"}) {
        if (!text.starts_with(currency)) continue;
        text = trimmed(text.substr(currency.size()));
        typed.unit = "USD";
        break;
    }
    if (text.starts_with('+')) text.remove_prefix(1);
    const std::size_t mantissa = mantissaLength(text);
    typed.number.digits = std::string{text.substr(0, mantissa)};
    if (std::ranges::none_of(typed.number.digits, isDigit))
        return badNumber(whole, FOUREM_WORDS("reasons", "it is not a number"), FOUREM_WORDS("reasons", "a number such as 1.5 or 2e9"));
    text.remove_prefix(mantissa);
    if (const std::size_t length = exponentLength(text); length > 0) {
        const std::string_view digits = text.substr(text[1] == '+' ? 2 : 1, length - (text[1] == '+' ? 2 : 1));
        if (std::from_chars(digits.data(), digits.data() + digits.size(), typed.number.exponent).ec != std::errc{})
            return badNumber(whole, FOUREM_WORDS("reasons", "it is too large for a number"),
                             FOUREM_WORDS("reasons", "a number below 1e308"));
        text.remove_prefix(length);
    }
    const std::string_view rest = trimmed(text);
    const bool isRate = rest.starts_with("1/") && rest.size() < text.size();
    if (!isRate && !rest.empty() && (rest.front() == ',' || rest.front() == '.' || rest.front() == '\'' || isDigit(rest.front())))
        return badNumber(whole, FOUREM_WORDS("reasons", "a separator may stand for thousands or for decimals"),
                         FOUREM_WORDS("reasons", "digits without separators and a point for decimals: 1000 or 1.5"));
    typed.unit += rest;
    return typed;
}

/// The exponent of a magnitude at the front of a unit text ("M", "billion"), and its length.
struct Magnitude {
    int exponent = 0;
    std::size_t length = 0;
};

std::optional<Magnitude> magnitude(std::string_view unit) {
    struct Row {
        std::string_view word;
        int exponent;
    };
    constexpr std::array rows{Row{"thousand", 3}, Row{"million", 6}, Row{"billion", 9}, Row{"trillion", 12}, Row{"bn", 9}, Row{"k", 3},
                              Row{"K", 3},        Row{"M", 6},       Row{"B", 9},       Row{"G", 9},         Row{"T", 12}};
    for (const Row& row : rows)
        if (unit.starts_with(row.word)) return Magnitude{row.exponent, row.word.size()};
    return std::nullopt;
}

/// Whether "k", "M", "B" ... may stand between number and unit. Not where the units have prefixes of their own ("8 Gb" are bits, not
/// 8G bytes), and not bare behind a time, where "M" would more likely mean minutes.
bool takesMagnitude(const Unit& stored, std::string_view unitAfterIt) {
    if (stored.dimension == Dimension::time) return !unitAfterIt.empty();
    return displaySteps(stored.name).empty();
}

/// The unit that `text` names where `stored` is kept; nothing typed means the stored unit.
const Unit* typedUnit(const Unit& stored, std::string_view storedName, std::string_view text) {
    if (text.empty()) return &stored;
    if (const Unit* unit = findUnit(stored.dimension, text)) return unit;
    if (stored.dimension != Dimension::count || stored.name == "%") return nullptr;
    const std::string_view thing = countedThing(text);
    const bool fits = !thing.empty() && (storedName.empty() || countedThing(storedName) == thing);
    return fits ? &stored : nullptr;
}

/// Whether digits times 10^exponent lies above 1: tells a number too large for a double from one too small.
bool isLarge(std::string_view digits, long exponent) {
    const std::size_t first = digits.find_first_of("123456789");
    const std::size_t point = std::min(digits.find('.'), digits.size());
    if (first == std::string_view::npos) return false;
    return static_cast<long>(point) - static_cast<long>(first) + exponent > 0;
}

Result<double> valueOf(std::string_view whole, const Decimal& decimal, long exponent) {
    const std::string text = decimal.digits + "e" + std::to_string(exponent);
    double value = 0.0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error == std::errc{} && end == text.data() + text.size()) return value;
    if (!isLarge(decimal.digits, exponent)) return 0.0; // smaller than any double
    return badNumber(whole, FOUREM_WORDS("reasons", "it is too large for a number"), FOUREM_WORDS("reasons", "a number below 1e308"));
}

tl::unexpected<Error> unknownUnit(std::string_view typed, std::string_view dimension, std::string_view stored) {
    std::string choices;
    for (const std::string& unit : unitsLike(stored)) choices += (choices.empty() ? "" : ", ") + (unit.empty() ? std::string{"1"} : unit);
    return fail(Code::unknownUnit, {}, {std::string{typed}, std::string{dimension}, choices});
}

/// Where the stored unit is none of the table ("USD/GB"), only that very unit may be typed.
Result<double> inUnlistedUnit(std::string_view whole, const Typed& typed, std::string_view stored) {
    if (typed.unit.empty() || tidyUnit(typed.unit) == tidyUnit(stored)) return valueOf(whole, typed.number, typed.number.exponent);
    return unknownUnit(typed.unit, stored, stored);
}

} // namespace

Result<double> parseAmount(std::string_view text, std::string_view unit) {
    const auto typed = split(text);
    if (!typed) return tl::unexpected{typed.error()};
    const bool counted = !countedThing(unit).empty();
    const Unit* stored = counted ? findUnit("") : findUnit(unit);
    if (stored == nullptr) return inUnlistedUnit(text, *typed, unit);

    const std::string_view counts = counted ? unit : std::string_view{};
    long exponent = typed->number.exponent;
    const Unit* from = typedUnit(*stored, counts, typed->unit);
    if (from == nullptr) {
        // "2.5M tokens", but also "USD 3M", whose currency stands before the number.
        const bool currencyFirst = typed->unit.starts_with("USD") && typed->unit.size() > 3;
        const std::string_view behind = std::string_view{typed->unit}.substr(currencyFirst ? 3 : 0);
        const auto found = magnitude(behind);
        const std::string_view rest = found ? trimmed(behind.substr(found->length)) : std::string_view{};
        if (found && takesMagnitude(*stored, rest)) {
            from = typedUnit(*stored, counts, rest);
            exponent += found->exponent;
        }
    }
    const bool percentOfThings = from != nullptr && counted && from->name == "%";
    if (from == nullptr || percentOfThings) return unknownUnit(typed->unit, dimensionName(stored->dimension), unit);

    return valueOf(text, typed->number, exponent + from->power - stored->power).map([&](double value) {
        return value * (from->numerator * stored->denominator) / (from->denominator * stored->numerator);
    });
}

std::vector<std::string> unitsLike(std::string_view unit) {
    if (const std::string_view thing = countedThing(unit); !thing.empty()) return {std::string{thing}};
    const Unit* stored = findUnit(unit);
    std::vector<std::string> units{std::string{unit}};
    if (stored == nullptr) return units;
    for (const Unit& other : allUnits())
        if (other.dimension == stored->dimension && &other != stored) units.emplace_back(other.name);
    return units;
}

} // namespace models
