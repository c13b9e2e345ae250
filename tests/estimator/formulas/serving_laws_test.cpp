#include "estimator/formulas/batch_limit.h"
#include "estimator/formulas/caches.h"
#include "estimator/formulas/chip_power.h"
#include "estimator/formulas/compression.h"
#include "estimator/formulas/compute_rate.h"
#include "estimator/formulas/decode_step.h"
#include "estimator/formulas/fleet.h"
#include "estimator/formulas/kv_cache.h"
#include "estimator/formulas/latency.h"
#include "estimator/formulas/load.h"
#include "estimator/formulas/prefill.h"
#include "estimator/formulas/speculation.h"

#include <gtest/gtest.h>

#include <cmath>

namespace estimator {
namespace {

using namespace models;

/// Llama-3.1-8B in bf16 on one H100: 200 tokens in, 400 out.
DecodeInput llama8b() {
    return {.activeParameters = 8.03e9,
            .weights = bytes(16.06e9),
            .keyValueBytes = bytes(131072),
            .promptTokens = 200,
            .outputTokens = 400,
            .layers = 32,
            .attentionWidth = 4096,
            .peakRate = teraflopsPerSecond(989),
            .memoryRate = gigabytesPerSecond(3350),
            .constants = kServingH100Dense};
}

TEST(DecodeStep, isThePrefillOfItsPromptOnceAnOutputToken) {
    const auto step = decodeStep(llama8b());
    const auto prompt = prefillCompute({.promptTokens = 200, .activeParameters = 8.03e9, .layers = 32, .attentionWidth = 4096});
    const Duration once = *prompt / (teraflopsPerSecond(989) * 0.66);
    EXPECT_NEAR(inSeconds(step->prefillCompute) * 400, inSeconds(once), 1e-12);
}

TEST(DecodeStep, readsAsMuchCacheOnceHeadsAreSplit) {
    // Two key-value heads on eight chips: each chip reads half of the cache, not an eighth.
    DecodeInput input = llama8b();
    input.chips = 8;
    input.keyValueShards = *keyValueShards(8, 2);
    const auto replicated = decodeStep(input);
    input.keyValueShards = *keyValueShards(8, 8);
    const auto split = decodeStep(input);
    EXPECT_DOUBLE_EQ(replicated->keyValueRead / split->keyValueRead, 4.0);
    EXPECT_EQ(replicated->fixed(), split->fixed());
}

TEST(DecodeStep, paysForParallelismOnlyAcrossChips) {
    DecodeInput input = llama8b();
    EXPECT_NEAR(inSeconds(decodeStep(input)->overhead), 32 * 33e-6, 1e-15);
    input.chips = 2;
    EXPECT_NEAR(inSeconds(decodeStep(input)->overhead), 32 * (33e-6 + 16e-6), 1e-15);
}

TEST(DecodeStep, keepsItsCacheReadsUnderAPrefixCache) {
    DecodeInput input = llama8b();
    const auto without = decodeStep(input);
    input.cachedShare = 0.8;
    const auto with = decodeStep(input);
    EXPECT_EQ(with->keyValueRead, without->keyValueRead);
    EXPECT_LT(with->prefillCompute, without->prefillCompute);
    input.cachedShare = 1.0;
    EXPECT_EQ(decodeStep(input)->prefillCompute, Duration{});
}

TEST(DecodeStep, takesAsLongAsMeasured) {
    EXPECT_NEAR(inSeconds(decodeStep(llama8b())->at(63.9)), 0.0124, 0.06 * 0.0124); // ML.ENERGY v3
}

TEST(DecodeStep, addsWhatServersAndModelsBring) {
    DecodeInput input = llama8b();
    const auto plain = decodeStep(input);
    input.constants.stepOverhead = seconds(1e-3);
    input.constants.expertLayerOverhead = seconds(10e-6);
    input.constants.dispatchOverhead = seconds(150e-6);
    input.expertLayers = 20;
    input.recurrentState = bytes(335e6);
    input.requestWork = teraflopsPerSecond(989) * seconds(0.66) * 0.4; // 0.4 s at the rate reached
    input.requestOverhead = seconds(0.02);
    const auto full = decodeStep(input);
    EXPECT_NEAR(inSeconds(full->fixed() - plain->fixed()), 1e-3 + 20 * 160e-6, 1e-12);
    // 335 MB at 0.85 of 3,350 GB/s is 0.117647 ms; 0.4 s and 0.02 s over 400 tokens are 1 ms and 0.05 ms.
    EXPECT_NEAR(inSeconds(full->perSequence() - plain->perSequence()), 0.117647e-3 + 1e-3 + 0.05e-3, 1e-9);
}

TEST(DecodeStep, attendsOverTheWindowOnly) {
    DecodeInput input = llama8b();
    const auto all = decodeStep(input);
    input.attendedShare = 0.25;
    // 4·32·4096·400 FLOP of attention at 0.66 of 989 TFLOP/s, three quarters of which go
    EXPECT_NEAR(inSeconds(all->decodeCompute - decodeStep(input)->decodeCompute), 0.75 * 4 * 32 * 4096 * 400 / (0.66 * 989e12), 1e-15);
}

TEST(Admission, fallsOnTheShareOfStepsThatBeginARequest) {
    // B = O: 1 − 1/e = 0.632121 of the steps; 58 layers of 1 ms, 10 of 2 ms, 100 sequences of 0.1 ms.
    const auto time = admissionTime({.sequences = 100,
                                     .outputTokens = 100,
                                     .perExpertLayer = seconds(1e-3),
                                     .expertLayers = 58,
                                     .perRecurrentLayer = seconds(2e-3),
                                     .recurrentLayers = 10,
                                     .perSequence = seconds(1e-4)});
    EXPECT_NEAR(inSeconds(*time), 0.6321205588 * (0.058 + 0.02 + 0.01), 1e-10);
    EXPECT_EQ(*admissionTime({.sequences = 100, .outputTokens = 100}), Duration{});
}

TEST(OverlappedTime, isTheLongerOfBothWithASmoothPassage) {
    EXPECT_NEAR(inSeconds(*overlappedTime(seconds(3), seconds(4), 2)), 5.0, 1e-12); // 3² + 4² = 5²
    EXPECT_NEAR(inSeconds(*overlappedTime(seconds(3), seconds(4), 1)), 7.0, 1e-12);
    EXPECT_NEAR(inSeconds(*overlappedTime(seconds(3), seconds(0), 3)), 3.0, 1e-12);
    EXPECT_FALSE(overlappedTime(seconds(3), seconds(4), 0.5));
}

TEST(BusiestChip, readsMoreThanTheMean) {
    // 0.7·√(2·ln 8) = 1.427534; 32 experts a chip, half of them touched: √(0.5/16) = 0.1767767
    EXPECT_NEAR(*busiestChip(0.5, 256, 8), 1.0 + 1.427534 * 0.1767767, 1e-6);
    EXPECT_DOUBLE_EQ(*busiestChip(1.0, 256, 8), 1.0);    // all of them
    EXPECT_DOUBLE_EQ(*busiestChip(0.5, 256, 1), 1.0);    // a single chip
    EXPECT_LE(*busiestChip(0.001, 256, 8), 1.0 / 0.001); // never more than all
}

TEST(RecurrentState, isReadAndWrittenForEachToken) {
    EXPECT_DOUBLE_EQ(inBytes(*recurrentState(27, 10240, 128)), 283115520.0); // Nemotron Nano 9B v2: 2·4·27·10240·128
}

TEST(ChipPower, countsShortKernels) {
    // b0 0.5 + bs 1 × 0.5 = 1: 100 W + 100 W·(1 − 1/e)
    const auto power = chipPower({.idle = watts(100), .cap = watts(200), .coefficients = {0.5, 0, 0, 1.0}, .load = {0, 0, 0.5}});
    EXPECT_NEAR(inWatts(*power), 163.2120559, 1e-6);
}

TEST(BatchLimit, leavesRoomForRecurrentState) {
    // 10 GB left; 1 GB of cache and 1 GB of state a sequence
    EXPECT_DOUBLE_EQ(*batchLimit({.memoryPerChip = gigabytes(20),
                                  .memoryShare = 1.0,
                                  .weights = gigabytes(10),
                                  .overheadPerChip = {},
                                  .keyValueBytes = bytes(1e6),
                                  .longestContext = 1000,
                                  .stateBytes = gigabytes(1)}),
                     5.0);
}

TEST(OperatingPoint, settlesOnABentStep) {
    // t(B) = √(9 + B²) at λ·O = 0.8: B = 0.8·t, so 0.36·B² = 0.64·9 and B = 4, t = 5. The tangent there is B/t.
    const auto point =
        settledOperatingPoint({.requests = perSecond(0.8), .outputTokens = 1, .fixed = {}, .perSequence = {}, .batchLimit = {}},
                              [](double b) -> Result<LocalStep> {
                                  const double time = std::sqrt(9 + b * b);
                                  return LocalStep{seconds(time - b * b / time), seconds(b / time)};
                              });
    EXPECT_NEAR(point->sequences, 4.0, 1e-9);
    EXPECT_NEAR(inSeconds(point->step), 5.0, 1e-9);
}

TEST(ExpertRead, growsFromOneChoiceToAllExperts) {
    EXPECT_DOUBLE_EQ(expertRead(1e9, 32e9, 8.0 / 128, 1)->parameters, 3e9); // 1e9 + 32e9/16
    EXPECT_DOUBLE_EQ(expertRead(1e9, 32e9, 8.0 / 128, 0.01)->parameters, 3e9);
    EXPECT_NEAR(expertRead(1e9, 32e9, 8.0 / 128, 1e4)->fraction, 1.0, 1e-12);
}

TEST(WindowedContext, keepsAllOfFullLayersAndAWindowOfTheOthers) {
    EXPECT_DOUBLE_EQ(*meanCachedContext({8192, 1024, 5, 25}), (5 * 8192.0 + 25 * 1024.0) / 30);
    EXPECT_DOUBLE_EQ(*meanCachedContext({512, 1024, 5, 25}), 512.0);
}

TEST(BatchLimit, isHalvedWhereChipsHoldCopies) {
    BatchLimitInput input{.chips = 8,
                          .memoryPerChip = gigabytes(80),
                          .weights = bytes(141.1e9),
                          .keyValueBytes = bytes(327680),
                          .longestContext = 8192,
                          .keyValueShards = 8};
    // 8·80·0.9 − 141.1 − 16 = 418.9 GB over 2.684 GB a sequence: 156; over twice that: 78.
    EXPECT_EQ(*batchLimit(input), 156.0);
    input.keyValueShards = 4;
    EXPECT_EQ(*batchLimit(input), 78.0);
}

TEST(ChipsPerReplica, isTheFirstPowerOfTwoThatFits) {
    BatchLimitInput input{
        .memoryPerChip = gigabytes(80), .weights = bytes(141.1e9), .keyValueBytes = bytes(327680), .longestContext = 8192};
    EXPECT_EQ(*chipsPerReplica(input, 8, 8), 4.0); // two chips offer 140 GB beside their overhead
    EXPECT_EQ(chipsPerReplica(input, 8, 2).error().code, Code::infeasibleMemory);
    input.weights = bytes(16.06e9);
    EXPECT_EQ(*chipsPerReplica(input, 8, 8), 1.0);
}

TEST(OperatingPoint, isUnstableBeyondMemoryBeforeTheSlopeIs) {
    LoadInput input{perSecond(20), 400, seconds(0.0067), seconds(9.77e-5), {}};
    EXPECT_NEAR(operatingPoint(input)->sequences, 245.5, 0.5); // ρ = 0.7816; 20·400·0.0067/0.2184
    input.batchLimit = 50.0;
    EXPECT_EQ(operatingPoint(input).error().code, Code::unstable);
}

TEST(OperatingPoint, ofNothingIsAnEmptyReplica) {
    const auto idle = operatingPoint({Rate{}, 400, seconds(0.0067), seconds(9.77e-5), {}});
    EXPECT_EQ(idle->sequences, 0.0);
    EXPECT_EQ(idle->step, seconds(0.0067));
}

TEST(OperatingPoint, saysWhenMoreSequencesRunThanWereMeasured) {
    EXPECT_TRUE(operatingPoint({perSecond(1000), 400, seconds(0.0105), seconds(1e-7), {}})->extrapolates); // 4,375
    EXPECT_FALSE(operatingPoint({perSecond(900), 400, seconds(0.0105), seconds(1e-7), {}})->extrapolates); // 3,921
}

TEST(MixtureOperatingPoint, isAFixedPoint) {
    const auto fixedAt = [](double sequences) -> Result<Duration> {
        return seconds(2 * expertRead(1.55e9, 28.98e9, 8.0 / 128, sequences)->parameters / (3.35e12 * 0.85));
    };
    const LoadInput load{perSecond(5), 400, {}, seconds(9.77e-5), 1000.0};
    const auto point = mixtureOperatingPoint(load, fixedAt);
    ASSERT_TRUE(point);
    const double again = 5 * 400 * inSeconds(*fixedAt(point->sequences)) / (1 - 5 * 400 * 9.77e-5);
    EXPECT_NEAR(point->sequences, again, 1e-9);
    EXPECT_NEAR(inSeconds(point->step), inSeconds(*fixedAt(point->sequences)) + 9.77e-5 * point->sequences, 1e-12);
}

TEST(Capacity, countsWholeSlots) {
    const TokenTarget target{seconds(0.04), 426, 400, seconds(0.006696), seconds(9.768e-5)};
    EXPECT_NEAR(capacity(target)->sequences, 340.95, 0.01);
    EXPECT_EQ(capacity(target)->slots, 340.0);
}

TEST(Capacity, needsRoomForOneSequence) {
    TokenTarget target{seconds(0.0067), 426, 400, seconds(0.006696), seconds(9.768e-5)};
    EXPECT_EQ(capacity(target).error().code, Code::infeasibleSlo) << "above a, below a + b";
    target.timePerToken = seconds(0.0068);
    EXPECT_TRUE(capacity(target));
}

TEST(QueueWait, growsWithLoadUntilItIsUnstable) {
    Duration before;
    for (const double requests : {1.0, 6.0, 10.0, 12.0}) {
        const auto queue = queueWait({perSecond(requests), 64, seconds(5.179)});
        ASSERT_TRUE(queue);
        EXPECT_GT(queue->wait, before);
        before = queue->wait;
    }
    EXPECT_EQ(queueWait({perSecond(12.4), 64, seconds(5.179)}).error().code, Code::unstable); // 12.4·5.179/64 = 1.003
}

TEST(QueueWait, ofOneServerIsThatOfAnMm1Queue) {
    // M/M/1: W_q = ρ·τ/(1 − ρ) = 0.5·2/0.5.
    EXPECT_NEAR(inSeconds(queueWait({perSecond(0.25), 1, seconds(2)})->wait), 2.0, 1e-12);
}

TEST(TimeToFirstToken, growsByAStepForEachChunkOnCrowdedReplicas) {
    const FirstTokenInput calm{{0.7, seconds(0.1)}, seconds(0.05), seconds(0.02), 1024};
    EXPECT_NEAR(inSeconds(*timeToFirstToken(calm)), 0.17, 1e-12);
    const FirstTokenInput crowded{{0.71, seconds(0.1)}, seconds(0.05), seconds(0.02), 1024};
    EXPECT_NEAR(inSeconds(*timeToFirstToken(crowded)), 0.21, 1e-12);
}

TEST(TimeToFirstToken, cannotBeShorterThanPrefillAndOneStep) {
    EXPECT_NEAR(inSeconds(*firstTokenSlack(seconds(0.1), seconds(0.05), seconds(0.02))), 0.03, 1e-12);
    EXPECT_EQ(firstTokenSlack(seconds(0.06), seconds(0.05), seconds(0.02)).error().code, Code::infeasibleSlo);
}

TEST(Replicas, neverFallBelowTheMinimum) {
    EXPECT_EQ(*replicas({.requests = {}, .capacity = perSecond(20), .minimum = 2}), 2.0);
    EXPECT_EQ(*replicas({.requests = perSecond(16), .capacity = perSecond(20)}), 1.0);
    EXPECT_EQ(*replicas({.requests = perSecond(16.1), .capacity = perSecond(20)}), 2.0);
}

/// Power of an H100 that serves Llama-3.1-8B with so many sequences.
Result<Power> h100Serving(double sequences) {
    const auto step = decodeStep(llama8b());
    const Duration time = step->at(sequences);
    const Bytes read = bytes(16.06e9) + bytes(131072 * 400.0) * sequences;
    const Flops work = (step->decodeCompute + step->prefillCompute) * (teraflopsPerSecond(989) * 0.66) * sequences;
    const auto load = chipLoad(
        {.bytes = read, .work = work, .duration = time, .memoryRate = gigabytesPerSecond(3350), .peakRate = teraflopsPerSecond(989)});
    return chipPower({.idle = watts(75), .cap = watts(700), .coefficients = kPowerH100Dense, .load = *load});
}

TEST(ReplicaPower, isNearIdleWhenRequestsAreRare) {
    // One request in 100 s holds 0.0268 sequences: running all the time would draw 458 W, in truth the chip draws 85 W.
    const auto step = decodeStep(llama8b());
    const auto point = operatingPoint({perSecond(0.01), 400, step->fixed(), step->perSequence(), {}});
    EXPECT_NEAR(inWatts(*h100Serving(point->sequences)), 458, 1);
    const double running = *sequencesWhileBusy(point->sequences);
    const double busy = *busyShare(point->sequences, step->at(running), point->step);
    EXPECT_NEAR(inWatts(*replicaPower(busy, *h100Serving(running), watts(75))), 85, 1);
}

TEST(ReplicaPower, isThatOfRunningWhenBusyAndOfIdleWhenEmpty) {
    EXPECT_EQ(*replicaPower(1.0, watts(500), watts(75)), watts(500));
    EXPECT_EQ(*replicaPower(0.0, watts(500), watts(75)), watts(75));
    EXPECT_EQ(*replicaPower(0.4, watts(500), watts(75)), watts(245)); // 0.4·500 + 0.6·75
}

TEST(BusyShare, isThatOfPoissonArrivals) {
    EXPECT_DOUBLE_EQ(*busyShare(std::log(2.0), seconds(1), seconds(1)), 0.5);
    EXPECT_DOUBLE_EQ(*sequencesWhileBusy(std::log(2.0)), 2.0 * std::log(2.0));
    EXPECT_EQ(*sequencesWhileBusy(0.0), 1.0);
}

TEST(BusyShare, putsOutWhatIsAskedFor) {
    // Pictures: a second each and nearly nothing besides. At 0.8 a second the chip is busy for 0.8 of the time, though the line of the
    // step settles at 0.8·0.01/(1 − 0.8) = 0.04 of a picture.
    const auto point = operatingPoint({perSecond(0.8), 1, seconds(0.01), seconds(1), {}});
    EXPECT_NEAR(point->sequences, 0.04, 1e-12);
    const double running = *sequencesWhileBusy(point->sequences);
    const Duration step = seconds(0.01 + running);
    const double busy = *busyShare(point->sequences, step, point->step);
    EXPECT_NEAR(busy * running / inSeconds(step), 0.8, 1e-12);
    EXPECT_NEAR(busy, 0.8, 0.01);
}

TEST(ChipPower, ofServingIsAsMeasured) {
    // 610 W and 0.1186 J per token measured at 64 sequences; the fit's 90th percentile of error is 12 %.
    EXPECT_NEAR(inWatts(*h100Serving(64)), 610, 0.12 * 610);
    const auto energy = energyPerToken(1, *h100Serving(64), decodeStep(llama8b())->at(64), 64);
    EXPECT_NEAR(inJoules(*energy), 0.1186, 0.12 * 0.1186);
}

TEST(Speculation, inABatchKeepsAGainThatTheOlderFormLoses) {
    const auto step = decodeStep(llama8b());
    const Speculation speculation{.acceptance = 0.8, .proposed = 4, .draftCost = 0.05};
    // B = 128: step 19.199 ms; checking 6.696 + 128·(18.41 + 42 + 3.3616·12.34 + 5·24.92) µs + 0.2·19.199 ms = 39.53 ms;
    // 3.3616·19.199/39.53 = 1.633.
    EXPECT_NEAR(*batchedSpeculation(*step, 128, speculation), 1.633, 0.001);
    const SimpleStep simple{step->fixed(), step->perSequence(), step->keyValueRead};
    EXPECT_NEAR(*simpleBatchedSpeculation(simple, 128, speculation), 1.0144, 0.0001);
}

TEST(Speculation, ofOneSequenceOnAMemoryBoundStepIsLeviathans) {
    DecodeStep step;
    step.weightsRead = seconds(0.01);
    const Speculation speculation{.acceptance = 0.8, .proposed = 4, .draftCost = 0.05};
    EXPECT_NEAR(*batchedSpeculation(step, 1, speculation), *speculationSpeedup(speculation), 1e-12);
}

TEST(Speculation, withoutProposalsChangesNothing) {
    const Speculation none{.acceptance = 0.8, .proposed = 0, .draftCost = 0.05};
    EXPECT_DOUBLE_EQ(*expectedTokens(none), 1.0);
    EXPECT_DOUBLE_EQ(*batchedSpeculation(*decodeStep(llama8b()), 64, none), 1.0);
    EXPECT_EQ(*expectedTokens({.acceptance = 1.0, .proposed = 4}), 5.0);
}

TEST(Caches, withoutHitsSaveNothing) {
    EXPECT_EQ(*prefixCacheSaving(3000, 300, 0), 1.0);
    EXPECT_EQ(*semanticMiss(0, 0.97), 1.0);
    EXPECT_EQ(*keyValueSaving(0, 1), 0.0); // one token without a prompt: nothing to read again
}

TEST(Compression, halvesStepByStep) {
    EXPECT_DOUBLE_EQ(inBytes(*groupQuantisedBytes(8e9, 8, 1e300)), 8e9);
    EXPECT_DOUBLE_EQ(inBytes(*sparseBytes(8e9)), 8e9 * 1.125);
    EXPECT_DOUBLE_EQ(inFlopsPerSecond(*sparseRate(teraflopsPerSecond(100), 0.6)), 120e12);
    EXPECT_DOUBLE_EQ(*prunedParameters(8e9, 0.3), 5.6e9);
}

TEST(ComputeRate, namesWhatTheAcceleratorHas) {
    PeakRates a100;
    a100.bf16 = teraflopsPerSecond(312);
    a100.int8 = teraflopsPerSecond(624);
    EXPECT_EQ(*computeRate(a100, Precision::bf16, "A100"), teraflopsPerSecond(312));
    const auto refused = computeRate(a100, Precision::fp8, "A100");
    EXPECT_EQ(refused.error().code, Code::unsupportedPrecision);
    EXPECT_EQ(refused.error().arguments[0], Argument{"A100"});
    EXPECT_EQ(refused.error().arguments[2], Argument{"BF16, INT8"});
}

} // namespace
} // namespace estimator
