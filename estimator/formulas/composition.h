#pragma once

#include "estimator/formulas/formula.h"
#include "models/core/words.h"

/// Cards of the steps that join the formulas: plain products and sums that need no function of their own, yet appear in traces.
namespace estimator {

inline constexpr Formula kMatmulParameters{"M-0.1", FOUREM_WORDS("formulas", "Parameters in matrix products"), "N_mm = N_active − V·d",
                                           "input embeddings are looked up, not multiplied (jax-ml/scaling-book)"};
inline constexpr Formula kAttentionWidth{"M-0.2", FOUREM_WORDS("formulas", "Attention width"), "d_attn = n_h·d_h", "definition"};
inline constexpr Formula kIdlePowerShare{"M-0.3", FOUREM_WORDS("formulas", "Idle power of a chip without a published one"),
                                         "P_idle = share·TDP", "median of the chips whose idle power is known"};
inline constexpr Formula kPrecisionUtilisation{"M-0.4", FOUREM_WORDS("formulas", "Base utilisation in 8-bit training"),
                                               "MFU0_fp8 = MFU0·factor", "H100 rows of mosaicml/llm-foundry benchmarking"};
inline constexpr Formula kAdapterUtilisation{"M-0.5", FOUREM_WORDS("formulas", "Base utilisation with adapters"), "MFU0_lora = MFU0·factor",
                                             "assumption; Hu et al. 2021 (arXiv:2106.09685) report 25 % speed-up"};
inline constexpr Formula kSampleRate{"M-0.6", FOUREM_WORDS("formulas", "Samples that the chips can take"), "R_compute = samples·n·F·MFU/C",
                                     "time identity"};
inline constexpr Formula kChipTime{"M-0.7", FOUREM_WORDS("formulas", "Accelerator time"), "t_chip = n·t", "definition"};
inline constexpr Formula kRepeated{"M-0.8", FOUREM_WORDS("formulas", "All repetitions"), "X = rep·X_run", "definition"};
inline constexpr Formula kMeasuredEnergy{"M-0.9", FOUREM_WORDS("formulas", "Energy from measured power"), "E = P·t_chip", "definition"};
inline constexpr Formula kTokensWithReplay{"M-0.10", FOUREM_WORDS("formulas", "Tokens of one retraining"),
                                           "D = D_new·(1 + ρ), or D_full + D_new from scratch", "arXiv:2403.08763"};
inline constexpr Formula kSequences{"M-0.11", FOUREM_WORDS("formulas", "Training sequences"), "samples = D/s", "definition"};
inline constexpr Formula kTrialCompute{"M-0.12", FOUREM_WORDS("formulas", "Compute of all trials"), "C = trials·C_trial", "definition"};
inline constexpr Formula kFailuresWithSpot{"M-0.13", FOUREM_WORDS("formulas", "Failure rate on spot machines"),
                                           "λ = λ_chip + λ_spot/n_node", "first-order sum of independent causes"};
inline constexpr Formula kServedRequests{"M-0.14", FOUREM_WORDS("formulas", "Requests over the horizon"), "R = λ·t", "definition"};
inline constexpr Formula kAfterPue{"M-0.15", FOUREM_WORDS("formulas", "IT energy behind a facility reading"), "E_IT = E_fac/PUE",
                                   "definition"};
inline constexpr Formula kTotalEmissions{"M-0.16", FOUREM_WORDS("formulas", "Total emissions"), "C = C_operational + M", "definition"};
inline constexpr Formula kOwnElectricity{"M-0.17", FOUREM_WORDS("formulas", "Electricity of own machines"), "USD = E_fac·p_e",
                                         "definition"};
inline constexpr Formula kOwnCost{"M-0.18", FOUREM_WORDS("formulas", "Cost of own machines"), "USD = t_chip·rate + electricity",
                                  "definition"};
inline constexpr Formula kTransferTime{"M-0.19", FOUREM_WORDS("formulas", "Transfer time"), "t = GB/rate", "definition"};
inline constexpr Formula kReservedProcessorTime{"M-0.20", FOUREM_WORDS("formulas", "Reserved processor time"), "t = useful/u",
                                                "definition"};
inline constexpr Formula kMemoryTime{"M-0.21", FOUREM_WORDS("formulas", "Reserved memory"), "GB·h = GB per vCPU·vCPU·h", "definition"};
inline constexpr Formula kLongestPath{"M-0.22", FOUREM_WORDS("formulas", "Longest path"), "t = max over paths of Σ t_stage", "definition"};
inline constexpr Formula kDailyProfile{"M-0.23", FOUREM_WORDS("formulas", "Load in the busiest hour"), "λ_peak = λ·max(profile)",
                                       "definition"};

} // namespace estimator
