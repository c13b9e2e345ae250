#pragma once

#include "models/interop/foreign_file.h"
#include "models/interop/foreign_problems.h"

#include <nlohmann/json_fwd.hpp>

#include <vector>

/// One pair of functions a format: whether a document is of it, and its content. What is wrong goes to `problems`. Internal to
/// `models/interop`.
namespace models::interop {

using Remarks = std::vector<Remark>;
using nlohmann::json;

/// Said of runs whose file has no PUE.
[[nodiscard]] Remark machinesAlone();

[[nodiscard]] bool isHuggingFaceConfig(const json& document);
[[nodiscard]] ForeignContent huggingFaceConfig(const json& document, Problems& problems, Remarks& remarks);

[[nodiscard]] bool isBoamps(const json& document);
[[nodiscard]] ForeignContent boamps(const json& document, Problems& problems, Remarks& remarks);

[[nodiscard]] bool isMlEnergy(const json& document);
[[nodiscard]] ForeignContent mlEnergy(const json& document, Problems& problems, Remarks& remarks);

[[nodiscard]] bool isCarbonAware(const json& document);
[[nodiscard]] ForeignContent carbonAware(const json& document, Problems& problems, Remarks& remarks);

[[nodiscard]] bool isElectricityMaps(const json& document);
[[nodiscard]] ForeignContent electricityMaps(const json& document, Problems& problems, Remarks& remarks);

[[nodiscard]] bool isCodeCarbon(const CsvTable& table);
[[nodiscard]] ForeignContent codeCarbon(const CsvTable& table, Problems& problems, Remarks& remarks);

[[nodiscard]] bool isGoogleCarbon(const CsvTable& table);
[[nodiscard]] ForeignContent googleCarbon(const CsvTable& table, Problems& problems, Remarks& remarks);

[[nodiscard]] bool isAwsCarbon(const CsvTable& table);
[[nodiscard]] ForeignContent awsCarbon(const CsvTable& table, Problems& problems, Remarks& remarks);

[[nodiscard]] bool isElectricityMapsTable(const CsvTable& table);
[[nodiscard]] ForeignContent electricityMapsTable(const CsvTable& table, Problems& problems, Remarks& remarks);

[[nodiscard]] bool isGreenAlgorithms(const CsvTable& table);
[[nodiscard]] ForeignContent greenAlgorithms(const CsvTable& table, Problems& problems, Remarks& remarks);

[[nodiscard]] bool isEco2ai(const CsvTable& table);
[[nodiscard]] ForeignContent eco2ai(const CsvTable& table, Problems& problems, Remarks& remarks);

[[nodiscard]] bool isAiEnergyScore(const CsvTable& table);
[[nodiscard]] ForeignContent aiEnergyScore(const CsvTable& table, Problems& problems, Remarks& remarks);

} // namespace models::interop
