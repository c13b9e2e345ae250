#include "models/interop/nearest_format.h"

#include "models/core/nearest.h"
#include "models/interop/foreign_file.h"
#include "models/interop/foreign_table.h"

#include <algorithm>
#include <array>
#include <vector>

namespace models::interop {
namespace {

/// The columns by which people would know a table of the format; each reader says itself which it cannot do without.
struct Signature {
    ForeignFormat format;
    std::vector<std::vector<std::string>> columns; ///< each under one of these names
};

const std::array<Signature, 7>& signatures() {
    static const std::array<Signature, 7> all{
        Signature{ForeignFormat::codeCarbon, {{"timestamp"}, {"project_name", "run_id"}, {"duration"}, {"emissions"}, {"energy_consumed"}}},
        Signature{ForeignFormat::googleCarbon,
                  {{"usage_month"},
                   {"carbon_footprint_total_kgco2e_location_based", "carbon_footprint_total_kgco2e.location_based",
                    "carbon_footprint_kgco2e_scope1", "carbon_footprint_kgco2e.scope1"}}},
        Signature{ForeignFormat::awsCarbon,
                  {{"usage_period_start"}, {"usage_account_id"}, {"total_lbm_emissions_value", "total_mbm_emissions_value"}}},
        Signature{ForeignFormat::electricityMaps, {{"datetime (utc)"}, {"zone id", "zone name"}}},
        Signature{ForeignFormat::greenAlgorithms, {{"energy_needed"}, {"carbonemissions"}, {"coretype"}}},
        Signature{ForeignFormat::eco2ai, {{"duration(s)"}, {"power_consumption(kwh)"}, {"co2_emissions(kg)"}}},
        Signature{ForeignFormat::aiEnergyScore, {{"model_name"}, {"gpu_energy_wh"}, {"total_duration_seconds"}}},
    };
    return all;
}

constexpr double kNearly = 0.6; // of the columns that a format is known by

std::vector<std::string> missingIn(const CsvTable& table, const Signature& signature) {
    std::vector<std::string> missing;
    for (const auto& names : signature.columns)
        if (std::ranges::none_of(names, [&table](const std::string& name) { return hasColumns(table, {name}); }))
            missing.push_back(names.front());
    return missing;
}

double shareOf(const CsvTable& table, const Signature& signature) {
    const auto all = static_cast<double>(signature.columns.size());
    return (all - static_cast<double>(missingIn(table, signature).size())) / all;
}

/// One of two columns is much where the other is there under a like name.
bool isHalfOfTwo(const CsvTable& table, const Signature& signature) {
    const auto missing = missingIn(table, signature);
    return signature.columns.size() == 2 && missing.size() == 1 && !nearest(missing.front(), table.columns, 1).empty();
}

/// "energy_consumed (energy_consumd?)"
std::string withGuess(const std::string& column, const std::vector<std::string>& others) {
    const auto similar = nearest(column, others, 1);
    return similar.empty() ? column : column + " (" + similar.front() + "?)";
}

} // namespace

std::optional<Error> nearlyFormat(const CsvTable& table, const std::string& name) {
    const auto best = std::ranges::max_element(signatures(), {}, [&table](const Signature& each) { return shareOf(table, each); });
    if (shareOf(table, *best) < kNearly && !isHalfOfTwo(table, *best)) return std::nullopt;
    const auto isKnown = [&best](const std::string& column) {
        return std::ranges::any_of(best->columns, [&column](const auto& names) { return std::ranges::find(names, column) != names.end(); });
    };
    std::vector<std::string> others = table.columns;
    std::erase_if(others, isKnown);
    std::string missing;
    for (const std::string& column : missingIn(table, *best)) missing += (missing.empty() ? "" : ", ") + withGuess(column, others);
    if (missing.empty()) return std::nullopt;
    return Error{Code::nearlyFormat, name, {std::string{label(best->format)}, missing}};
}

} // namespace models::interop
