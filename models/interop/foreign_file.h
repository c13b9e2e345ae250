#pragma once

#include "models/core/result.h"
#include "models/files/csv_table.h"
#include "models/interop/foreign_run.h"
#include "models/interop/hourly_intensity.h"
#include "models/interop/model_configuration.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

/// Files of other tools, recognised by what they hold and not by their name:
///
///     const auto file = readForeign(text, "emissions.csv");
///     if (file) for (const ForeignRun& run : std::get<std::vector<ForeignRun>>(file->content)) ...
namespace models {

enum class ForeignFormat {
    huggingFaceConfig,
    codeCarbon,
    boamps,
    mlEnergy,
    googleCarbon,
    awsCarbon,
    carbonAware,
    electricityMaps,
    greenAlgorithms,
    eco2ai,
    aiEnergyScore,
};

/// "CodeCarbon emissions.csv", in English.
[[nodiscard]] std::string_view label(ForeignFormat format);

/// Something to know about what was read: a pattern with its arguments, marked for translation in context "interop".
struct Remark {
    std::string_view pattern;
    std::vector<Argument> arguments;
    friend bool operator==(const Remark&, const Remark&) = default;
};
[[nodiscard]] std::string english(const Remark& remark);

/// Measured jobs stand in the table of `fourem learn` and `backtest`: a row each, by the same columns.
using ForeignContent = std::variant<std::vector<ForeignRun>, ModelConfiguration, HourlyIntensity, CsvTable>;

struct ForeignFile {
    ForeignFormat format{};
    std::string name;
    ForeignContent content;
    std::vector<Remark> remarks;
};

/// Larger files are refused before they are read.
inline constexpr std::size_t kMostForeignBytes = 64u << 20;

/// All of the file or nothing.
/// @param name  of the file, without its folder: for messages and sources
/// @error tooLarge, notUtf8
/// @error notImportable  no known format; says which are known
/// @error nearlyFormat   it is like one of a known format; says which column or member it lacks
/// @error notUsable      a file of a known format that cannot be used
/// @error badValue       names line and column, or the place in JSON
/// @error notJson        with line and column
[[nodiscard]] Result<ForeignFile> readForeign(std::string_view bytes, const std::string& name);

} // namespace models
