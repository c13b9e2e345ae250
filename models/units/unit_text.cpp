#include "models/units/unit_text.h"

#include "models/units/unit_table.h"

#include <array>
#include <charconv>
#include <cmath>

namespace models {
namespace {

// Long enough for any double in plain notation between 1e-4 and 1e16, and for its scientific form.
using Buffer = std::array<char, 64>;

bool readsWellPlain(double value, double most) {
    const double size = std::abs(value);
    return size == 0.0 || (size >= 1e-4 && size < most);
}

std::string shortest(double value, std::chars_format format) {
    Buffer buffer;
    const auto result = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, format);
    return {buffer.data(), result.ptr};
}

std::string plainOrScientific(double value, double plainBelow) {
    if (!std::isfinite(value)) return std::isnan(value) ? "nan" : value > 0.0 ? "inf" : "-inf";
    return shortest(value, readsWellPlain(value, plainBelow) ? std::chars_format::fixed : std::chars_format::scientific);
}

constexpr int kDigits = 3;

/// Counts as people say them: 12, 1024, 2.5M, 300B, 3.15e+23. Whole numbers below a million are exact.
std::string countText(double value) {
    const double size = std::abs(value);
    if (size < 1e6 && std::trunc(value) == value) return numberText(value);
    struct Step {
        double factor;
        const char* letter;
    };
    constexpr std::array magnitudes{Step{1e12, "T"}, Step{1e9, "B"}, Step{1e6, "M"}};
    for (const Step& magnitude : magnitudes) {
        const double scaled = value / magnitude.factor;
        if (std::abs(roundedNumber(scaled, kDigits)) >= 1.0 && size < 1e15) return roundedText(scaled, kDigits) + magnitude.letter;
    }
    return size < 1e15 ? roundedText(value, kDigits) : plainOrScientific(roundedNumber(value, kDigits), 1e6);
}

std::string steppedText(double value, const Unit& stored, std::span<const std::string_view> steps) {
    const Unit* shown = findUnit(stored.dimension, steps.front());
    for (const std::string_view step : steps) {
        const Unit* unit = findUnit(stored.dimension, step);
        if (std::abs(roundedNumber(convert(value, stored, *unit), kDigits)) >= 1.0) shown = unit;
    }
    // Zero has no size: it keeps the stored unit.
    if (value == 0.0 && displaySteps(stored.name).size() > 0) shown = &stored;
    const double amount = convert(value, stored, *shown);
    const std::string number = stored.dimension == Dimension::time ? countText(amount) : roundedText(amount, kDigits);
    return number + " " + displayName(shown->name);
}

/// "1 day", "1 token" but "0.5 days".
std::string numbered(const std::string& number, std::string_view plural) {
    if (number != "1") return number + " " + std::string{plural};
    if (plural == "queries") return "1 query";
    return "1 " + std::string{plural.substr(0, plural.size() - 1)};
}

} // namespace

double roundedNumber(double value, int digits) {
    if (!std::isfinite(value)) return value;
    Buffer buffer;
    const auto text = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, std::chars_format::scientific, digits - 1);
    double result = value;
    std::from_chars(buffer.data(), text.ptr, result);
    return result;
}

std::string numberText(double value) { return plainOrScientific(value, 1e16); }

std::string roundedText(double value, int digits) { return plainOrScientific(roundedNumber(value, digits), 1e15); }

std::string amountText(double value, const std::string& unit) {
    if (unit.empty()) return countText(value);
    if (const std::string_view thing = countedThing(unit); !thing.empty()) return numbered(countText(value), thing);
    const Unit* stored = findUnit(unit);
    if (!std::isfinite(value) || stored == nullptr) return countText(value) + " " + unit;
    if (const auto steps = displaySteps(stored->name); !steps.empty()) return steppedText(value, *stored, steps);
    switch (stored->dimension) {
    case Dimension::rate: return countText(value) + std::string{stored->name.substr(1)};
    case Dimension::time: return numbered(countText(value), stored->name);
    case Dimension::flop: return plainOrScientific(roundedNumber(value, kDigits), 1e6) + " " + unit;
    default: return countText(value) + " " + displayName(unit);
    }
}

} // namespace models
