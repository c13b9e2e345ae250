#pragma once

#include "estimator/estimate.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Everything that the estimates rest on: each number once, with where it comes from and who uses it, and the formulas that used it.
namespace estimator {

struct LedgerEntry {
    TraceKind kind = TraceKind::catalogue;
    std::string name;
    double value = 0.0;
    std::string unit;
    std::string path;
    std::string source;
    std::string date;
    std::string note;
    models::Confidence confidence = models::Confidence::assumed;
    models::Layer layer = models::Layer::shipped;
    std::vector<models::ScenarioId> scenarios; ///< that use it
    bool everywhere = false;                   ///< every scenario does
};

/// A formula that the estimates applied, and the first time it was.
struct AppliedFormula {
    std::string id; ///< section of docs/METHODOLOGY.md
    std::string name;
    std::string expression;
    std::string source;
    std::size_t times = 0; ///< that it was applied
    std::shared_ptr<const Trace> trace;
    TraceRef first = 0; ///< in `trace`
};

struct Ledger {
    std::vector<LedgerEntry> entries; ///< measured ones first, then the plan's, the catalogue's, the defaults
    std::vector<AppliedFormula> formulas;
    std::vector<std::string> sources; ///< of the entries, each once, in the order of the entries

    /// From 1, as the ledger is printed; none for what is no input.
    [[nodiscard]] std::optional<std::size_t> numberOf(const TraceNode& node) const;
    /// From 1, as the sources are printed; none for what names no source.
    [[nodiscard]] std::optional<std::size_t> numberOfSource(std::string_view source) const;
};

[[nodiscard]] Ledger ledgerOf(const Estimate& estimate);

/// One letter: the confidence tag of a catalogue figure or default, "P" for the plan's values, "M" for measured ones.
[[nodiscard]] std::string_view tag(const LedgerEntry& entry);
/// The same of an input of a trace; empty for what is computed from others.
[[nodiscard]] std::string_view tag(const TraceNode& node);

/// Whole years from a figure's date ("2023", "2023-05", "2023-05-14") to a day of the same shapes; none where a date is missing or is a
/// period. A date without month or day counts from its end, so that an age is never overstated.
[[nodiscard]] std::optional<int> ageInYears(std::string_view date, std::string_view day);

} // namespace estimator
