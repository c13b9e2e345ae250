#include "app/cli/event_option.h"

#include "models/core/moment.h"
#include "models/core/result.h"

#include <algorithm>
#include <utility>

namespace app {
namespace {

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
    if (const auto kind = models::eventKind(takeWord(after))) {
        event.kind = *kind;
        rest = std::move(after);
    }
    event.text = std::move(rest);
    return event;
}

} // namespace app
