#include "app/cli/event_option.h"

#include "models/core/moment.h"
#include "models/core/nearest.h"
#include "models/core/result.h"
#include "models/core/text.h"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

namespace app {
namespace {

/// Kinds that have a word of their own.
std::vector<std::string> kinds() {
    using enum models::PlanEvent::Kind;
    std::vector<std::string> keys;
    for (const auto kind : {modelReplaced, driftSeen, retrained}) keys.emplace_back(models::key(kind));
    return keys;
}

/// Takes the first word off.
std::string takeWord(std::string& text) {
    text.erase(0, std::min(text.find_first_not_of(' '), text.size()));
    const std::size_t end = std::min(text.find(' '), text.size());
    std::string word = text.substr(0, end);
    text.erase(0, std::min(text.find_first_not_of(' ', end), text.size()));
    return word;
}

} // namespace

Outcome<models::PlanEvent> eventOf(const std::string& text, const std::optional<models::StageId>& stage) {
    std::string rest = text;
    models::PlanEvent event;
    event.stage = stage;
    event.date = takeWord(rest);
    if (!models::isMoment(event.date))
        return badUsage(models::Error{models::Code::badValue,
                                      "--event",
                                      {text, "it begins with no date", "a date, a kind and a note: \"2026-05-04 drift_seen new slang\""}});
    std::string after = rest;
    const std::string word = models::lowered(takeWord(after));
    if (const auto kind = models::eventKind(word)) {
        event.kind = *kind;
        rest = std::move(after);
    } else if (const auto similar = models::nearest(word, kinds(), 1); !similar.empty() && word.find('_') != std::string::npos) {
        return badUsage(models::Error{models::Code::badValue, "--event", {word, "there is no such kind", similar.front()}});
    }
    if (rest.empty() && event.kind == models::PlanEvent::Kind::other)
        return badUsage(models::Error{models::Code::badValue, "--event", {text, "it says nothing", "what happened, behind the date"}});
    event.text = std::move(rest);
    return event;
}

} // namespace app
