#include "models/files/conflicted_file.h"

#include "models/files/plan_file.h"

#include <algorithm>
#include <string>

namespace models {
namespace {

constexpr std::string_view kOursMark = "<<<<<<<";
constexpr std::string_view kBaseMark = "|||||||";
constexpr std::string_view kMiddleMark = "=======";
constexpr std::string_view kTheirsMark = ">>>>>>>";

/// Where a line of the file belongs.
enum class Stretch { all, ours, base, theirs };

struct Texts {
    std::string ours, base, theirs;
    bool hasBase = true; ///< in every conflict
    bool hasMarks = false;
};

Texts apart(std::string_view text) {
    Texts texts;
    Stretch stretch = Stretch::all;
    bool isBaseSeen = false;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size() - 1) + 1;
        const std::string_view line = text.substr(0, end);
        text.remove_prefix(end);
        if (stretch == Stretch::all && line.starts_with(kOursMark)) {
            stretch = Stretch::ours;
            isBaseSeen = false;
        } else if (stretch == Stretch::ours && line.starts_with(kBaseMark)) {
            stretch = Stretch::base;
            isBaseSeen = true;
        } else if ((stretch == Stretch::ours || stretch == Stretch::base) && line.starts_with(kMiddleMark)) {
            stretch = Stretch::theirs;
            texts.hasBase = texts.hasBase && isBaseSeen;
        } else if (stretch == Stretch::theirs && line.starts_with(kTheirsMark)) {
            stretch = Stretch::all;
            texts.hasMarks = true;
        } else {
            if (stretch == Stretch::all || stretch == Stretch::ours) texts.ours += line;
            if (stretch == Stretch::all || stretch == Stretch::base) texts.base += line;
            if (stretch == Stretch::all || stretch == Stretch::theirs) texts.theirs += line;
        }
    }
    return texts;
}

} // namespace

bool hasConflictMarks(std::string_view text) {
    return text.find(kOursMark) != std::string_view::npos && text.find(kTheirsMark) != std::string_view::npos && apart(text).hasMarks;
}

Result<ConflictedPlan> conflictedPlan(std::string_view text, std::string_view name) {
    const Texts texts = apart(text);
    auto ours = planFromText(texts.ours, name);
    if (!ours) return tl::unexpected{ours.error()};
    auto theirs = planFromText(texts.theirs, name);
    if (!theirs) return tl::unexpected{theirs.error()};
    ConflictedPlan plans{std::move(ours->plan), std::move(theirs->plan), std::nullopt};
    // Without their base the versions can still be compared.
    if (texts.hasBase)
        if (auto base = planFromText(texts.base, name)) plans.base = std::move(base->plan);
    return plans;
}

std::optional<Result<ConflictedPlan>> conflictIn(const std::filesystem::path& file) {
    const auto text = readPlanBytes(file);
    if (!text || !hasConflictMarks(*text)) return std::nullopt;
    return conflictedPlan(*text, file.string());
}

} // namespace models
