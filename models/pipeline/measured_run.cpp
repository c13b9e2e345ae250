#include "models/pipeline/measured_run.h"

#include "models/core/words.h"

#include <charconv>
#include <chrono>

namespace models {
namespace {

/// Takes the digits off the front when there are exactly so many.
std::optional<int> takeDigits(std::string_view& text, std::size_t count) {
    int number = 0;
    if (text.size() < count) return std::nullopt;
    const auto [stop, problem] = std::from_chars(text.data(), text.data() + count, number);
    if (problem != std::errc{} || stop != text.data() + count || text.front() == '-') return std::nullopt;
    text.remove_prefix(count);
    return number;
}

bool take(std::string_view& text, char wanted) {
    if (text.empty() || text.front() != wanted) return false;
    text.remove_prefix(1);
    return true;
}

/// "08:00Z", "08:00:00Z" or "08:00:00.5Z".
bool isTime(std::string_view text) {
    const auto hour = takeDigits(text, 2);
    if (!hour || *hour > 23 || !take(text, ':')) return false;
    const auto minute = takeDigits(text, 2);
    if (!minute || *minute > 59) return false;
    if (text == "Z") return true;
    if (!take(text, ':')) return false;
    const auto second = takeDigits(text, 2);
    if (!second || *second > 60) return false;
    if (take(text, '.'))
        while (takeDigits(text, 1)) {}
    return text == "Z";
}

} // namespace

std::string_view key(PlanEvent::Kind kind) {
    switch (kind) {
    case PlanEvent::Kind::modelReplaced: return "model_replaced";
    case PlanEvent::Kind::driftSeen: return "drift_seen";
    case PlanEvent::Kind::retrained: return "retrained";
    case PlanEvent::Kind::other: return "other";
    }
    return "other";
}

std::string_view label(PlanEvent::Kind kind) {
    switch (kind) {
    case PlanEvent::Kind::modelReplaced: return FOUREM_WORDS("events", "model replaced");
    case PlanEvent::Kind::driftSeen: return FOUREM_WORDS("events", "drift seen");
    case PlanEvent::Kind::retrained: return FOUREM_WORDS("events", "retrained");
    case PlanEvent::Kind::other: break;
    }
    return FOUREM_WORDS("events", "note");
}

std::optional<PlanEvent::Kind> eventKind(std::string_view text) {
    using enum PlanEvent::Kind;
    for (const auto candidate : {modelReplaced, driftSeen, retrained, other})
        if (key(candidate) == text) return candidate;
    return std::nullopt;
}

bool isMoment(std::string_view text) {
    const auto year = takeDigits(text, 4);
    if (!year || !take(text, '-')) return false;
    const auto month = takeDigits(text, 2);
    if (!month || *month < 1 || *month > 12) return false;
    if (text.empty()) return true;
    if (!take(text, '-')) return false;
    const auto day = takeDigits(text, 2);
    const std::chrono::year_month_day date{std::chrono::year{*year}, std::chrono::month{static_cast<unsigned>(*month)},
                                           std::chrono::day{static_cast<unsigned>(day.value_or(0))}};
    if (!day || !date.ok()) return false;
    return text.empty() || (take(text, 'T') && isTime(text));
}

} // namespace models
