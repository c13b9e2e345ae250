#pragma once

#include "estimator/formulas/domain.h"
#include "models/core/words.h"

/// How many sequences a replica's memory holds.
namespace estimator {

inline constexpr double kServingMemoryShare = 0.90;               ///< µ, of the chip's memory
inline constexpr Bytes kServingOverhead = models::gigabytes(2.0); ///< ov, per chip, assumed

struct BatchLimitInput {
    double chips = 1.0; ///< of one replica
    Bytes memoryPerChip;
    double memoryShare = kServingMemoryShare;
    Bytes weights; ///< all of them, not only those read in a step
    Bytes overheadPerChip = kServingOverhead;
    Bytes keyValueBytes;         ///< of one context token
    double longestContext;       ///< tokens
    double keyValueShards = 1.0; ///< see `keyValueShards`; fewer than chips means copies
    Bytes stateBytes{};          ///< recurrent state of a sequence, whatever its context
};

inline constexpr Formula kBatchLimit{"M-3.5", FOUREM_WORDS("formulas", "Batch limit from memory"),
                                     "B_max = ⌊(n·M·µ − W − n·ov)/(kv·(n/shards)·ctx + z)⌋",
                                     FOUREM_WORDS("formulas", "memory balance, as vLLM reserves it")};

/// Sequences of the given context that fit beside the weights.
///
/// @param input             chips ≥ 1, 1 ≤ shards ≤ chips, memory share in (0, 1], weights, overhead and state ≥ 0, the rest > 0
/// @error domain            a member outside its domain
/// @error infeasibleMemory  not even one sequence fits
/// @source M-3.5
[[nodiscard]] Result<double> batchLimit(const BatchLimitInput& input);

inline constexpr Formula kTensorParallelism{"M-3.5b", FOUREM_WORDS("formulas", "Chips per replica"),
                                            "n = smallest power of two with B_max ≥ 1",
                                            FOUREM_WORDS("formulas", "rule of thumb of mlco2/ecologits")};

/// Fewest chips per replica, a power of two, that hold the model and one sequence.
///
/// @param input             as above; its chips and shards are ignored
/// @param keyValueHeads     ≥ 1; 1 with latent attention
/// @param mostChips         ≥ 1
/// @error domain            a member outside its domain
/// @error infeasibleMemory  not even `mostChips` are enough
/// @source M-3.5b
[[nodiscard]] Result<double> chipsPerReplica(BatchLimitInput input, double keyValueHeads, double mostChips);

} // namespace estimator
