#include "models/interop/nearest_format.h"

#include "models/core/nearest.h"
#include "models/interop/foreign_file.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <vector>

namespace models::interop {
namespace {

using NameList = std::vector<std::string>;

/// The columns or members by which people would know a file of the format; each reader says itself which it cannot do without.
struct Signature {
    ForeignFormat format;
    std::vector<NameList> names; ///< each under one of these
};

const std::array<Signature, 7>& tableSignatures() {
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

const std::array<Signature, 6>& documentSignatures() {
    static const std::array<Signature, 6> all{
        Signature{ForeignFormat::huggingFaceConfig,
                  {{"model_type", "architectures"},
                   {"hidden_size", "d_model", "n_embd", "dim"},
                   {"num_hidden_layers", "num_layers", "n_layer", "n_layers"},
                   {"vocab_size"}}},
        Signature{ForeignFormat::boamps, {{"task"}, {"measures"}}},
        Signature{ForeignFormat::mlEnergy, {{"task"}, {"configurations"}}},
        Signature{ForeignFormat::carbonAware, {{"Location", "location"}, {"Time", "time"}, {"Rating", "rating"}}},
        Signature{ForeignFormat::carbonAware, {{"Emissions", "forecastData"}}},
        Signature{ForeignFormat::electricityMaps, {{"zone"}, {"history", "forecast", "data"}}},
    };
    return all;
}

constexpr double kNearly = 0.6; // of the names that a format is known by

bool has(const NameList& names, const std::string& name) { return std::ranges::find(names, name) != names.end(); }

NameList missingIn(const NameList& present, const Signature& signature) {
    NameList missing;
    for (const NameList& names : signature.names)
        if (std::ranges::none_of(names, [&present](const std::string& name) { return has(present, name); }))
            missing.push_back(names.front());
    return missing;
}

double shareOf(const NameList& present, const Signature& signature) {
    const auto all = static_cast<double>(signature.names.size());
    return (all - static_cast<double>(missingIn(present, signature).size())) / all;
}

/// One of at most two names is much where the other is there under a like one.
bool isHalfOfTwo(const NameList& present, const Signature& signature) {
    const auto missing = missingIn(present, signature);
    return signature.names.size() <= 2 && missing.size() == 1 && !nearest(missing.front(), present, 1).empty();
}

/// "energy_consumed (energy_consumd?)"
std::string withGuess(const std::string& column, const NameList& others) {
    const auto similar = nearest(column, others, 1);
    return similar.empty() ? column : column + " (" + similar.front() + "?)";
}

template <std::size_t count>
std::optional<Error> nearlyOneOf(const std::array<Signature, count>& signatures, const NameList& present, const std::string& name) {
    const auto isNearly = [&present](const Signature& each) { return shareOf(present, each) >= kNearly || isHalfOfTwo(present, each); };
    const Signature* best = nullptr;
    for (const Signature& each : signatures)
        if (isNearly(each) && (best == nullptr || shareOf(present, each) > shareOf(present, *best))) best = &each;
    if (best == nullptr) return std::nullopt;
    NameList others = present;
    std::erase_if(others, [best](const std::string& column) {
        return std::ranges::any_of(best->names, [&column](const NameList& names) { return has(names, column); });
    });
    std::string missing;
    for (const std::string& column : missingIn(present, *best)) missing += (missing.empty() ? "" : ", ") + withGuess(column, others);
    if (missing.empty()) return std::nullopt;
    return Error{Code::nearlyFormat, name, {std::string{label(best->format)}, missing}};
}

} // namespace

std::optional<Error> nearlyFormat(const CsvTable& table, const std::string& name) {
    return nearlyOneOf(tableSignatures(), table.columns, name);
}

std::optional<Error> nearlyFormat(const nlohmann::json& document, const std::string& name) {
    const nlohmann::json& first = document.is_array() && !document.empty() ? document.front() : document;
    NameList members;
    if (first.is_object())
        for (const auto& [key, value] : first.items()) members.push_back(key);
    return nearlyOneOf(documentSignatures(), members, name);
}

} // namespace models::interop
