#include "models/versions/place.h"

namespace models {

std::string_view key(Part part) {
    switch (part) {
    case Part::plan: return "plan";
    case Part::scenario: return "scenario";
    case Part::stage: return "stage";
    case Part::work: return "work";
    case Part::choice: return "choice";
    case Part::link: return "link";
    case Part::annotation: return "annotation";
    case Part::budget: return "budget";
    case Part::entry: return "entry";
    case Part::figure: return "figure";
    case Part::run: return "run";
    case Part::event: return "event";
    case Part::review: return "review";
    case Part::lock: return "lock";
    }
    return "";
}

StageId Place::stage() const {
    const bool isOfStage = part == Part::stage || part == Part::work || part == Part::choice;
    return isOfStage && thing != planScope().text() ? StageId{thing} : StageId{};
}

bool isGeometry(const Place& place) {
    const bool isOnCanvas = place.part == Part::stage || place.part == Part::annotation;
    return isOnCanvas && (place.field == "position" || place.field == "size");
}

std::string placeText(const Place& place) {
    // Fields are named as on the command line.
    const bool isField = place.part == Part::work || place.part == Part::choice;
    std::string text{isField ? std::string_view{} : key(place.part)};
    if (!place.thing.empty()) text += (text.empty() ? "" : " ") + place.thing;
    if (!place.field.empty()) text += (text.empty() ? "" : ".") + place.field;
    if (!place.scenario.empty()) text += " (" + place.scenario + ")";
    return text;
}

} // namespace models
