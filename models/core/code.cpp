#include "models/core/code.h"

#include "models/core/words.h"

#include <array>
#include <cassert>
#include <cstddef>

namespace models {
namespace {

// One row a code, in the order of the enumeration.
constexpr std::array kCodes{
    CodeInfo{Code::internal, "E_INTERNAL", Severity::error, FOUREM_WORDS("messages", "the program contradicted itself: {0}"),
             FOUREM_WORDS("messages", "report this with the plan file")},
    CodeInfo{Code::usage, "E_USAGE", Severity::error, FOUREM_WORDS("messages", "{0}"), FOUREM_WORDS("messages", "see fourem --help")},
    CodeInfo{Code::unreadableFile, "E_UNREADABLE", Severity::error, FOUREM_WORDS("messages", "cannot be read: {0}"),
             FOUREM_WORDS("messages", "check the path and its permissions")},
    CodeInfo{Code::unwritableFile, "E_UNWRITABLE", Severity::error, FOUREM_WORDS("messages", "cannot be written: {0}"),
             FOUREM_WORDS("messages", "check the folder, its permissions and the free space")},
    CodeInfo{Code::notJson, "E_NOT_JSON", Severity::error, FOUREM_WORDS("messages", "is not valid JSON: {0}"),
             FOUREM_WORDS("messages", "mend the text at that place")},
    CodeInfo{Code::notAPlan, "E_NOT_A_PLAN", Severity::error, FOUREM_WORDS("messages", "is not a Fourem plan: {0}"),
             FOUREM_WORDS("messages", "open a *.fourem file, or make one with fourem new")},
    CodeInfo{Code::newerFormat, "E_NEWER_FORMAT", Severity::error,
             FOUREM_WORDS("messages", "has format version {0}, this program reads up to {1}"),
             FOUREM_WORDS("messages", "open it with Fourem {2} or later")},
    CodeInfo{Code::badValue, "E_BAD_VALUE", Severity::error, FOUREM_WORDS("messages", "\"{0}\" does not fit: {1}"),
             FOUREM_WORDS("messages", "write {2}")},
    CodeInfo{Code::unknownField, "E_UNKNOWN_FIELD", Severity::error, FOUREM_WORDS("messages", "{0} has no field \"{1}\""),
             FOUREM_WORDS("messages", "choose one of {2}")},
    CodeInfo{Code::unknownStage, "E_UNKNOWN_STAGE", Severity::error, FOUREM_WORDS("messages", "the plan has no stage \"{0}\""),
             FOUREM_WORDS("messages", "choose one of {1}")},
    CodeInfo{Code::unknownScenario, "E_UNKNOWN_SCENARIO", Severity::error, FOUREM_WORDS("messages", "the plan has no scenario \"{0}\""),
             FOUREM_WORDS("messages", "choose one of {1}")},
    CodeInfo{Code::unknownEntry, "E_UNKNOWN_ENTRY", Severity::error, FOUREM_WORDS("messages", "the catalogue of {0} has no entry \"{1}\""),
             FOUREM_WORDS("messages", "choose one of {2}")},
    CodeInfo{Code::ambiguousName, "E_AMBIGUOUS", Severity::error, FOUREM_WORDS("messages", "\"{0}\" may mean {1}"),
             FOUREM_WORDS("messages", "write one of these ids")},
    CodeInfo{Code::duplicateId, "E_DUPLICATE_ID", Severity::error, FOUREM_WORDS("messages", "the id \"{0}\" is already taken"),
             FOUREM_WORDS("messages", "choose another id")},
    CodeInfo{Code::cycle, "E_CYCLE", Severity::error, FOUREM_WORDS("messages", "the link from {0} to {1} would close a cycle"),
             FOUREM_WORDS("messages", "connect the stages in the order of the work")},
    CodeInfo{Code::notConnectable, "E_NOT_CONNECTABLE", Severity::error, FOUREM_WORDS("messages", "{0} cannot feed {1}: {2}"),
             FOUREM_WORDS("messages", "connect an output to an input that takes it")},
    CodeInfo{Code::lastScenario, "E_LAST_SCENARIO", Severity::error, FOUREM_WORDS("messages", "a plan keeps at least one scenario"),
             FOUREM_WORDS("messages", "add another scenario first")},
    CodeInfo{Code::migrated, "N_MIGRATED", Severity::note, FOUREM_WORDS("messages", "was brought from format version {0} to {1}: {2}"),
             FOUREM_WORDS("messages", "save it to keep the new form")},
    CodeInfo{Code::notCanonical, "W_NOT_CANONICAL", Severity::warning, FOUREM_WORDS("messages", "saving would change line {0}"),
             FOUREM_WORDS("messages", "save the plan with Fourem once")},
    CodeInfo{Code::unknownTemplate, "E_UNKNOWN_TEMPLATE", Severity::error, FOUREM_WORDS("messages", "there is no template \"{0}\""),
             FOUREM_WORDS("messages", "choose one of {1}")},
    CodeInfo{Code::unknownUnit, "E_UNKNOWN_UNIT", Severity::error, FOUREM_WORDS("messages", "\"{0}\" is not a unit of {1}"),
             FOUREM_WORDS("messages", "write one of {2}")},
    CodeInfo{Code::domain, "E_DOMAIN", Severity::error, FOUREM_WORDS("messages", "{0} is {1}, outside its domain ({2})"),
             FOUREM_WORDS("messages", "enter a value inside it")},
    CodeInfo{Code::missingData, "E_MISSING_DATA", Severity::error, FOUREM_WORDS("messages", "{0} has no figure for {1}"),
             FOUREM_WORDS("messages", "enter it as a known value, or choose another")},
    CodeInfo{Code::unsupportedPrecision, "E_UNSUPPORTED_PRECISION", Severity::error, FOUREM_WORDS("messages", "{0} has no native {1} rate"),
             FOUREM_WORDS("messages", "compute in {2}, or choose {3}")},
    CodeInfo{Code::infeasibleMemory, "E_INFEASIBLE_MEMORY", Severity::error,
             FOUREM_WORDS("messages", "{0} needs {1} for {2}, {3} offers {4}"), FOUREM_WORDS("messages", "{5}")},
    CodeInfo{Code::infeasibleSlo, "E_INFEASIBLE_SLO", Severity::error,
             FOUREM_WORDS("messages", "{0} of {1} cannot be met: {2} takes at least {3}"),
             FOUREM_WORDS("messages", "relax the target, use more chips per replica, or a smaller or quantised model")},
    CodeInfo{Code::infeasibleDeadline, "E_INFEASIBLE_DEADLINE", Severity::error,
             FOUREM_WORDS("messages", "{0} takes {1}, its deadline allows {2}"),
             FOUREM_WORDS("messages", "use more accelerators or a later deadline")},
    CodeInfo{Code::unstable, "E_UNSTABLE", Severity::error,
             FOUREM_WORDS("messages", "the load of {0} exceeds what {1} can serve (utilisation {2})"),
             FOUREM_WORDS("messages", "add replicas or leave them to auto")},
    CodeInfo{Code::extrapolation, "W_EXTRAPOLATION", Severity::warning,
             FOUREM_WORDS("messages", "{0} lies outside what the model was calibrated on: {1}"),
             FOUREM_WORDS("messages", "enter a measured value if there is one")},
    CodeInfo{Code::goodputLow, "W_GOODPUT_LOW", Severity::warning,
             FOUREM_WORDS("messages", "failures waste much of {0}: goodput {1}, beyond the first-order model"),
             FOUREM_WORDS("messages", "use asynchronous checkpoints, faster restarts or fewer accelerators")},
    CodeInfo{Code::mixedAccounting, "W_MIXED_ACCOUNTING", Severity::warning,
             FOUREM_WORDS("messages", "the compared figures rest on different carbon bases: {0}"),
             FOUREM_WORDS("messages", "compare scenarios on one basis and one intensity series")},
    CodeInfo{Code::noOffer, "W_NO_OFFER", Severity::warning, FOUREM_WORDS("messages", "{0} is not known to be offered at {1}"),
             FOUREM_WORDS("messages", "choose one of {2}")},
    CodeInfo{Code::unknownPrice, "W_UNKNOWN_PRICE", Severity::warning, FOUREM_WORDS("messages", "no {2} price of {0} at {1} is known"),
             FOUREM_WORDS("messages", "enter the price that you pay")},
    CodeInfo{Code::fallback, "N_FALLBACK", Severity::note, FOUREM_WORDS("messages", "{0} has no {1} of its own: {2} was used"),
             FOUREM_WORDS("messages", "enter a known value if there is one")},
    CodeInfo{Code::differentWork, "W_DIFFERENT_WORK", Severity::warning,
             FOUREM_WORDS("messages", "{0} does not do the same work as the baseline: {1}"),
             FOUREM_WORDS("messages", "compare per functional unit, or give both the same work")},
    CodeInfo{Code::emptyPlan, "N_EMPTY_PLAN", Severity::note, FOUREM_WORDS("messages", "the plan has no stages"),
             FOUREM_WORDS("messages", "add a stage from the palette")},
    CodeInfo{Code::brokenBudget, "W_BROKEN_BUDGET", Severity::warning, FOUREM_WORDS("messages", "{0} is {1}, over the budget of {2}"),
             FOUREM_WORDS("messages", "see which stage dominates it")},
    CodeInfo{Code::knownValueConflict, "W_KNOWN_CONFLICT", Severity::warning,
             FOUREM_WORDS("messages", "{0} and {1} are both known, {0} was used"), FOUREM_WORDS("messages", "clear one of them")},
    CodeInfo{Code::assumedFigure, "N_ASSUMED", Severity::note, FOUREM_WORDS("messages", "{0} is an assumption ({1})"),
             FOUREM_WORDS("messages", "enter a value of your own if you have one")},
    CodeInfo{Code::lockedDiffers, "N_LOCKED_DIFFERS", Severity::note,
             FOUREM_WORDS("messages", "{0} is {1} in the plan's lock and {2} in the catalogue"),
             FOUREM_WORDS("messages", "update the lock to take the newer figure")},
    CodeInfo{Code::unusedStage, "N_UNCONNECTED", Severity::note, FOUREM_WORDS("messages", "{0} is not connected"),
             FOUREM_WORDS("messages", "link it to the stage it feeds")},
    CodeInfo{Code::notApplicable, "W_NOT_APPLICABLE", Severity::warning, FOUREM_WORDS("messages", "{0} cannot apply to {1}: {2}"),
             FOUREM_WORDS("messages", "reset it")},
};

} // namespace

const CodeInfo& info(Code code) {
    const auto index = static_cast<std::size_t>(code);
    assert(index < kCodes.size() && kCodes[index].code == code && "the table follows the order of the enumeration");
    return kCodes[index];
}

std::span<const CodeInfo> allCodes() { return kCodes; }

} // namespace models
