#include "estimator/formulas/chip_power.h"
#include "estimator/formulas/cpu_storage_transfer.h"
#include "estimator/formulas/development.h"
#include "estimator/formulas/facility_energy.h"
#include "estimator/formulas/measured_run.h"
#include "estimator/formulas/power_cap.h"
#include "estimator/formulas/pue.h"
#include "tests/estimator/formulas/vectors.h"

namespace estimator::vectors {
namespace {

using namespace models;

json drawn(const json& in) {
    return {{"P_W", inWatts(ok(chipPower({.idle = watts(num(in, "P_idle")),
                                          .cap = watts(num(in, "P_cap")),
                                          .coefficients = {num(in, "b0"), num(in, "bm"), num(in, "bc")},
                                          .load = {.memory = num(in, "um"), .compute = num(in, "uc")}})))}};
}

constexpr Row kRows[]{
    {"PW-01", drawn},
    {"PW-02",
     [](const json& in) -> json {
         return {
             {"J_per_token", inJoules(ok(energyPerToken(num(in, "n"), watts(num(in, "P_W")), seconds(num(in, "step_s")), num(in, "B"))))}};
     }},
    {"PW-03", drawn},
    {"PW-04",
     [](const json& in) -> json {
         const Power chip = watts(num(in, "P_chip"));
         const auto power = ok(itPower(chip, chip, {.host = num(in, "r_host"), .network = num(in, "r_net")}));
         return {{"P_W", inWatts(power)}, {"multiplier", power / chip}};
     }},
    {"PW-05",
     [](const json& in) -> json {
         const Energy chip = kilowattHours(num(in, "E_chip_kWh"));
         const auto energy =
             ok(facilityEnergy({.chip = chip,
                                .nominalChip = chip,
                                .ratios = {.host = num(in, "r_host"), .network = num(in, "r_net"), .idle = num(in, "r_idle")},
                                .pue = num(in, "PUE")}));
         return {{"E_kWh", inKilowattHours(energy.total())}};
     }},
    {"PW-06",
     [](const json& in) -> json {
         const auto ratios = ok(sharesAsRatios(
             {.accelerator = num(in, "accel"), .host = num(in, "host"), .idle = num(in, "idle"), .overhead = num(in, "overhead")}));
         return {{"r_host", ratios.host}, {"r_idle", ratios.idle}, {"pue_minus_1", ratios.overhead}};
     }},
    {"PW-07",
     [](const json& in) -> json {
         return {{"PUE",
                  ok(pueAtLoad(
                      {.designPue = num(in, "PUE_d"), .load = num(in, "u"), .designLoad = num(in, "u_d"), .fixedShare = num(in, "phi")}))}};
     }},
    {"PW-08",
     [](const json& in) -> json {
         const auto energy = ok(cpuEnergy({.cpuTime = hours(num(in, "vcpu_h")),
                                           .load = num(in, "u"),
                                           .gigabyteTime = hours(num(in, "GB_h")),
                                           .cpu = {.idle = watts(num(in, "Pmin")), .full = watts(num(in, "Pmax"))},
                                           .memoryPower = watts(num(in, "mem_W_per_GB"))}));
         return {{"E_kWh", inKilowattHours(energy)}};
     }},
    {"PW-09",
     [](const json& in) -> json {
         const auto kept = ok(storageEnergy({.terabytes = num(in, "TB"),
                                             .duration = hours(num(in, "hours")),
                                             .powerPerTerabyte = watts(num(in, "Wh_per_TBh")),
                                             .replication = num(in, "replication")}));
         const auto moved = ok(transferEnergy(num(in, "GB"), kilowattHours(num(in, "kWh_per_GB"))));
         return {{"E_kWh", inKilowattHours(kept + moved)}};
     }},
    {"PW-10",
     [](const json& in) -> json {
         const auto run = ok(powerCapped({.duration = hours(num(in, "t_h")),
                                          .power = watts(num(in, "P1")),
                                          .cap = watts(num(in, "P2")),
                                          .idle = watts(num(in, "P_idle")),
                                          .clockShare = num(in, "phi")}));
         return {{"t2_h", inHours(run.duration)}, {"E1_kWh", inKilowattHours(run.energyBefore)}, {"E2_kWh", inKilowattHours(run.energy)}};
     }},
    {"PW-11",
     [](const json& in) -> json {
         const auto energy = ok(measuredEnergy(
             {.chips = num(in, "chips"), .duration = days(num(in, "days")), .power = watts(num(in, "P_sys_W")), .pue = num(in, "PUE")}));
         return {{"E_MWh", inKilowattHours(energy) / 1000.0}};
     }},
    {"PW-12",
     [](const json& in) -> json {
         const auto energy = ok(measuredEnergy(
             {.chips = num(in, "chips"), .duration = hours(num(in, "h")), .power = watts(num(in, "P_W")), .pue = num(in, "PUE")}));
         return {{"E_MWh", inKilowattHours(energy) / 1000.0}};
     }},
    {"PW-13",
     [](const json& in) -> json {
         const auto energy =
             ok(measuredEnergy({.chips = 1.0, .duration = hours(num(in, "gpu_h")), .power = watts(1000.0 * num(in, "P_kW"))}));
         return {{"E_kWh", inKilowattHours(energy)}};
     }},
    {"PW-14",
     [](const json& in) -> json {
         const Cooling air{num(in, "ITUE_air"), num(in, "PUE_air")};
         const Cooling liquid{num(in, "ITUE_liq"), num(in, "PUE_liq")};
         return {{"TUE_air", ok(totalUsage(air.itue, air.pue))},
                 {"TUE_liq", ok(totalUsage(liquid.itue, liquid.pue))},
                 {"saving", ok(coolingSaving(air, liquid))}};
     }},
    {"PW-15",
     [](const json& in) -> json {
         const auto implied = ok(impliedFactors({.energy = kilowattHours(num(in, "E_Wh") / 1000.0),
                                                 .scope2 = grams(num(in, "scope2_g")),
                                                 .otherScopes = grams(num(in, "other_g")),
                                                 .water = litres(num(in, "water_mL") / 1000.0)}));
         return {{"CI_g_per_kWh", inGramsPerKilowattHour(implied.intensity)},
                 {"total_g", inGrams(implied.total)},
                 {"water_L_per_kWh", inLitresPerKilowattHour(implied.water)}};
     }},
    {"PW-16",
     [](const json& in) -> json {
         return {{"ratio", ok(mechanizationFactor({.pue = num(in, "PUE_o"), .idleRatio = num(in, "ri_o")},
                                                  {.pue = num(in, "PUE_c"), .idleRatio = num(in, "ri_c")}))}};
     }},
    {"DR-04",
     [](const json& in) -> json {
         return {{"ratio", ok(mechanizationFactor({.pue = num(in, "PUE_onprem")}, {.pue = num(in, "PUE_cloud")}))}};
     }},
    {"DR-06",
     [](const json& in) -> json {
         const CpuPower cpu{.idle = watts(num(in, "Pmin")), .full = watts(num(in, "Pmax"))};
         const Power before = ok(usefulCpuPower(num(in, "u0"), cpu));
         const Power after = ok(usefulCpuPower(num(in, "u1"), cpu));
         return {{"W0", inWatts(before)}, {"W1", inWatts(after)}, {"lever", ok(leverRatio(inWatts(before), inWatts(after)))}};
     }},
    {"ER-06", [](const json& in) -> json { return {{"E_kWh", inKilowattHours(ok(withPue(kilowattHours(1.0), num(in, "PUE"))))}}; }},
};

} // namespace

std::span<const Row> energyRows() { return kRows; }

} // namespace estimator::vectors
