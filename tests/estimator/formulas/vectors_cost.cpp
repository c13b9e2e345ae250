#include "estimator/formulas/cloud_cost.h"
#include "estimator/formulas/own_hardware_cost.h"
#include "estimator/formulas/storage_cost.h"
#include "tests/estimator/formulas/vectors.h"

namespace estimator::vectors {
namespace {

using namespace models;

constexpr Row kRows[]{
    {"CO-01",
     [](const json& in) -> json {
         return {{"USD", inDollars(ok(onDemandCost(hours(num(in, "chip_h")), dollarsPerHour(num(in, "price")), num(in, "m"))))}};
     }},
    {"CO-02",
     [](const json& in) -> json {
         const auto spot = ok(spotCost({.faultFreeChipTime = hours(num(in, "chip_h")),
                                        .price = dollarsPerHour(num(in, "p_spot")),
                                        .chips = num(in, "n"),
                                        .chipsPerNode = num(in, "chips_per_node"),
                                        .preemptions = perHour(num(in, "preempt_per_node_h")),
                                        .failures = {},
                                        .checkpointStall = seconds(num(in, "delta_s")),
                                        .restart = seconds(num(in, "R_s"))}));
         return {{"G", spot.goodput.value}, {"USD", inDollars(spot.cost)}};
     }},
    {"CO-03",
     [](const json& in) -> json {
         const auto annual = ok(annualCost({.perChip = dollars(num(in, "capex_per_chip")),
                                            .residual = num(in, "residual"),
                                            .years = num(in, "years"),
                                            .capitalCost = num(in, "wacc"),
                                            .operatingCost = num(in, "opex_rate")}));
         return {{"USD_per_h", inDollarsPerHour(ok(ownedRate({.annual = annual,
                                                              .use = num(in, "U"),
                                                              .power = watts(1000.0 * num(in, "P_kW")),
                                                              .pue = num(in, "PUE"),
                                                              .electricity = dollarsPerKilowattHour(num(in, "p_e"))})))}};
     }},
    {"CO-04",
     [](const json& in) -> json {
         return {{"USD", inDollars(ok(committedCost({.committed = hours(num(in, "C")),
                                                     .used = hours(num(in, "h")),
                                                     .committedPrice = dollarsPerHour(num(in, "p_c")),
                                                     .onDemandPrice = dollarsPerHour(num(in, "p_od"))})))}};
     }},
    {"CO-05",
     [](const json& in) -> json {
         return {{"USD", inDollars(ok(storageCost({.terabytes = num(in, "TB"),
                                                   .months = num(in, "months"),
                                                   .pricePerGigabyteMonth = dollars(num(in, "p_s")),
                                                   .egressGigabytes = num(in, "GB_out"),
                                                   .pricePerEgressGigabyte = dollars(num(in, "p_e"))})))}};
     }},
    {"CO-06",
     [](const json& in) -> json {
         return {{"U", ok(breakEvenUse({.annual = dollars(num(in, "annual_per_chip")),
                                        .cloudPrice = dollarsPerHour(num(in, "p_cloud")),
                                        .power = watts(1000.0 * num(in, "P_kW")),
                                        .pue = num(in, "PUE"),
                                        .electricity = dollarsPerKilowattHour(num(in, "p_e"))}))}};
     }},
};

} // namespace

std::span<const Row> costRows() { return kRows; }

} // namespace estimator::vectors
