#include "estimator/formulas/batch_limit.h"
#include "estimator/formulas/caches.h"
#include "estimator/formulas/compression.h"
#include "estimator/formulas/compute_rate.h"
#include "estimator/formulas/decode_step.h"
#include "estimator/formulas/fleet.h"
#include "estimator/formulas/kv_cache.h"
#include "estimator/formulas/latency.h"
#include "estimator/formulas/load.h"
#include "estimator/formulas/prefill.h"
#include "estimator/formulas/speculation.h"
#include "tests/estimator/formulas/vectors.h"

namespace estimator::vectors {
namespace {

using namespace models;

DecodeStep step(const json& in, double keyValueHeads) {
    const double chips = num(in, "n");
    return ok(decodeStep({.activeParameters = num(in, "N_a"),
                          .weights = bytes(num(in, "W")),
                          .keyValueBytes = bytes(num(in, "kv")),
                          .promptTokens = num(in, "inl"),
                          .outputTokens = num(in, "out"),
                          .layers = num(in, "L"),
                          .attentionWidth = num(in, "d_a"),
                          .chips = chips,
                          .keyValueShards = ok(keyValueShards(chips, keyValueHeads)),
                          .peakRate = flopsPerSecond(num(in, "F")),
                          .memoryRate = bytesPerSecond(num(in, "BW")),
                          .constants = {.computeEfficiency = num(in, "eta_f"),
                                        .memoryEfficiency = num(in, "eta_b"),
                                        .layerOverhead = seconds(num(in, "t_l")),
                                        .parallelOverhead = seconds(num(in, "t_c")),
                                        .sequenceOverhead = seconds(num(in, "c_s")),
                                        .sigma = 0.06}}));
}

json littleLaw(const json& in) {
    const auto point = ok(operatingPoint({.requests = perSecond(num(in, "lam")),
                                          .outputTokens = num(in, "O"),
                                          .fixed = seconds(num(in, "a")),
                                          .perSequence = seconds(num(in, "b")),
                                          .batchLimit = {}}));
    return {{"rho", point.utilisation}, {"B", point.sequences}, {"step_s", inSeconds(point.step)}};
}

json memoryLimit(const json& in) {
    return {{"B_max", ok(batchLimit({.chips = num(in, "n"),
                                     .memoryPerChip = bytes(num(in, "M")),
                                     .memoryShare = num(in, "mu"),
                                     .weights = bytes(num(in, "W")),
                                     .overheadPerChip = bytes(num(in, "ov")),
                                     .keyValueBytes = bytes(num(in, "kv")),
                                     .longestContext = num(in, "ctx_max")}))}};
}

constexpr Row kRows[]{
    {"IN-01",
     [](const json& in) -> json {
         return {{"bytes", inBytes(ok(keyValueBytes(num(in, "L"), num(in, "n_kv"), num(in, "d_h"), bytes(num(in, "b")))))}};
     }},
    {"IN-02",
     [](const json& in) -> json {
         return {{"bytes", inBytes(ok(latentKeyValueBytes(num(in, "L"), num(in, "d_c"), num(in, "d_rope"), bytes(num(in, "b")))))}};
     }},
    {"IN-03",
     [](const json& in) -> json {
         return {{"B_crit", ok(criticalBatch(flopsPerSecond(num(in, "F")), bytes(num(in, "b_w")), bytesPerSecond(num(in, "BW"))))}};
     }},
    {"IN-04",
     [](const json& in) -> json {
         const auto work = ok(prefillCompute(
             {.promptTokens = num(in, "P"), .activeParameters = num(in, "N_a"), .layers = num(in, "L"), .attentionWidth = num(in, "d_a")}));
         const auto time = ok(prefillTime({.work = work,
                                           .weights = bytes(num(in, "W")),
                                           .layers = num(in, "L"),
                                           .chips = num(in, "n"),
                                           .peakRate = flopsPerSecond(num(in, "F")),
                                           .computeEfficiency = num(in, "eta_f"),
                                           .memoryRate = bytesPerSecond(num(in, "BW")),
                                           .memoryEfficiency = num(in, "eta_b"),
                                           .layerOverhead = seconds(num(in, "t_l"))}));
         return {{"C", inFlops(work)}, {"t_s", inSeconds(time)}};
     }},
    {"IN-05",
     [](const json& in) -> json {
         const auto decode = step(in, 8.0);
         const Duration busy = decode.at(64.0);
         return {{"a_s", inSeconds(decode.fixed())},
                 {"b_s", inSeconds(decode.perSequence())},
                 {"step_B64_s", inSeconds(busy)},
                 {"tok_s_B64", 64.0 / inSeconds(busy)}};
     }},
    {"IN-06",
     [](const json& in) -> json {
         const auto decode = step(in, 8.0);
         return {
             {"a_s", inSeconds(decode.fixed())}, {"b_s", inSeconds(decode.perSequence())}, {"step_B256_s", inSeconds(decode.at(256.0))}};
     }},
    {"IN-07",
     [](const json& in) -> json {
         const auto read = ok(expertRead(num(in, "N_d"), num(in, "N_e"), num(in, "k") / num(in, "E"), num(in, "B")));
         return {{"N_read", read.parameters}, {"fraction", read.fraction}};
     }},
    {"IN-08", memoryLimit},
    {"IN-09", littleLaw},
    {"IN-10",
     [](const json& in) -> json {
         const auto most = ok(capacity({.timePerToken = seconds(num(in, "TPOT_s")),
                                        .batchLimit = num(in, "B_max"),
                                        .outputTokens = num(in, "O"),
                                        .fixed = seconds(num(in, "a")),
                                        .perSequence = seconds(num(in, "b"))}));
         return {{"B_slo", most.sequences}, {"lam_slo", inPerSecond(most.requests)}};
     }},
    {"IN-11",
     [](const json& in) -> json {
         std::vector<Rate> profile;
         for (const double requests : list(in, "lam_profile")) profile.push_back(perSecond(requests));
         const auto hoursOf = ok(fleetHours(
             profile,
             {.requests = {}, .capacity = perSecond(num(in, "lam_slo")), .headroom = num(in, "headroom"), .minimum = num(in, "min")}));
         return {{"replica_hours_auto", hoursOf.autoscaled},
                 {"replica_hours_static", hoursOf.statically},
                 {"peak_to_mean", hoursOf.peakToMean}};
     }},
    {"IN-12",
     [](const json& in) -> json {
         const Speculation speculation{.acceptance = num(in, "alpha"), .proposed = num(in, "g"), .draftCost = num(in, "c")};
         return {{"tokens", ok(expectedTokens(speculation))}, {"speedup", ok(speculationSpeedup(speculation))}};
     }},
    {"IN-13",
     [](const json& in) -> json {
         const double miss = ok(semanticMiss(num(in, "h"), num(in, "p_ok")));
         return {{"miss", miss}, {"J_avg", inJoules(ok(semanticEnergy(miss, joules(num(in, "J_llm")), joules(num(in, "J_lookup")))))}};
     }},
    {"IN-14", [](const json& in) -> json { return {{"ratio", ok(prefixCacheSaving(num(in, "P"), num(in, "O"), num(in, "h")))}}; }},
    {"IN-15", [](const json& in) -> json { return {{"ratio", ok(keyValueSaving(num(in, "P"), num(in, "O")))}}; }},
    {"IN-16", [](const json& in) -> json { return {{"bytes", inBytes(ok(groupQuantisedBytes(num(in, "N"), 4.0, num(in, "group"))))}}; }},
    {"IN-17", [](const json& in) -> json { return {{"bytes", inBytes(ok(sparseBytes(num(in, "N"))))}}; }},
    {"IN-18",
     [](const json& in) -> json {
         const auto queue = ok(queueWait({.requests = perSecond(num(in, "lam")),
                                          .slots = num(in, "m"),
                                          .service = seconds(num(in, "tau_s")),
                                          .arrivalVariation = num(in, "ca2"),
                                          .serviceVariation = num(in, "cs2")}));
         return {{"rho", queue.utilisation}, {"Wq_s", inSeconds(queue.wait)}};
     }},
    {"IN-19",
     [](const json& in) -> json {
         json speedups = json::array();
         for (const double sequences : list(in, "B"))
             speedups.push_back(ok(simpleBatchedSpeculation(
                 {.fixed = seconds(num(in, "a")), .perSequence = seconds(num(in, "b")), .keyValueRead = seconds(num(in, "b_kv"))},
                 sequences, {.acceptance = num(in, "al"), .proposed = num(in, "g"), .draftCost = num(in, "c")})));
         return {{"S", speedups}};
     }},
    {"ER-01", littleLaw},
    {"ER-02", memoryLimit},
    {"ER-03",
     [](const json& in) -> json {
         return {{"B_slo", ok(capacity({.timePerToken = seconds(num(in, "TPOT_s")),
                                        .batchLimit = 426.0,
                                        .outputTokens = 400.0,
                                        .fixed = seconds(num(in, "a")),
                                        .perSequence = seconds(num(in, "b"))}))
                               .sequences}};
     }},
    {"ER-07",
     [](const json& in) -> json {
         // Data sheet of the A100: no FP8 units.
         PeakRates a100;
         a100.fp32 = teraflopsPerSecond(19.5);
         a100.tf32 = teraflopsPerSecond(156.0);
         a100.bf16 = teraflopsPerSecond(312.0);
         a100.int8 = teraflopsPerSecond(624.0);
         return {{"F", inFlopsPerSecond(ok(computeRate(a100, Precision::fp8, in.at("accelerator").get<std::string>())))}};
     }},
};

} // namespace

std::span<const Row> servingRows() { return kRows; }

} // namespace estimator::vectors
