#include "models/versions/merge.h"

#include "models/core/words.h"
#include "models/pipeline/field.h"
#include "models/versions/merging.h"
#include "models/versions/shown_value.h"

namespace models {
namespace {

std::string textOf(const std::optional<Setting>& value) {
    if (!value) return FOUREM_WORDS("reasons", "not there");
    const std::string text = settingText(*value);
    return text.empty() ? FOUREM_WORDS("reasons", "empty") : text;
}

} // namespace

std::vector<Conflict> conflicts(const Versions& versions) {
    const versions::Merging merging{versions};
    std::vector<Conflict> found;
    for (const Place& place : merging.open()) found.push_back(merging.conflict(place));
    return found;
}

Result<Plan> merged(const Versions& versions, std::span<const Side> sides) {
    const versions::Merging merging{versions};
    const auto& open = merging.open();
    if (sides.size() < open.size()) return tl::unexpected{errorOf(merging.conflict(open[sides.size()]))};
    return merging.resolved(sides);
}

Error errorOf(const Conflict& conflict) {
    return {Code::mergeConflict, {}, {placeText(conflict.place), textOf(conflict.base), textOf(conflict.ours), textOf(conflict.theirs)}};
}

} // namespace models
