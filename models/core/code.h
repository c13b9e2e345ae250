#pragma once

#include <span>
#include <string_view>

namespace models {

enum class Severity { note, warning, error };

/// Everything the program may have to say about a plan, a file or itself. The names (`E_...`, `W_...`, `N_...`) are stable:
/// scripts and documents quote them. Add a code here and its row in `code.cpp`; a test checks that none is forgotten.
enum class Code {
    internal,
    // input and files
    usage,
    unreadableFile,
    unwritableFile,
    tooLarge,
    notUtf8,
    notJson,
    notAPlan,
    newerFormat,
    conflictMarks,
    badValue,
    unknownField,
    unknownStage,
    unknownScenario,
    unknownEntry,
    ambiguousName,
    duplicateId,
    cycle,
    notConnectable,
    lastScenario,
    lockedScenario,
    migrated,
    notCanonical,
    unknownTemplate,
    unknownUnit,
    mergeConflict,
    notImportable,
    nearlyFormat,
    notUsable,
    // the estimator's error contract
    domain,
    noFactor,
    missingData,
    unsupportedPrecision,
    infeasibleMemory,
    infeasibleSlo,
    infeasibleDeadline,
    unstable,
    extrapolation,
    goodputLow,
    mixedAccounting,
    // findings
    noOffer,
    unknownPrice,
    fallback,
    differentWork,
    emptyPlan,
    quotaExceeded,
    priceExpired,
    editedSinceApproval,
    uncheckedApproval,
    brokenBudget,
    budgetAtRisk,
    knownValueConflict,
    assumedFigure,
    lockedDiffers,
    unusedStage,
    notApplicable,
    notSeparate,
    outsideBoundary,
    stopped,
    noUnits,
    mixedUnits,
    belowQuality,
    unknownQuality,
    compressionLoss,
    rolloutsApart,
    carbonPriced,
    apiBreakEven,
    apiNeverEven,
    otherEstimator,
    predictedLoss,
    unpricedTools,
    // why the estimator sized a field as it did
    sizedByContext,
    sizedByStrategy,
    sizedByChip,
    sizedByDeadline,
    sizedByMemory,
    sizedByDrift,
    sizedByLatency,
    sizedByLoad,
    sizedByDefault,
    sizedByPlan,
    sizedByUpstream,
    sizedByRequest,
    sizedByRoom,
    sizedByActivations,
    sizedByCurve,
    sizedToTheEnd,
};

/// One row of the table of codes. `sentence` and `remedy` hold {0}, {1} ... for the arguments.
struct CodeInfo {
    Code code;
    std::string_view name;
    Severity severity;
    std::string_view sentence;
    std::string_view remedy;
};

[[nodiscard]] const CodeInfo& info(Code code);
[[nodiscard]] std::span<const CodeInfo> allCodes();

} // namespace models
