#pragma once

#include "models/catalogue/entry.h"
#include "models/core/result.h"
#include "models/pipeline/setting.h"
#include "models/pipeline/stage_kind.h"

#include <limits>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace models {

enum class FieldType {
    number,  ///< `double` in the stored unit
    integer, ///< `double` without fraction
    boolean,
    option, ///< one of `options`
    entry,  ///< id of a catalogue entry of `entryKind`
    text,
    profile, ///< numbers over the hours of a day, as shares of their mean or rates: `std::vector<double>`, 24 values
};

enum class FieldRole {
    work,   ///< what the stage must achieve: the same in every scenario unless one says otherwise
    choice, ///< how a scenario does it
    known,  ///< a measured value of the user that overrides the model
};

/// The one description of a field. The inspector, `--set`, validation, the schema and the documents come from it.
struct Field {
    std::string_view path;  ///< "tpot_ms": snake case, ends in its stored unit where it has one
    std::string_view label; ///< sentence style, without unit: "Time per output token"
    std::string_view help;  ///< what it means and where its default comes from
    FieldType type = FieldType::number;
    FieldRole role = FieldRole::choice;
    std::string_view unit = "";
    double least = -std::numeric_limits<double>::infinity();
    double most = std::numeric_limits<double>::infinity();
    bool leastExcluded = false;                     ///< true: `least` itself is not allowed
    std::optional<Setting> standard = std::nullopt; ///< the default; none: the field must be set before the stage can be estimated
    bool mayBeAuto = false;
    std::span<const std::string_view> options = {};
    Result<void> (*form)(std::string_view text, std::string_view where) = nullptr; ///< whether a text can be read; none: any can
    EntryKind entryKind = EntryKind::accelerator;
    std::string_view lever = "";   ///< "batching": id in the table of levers, or empty
    std::string_view group = "";   ///< 4M group that a change of this field is counted under: "model", "machine", "mechanization",
                                   ///< "map", "compression", "operations", "schedule"; empty for work. A site counts under two:
                                   ///< its grid is "map", all else that it decides "mechanization"
    std::string_view section = ""; ///< heading in the inspector: "Work", "Model", "Machine", "Place", "Serving" ...
};

/// The fields of a stage of this kind, in the order in which the inspector shows them.
[[nodiscard]] std::span<const Field> fieldsOf(StageKind kind);

/// The fields of the plan as a whole (scope "plan"): horizon, functional unit, intensity series, default site and pricing ...
[[nodiscard]] std::span<const Field> planFields();

[[nodiscard]] const Field* findField(std::span<const Field> fields, std::string_view path);

/// Reads a text as the user writes it: `auto`, empty for cleared, a number with unit, "5 to 10" of them, an option, an id or alias.
/// Entries are not looked up here (see `validate`).
/// @error badValue, unknownUnit, domain  naming `where`
[[nodiscard]] Result<Setting> parseSetting(const Field& field, std::string_view text, std::string_view where);

/// The inverse: "3000", "auto", "" for cleared, "fp8", "5 to 10", "1,0.8,..." for profiles; without unit.
[[nodiscard]] std::string settingText(const Setting& setting);

/// The median of a range: the geometric mean of its ends.
[[nodiscard]] double middle(const Range& range);

/// The number that an estimate takes: for a range its middle, whole where the field is. None when it holds no number.
[[nodiscard]] std::optional<double> numberIn(const Field& field, const Setting& setting);

/// Whether the setting fits the field: type, range, options.
[[nodiscard]] Result<void> check(const Field& field, const Setting& setting, std::string_view where);

} // namespace models
