#pragma once

#include "estimator/formulas/domain.h"
#include "estimator/formulas/recomputation.h"
#include "models/core/words.h"

#include <span>

/// Memory of training and the fewest chips that hold it.
namespace estimator {

// Bytes of weights, gradients and optimiser state per parameter.
inline constexpr double kMixedPrecisionAdamBytes = 16.0; ///< bf16 weight 2, gradient 2, fp32 master and moments 12
inline constexpr double kMegatronAdamBytes = 18.0;
inline constexpr double kEightBitAdamBytes = 10.0;
inline constexpr double kPureBf16Bytes = 8.0;
inline constexpr double kMemoryReserve = 0.08; ///< for fragments and buffers, assumed

enum class ZeroStage { replicated, optimizer, gradients, parameters };

inline constexpr Formula kShardedState{"M-1.13", FOUREM_WORDS("formulas", "Training state per chip"),
                                       "z0: 16·N; z1: 4·N + 12·N/n; z2: 2·N + 14·N/n; z3: 16·N/n",
                                       "Rajbhandari et al. 2019 (arXiv:1910.02054)"};

/// Weights, gradients and optimiser state on each chip.
///
/// @param parameters  > 0, all of them (of a mixture of experts too)
/// @param chips       ≥ 1, data-parallel
/// @error domain      an input outside its domain
/// @source M-1.13
[[nodiscard]] Result<Bytes> shardedState(double parameters, double chips, ZeroStage stage);

struct ActivationInput {
    double sequenceLength;
    double sequences; ///< on one chip at a time
    double width;
    double heads;
    double layers;
    double tensorParallel = 1.0;
    Recomputation recomputation = Recomputation::full;
};

inline constexpr Formula kActivations{"M-1.13b", FOUREM_WORDS("formulas", "Activations per chip"),
                                      "none: s·b·h·L·(34 + 5·a·s/h)/t; selective: 34·s·b·h·L/t; full: 2·s·b·h·L",
                                      "Korthikanti et al. 2022 (arXiv:2205.05198)"};

/// Activations kept for the backward pass, 16-bit. Fused attention kernels count as selective.
///
/// @param input   sequence length and tensor parallelism ≥ 1, the rest > 0
/// @error domain  a member outside its domain
/// @source M-1.13b
[[nodiscard]] Result<Bytes> activations(const ActivationInput& input);

struct MinimumChipsInput {
    Bytes state; ///< of all chips together, fully sharded
    Bytes memoryPerChip;
    Bytes activationsPerChip;
    double reserve = kMemoryReserve;
    std::span<const double> allowed; ///< ascending counts that are sold; empty: any
};

struct MinimumChips {
    double needed;  ///< by memory alone
    double allowed; ///< the next count that is sold
};

inline constexpr Formula kMinimumChips{"M-1.13c", FOUREM_WORDS("formulas", "Fewest chips by memory"),
                                       "n_min = ⌈state / (M·(1 − reserve) − activations)⌉, rounded up to a count that is sold",
                                       FOUREM_WORDS("formulas", "memory balance")};

/// Fewest chips whose memory holds a training run.
///
/// @param input             state > 0, memory > 0, activations ≥ 0, reserve in [0, 1)
/// @error domain            a member outside its domain
/// @error infeasibleMemory  activations alone fill a chip, or no count that is sold is large enough
/// @source M-1.13c
[[nodiscard]] Result<MinimumChips> minimumChips(const MinimumChipsInput& input);

} // namespace estimator
