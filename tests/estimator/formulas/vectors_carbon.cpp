#include "estimator/formulas/embodied_carbon.h"
#include "estimator/formulas/operational_carbon.h"
#include "estimator/formulas/sci.h"
#include "estimator/formulas/storage_cost.h"
#include "estimator/formulas/water.h"
#include "tests/estimator/formulas/vectors.h"

namespace estimator::vectors {
namespace {

using namespace models;

constexpr Row kRows[]{
    {"CA-01",
     [](const json& in) -> json {
         const auto emitted = ok(locationBased(kilowattHours(num(in, "E_kWh")), gramsPerKilowattHour(num(in, "CI_g"))));
         return {{"t", inKilograms(emitted) / 1000.0}};
     }},
    {"CA-02",
     [](const json& in) -> json {
         std::vector<Energy> energy;
         for (const double used : list(in, "E")) energy.push_back(kilowattHours(used));
         std::vector<CarbonIntensity> intensity;
         for (const double grid : list(in, "CI")) intensity.push_back(gramsPerKilowattHour(grid));
         return {{"g", inGrams(ok(hourlyEmissions(energy, intensity)))}};
     }},
    {"CA-03",
     [](const json& in) -> json {
         return {{"CI_eff", inGramsPerKilowattHour(ok(matchedIntensity(gramsPerKilowattHour(num(in, "CI")), num(in, "CFE"))))}};
     }},
    {"CA-04",
     [](const json& in) -> json {
         return {{"CI_eff",
                  inGramsPerKilowattHour(ok(residualIntensity(gramsPerKilowattHour(num(in, "CI")), num(in, "g_grid"), num(in, "CFE"))))}};
     }},
    {"CA-05",
     [](const json& in) -> json {
         const auto load = list(in, "load");
         const auto contracted = list(in, "contracted");
         const auto grid = list(in, "grid_cfe");
         std::vector<MatchedSlot> slots;
         for (std::size_t i = 0; i < load.size(); ++i) slots.push_back({kilowattHours(load[i]), kilowattHours(contracted[i]), grid[i]});
         return {{"CFE", ok(carbonFreeShare(slots))}};
     }},
    {"CA-06",
     [](const json& in) -> json {
         return {{"g", inGrams(ok(embodied({.total = kilograms(num(in, "TE_kg")),
                                            .reserved = hours(num(in, "TiR_h")),
                                            .serviceLife = hours(num(in, "EL_h")),
                                            .resources = num(in, "RR"),
                                            .totalResources = num(in, "ToR")})))}};
     }},
    {"CA-07",
     [](const json& in) -> json {
         return {{"g_per_chip_h", inGramsPerHour(ok(embodiedRate({.chip = kilograms(num(in, "TE_chip")),
                                                                  .host = kilograms(num(in, "TE_host")),
                                                                  .chipsPerHost = num(in, "n"),
                                                                  .network = kilograms(num(in, "TE_net")),
                                                                  .serviceLife = years(num(in, "years")),
                                                                  .use = num(in, "U")})))}};
     }},
    {"CA-08",
     [](const json& in) -> json {
         return {{"SCI", inGrams(ok(sci({.energy = kilowattHours(num(in, "E_kWh")),
                                         .intensity = gramsPerKilowattHour(num(in, "I")),
                                         .embodied = grams(num(in, "M_g")),
                                         .units = num(in, "R")})))}};
     }},
    {"CA-09",
     [](const json& in) -> json {
         return {{"g_per_Mtoken", 1e6 * inGrams(ok(carbonPerUnit(kilograms(num(in, "C_kg")), num(in, "tokens"))))}};
     }},
    {"CA-10",
     [](const json& in) -> json {
         return {{"CCI", inGrams(ok(computeCarbonIntensity({.embodied = grams(num(in, "M_g")),
                                                            .facilityPower = watts(1000.0 * num(in, "P_kW_fac")),
                                                            .life = hours(num(in, "hours")),
                                                            .intensity = gramsPerKilowattHour(num(in, "CI")),
                                                            .peakRate = flopsPerSecond(num(in, "F")),
                                                            .utilisation = num(in, "u")})))}};
     }},
    {"CA-11",
     [](const json& in) -> json {
         return {{"L", inLitres(ok(water({.it = kilowattHours(num(in, "E_IT")),
                                          .site = litresPerKilowattHour(num(in, "WUE")),
                                          .pue = num(in, "PUE"),
                                          .source = litresPerKilowattHour(num(in, "EWIF"))}))
                                    .total())}};
     }},
    {"CA-12",
     [](const json& in) -> json {
         const auto generation = list(in, "b");
         const auto intensity = list(in, "w");
         std::vector<GenerationShare> mix;
         for (std::size_t i = 0; i < generation.size(); ++i) mix.push_back({generation[i], litresPerKilowattHour(intensity[i])});
         return {{"EWIF", inLitresPerKilowattHour(ok(mixWaterIntensity(mix)))}};
     }},
    {"CA-13",
     [](const json& in) -> json {
         return {{"USD", inDollars(ok(carbonCost(kilograms(1000.0 * num(in, "t")), dollars(num(in, "price")))))}};
     }},
    {"CA-14",
     [](const json& in) -> json {
         return {{"years", inYears(ok(carbonPayback({.embodied = kilograms(num(in, "TE_kg")),
                                                     .saved = watts(1000.0 * num(in, "dP_kW")),
                                                     .use = num(in, "U"),
                                                     .pue = num(in, "PUE"),
                                                     .intensity = gramsPerKilowattHour(num(in, "CI"))})))}};
     }},
};

} // namespace

std::span<const Row> carbonRows() { return kRows; }

} // namespace estimator::vectors
