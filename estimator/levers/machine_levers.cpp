#include "estimator/levers/lever_question.h"
#include "models/catalogue/lookup.h"
#include "models/core/words.h"

#include <set>

namespace estimator {
namespace {

using models::Entry;
using models::EntryKind;

bool isProcessor(const Entry& chip) { return chip.text("kind") == "cpu"; }
bool isSpecial(const Entry& chip) { return chip.text("kind") == "tpu" || chip.text("kind") == "asic"; }

bool isOtherMachine(Lever lever, const Entry& chip, const Entry& present) {
    if (chip.id == present.id || isProcessor(chip)) return false;
    if (lever == Lever::tpus) return chip.text("kind") == "tpu";
    return lever == Lever::machine || isProcessor(present) || isSpecial(chip);
}

// Own server rooms buy what is sold; chips that only their maker's cloud has are not.
bool isSold(const Entry& chip) {
    const std::string_view vendor = chip.text("vendor");
    return vendor != "Google" && vendor != "AWS";
}

std::string_view noMachine(Lever lever) {
    if (lever == Lever::tpus) return FOUREM_WORDS("levers", "no other TPU is known to be offered at its site");
    if (lever == Lever::specialHardware)
        return FOUREM_WORDS("levers", "no more specialised accelerator is known to be offered at its site");
    return FOUREM_WORDS("levers", "no other accelerator is known to be offered at its site");
}

} // namespace

Proposal proposeMachine(Lever lever, const LeverQuestion& question) {
    if (!question.has("accelerator")) return cannot(FOUREM_WORDS("levers", "the stage has no accelerators"));
    if (question.isMeasured()) return cannot(FOUREM_WORDS("levers", "its hours or energy are measured on the present machine"));
    if (question.number("chip_seconds_per_request"))
        return cannot(FOUREM_WORDS("levers", "its time per request is known for the present machine only"));
    const Entry* present = question.accelerator();
    const Entry* site = question.site();
    if (present == nullptr || site == nullptr) return cannot(FOUREM_WORDS("levers", "its accelerator or its site is not named"));
    const auto chips = question.facts().catalogue().entries(EntryKind::accelerator);
    if (!chips) return cannot(noMachine(lever));
    const bool isOwn = models::isOnPremises(*site);
    Alternatives found;
    for (const Entry& chip : *chips) {
        if (!isOtherMachine(lever, chip, *present) || (isOwn ? !isSold(chip) : !question.isOffered(chip.id, site->id))) continue;
        found.push_back(question.resized(question.withAccelerator(chip.id)));
    }
    if (found.empty()) return cannot(noMachine(lever));
    return found;
}

} // namespace estimator
