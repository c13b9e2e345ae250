#include "models/pipeline/field.h"

#include "models/core/text.h"
#include "models/core/words.h"
#include "models/units/unit_text.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>
#include <vector>

namespace models {
namespace {

constexpr std::size_t kHoursOfADay = 24;

std::string_view trimmed(std::string_view text) {
    constexpr std::string_view blanks = " \t\r\n";
    const std::size_t first = text.find_first_not_of(blanks);
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

// Upper and lower case are the same to those who type.
std::string optionNamed(const Field& field, std::string_view text) {
    const auto found = std::ranges::find(field.options, lowered(text), lowered);
    return found == field.options.end() ? std::string{text} : std::string{*found};
}

std::string listed(std::span<const std::string_view> options) {
    std::string text;
    for (const std::string_view option : options) text += (text.empty() ? "" : ", ") + std::string{option};
    return text;
}

std::string rangeText(const Field& field) {
    const bool hasLeast = std::isfinite(field.least);
    const bool hasMost = std::isfinite(field.most);
    const std::string least = (field.leastExcluded ? "> " : ">= ") + numberText(field.least);
    const std::string most = "<= " + numberText(field.most);
    if (hasLeast && hasMost) return least + ", " + most;
    return hasLeast ? least : most;
}

std::string shown(const FieldValue& value) { return settingText(Setting{value}); }

tl::unexpected<Error> bad(std::string_view where, std::string text, std::string_view reason, std::string remedy) {
    return fail(Code::badValue, std::string{where}, {std::move(text), std::string{reason}, std::move(remedy)});
}

Result<void> checkNumber(const Field& field, double number, std::string_view where) {
    if (!std::isfinite(number))
        return bad(where, numberText(number), FOUREM_WORDS("reasons", "it is not a number"),
                   FOUREM_WORDS("reasons", "a number such as 1.5 or 2e9"));
    if (field.type == FieldType::integer && std::trunc(number) != number)
        return bad(where, numberText(number), FOUREM_WORDS("reasons", "it is not a whole number"),
                   FOUREM_WORDS("reasons", "a number without decimals"));
    const bool tooSmall = field.leastExcluded ? number <= field.least : number < field.least;
    if (tooSmall || number > field.most)
        return fail(Code::domain, std::string{where},
                    {std::string{field.label}, Argument{number, std::string{field.unit}}, rangeText(field)});
    return {};
}

Result<void> checkRange(const Field& field, const Range& range, std::string_view where) {
    for (const double end : {range.low, range.high})
        if (const auto fits = checkNumber(field, end, where); !fits) return fits;
    if (range.low > 0.0 && range.low < range.high) return {};
    return bad(where, shown(FieldValue{range}), FOUREM_WORDS("reasons", "a range goes from a number above 0 to a greater one"),
               FOUREM_WORDS("reasons", "the ends that nine of ten values stay above and below, such as 5 to 10"));
}

Result<void> checkProfile(const Field& field, const std::vector<double>& values, std::string_view where) {
    if (values.size() != kHoursOfADay)
        return bad(where, numberText(static_cast<double>(values.size())), FOUREM_WORDS("reasons", "a day has 24 hours"),
                   FOUREM_WORDS("reasons", "24 numbers separated by commas"));
    for (const double value : values)
        if (const auto fits = checkNumber(field, value, where); !fits) return fits;
    if (std::ranges::all_of(values, [](double value) { return value == 0.0; }))
        return bad(where, "0", FOUREM_WORDS("reasons", "a day without any load has no shape"),
                   FOUREM_WORDS("reasons", "at least one number above 0"));
    return {};
}

Result<void> checkText(const Field& field, const std::string& text, std::string_view where) {
    if (field.type == FieldType::option && std::ranges::find(field.options, text) == field.options.end())
        return bad(where, text, FOUREM_WORDS("reasons", "it is not one of the options"), listed(field.options));
    if (field.type == FieldType::entry && text.empty())
        return bad(where, text, FOUREM_WORDS("reasons", "it names nothing"), FOUREM_WORDS("reasons", "an id of the catalogue"));
    return field.form == nullptr ? Result<void>{} : field.form(text, where);
}

/// What a value of the field looks like, for a value of another type.
std::string expected(const Field& field) {
    switch (field.type) {
    case FieldType::number: return FOUREM_WORDS("reasons", "a number");
    case FieldType::integer: return FOUREM_WORDS("reasons", "a whole number");
    case FieldType::boolean: return FOUREM_WORDS("reasons", "true or false");
    case FieldType::option: return listed(field.options);
    case FieldType::entry: return FOUREM_WORDS("reasons", "an id of the catalogue");
    case FieldType::text: return FOUREM_WORDS("reasons", "a text");
    case FieldType::profile: return FOUREM_WORDS("reasons", "24 numbers");
    }
    return {};
}

Result<Setting> parseBoolean(std::string_view text, std::string_view where) {
    const std::string word = lowered(text);
    for (const std::string_view yes : {"true", "yes", "on", "1"})
        if (word == yes) return FieldValue{true};
    for (const std::string_view no : {"false", "no", "off", "0"})
        if (word == no) return FieldValue{false};
    return bad(where, std::string{text}, FOUREM_WORDS("reasons", "it is neither yes nor no"), FOUREM_WORDS("reasons", "true or false"));
}

Result<double> parseNumber(const Field& field, std::string_view text, std::string_view where) {
    auto number = parseAmount(text, field.unit);
    if (!number) {
        Error error = number.error();
        error.where = where;
        return tl::unexpected{std::move(error)};
    }
    return number;
}

/// Where the two ends of "5 to 10" are parted, if they are.
std::optional<std::pair<std::string_view, std::string_view>> endsOfRange(std::string_view text) {
    for (const std::string_view between : {" to ", "..", "–"}) {
        const std::size_t at = text.find(between);
        if (at == std::string_view::npos) continue;
        return std::pair{trimmed(text.substr(0, at)), trimmed(text.substr(at + between.size()))};
    }
    return std::nullopt;
}

/// "5 to 10 MWh" means megawatt-hours at both ends.
std::string withUnitOf(std::string_view end, std::string_view other) {
    constexpr std::string_view kNumber = "0123456789.,+-eE";
    const bool isBare = end.find_first_not_of(kNumber) == std::string_view::npos;
    const std::size_t unit = other.find_first_not_of(kNumber);
    return std::string{end} + (isBare && unit != std::string_view::npos ? std::string{other.substr(unit)} : std::string{});
}

Result<Setting> parseRange(const Field& field, std::string_view low, std::string_view high, std::string_view where) {
    const auto least = parseNumber(field, withUnitOf(low, high), where);
    if (!least) return tl::unexpected{least.error()};
    const auto most = parseNumber(field, high, where);
    if (!most) return tl::unexpected{most.error()};
    return FieldValue{Range{*least, *most}};
}

Result<Setting> parseNumberOrRange(const Field& field, std::string_view text, std::string_view where) {
    if (const auto ends = endsOfRange(text)) return parseRange(field, ends->first, ends->second, where);
    return parseNumber(field, text, where).map([](double number) { return Setting{FieldValue{number}}; });
}

Result<Setting> parseProfile(const Field& field, std::string_view text, std::string_view where) {
    std::vector<double> values;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find_first_of(",; \t"), text.size());
        if (const std::string_view part = trimmed(text.substr(0, end)); !part.empty()) {
            const auto number = parseNumber(field, part, where);
            if (!number) return tl::unexpected{number.error()};
            values.push_back(*number);
        }
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return FieldValue{std::move(values)};
}

Result<Setting> parseValue(const Field& field, std::string_view text, std::string_view where) {
    switch (field.type) {
    case FieldType::number:
    case FieldType::integer: return parseNumberOrRange(field, text, where);
    case FieldType::boolean: return parseBoolean(text, where);
    case FieldType::option: return Setting{FieldValue{optionNamed(field, text)}};
    case FieldType::entry:
    case FieldType::text: return Setting{FieldValue{std::string{text}}};
    case FieldType::profile: return parseProfile(field, text, where);
    }
    return Setting{Cleared{}};
}

} // namespace

const Field* findField(std::span<const Field> fields, std::string_view path) {
    const auto found = std::ranges::find(fields, path, &Field::path);
    return found == fields.end() ? nullptr : &*found;
}

Result<Setting> parseSetting(const Field& field, std::string_view text, std::string_view where) {
    const std::string_view typed = trimmed(text);
    if (typed.empty()) return Cleared{};
    if (field.mayBeAuto && lowered(typed) == "auto") return Auto{};
    auto setting = parseValue(field, typed, where);
    if (!setting) return setting;
    if (const auto fits = check(field, *setting, where); !fits) return tl::unexpected{fits.error()};
    return setting;
}

std::string settingText(const Setting& setting) {
    if (std::holds_alternative<Auto>(setting)) return "auto";
    if (std::holds_alternative<Cleared>(setting)) return {};
    const FieldValue& value = std::get<FieldValue>(setting);
    if (const bool* flag = std::get_if<bool>(&value)) return *flag ? "true" : "false";
    if (const double* number = std::get_if<double>(&value)) return numberText(*number);
    if (const auto* text = std::get_if<std::string>(&value)) return *text;
    if (const auto* range = std::get_if<Range>(&value)) return numberText(range->low) + " to " + numberText(range->high);
    std::string joined;
    for (const double number : std::get<std::vector<double>>(value)) joined += (joined.empty() ? "" : ",") + numberText(number);
    return joined;
}

double middle(const Range& range) { return range.low == range.high ? range.low : std::sqrt(range.low) * std::sqrt(range.high); }

std::optional<double> numberIn(const Field& field, const Setting& setting) {
    const auto* value = std::get_if<FieldValue>(&setting);
    if (value == nullptr) return std::nullopt;
    if (const double* number = std::get_if<double>(value)) return *number;
    const auto* range = std::get_if<Range>(value);
    if (range == nullptr) return std::nullopt;
    return field.type == FieldType::integer ? std::round(middle(*range)) : middle(*range);
}

Result<void> check(const Field& field, const Setting& setting, std::string_view where) {
    if (std::holds_alternative<Cleared>(setting)) return {};
    if (std::holds_alternative<Auto>(setting)) {
        if (field.mayBeAuto) return {};
        return bad(where, "auto", FOUREM_WORDS("reasons", "the estimator cannot derive it"), expected(field));
    }
    const FieldValue& value = std::get<FieldValue>(setting);
    const bool isNumeric = field.type == FieldType::number || field.type == FieldType::integer;
    const bool isWords = field.type == FieldType::option || field.type == FieldType::entry || field.type == FieldType::text;
    if (const double* number = std::get_if<double>(&value); number != nullptr && isNumeric) return checkNumber(field, *number, where);
    if (const auto* range = std::get_if<Range>(&value); range != nullptr && isNumeric) return checkRange(field, *range, where);
    if (const auto* text = std::get_if<std::string>(&value); text != nullptr && isWords) return checkText(field, *text, where);
    if (const auto* values = std::get_if<std::vector<double>>(&value); values != nullptr && field.type == FieldType::profile)
        return checkProfile(field, *values, where);
    if (std::holds_alternative<bool>(value) && field.type == FieldType::boolean) return {};
    return bad(where, shown(value), FOUREM_WORDS("reasons", "it is a value of another type"), expected(field));
}

} // namespace models
