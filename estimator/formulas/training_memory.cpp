#include "estimator/formulas/training_memory.h"

#include <algorithm>
#include <cmath>

namespace estimator {

Result<Bytes> shardedState(double parameters, double chips, ZeroStage stage) {
    if (const auto broken = firstBroken(positive("parameters", parameters), atLeastOne("chips", chips)))
        return outOfDomain(kShardedState, *broken);
    const auto bytes = [&](double kept, double sharded) { return models::bytes(parameters * (kept + sharded / chips)); };
    switch (stage) {
    case ZeroStage::replicated: return finite(kShardedState, bytes(16.0, 0.0));
    case ZeroStage::optimizer: return finite(kShardedState, bytes(4.0, 12.0));
    case ZeroStage::gradients: return finite(kShardedState, bytes(2.0, 14.0));
    case ZeroStage::parameters: break;
    }
    return finite(kShardedState, bytes(0.0, 16.0));
}

Result<Bytes> activations(const ActivationInput& input) {
    if (const auto broken = firstBroken(atLeastOne("sequence length", input.sequenceLength), positive("sequences", input.sequences),
                                        positive("model width", input.width), positive("heads", input.heads),
                                        positive("layers", input.layers), atLeastOne("tensor parallelism", input.tensorParallel)))
        return outOfDomain(kActivations, *broken);
    const double elements = input.sequenceLength * input.sequences * input.width * input.layers;
    const double scores = 5.0 * input.heads * input.sequenceLength / input.width;
    switch (input.recomputation) {
    case Recomputation::none: return finite(kActivations, models::bytes(elements * (34.0 + scores) / input.tensorParallel));
    case Recomputation::selective: return finite(kActivations, models::bytes(elements * 34.0 / input.tensorParallel));
    case Recomputation::full: break;
    }
    return finite(kActivations, models::bytes(elements * 2.0));
}

Result<MinimumChips> minimumChips(const MinimumChipsInput& input) {
    if (const auto broken =
            firstBroken(positive("training state", input.state), positive("memory", input.memoryPerChip),
                        notNegative("activations", input.activationsPerChip), shareBelowOne("memory reserve", input.reserve)))
        return outOfDomain(kMinimumChips, *broken);

    const Bytes usable = input.memoryPerChip * (1.0 - input.reserve);
    const auto infeasible = [&](Bytes needed, const char* what, const char* offering, Bytes offered, const char* remedy) {
        return models::fail(models::Code::infeasibleMemory, std::string{kMinimumChips.id},
                            {FOUREM_WORDS("formulas", "training"), models::Argument{models::inGigabytes(needed), "GB"}, what, offering,
                             models::Argument{models::inGigabytes(offered), "GB"}, remedy});
    };
    if (usable <= input.activationsPerChip)
        return infeasible(input.activationsPerChip, FOUREM_WORDS("formulas", "activations"), FOUREM_WORDS("formulas", "one chip"), usable,
                          FOUREM_WORDS("formulas", "recompute activations, use shorter sequences, or a chip with more memory"));

    const Bytes forState = usable - input.activationsPerChip;
    const double needed = std::max(1.0, std::ceil(input.state / forState));
    if (!std::isfinite(needed)) return notFinite(kMinimumChips);
    if (input.allowed.empty()) return MinimumChips{needed, needed};
    const auto next = std::ranges::find_if(input.allowed, [&](double count) { return count >= needed; });
    if (next == input.allowed.end())
        return infeasible(input.state, FOUREM_WORDS("formulas", "weights, gradients and optimiser state"),
                          FOUREM_WORDS("formulas", "the largest group of chips"), forState * input.allowed.back(),
                          FOUREM_WORDS("formulas", "tune with LoRA or QLoRA, recompute activations, or use chips with more memory"));
    return MinimumChips{needed, *next};
}

} // namespace estimator
