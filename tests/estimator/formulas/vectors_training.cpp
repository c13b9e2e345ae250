#include "estimator/formulas/data_loading.h"
#include "estimator/formulas/development.h"
#include "estimator/formulas/distillation.h"
#include "estimator/formulas/drift.h"
#include "estimator/formulas/early_stopping.h"
#include "estimator/formulas/encoders_and_images.h"
#include "estimator/formulas/fine_tuning.h"
#include "estimator/formulas/goodput.h"
#include "estimator/formulas/hyperparameters.h"
#include "estimator/formulas/loss_law.h"
#include "estimator/formulas/parallelism.h"
#include "estimator/formulas/recomputation.h"
#include "estimator/formulas/training_compute.h"
#include "estimator/formulas/training_memory.h"
#include "estimator/formulas/training_time.h"
#include "estimator/formulas/training_utilisation.h"
#include "estimator/formulas/transformer_parameters.h"
#include "tests/estimator/formulas/vectors.h"

namespace estimator::vectors {
namespace {

using namespace models;

json dense(const json& in, double attention) {
    const auto work = ok(trainingCompute({.matmulParameters = num(in, "N_mm"),
                                          .tokens = num(in, "D"),
                                          .layers = num(in, "L"),
                                          .attentionWidth = num(in, "d_attn"),
                                          .sequenceLength = num(in, "s"),
                                          .attentionFactor = attention}));
    return {{"C", inFlops(work.total)}, {"attention_share", work.attentionShare}};
}

json endToEnd(const json& in) {
    return {{"MFU_e2e", ok(endToEndUtilisation(flops(num(in, "C")), hours(num(in, "chip_hours")), flopsPerSecond(num(in, "F_peak"))))}};
}

json goodputOf(const json& in, Rate failures) {
    const auto result = ok(goodput({.chips = num(in, "n"),
                                    .failureRate = failures,
                                    .checkpointStall = seconds(num(in, "delta_s")),
                                    .restart = seconds(num(in, "R_s"))}));
    return {{"lambda_per_gpu_h", inPerHour(failures)},
            {"M_s", inSeconds(result.meanTimeToFailure)},
            {"tau_s", inSeconds(result.checkpointInterval)},
            {"G", result.value}};
}

json zero(const json& in) {
    constexpr std::array kStages{ZeroStage::replicated, ZeroStage::optimizer, ZeroStage::gradients, ZeroStage::parameters};
    return {{"bytes_per_chip", inBytes(ok(shardedState(num(in, "N"), num(in, "n"), kStages.at(in.at("stage").get<std::size_t>()))))}};
}

json kept(const json& in) {
    const auto mode = in.at("mode").get<std::string>();
    return {{"bytes", inBytes(ok(activations({.sequenceLength = num(in, "s"),
                                              .sequences = num(in, "b"),
                                              .width = num(in, "h"),
                                              .heads = num(in, "a"),
                                              .layers = num(in, "L"),
                                              .tensorParallel = num(in, "t"),
                                              .recomputation = mode == "none"        ? Recomputation::none
                                                               : mode == "selective" ? Recomputation::selective
                                                                                     : Recomputation::full})))}};
}

MinimumChips fewest(const json& in, Bytes state) {
    const auto allowed = list(in, "allowed");
    return ok(minimumChips({.state = state,
                            .memoryPerChip = bytes(num(in, "mem_bytes")),
                            .activationsPerChip = bytes(num(in, "act_bytes")),
                            .reserve = num(in, "reserve"),
                            .allowed = allowed}));
}

constexpr Row kRows[]{
    {"TR-01", [](const json& in) -> json { return {{"C", inFlops(ok(trainingCompute(num(in, "N"), num(in, "D"))))}}; }},
    {"TR-02", [](const json& in) { return dense(in, kFullAttention); }},
    {"TR-03", [](const json& in) { return dense(in, kCausalAttention); }},
    {"TR-04",
     [](const json& in) -> json {
         return {{"N_active", ok(activeParameters({.sharedParameters = num(in, "N_shared"),
                                                   .expertParameters = num(in, "N_experts_total"),
                                                   .expertsPerToken = num(in, "k"),
                                                   .experts = num(in, "E"),
                                                   .capacityFactor = num(in, "cf")}))}};
     }},
    {"TR-05", [](const json& in) -> json { return {{"C_hw", inFlops(ok(executedCompute(flops(num(in, "C_model")), num(in, "r"))))}}; }},
    {"TR-06",
     [](const json& in) -> json {
         return {{"MFU", ok(trainingUtilisation({.baseUtilisation = num(in, "MFU0"),
                                                 .chips = num(in, "n"),
                                                 .chipExponent = num(in, "beta"),
                                                 .sequenceLength = num(in, "s"),
                                                 .sequenceExponent = num(in, "gamma"),
                                                 .recomputationFactor = num(in, "k_ckpt")}))
                             .value}};
     }},
    {"TR-07",
     [](const json& in) -> json {
         const auto time = ok(trainingTime({.work = flops(num(in, "C")),
                                            .chips = num(in, "n"),
                                            .peakRate = flopsPerSecond(num(in, "F_peak")),
                                            .utilisation = num(in, "MFU"),
                                            .goodput = num(in, "G"),
                                            .campaignEfficiency = num(in, "kappa"),
                                            .feedUtilisation = num(in, "u_feed")}));
         return {{"t_s", inSeconds(time.duration)}, {"chip_hours", inHours(time.chipTime)}};
     }},
    {"TR-08", endToEnd},
    {"TR-09", endToEnd},
    {"TR-10",
     [](const json& in) -> json {
         const auto feed = ok(feedUtilisation(perSecond(num(in, "R_data")), perSecond(num(in, "R_compute"))));
         const FlopRate rate = flopsPerSecond(1e15);
         const auto time =
             ok(trainingTime({.work = hours(num(in, "t_compute_h")) * rate, .peakRate = rate, .feedUtilisation = feed.value}));
         return {{"u_feed", feed.value}, {"stall", feed.stall}, {"t_h", inHours(time.duration)}};
     }},
    {"TR-11", [](const json& in) { return goodputOf(in, ok(failureRate(num(in, "failures"), num(in, "n"), days(num(in, "days"))))); }},
    {"TR-12", [](const json& in) { return goodputOf(in, perHour(num(in, "lambda_per_gpu_h"))); }},
    {"TR-13",
     [](const json& in) -> json { return {{"MTTF_h", inHours(ok(meanTimeToFailure(num(in, "n"), num(in, "r_f_per_1000_node_days"))))}}; }},
    {"TR-14", [](const json& in) -> json { return {{"bubble", ok(pipelineBubble(num(in, "p"), num(in, "m"), num(in, "v")))}}; }},
    {"TR-15",
     [](const json& in) -> json {
         return {{"t_s", inSeconds(ok(allReduceTime(num(in, "g"), bytes(num(in, "bytes")), bytesPerSecond(num(in, "BW")))))}};
     }},
    {"TR-16a", zero},
    {"TR-16b", zero},
    {"TR-16c", zero},
    {"TR-16d", zero},
    {"TR-17-none", kept},
    {"TR-17-selective", kept},
    {"TR-17-full", kept},
    {"TR-18",
     [](const json& in) -> json {
         const auto chips = fewest(in, bytes(num(in, "N") * num(in, "bytes_per_param")));
         return {{"n_raw", chips.needed}, {"n_min", chips.allowed}};
     }},
    {"TR-19",
     [](const json& in) -> json {
         return {{"N", ok(transformerParameters({.layers = num(in, "L"),
                                                 .width = num(in, "D"),
                                                 .feedForwardWidth = num(in, "F"),
                                                 .heads = num(in, "Nh"),
                                                 .keyValueHeads = num(in, "K"),
                                                 .headWidth = num(in, "H"),
                                                 .vocabulary = num(in, "V")}))}};
     }},
    {"TR-20",
     [](const json& in) -> json {
         const auto work = ok(diffusionCompute({.steps = num(in, "steps"),
                                                .passesPerStep = num(in, "g"),
                                                .parameters = num(in, "N"),
                                                .tokens = num(in, "T"),
                                                .layers = num(in, "L"),
                                                .width = num(in, "d")}));
         return {{"flops", inFlops(work)},
                 {"t_s", inSeconds(ok(computeBoundTime(work, flopsPerSecond(num(in, "F_peak")), num(in, "eta"))))}};
     }},
    {"TR-21",
     [](const json& in) -> json {
         return {{"C", inFlops(ok(imageTrainingCompute(num(in, "MAC"), num(in, "samples"), num(in, "epochs"))))}};
     }},
    {"TR-22",
     [](const json& in) -> json { return {{"C", inFlops(ok(distillationCompute(num(in, "N_s"), num(in, "N_t"), num(in, "D"))))}}; }},
    {"TR-23",
     [](const json& in) -> json {
         const LossLaw law{num(in, "E"), num(in, "A"), num(in, "B"), num(in, "alpha"), num(in, "beta")};
         return {{"loss", ok(predictedLoss(num(in, "N"), num(in, "D"), law))}};
     }},
    {"TR-24",
     [](const json& in) -> json {
         const auto cost = ok(embeddingLookup({.batch = num(in, "batch"),
                                               .tables = num(in, "tables"),
                                               .pooling = num(in, "pool"),
                                               .dimension = num(in, "dim"),
                                               .bytesPerValue = bytes(num(in, "bytes")),
                                               .memoryRate = bytesPerSecond(num(in, "BW")),
                                               .memoryEfficiency = num(in, "eta")}));
         return {{"t_s", inSeconds(cost.duration)}, {"FLOPs", inFlops(cost.work)}};
     }},
    {"HP-01", [](const json& in) -> json { return {{"trials", ok(gridTrials(list(in, "k")))}}; }},
    {"HP-02", [](const json& in) -> json { return {{"trials", ok(randomTrials(num(in, "p"), num(in, "q")))}}; }},
    {"HP-03",
     [](const json& in) -> json {
         const auto budget = ok(successiveHalving(
             {.configurations = num(in, "n"), .firstBudget = num(in, "r"), .factor = num(in, "eta"), .fullBudget = num(in, "R")}));
         return {{"restart_units", budget.restarting},
                 {"resume_units", budget.resuming},
                 {"full_units", budget.full},
                 {"saving_factor_resume", ok(leverRatio(budget.full, budget.resuming))}};
     }},
    {"HP-04",
     [](const json& in) -> json {
         const auto stop = ok(earlyStop({.scale = num(in, "a"),
                                         .exponent = num(in, "b"),
                                         .leastGain = num(in, "delta"),
                                         .window = num(in, "Delta"),
                                         .planned = num(in, "T_max")}));
         return {{"t_stop", stop.steps}, {"fraction", stop.fraction}};
     }},
    {"FT-01",
     [](const json& in) -> json {
         const double width = num(in, "D");
         const double keyValue = num(in, "KV");
         const double feedForward = num(in, "F");
         const std::array matrices{AdaptedMatrix{width, width},      AdaptedMatrix{width, keyValue},    AdaptedMatrix{width, keyValue},
                                   AdaptedMatrix{width, width},      AdaptedMatrix{width, feedForward}, AdaptedMatrix{width, feedForward},
                                   AdaptedMatrix{feedForward, width}};
         return {{"N_lora", ok(adapterParameters(num(in, "L"), num(in, "r"), matrices))}};
     }},
    {"FT-02",
     [](const json& in) -> json {
         const auto full = ok(tuningCompute(TuningMethod::full, num(in, "N"), 0.0, num(in, "D")));
         const auto lora = ok(tuningCompute(TuningMethod::lora, num(in, "N"), num(in, "N_lora"), num(in, "D")));
         return {{"C_full", inFlops(full)}, {"C_lora", inFlops(lora)}, {"ratio", full / lora}};
     }},
    {"FT-03",
     [](const json& in) -> json {
         const auto state = [&](TuningMethod method) { return inBytes(ok(tuningState(method, num(in, "N"), num(in, "N_lora")))); };
         return {{"full", state(TuningMethod::full)}, {"lora", state(TuningMethod::lora)}, {"qlora", state(TuningMethod::qlora)}};
     }},
    {"FT-04", [](const json& in) -> json { return {{"t_qlora_h", inHours(ok(qloraTime(hours(num(in, "t_lora_h")), num(in, "k_q"))))}}; }},
    {"FT-05",
     [](const json& in) -> json {
         const auto chips = [&](TuningMethod method) {
             return fewest(in, ok(tuningState(method, num(in, "N"), num(in, "N_lora")))).allowed;
         };
         return {{"N_lora", num(in, "N_lora")},
                 {"full", chips(TuningMethod::full)},
                 {"lora", chips(TuningMethod::lora)},
                 {"qlora", chips(TuningMethod::qlora)}};
     }},
    {"DR-01",
     [](const json& in) -> json {
         const auto plan = ok(
             retrainPlan({.freshQuality = num(in, "q0"), .qualityFloor = num(in, "q_floor"), .timeConstant = days(num(in, "tau_days"))}));
         const auto continued = ok(continuedCompute(num(in, "N"), num(in, "D_new"), num(in, "rho")));
         const auto scratch = ok(scratchCompute(num(in, "N"), num(in, "D_full"), num(in, "D_new")));
         return {{"T_days", inDays(plan.interval)},
                 {"runs_per_year", plan.runsPerYear},
                 {"C_continue", inFlops(continued)},
                 {"C_scratch", inFlops(scratch)},
                 {"saving", scratch / continued}};
     }},
    {"DR-02", [](const json& in) -> json { return {{"mult", ok(developmentMultiplier(num(in, "s_dev")))}}; }},
    {"DR-03", [](const json& in) -> json { return {{"ratio", ok(leverRatio(num(in, "e_general"), num(in, "e_special")))}}; }},
    {"DR-05",
     [](const json& in) -> json {
         const auto speed = list(in, "speed");
         const auto power = list(in, "power");
         return {{"ratio", {ok(performancePerWatt(speed[0], power[0])), ok(performancePerWatt(speed[1], power[1]))}}};
     }},
    {"DR-07",
     [](const json& in) -> json {
         const double before = ok(developmentMultiplier(num(in, "w0")));
         const double after = ok(developmentMultiplier(num(in, "w1")));
         return {{"mult0", before}, {"mult1", after}, {"lever", ok(leverRatio(before, after))}};
     }},
    {"DR-08",
     [](const json& in) -> json {
         const double trials = ok(bayesianTrials(num(in, "n_random"), num(in, "g_bo")));
         return {{"trials_bo", trials}, {"lever", ok(leverRatio(ok(gridTrials(list(in, "grid"))), trials))}};
     }},
    {"DR-09", [](const json& in) -> json { return {{"MFU0", ok(uncalibratedUtilisation(num(in, "MAMF_eff")))}}; }},
    {"ER-05",
     [](const json& in) -> json {
         const auto result = ok(firstOrderGoodput({.chips = num(in, "n"),
                                                   .failureRate = perHour(num(in, "lambda_per_gpu_h")),
                                                   .checkpointStall = seconds(num(in, "delta_s")),
                                                   .restart = seconds(num(in, "R_s"))}));
         return {{"error", result.isLow ? info(Code::goodputLow).name : ""}};
     }},
};

} // namespace

std::span<const Row> trainingRows() { return kRows; }

} // namespace estimator::vectors
