#pragma once

#include "estimator/formulas/formula.h"
#include "models/core/words.h"

/// Cards of the steps that join the formulas: plain products and sums that need no function of their own, yet appear in traces.
namespace estimator {

inline constexpr Formula kMatmulParameters{
    "M-C.1", FOUREM_WORDS("formulas", "Parameters in matrix products"), "N_mm = N_active − V·d",
    FOUREM_WORDS("formulas", "input embeddings are looked up, not multiplied (jax-ml/scaling-book)")};
inline constexpr Formula kAttentionWidth{"M-C.2", FOUREM_WORDS("formulas", "Attention width"), "d_attn = n_h·d_h",
                                         FOUREM_WORDS("formulas", "definition")};
inline constexpr Formula kIdlePowerShare{"M-C.3", FOUREM_WORDS("formulas", "Idle power of a chip without a published one"),
                                         "P_idle = share·TDP", FOUREM_WORDS("formulas", "median of the chips whose idle power is known")};
inline constexpr Formula kPrecisionUtilisation{"M-C.4", FOUREM_WORDS("formulas", "Base utilisation in 8-bit training"),
                                               "MFU0_fp8 = MFU0·factor", "H100 rows of mosaicml/llm-foundry benchmarking"};
inline constexpr Formula kAdapterUtilisation{
    "M-C.5", FOUREM_WORDS("formulas", "Base utilisation with adapters"), "MFU0_lora = MFU0·factor",
    FOUREM_WORDS("formulas", "assumption; Hu et al. 2021 (arXiv:2106.09685) report 25 % speed-up")};
inline constexpr Formula kSampleRate{"M-C.6", FOUREM_WORDS("formulas", "Samples that the chips can take"), "R_compute = samples·n·F·MFU/C",
                                     FOUREM_WORDS("formulas", "time identity")};
inline constexpr Formula kChipTime{"M-C.7", FOUREM_WORDS("formulas", "Accelerator time"), "t_chip = n·t",
                                   FOUREM_WORDS("formulas", "definition")};
inline constexpr Formula kRepeated{"M-C.8", FOUREM_WORDS("formulas", "All repetitions"), "X = rep·X_run",
                                   FOUREM_WORDS("formulas", "definition")};
inline constexpr Formula kMeasuredEnergy{"M-C.9", FOUREM_WORDS("formulas", "Energy from measured power"), "E = P·t_chip",
                                         FOUREM_WORDS("formulas", "definition")};
inline constexpr Formula kTokensWithReplay{"M-C.10", FOUREM_WORDS("formulas", "Tokens of one retraining"),
                                           "D = D_new·(1 + ρ), or D_full + D_new from scratch", "arXiv:2403.08763"};
inline constexpr Formula kSequences{"M-C.11", FOUREM_WORDS("formulas", "Training sequences"), "samples = D/s",
                                    FOUREM_WORDS("formulas", "definition")};
inline constexpr Formula kTrialCompute{"M-C.12", FOUREM_WORDS("formulas", "Compute of all trials"), "C = trials·C_trial",
                                       FOUREM_WORDS("formulas", "definition")};
inline constexpr Formula kFailuresWithSpot{"M-C.13", FOUREM_WORDS("formulas", "Failure rate on spot machines"),
                                           "λ = λ_chip + λ_spot/n_node", FOUREM_WORDS("formulas", "first-order sum of independent causes")};
inline constexpr Formula kServedRequests{"M-C.14", FOUREM_WORDS("formulas", "Requests over the horizon"), "R = λ·t",
                                         FOUREM_WORDS("formulas", "definition")};
inline constexpr Formula kAfterPue{"M-C.15", FOUREM_WORDS("formulas", "IT energy behind a facility reading"), "E_IT = E_fac/PUE",
                                   FOUREM_WORDS("formulas", "definition")};
inline constexpr Formula kTotalEmissions{"M-C.16", FOUREM_WORDS("formulas", "Total emissions"), "C = C_operational + M",
                                         FOUREM_WORDS("formulas", "definition")};
inline constexpr Formula kOwnCost{"M-C.18", FOUREM_WORDS("formulas", "Cost of own machines"), "USD = t_chip·rate + electricity",
                                  FOUREM_WORDS("formulas", "definition")};
inline constexpr Formula kTransferTime{"M-C.19", FOUREM_WORDS("formulas", "Transfer time"), "t = GB/rate",
                                       FOUREM_WORDS("formulas", "definition")};
inline constexpr Formula kReservedProcessorTime{"M-C.20", FOUREM_WORDS("formulas", "Reserved processor time"), "t = useful/u",
                                                FOUREM_WORDS("formulas", "definition")};
inline constexpr Formula kLongestPath{"M-C.22", FOUREM_WORDS("formulas", "Longest path"), "t = max over paths of Σ t_stage",
                                      FOUREM_WORDS("formulas", "definition")};
inline constexpr Formula kRetrainCount{"M-C.26", FOUREM_WORDS("formulas", "Retrainings over the horizon"), "runs = rep·horizon/T",
                                       FOUREM_WORDS("formulas", "definition")};
inline constexpr Formula kItEnergy{"M-C.27", FOUREM_WORDS("formulas", "IT energy"), "E_IT = (E_chip + E_host)·(1 + r_net)·(1 + r_idle)",
                                   "M-4.3b with the host of M-4.3d"};
inline constexpr Formula kServerTime{"M-C.28", FOUREM_WORDS("formulas", "Time of servers"), "t_servers = t_chip·servers/chips",
                                     FOUREM_WORDS("formulas", "own machines whole, those of a provider in shares")};
inline constexpr Formula kBatchRunTime{"M-C.29", FOUREM_WORDS("formulas", "Time of a batch run"),
                                       "t = steps·step(B)·max(1, requests/(B·replicas))", FOUREM_WORDS("formulas", "definition")};
inline constexpr Formula kRunEnergy{"M-C.30", FOUREM_WORDS("formulas", "Accelerator energy of a run"), "E_chip = P·t_chip",
                                    FOUREM_WORDS("formulas", "definition")};
inline constexpr Formula kFleetEnergy{"M-C.31", FOUREM_WORDS("formulas", "Accelerator energy of the fleet"),
                                      "E_chip = Σ_h replicas(h)·n·P(B(h))·Δt",
                                      FOUREM_WORDS("formulas", "hourly sum of M-3.8d over the load profile")};
inline constexpr Formula kFleetTime{"M-C.32", FOUREM_WORDS("formulas", "Reserved accelerator time of the fleet"),
                                    "t_chip = Σ_h replicas(h)·n·Δt", FOUREM_WORDS("formulas", "hourly sum of M-3.8 over the load profile")};
inline constexpr Formula kThroughput{"M-C.33", FOUREM_WORDS("formulas", "Capacity without a latency target"),
                                     "λ_max = B_max/(O·step(B_max))", FOUREM_WORDS("formulas", "definition")};
inline constexpr Formula kStepPerSequence{"M-C.34", FOUREM_WORDS("formulas", "Step time per sequence"), "b of the decode step", "M-3.4"};
inline constexpr Formula kForwardTime{"M-C.35", FOUREM_WORDS("formulas", "Time of forward passes"), "t = C/(n·F·η_f)",
                                      FOUREM_WORDS("formulas", "roofline")};
inline constexpr Formula kRequestTime{"M-C.36", FOUREM_WORDS("formulas", "Accelerator time of all requests"), "t_chip = requests·t_request",
                                      FOUREM_WORDS("formulas", "definition")};
inline constexpr Formula kNodeShare{"M-C.37", FOUREM_WORDS("formulas", "Purchase price of one accelerator"), "capex = node/8·(1 + network)",
                                    FOUREM_WORDS("formulas", "definition")};
inline constexpr Formula kMeanItPower{"M-C.38", FOUREM_WORDS("formulas", "Mean IT power per accelerator"), "P = E_IT/t_chip",
                                      FOUREM_WORDS("formulas", "definition")};
inline constexpr Formula kTimeOverUnits{"M-C.39", FOUREM_WORDS("formulas", "Wall time on parallel processors"), "t = t_reserved/vCPUs",
                                        FOUREM_WORDS("formulas", "definition")};
inline constexpr Formula kStoredEmbodied{"M-C.40", FOUREM_WORDS("formulas", "Embodied emissions of stored data"), "M = m_TB·t·TB·copies",
                                         FOUREM_WORDS("formulas", "definition")};
inline constexpr Formula kDevelopmentRow{"M-C.41", FOUREM_WORDS("formulas", "Development overhead"), "X_dev = X·(mult − 1)",
                                         FOUREM_WORDS("formulas", "definition")};
inline constexpr Formula kStageSci{"M-C.42", FOUREM_WORDS("formulas", "SCI score of a stage"), "SCI_i = share·(C_location + M)/R",
                                   "ISO/IEC 21031:2024; training is charged over its service life"};
inline constexpr Formula kPathTime{"M-C.43", FOUREM_WORDS("formulas", "Time until the stage is done"), "finish = max over inputs + t",
                                   FOUREM_WORDS("formulas", "definition")};
inline constexpr Formula kRequestEnergy{"M-C.44", FOUREM_WORDS("formulas", "Energy of all requests"), "E = requests·E_request",
                                        FOUREM_WORDS("formulas", "definition")};
inline constexpr Formula kPromptOfCall{"M-C.45", FOUREM_WORDS("formulas", "Prompt of a mean model call"),
                                       "P = P_0 + images·t_image + s_audio·t_audio + retrieved + growth·(calls − 1)/2",
                                       FOUREM_WORDS("formulas", "definition")};
inline constexpr Formula kModelCalls{"M-C.46", FOUREM_WORDS("formulas", "Model calls"), "calls = requests·calls per request",
                                     FOUREM_WORDS("formulas", "definition")};
inline constexpr Formula kMissedCalls{"M-C.47", FOUREM_WORDS("formulas", "Model calls past the semantic cache"), "calls' = calls·miss",
                                      "M-3.11b"};
inline constexpr Formula kItWithServers{"M-C.48", FOUREM_WORDS("formulas", "IT energy with look-ups, retrieval and tools"),
                                        "E_IT' = E_IT + E_servers", FOUREM_WORDS("formulas", "definition")};
inline constexpr Formula kStoppedWork{"M-C.49", FOUREM_WORDS("formulas", "Work until early stopping"), "X = used share·X_planned",
                                      "M-1.15"};
inline constexpr Formula kWasteMultiplier{"M-C.50", FOUREM_WORDS("formulas", "Development with failed and duplicated runs"),
                                          "mult = mult_dev/(1 − w)", "M-0.1"};
inline constexpr Formula kCoolingRatio{"M-C.51", FOUREM_WORDS("formulas", "IT energy without most fans"), "ratio = ITUE_liquid/ITUE_air",
                                       "M-4.5"};
inline constexpr Formula kCooledServers{"M-C.52", FOUREM_WORDS("formulas", "IT energy of liquid-cooled servers"), "E_IT' = E_IT·ratio",
                                        "M-4.5b"};
inline constexpr Formula kRequestContext{"M-C.24", FOUREM_WORDS("formulas", "Context of a request"), "ctx = ⌈P + O/2⌉",
                                         FOUREM_WORDS("formulas", "mean of a cache that grows with the answer")};
inline constexpr Formula kWeightBytes{"M-C.25", FOUREM_WORDS("formulas", "Bytes of the weights"), "W = N·bytes per parameter",
                                      FOUREM_WORDS("formulas", "definition")};
inline constexpr Formula kPictureCompute{"M-C.60", FOUREM_WORDS("formulas", "Compute of the pictures of a request"),
                                         "C = pictures·C_vision", FOUREM_WORDS("formulas", "definition")};
inline constexpr Formula kPictureOverhead{"M-C.61", FOUREM_WORDS("formulas", "Overhead of the pictures of a request"),
                                          "t = pictures·t_picture",
                                          FOUREM_WORDS("formulas", "fit on the ML.ENERGY leaderboards v2 and v3")};
inline constexpr Formula kMixtureUtilisation{"M-C.62", FOUREM_WORDS("formulas", "Utilisation of a mixture of experts"), "MFU' = MFU·k_x",
                                             FOUREM_WORDS("formulas", "fit on published campaigns")};
inline constexpr Formula kStateTraffic{
    "M-C.63", FOUREM_WORDS("formulas", "Optimiser traffic of a step"), "M_state = N·bytes per parameter",
    FOUREM_WORDS("formulas", "Adam: weights, gradients and two moments, read and written; adapters: three reads of 16-bit weights")};
inline constexpr Formula kDeviceSteps{"M-C.64", FOUREM_WORDS("formulas", "Time of training on one device"), "t = samples/b·step/u_feed",
                                      FOUREM_WORDS("formulas", "definition")};
inline constexpr Formula kWithAttention{"M-C.65", FOUREM_WORDS("formulas", "Compute with attention scores"), "C' = C + a·D·L·d_attn·s",
                                        FOUREM_WORDS("formulas", "attention term of M-1.1: a = 12 of training, 4 of a forward pass")};
inline constexpr Formula kInputTable{"M-C.66", FOUREM_WORDS("formulas", "Parameters of the input embedding"), "N_t = V·d",
                                     FOUREM_WORDS("formulas", "definition; a step looks rows of it up and does not read it")};
inline constexpr Formula kExpertParameters{"M-C.67", FOUREM_WORDS("formulas", "Parameters of all experts"),
                                           "N_e = E·L_x·m·d·d_x; else (N − N_a)/(1 − k/E)",
                                           FOUREM_WORDS("formulas", "counting of matrices; else from all and active parameters")};
inline constexpr Formula kWeightsRead{"M-C.68", FOUREM_WORDS("formulas", "Weights that a step reads"),
                                      "W' = (N_d − N_t)·b + N_e·b_e·(1 − (1 − k/E)^B)", "M-3.4b"};
inline constexpr Formula kSampleBatchTime{"M-C.69", FOUREM_WORDS("formulas", "Time of a batch of samples"),
                                          "t = W/(n·BW·η_b) + t_l·L + B·C/(n·F·η_f)", FOUREM_WORDS("formulas", "roofline")};
inline constexpr Formula kRunBatch{"M-C.70", FOUREM_WORDS("formulas", "Sequences of a batch run"), "B = min(B_max, ⌈requests/replicas⌉)",
                                   FOUREM_WORDS("formulas", "definition")};
inline constexpr Formula kRunReplicas{"M-C.71", FOUREM_WORDS("formulas", "Replicas of a batch run"),
                                      "fewest replicas with t ≤ deadline, else ≤ horizon", FOUREM_WORDS("formulas", "definition")};
inline constexpr Formula kDailyPeak{"M-C.72", FOUREM_WORDS("formulas", "Busiest hour over the mean hour"), "peak = max_h s(h)",
                                    FOUREM_WORDS("formulas", "definition; s(h) is a cosine with its peak at 15 h where none is given")};
inline constexpr Formula kHourShare{"M-C.77", FOUREM_WORDS("formulas", "Load of these hours over the mean hour"), "s(h)",
                                    FOUREM_WORDS("formulas", "shape of the day, scaled to its busiest hour")};
inline constexpr Formula kReplicaLoad{"M-C.73", FOUREM_WORDS("formulas", "Requests of a replica in an hour"), "λ_r = λ·s(h)/replicas(h)",
                                      FOUREM_WORDS("formulas", "definition")};
inline constexpr Formula kHourEnergy{"M-C.74", FOUREM_WORDS("formulas", "Accelerator energy of hours of equal load"),
                                     "E = hours·replicas·n·P·1 h", FOUREM_WORDS("formulas", "definition")};
inline constexpr Formula kUsualLosses{"M-C.75", FOUREM_WORDS("formulas", "Loss of a campaign beside its failures"), "κ = min(1, φ/G_usual)",
                                      FOUREM_WORDS("formulas", "the fitted φ contains the failures of usual campaigns")};
inline constexpr Formula kRelativeGoodput{"M-C.76", FOUREM_WORDS("formulas", "Failures beside those of usual campaigns"),
                                          "G' = min(1, G/G_usual)",
                                          FOUREM_WORDS("formulas", "the fitted utilisation contains usual failures")};
inline constexpr Formula kWholeRunTime{"M-C.78", FOUREM_WORDS("formulas", "Time of a run of known end-to-end utilisation"),
                                       "t = C/(n·F·MFU_e2e)", "M-1.9b"};
inline constexpr Formula kMarketOfStage{"M-C.83", FOUREM_WORDS("formulas", "Market-based emissions of a stage"), "C = E_fac·CI_market",
                                        "M-5.1c"};
inline constexpr Formula kMatchedOfStage{"M-C.84", FOUREM_WORDS("formulas", "Hourly matched emissions of a stage"), "C = E_fac·CI_matched",
                                         "M-5.1e"};
inline constexpr Formula kTokensBehind{"M-C.85", FOUREM_WORDS("formulas", "Tokens behind a known compute"), "D = C/(6·N)", "M-1.1b"};
inline constexpr Formula kUsualSequence{"M-C.86", FOUREM_WORDS("formulas", "Sequence length of training"), "s = min(2,048, context)",
                                        FOUREM_WORDS("formulas", "2,048 tokens are what the table of utilisations is fitted at")};
inline constexpr Formula kPlannedSteps{"M-C.82", FOUREM_WORDS("formulas", "Tokens or samples of the planned run"), "T_planned = samples·s",
                                       FOUREM_WORDS("formulas", "definition")};
inline constexpr Formula kGainWindow{"M-C.79", FOUREM_WORDS("formulas", "Window of the learning curve"), "Δ = share·T_planned",
                                     FOUREM_WORDS("formulas", "definition")};
inline constexpr Formula kSearchAndTools{"M-C.81", FOUREM_WORDS("formulas", "Energy of retrieval and tools of a request"),
                                         "E = E_retrieval + E_tools", FOUREM_WORDS("formulas", "definition")};
inline constexpr Formula kToolEnergy{"M-C.80", FOUREM_WORDS("formulas", "Energy of the tools of a request"), "E = t_tools·P_vCPU(1)",
                                     "M-4.7"};
inline constexpr Formula kToolTime{"M-C.87", FOUREM_WORDS("formulas", "Processor time of the tools of a request"), "t_tools = calls·s_vCPU",
                                   FOUREM_WORDS("formulas", "definition")};
inline constexpr Formula kMissedToolTime{"M-C.90", FOUREM_WORDS("formulas", "Processor time of tools behind a semantic cache"),
                                         "t_tools' = t_tools·miss", FOUREM_WORDS("formulas", "definition")};
inline constexpr Formula kAllToolTime{"M-C.91", FOUREM_WORDS("formulas", "Processor time of the tools of all requests"),
                                      "t = requests·t_tools", FOUREM_WORDS("formulas", "definition")};
inline constexpr Formula kDenseLayers{"M-C.92", FOUREM_WORDS("formulas", "Layers without experts"), "L_d = L − L_x",
                                      FOUREM_WORDS("formulas", "definition")};
inline constexpr Formula kAdaptersOfAllLayers{"M-C.93", FOUREM_WORDS("formulas", "Adapter parameters of all layers"),
                                              "N_lora = N_lora,d + N_lora,x", FOUREM_WORDS("formulas", "definition")};
inline constexpr Formula kCostWithTools{"M-C.88", FOUREM_WORDS("formulas", "Cost with the processors of tools"),
                                        "USD' = USD + t_tools·p_vCPU", "M-7.1"};
inline constexpr Formula kEmbodiedWithTools{"M-C.89", FOUREM_WORDS("formulas", "Embodied emissions with the processors of tools"),
                                            "C_emb' = C_emb + t_tools·c_vCPU", "M-5.2"};

} // namespace estimator
