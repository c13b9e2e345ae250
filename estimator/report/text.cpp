#include "estimator/report/text.h"

#include "estimator/plan_in_words.h"
#include "models/files/escaping.h"
#include "models/pipeline/option_words.h"
#include "models/units/unit_text.h"

#include <algorithm>
#include <charconv>
#include <optional>
#include <utility>

namespace estimator {
namespace {

constexpr int kDigitsOfSources = 6;

constexpr std::string_view kDollar = "USD";

/// 1289380 -> 1,289,380
std::string grouped(std::string text) {
    const std::size_t begin = text.starts_with('-') ? 1 : 0;
    const std::size_t end = std::min(text.find_first_not_of("0123456789", begin), text.size());
    for (std::size_t at = end; at > begin + 3; at -= 3) text.insert(at - 3, ",");
    return text;
}

std::string shown(double value, const Amount& amount) {
    const std::string text = models::roundedText(value, amount.digits);
    if (amount.isPlain) return withUnit(grouped(text), amount.unit);
    return grouped(models::amountText(models::parseAmount(text, "").value_or(value), amount.unit));
}

/// "1e9": numbers of the catalogue are counted in billions.
std::optional<double> powerOfTen(std::string_view unit) {
    double power = 0.0;
    const auto [end, problem] = std::from_chars(unit.data(), unit.data() + unit.size(), power);
    return problem == std::errc{} && end == unit.data() + unit.size() ? std::optional{power} : std::nullopt;
}

/// A name that begins a sentence stays as it is written.
std::string withCapital(std::string pattern) {
    if (!pattern.empty() && pattern.front() >= 'a' && pattern.front() <= 'z') pattern.front() -= 'a' - 'A';
    return pattern;
}

std::vector<std::string_view> piecesOf(std::string_view words, std::string_view between) {
    std::vector<std::string_view> pieces;
    for (std::size_t end = words.find(between); end != std::string_view::npos; end = words.find(between)) {
        pieces.push_back(words.substr(0, end));
        words.remove_prefix(end + between.size());
    }
    pieces.push_back(words);
    return pieces;
}

/// "location, lifecycle-consumption; market, lifecycle-consumption": options that a message lists, as people say them.
std::optional<Text> listedOptions(std::string_view words) {
    std::vector<Text> groups;
    for (const std::string_view group : piecesOf(words, "; ")) {
        std::vector<Text> options;
        for (const std::string_view option : piecesOf(group, ", ")) {
            const std::string_view said = models::optionWords(option);
            if (said == option) return std::nullopt;
            options.push_back(phraseOf("options", said));
        }
        if (options.size() < 2) return std::nullopt; // a name may be the word of an option
        groups.push_back(listed(std::move(options), " · "));
    }
    return listed(std::move(groups), FOUREM_WORDS("report", "; "));
}

Text argumentText(const models::Argument& argument) {
    if (const auto* words = std::get_if<std::string>(&argument.value)) return listedOptions(*words).value_or(known(*words));
    return amount(std::get<double>(argument.value), argument.unit, argument.digits == 0 ? kDigitsWithoutSpread : argument.digits);
}

} // namespace

Text named(std::string words) { return {.words = std::move(words)}; }
Text phrase(std::string_view words, std::vector<Text> parts) { return phraseOf("report", words, std::move(parts)); }
Text phraseOf(std::string_view context, std::string_view words, std::vector<Text> parts) {
    return {.kind = Text::Kind::phrase, .words = std::string{words}, .context = context, .parts = std::move(parts)};
}
Text known(std::string_view words) { return {.kind = Text::Kind::known, .words = std::string{words}}; }
Text amount(double value, std::string_view unit, int digits) {
    if (const auto power = powerOfTen(unit)) return amount(value * *power, "", digits);
    return {.kind = Text::Kind::amount, .number = {value, std::string{unit}, digits, false}};
}
Text plainAmount(double value, std::string_view unit) {
    if (powerOfTen(unit)) return amount(value, unit, kDigitsOfSources);
    return {.kind = Text::Kind::amount, .number = {value, std::string{unit}, kDigitsOfSources, true}};
}
Text listed(std::vector<Text> parts, std::string_view between) {
    return {.kind = Text::Kind::list, .words = parts.empty() ? std::string{} : std::string{between}, .parts = std::move(parts)};
}
Text rangeText(Text low, Text high) { return {.kind = Text::Kind::range, .parts = {std::move(low), std::move(high)}}; }
Text percent(double share) { return argumentText(shareInWords(share)); }
Text times(double factor) { return {.kind = Text::Kind::amount, .number = {factor, "×", kDigitsWithoutSpread, true}}; }
Text nothing() { return named("–"); }

Text figureText(const Measure& measure, Metric metric) {
    if (!measure.point) return measure.isPartial() ? phrase(FOUREM_WORDS("report", "incomplete")) : nothing();
    return amountText(*measure.point, metric, significantDigits(measure));
}

Text quantileText(const Measure& measure, const std::optional<double>& quantile, Metric metric) {
    return quantile ? amountText(*quantile, metric, significantDigits(measure)) : nothing();
}

Text amountText(double value, Metric metric, int digits) {
    Text text = amount(value, info(metric).unit, digits);
    // A sum over accelerators is no duration: it stays in hours.
    text.number.isPlain = metric == Metric::acceleratorHours;
    return text;
}

Text nameText(Metric metric) { return phraseOf("metrics", info(metric).label); }

Text nameText(Basis basis) {
    switch (basis) {
    case Basis::location: return phrase(FOUREM_WORDS("report", "location-based"));
    case Basis::market: return phrase(FOUREM_WORDS("report", "market-based"));
    case Basis::cfe: return phrase(FOUREM_WORDS("report", "hourly carbon-free matched"));
    }
    return {};
}

Text sentence(const models::Message& message) {
    return capital(worded("messages", models::info(message.code).sentence, message.arguments));
}
Text remedy(const models::Message& message) { return capital(worded("messages", models::info(message.code).remedy, message.arguments)); }

Text capital(Text text) {
    text.isSentence = true;
    return text;
}

Text worded(std::string_view context, std::string_view pattern, const std::vector<models::Argument>& arguments) {
    std::vector<Text> parts;
    for (const models::Argument& argument : arguments) parts.push_back(argumentText(argument));
    return phraseOf(context, pattern, std::move(parts));
}

std::string Voice::say(const Text& text) const {
    std::vector<models::Argument> parts;
    for (const Text& part : text.parts) parts.emplace_back(say(part));
    switch (text.kind) {
    case Text::Kind::name: return models::isolatedText(text.words);
    case Text::Kind::known: return models::isolatedText(knownWord(text.words)); // which may be a name
    case Text::Kind::amount: return number(text.number);
    case Text::Kind::phrase: {
        if (text.words.empty()) return {};
        const std::string pattern = translated(text.context, text.words);
        return filled(text.isSentence ? withCapital(pattern) : pattern, std::move(parts));
    }
    case Text::Kind::range: return rangeOf(std::get<std::string>(parts[0].value), std::get<std::string>(parts[1].value));
    case Text::Kind::list: break;
    }
    const std::string between = text.words.empty() ? std::string{} : translated("report", text.words);
    std::string said;
    for (const models::Argument& part : parts) said += (said.empty() ? "" : between) + std::get<std::string>(part.value);
    return said;
}

std::string Voice::filled(const std::string& pattern, std::vector<models::Argument> parts) const {
    constexpr char kMeeting = '\x1F'; // which no text holds
    for (models::Argument& part : parts) part = kMeeting + std::get<std::string>(part.value) + kMeeting;
    const std::string met = models::fill(pattern, parts, [](double value, const std::string&) { return models::numberText(value); });
    std::string said;
    for (std::string_view rest = met; !rest.empty();) {
        const std::string_view piece = rest.substr(0, rest.find(kMeeting));
        rest.remove_prefix(std::min(piece.size() + 1, rest.size()));
        if (!said.empty() && !piece.empty()) said += joint(said, piece);
        said += piece;
    }
    return said;
}

std::string Voice::rangeOf(std::string low, const std::string& high) const {
    const std::size_t unit = low.find(' ');
    if (unit != std::string::npos && high.ends_with(low.substr(unit)) && high.find(' ') == high.size() - (low.size() - unit))
        low.resize(unit);
    return say(phrase(FOUREM_WORDS("report", "{0} to {1}"), {named(std::move(low)), named(high)}));
}

std::string English::translated(std::string_view, std::string_view english) const { return std::string{english}; }
std::string English::knownWord(std::string_view word) const { return std::string{word}; }

std::string English::number(const Amount& amount) const {
    if (!m_currency || amount.isPlain || !amount.unit.starts_with(kDollar)) return shown(amount.value, amount);
    std::string text = shown(m_currency->fromUsd(amount.value), amount);
    const std::size_t at = text.find(kDollar);
    return at == std::string::npos ? text : text.replace(at, kDollar.size(), m_currency->code);
}

std::string withUnit(std::string_view number, std::string_view unit) {
    std::string text{number};
    if (unit.empty()) return text;
    if (unit != "×") text += " ";
    return text += unit;
}

} // namespace estimator
