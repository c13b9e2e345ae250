#include "estimator/formulas/batch_limit.h"

#include <algorithm>
#include <cmath>

namespace estimator {
namespace {

tl::unexpected<models::Error> tooLarge(const BatchLimitInput& input, Bytes sequence, Bytes offered) {
    const Bytes needed = input.weights + input.overheadPerChip * input.chips + sequence;
    return models::fail(models::Code::infeasibleMemory, std::string{kBatchLimit.id},
                        {FOUREM_WORDS("formulas", "one replica"), models::Argument{models::inGigabytes(needed), "GB"},
                         FOUREM_WORDS("formulas", "weights and one sequence"), FOUREM_WORDS("formulas", "the memory of its chips"),
                         models::Argument{models::inGigabytes(offered), "GB"},
                         FOUREM_WORDS("formulas", "use more chips per replica, a quantised or smaller model, or a chip with more memory")});
}

} // namespace

Result<double> batchLimit(const BatchLimitInput& input) {
    if (const auto broken =
            firstBroken(atLeastOne("chips", input.chips), positive("memory", input.memoryPerChip),
                        shareAboveZero("memory share", input.memoryShare), notNegative("weights", input.weights),
                        notNegative("memory overhead", input.overheadPerChip), positive("KV cache per token", input.keyValueBytes),
                        positive("longest context", input.longestContext), notNegative("recurrent state", input.stateBytes),
                        that("KV cache shards", input.keyValueShards, FOUREM_WORDS("formulas", "between 1 and the number of chips"),
                             input.keyValueShards >= 1.0 && input.keyValueShards <= input.chips)))
        return outOfDomain(kBatchLimit, *broken);
    const Bytes offered = input.chips * input.memoryPerChip * input.memoryShare;
    const Bytes left = offered - input.weights - input.chips * input.overheadPerChip;
    const Bytes sequence = input.keyValueBytes * (input.chips / input.keyValueShards) * input.longestContext + input.stateBytes;
    const double limit = std::floor(left / sequence);
    if (!(limit >= 1.0)) return tooLarge(input, sequence, offered);
    return finite(kBatchLimit, limit);
}

Result<double> chipsPerReplica(BatchLimitInput input, double keyValueHeads, double mostChips) {
    if (const auto broken = firstBroken(atLeastOne("key-value heads", keyValueHeads), atLeastOne("most chips", mostChips)))
        return outOfDomain(kTensorParallelism, *broken);
    Result<double> limit = 0.0;
    for (double chips = 1.0; chips <= mostChips; chips *= 2.0) {
        input.chips = chips;
        input.keyValueShards = std::min(chips, keyValueHeads);
        limit = batchLimit(input);
        if (limit) return chips;
        if (limit.error().code != models::Code::infeasibleMemory) break;
    }
    return limit;
}

} // namespace estimator
