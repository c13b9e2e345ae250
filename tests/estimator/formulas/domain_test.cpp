#include "estimator/formulas/domain.h"

#include "estimator/formulas/batch_limit.h"
#include "estimator/formulas/caches.h"
#include "estimator/formulas/calibration.h"
#include "estimator/formulas/chip_power.h"
#include "estimator/formulas/cloud_cost.h"
#include "estimator/formulas/compression.h"
#include "estimator/formulas/cpu_storage_transfer.h"
#include "estimator/formulas/data_loading.h"
#include "estimator/formulas/decode_step.h"
#include "estimator/formulas/development.h"
#include "estimator/formulas/distillation.h"
#include "estimator/formulas/drift.h"
#include "estimator/formulas/early_stopping.h"
#include "estimator/formulas/embodied_carbon.h"
#include "estimator/formulas/encoders_and_images.h"
#include "estimator/formulas/facility_energy.h"
#include "estimator/formulas/fine_tuning.h"
#include "estimator/formulas/fleet.h"
#include "estimator/formulas/four_m.h"
#include "estimator/formulas/goodput.h"
#include "estimator/formulas/hyperparameters.h"
#include "estimator/formulas/kv_cache.h"
#include "estimator/formulas/latency.h"
#include "estimator/formulas/load.h"
#include "estimator/formulas/loss_law.h"
#include "estimator/formulas/measured_run.h"
#include "estimator/formulas/operational_carbon.h"
#include "estimator/formulas/own_hardware_cost.h"
#include "estimator/formulas/parallelism.h"
#include "estimator/formulas/power_cap.h"
#include "estimator/formulas/prefill.h"
#include "estimator/formulas/pue.h"
#include "estimator/formulas/random.h"
#include "estimator/formulas/recomputation.h"
#include "estimator/formulas/sci.h"
#include "estimator/formulas/speculation.h"
#include "estimator/formulas/storage_cost.h"
#include "estimator/formulas/training_compute.h"
#include "estimator/formulas/training_memory.h"
#include "estimator/formulas/training_time.h"
#include "estimator/formulas/training_utilisation.h"
#include "estimator/formulas/transformer_parameters.h"
#include "estimator/formulas/uncertainty.h"
#include "estimator/formulas/validation_metrics.h"
#include "estimator/formulas/water.h"

#include <gtest/gtest.h>

#include <limits>
#include <tuple>
#include <utility>

namespace estimator {
namespace {

using namespace models;

constexpr double kNotANumber = std::numeric_limits<double>::quiet_NaN();
constexpr double kInfinite = std::numeric_limits<double>::infinity();

void set(double& member, double value) { member = value; }
template <class Q>
void set(Q& member, double value) {
    member = Q::ofBase(value);
}

template <class T>
void expectDomainError(const Result<T>& result, double bad, std::size_t place) {
    ASSERT_FALSE(result) << "input " << place << " = " << bad;
    EXPECT_EQ(result.error().code, Code::domain) << "input " << place << " = " << bad;
    EXPECT_TRUE(result.error().where.starts_with("M-"));
    EXPECT_EQ(result.error().arguments.size(), 3U);
}

/// `formula` takes `valid`, and refuses it with a NaN, an infinity or a negative number in any of `members`.
template <class Input, class Function, class... Members>
void refusesBad(const Input& valid, const Function& formula, Members... members) {
    ASSERT_TRUE(formula(valid)) << english(formula(valid).error().message());
    for (const double bad : {kNotANumber, kInfinite, -kInfinite, -1.0}) {
        std::size_t place = 0;
        const auto check = [&](auto member) {
            Input broken = valid;
            set(broken.*member, bad);
            expectDomainError(formula(broken), bad, place++);
        };
        (check(members), ...);
    }
}

/// The same for a formula with plain arguments.
template <class Function, class... Arguments>
void refusesBadArguments(const Function& formula, Arguments... valid) {
    ASSERT_TRUE(formula(valid...));
    const auto tryPlace = [&]<std::size_t place>(std::integral_constant<std::size_t, place>) {
        for (const double bad : {kNotANumber, kInfinite, -kInfinite, -1.0}) {
            std::tuple<Arguments...> broken{valid...};
            set(std::get<place>(broken), bad);
            expectDomainError(std::apply(formula, broken), bad, place);
        }
    };
    [&]<std::size_t... places>(std::index_sequence<places...>) {
        (tryPlace(std::integral_constant<std::size_t, places>{}), ...);
    }(std::index_sequence_for<Arguments...>{});
}

#define FORMULA(name) [](auto... arguments) { return name(arguments...); }

TEST(Domain, namesInputValueAndDomain) {
    const auto refused = trainingCompute(-7.0, 1e9);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error(), (Error{Code::domain, "M-1.1b", {"parameters", -7.0, "above 0"}}));
}

TEST(Domain, saysThatANumberIsNone) {
    const auto refused = withPue(kilowattHours(1.0), kNotANumber);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().arguments, (std::vector<Argument>{"PUE", "not a number", "1 or more"}));
}

TEST(Domain, neverGivesInfinity) {
    const auto overflowing = trainingCompute(1e200, 1e200);
    ASSERT_FALSE(overflowing);
    EXPECT_EQ(overflowing.error().code, Code::domain);
}

TEST(Domain, ofTrainingCompute) {
    using T = DenseTraining;
    refusesBad(
        T{1e9, 1e9, 32, 4096, 2048}, [](const T& in) { return trainingCompute(in); }, &T::matmulParameters, &T::tokens, &T::layers,
        &T::attentionWidth, &T::sequenceLength, &T::attentionFactor);
    refusesBadArguments(FORMULA(trainingCompute), 1e9, 1e9);
    refusesBadArguments(FORMULA(forwardCompute), 1e9, 1e9);
    using S = TransformerShape;
    refusesBad(S{32, 4096, 14336, 32, 8, 128, 128256}, transformerParameters, &S::layers, &S::width, &S::feedForwardWidth, &S::heads,
               &S::keyValueHeads, &S::headWidth, &S::vocabulary);
    using M = MixtureOfExperts;
    refusesBad(M{1e9, 3e10, 8, 128}, activeParameters, &M::sharedParameters, &M::expertParameters, &M::expertsPerToken, &M::experts,
               &M::capacityFactor);
    EXPECT_FALSE(activeParameters({1e9, 3e10, 9, 8})) << "more experts per token than experts";
    refusesBadArguments(FORMULA(executedCompute), flops(1e20), 0.3);
    refusesBadArguments([](double attention) { return recomputedShare(Recomputation::selective, attention); }, 0.1);
    refusesBadArguments(FORMULA(distillationCompute), 1e8, 1e9, 1e9);
    refusesBadArguments(FORMULA(reinforcementCompute), 1e9, 1e8, 1e9);
    refusesBadArguments([](double n, double d) { return predictedLoss(n, d); }, 1e9, 1e10);
}

TEST(Domain, ofOtherArchitectures) {
    refusesBadArguments(FORMULA(encoderDecoderCompute), 1e9, 1e9, 1e9);
    refusesBadArguments(FORMULA(imageTrainingCompute), 4e9, 1e6, 90.0);
    refusesBadArguments(FORMULA(imageForwardCompute), 4e9, 1e6);
    using D = DiffusionImage;
    refusesBad(D{.steps = 50, .parameters = 12e9, .tokens = 4608, .layers = 57, .width = 3072}, diffusionCompute, &D::steps,
               &D::passesPerStep, &D::parameters, &D::tokens, &D::layers, &D::width);
    refusesBadArguments(FORMULA(computeBoundTime), flops(1e15), teraflopsPerSecond(989), 0.5);
    using L = EmbeddingLookup;
    refusesBad(L{65536, 26, 20, 128, bytes(4), gigabytesPerSecond(3350)}, embeddingLookup, &L::batch, &L::tables, &L::pooling,
               &L::dimension, &L::bytesPerValue, &L::memoryRate, &L::memoryEfficiency);
    using E = EncoderBatch;
    refusesBad(E{1e8, gigabytes(0.2), 128, 32, 12, 1, teraflopsPerSecond(65), 0.5, gigabytesPerSecond(300), 0.7, seconds(3e-5)},
               encoderBatchTime, &E::parameters, &E::weights, &E::tokens, &E::batch, &E::layers, &E::chips, &E::peakRate,
               &E::computeEfficiency, &E::memoryRate, &E::memoryEfficiency, &E::layerOverhead);
}

TEST(Domain, ofTrainingTime) {
    using U = UtilisationInput;
    refusesBad(U{.baseUtilisation = 0.42, .chips = 512}, trainingUtilisation, &U::baseUtilisation, &U::chips, &U::chipExponent,
               &U::sequenceLength, &U::sequenceExponent, &U::recomputationFactor, &U::ceiling);
    refusesBadArguments(FORMULA(uncalibratedUtilisation), 0.5);
    using R = TrainingRun;
    refusesBad(R{.work = flops(1e22), .chips = 8, .peakRate = teraflopsPerSecond(989)}, trainingTime, &R::work, &R::chips, &R::peakRate,
               &R::utilisation, &R::goodput, &R::campaignEfficiency, &R::feedUtilisation);
    refusesBadArguments(FORMULA(endToEndUtilisation), flops(1e22), hours(1e4), teraflopsPerSecond(989));
    refusesBadArguments(FORMULA(campaignEfficiency), days(3));
    refusesBadArguments(FORMULA(campaignEfficiencyOfIdealTime), days(3));
    refusesBadArguments(FORMULA(feedUtilisation), perSecond(10), perSecond(20));
    using S = StalledRun;
    refusesBad(S{8, hours(1), 0.5, watts(700), watts(210)}, stalledEnergy, &S::chips, &S::duration, &S::feedUtilisation, &S::busyPower,
               &S::stalledPower);
    refusesBadArguments(FORMULA(failureRate), 419.0, 16384.0, days(54));
    refusesBadArguments(FORMULA(meanTimeToFailure), 16384.0, 6.5);
    using F = FailureModel;
    refusesBad(F{.chips = 1024}, goodput, &F::chips, &F::failureRate, &F::checkpointStall, &F::restart);
    refusesBadArguments([](double p, double m, double v) { return pipelineBubble(p, m, v); }, 16.0, 64.0, 2.0);
    refusesBadArguments(FORMULA(allReduceTime), 64.0, gigabytes(14), gigabytesPerSecond(50));
    refusesBadArguments(FORMULA(exposedCommunication), seconds(2), seconds(1));
}

TEST(Domain, ofTrainingMemory) {
    refusesBadArguments([](double n, double chips) { return shardedState(n, chips, ZeroStage::gradients); }, 7e9, 8.0);
    using A = ActivationInput;
    refusesBad(A{4096, 1, 4096, 32, 32}, activations, &A::sequenceLength, &A::sequences, &A::width, &A::heads, &A::layers,
               &A::tensorParallel);
    using M = MinimumChipsInput;
    refusesBad(M{.state = gigabytes(112), .memoryPerChip = gigabytes(80), .activationsPerChip = gigabytes(5), .allowed = {}}, minimumChips,
               &M::state, &M::memoryPerChip, &M::activationsPerChip, &M::reserve);
    refusesBadArguments([](double n, double lora, double d) { return tuningCompute(TuningMethod::lora, n, lora, d); }, 8e9, 4e7, 1e8);
    refusesBadArguments([](double n, double lora) { return tuningState(TuningMethod::qlora, n, lora); }, 8e9, 4e7);
    refusesBadArguments([](Duration time, double slowdown) { return qloraTime(time, slowdown); }, hours(2), 1.5);
    EXPECT_FALSE(adapterParameters(32, 16, {})) << "no matrices";
}

TEST(Domain, ofSearchesAndStopping) {
    refusesBadArguments([](double a, double b) { return gridTrials(std::array{a, b}); }, 5.0, 4.0);
    refusesBadArguments(FORMULA(randomTrials), 0.95, 0.05);
    EXPECT_FALSE(randomTrials(1.0, 0.05));
    EXPECT_FALSE(randomTrials(0.95, 0.0));
    refusesBadArguments([](double n, double gain) { return bayesianTrials(n, gain); }, 59.0, 5.0);
    using H = HalvingInput;
    refusesBad(H{.configurations = 81, .firstBudget = 1, .fullBudget = 81}, successiveHalving, &H::configurations, &H::firstBudget,
               &H::factor, &H::fullBudget);
    using L = LearningCurve;
    refusesBad(L{20, 0.35, 0.005, 2000, 1e5}, earlyStop, &L::scale, &L::exponent, &L::leastGain, &L::window, &L::planned);
    using D = DriftInput;
    refusesBad(D{0.92, 0.88, days(600)}, retrainPlan, &D::freshQuality, &D::qualityFloor);
    EXPECT_FALSE(retrainPlan({0.9, 0.9, days(600)})) << "the floor must lie below";
    EXPECT_FALSE(retrainPlan({0.92, 0.88, days(-1)}));
    refusesBadArguments([](double n, double d, double replay) { return continuedCompute(n, d, replay); }, 8e9, 2e8, 0.05);
    refusesBadArguments(FORMULA(scratchCompute), 8e9, 1e9, 2e8);
    refusesBadArguments(FORMULA(developmentMultiplier), 0.5);
    EXPECT_FALSE(developmentMultiplier(1.0));
    refusesBadArguments(FORMULA(leverRatio), 2.0, 1.0);
    EXPECT_FALSE(leverRatio(2.0, 0.0)) << "a ratio to nothing is undefined";
    refusesBadArguments(FORMULA(performancePerWatt), 1.2, 1.3);
}

TEST(Domain, ofServing) {
    refusesBadArguments(FORMULA(keyValueBytes), 80.0, 8.0, 128.0, bytes(2));
    refusesBadArguments(FORMULA(latentKeyValueBytes), 61.0, 512.0, 64.0, bytes(2));
    refusesBadArguments(FORMULA(keyValueShards), 8.0, 8.0);
    using W = WindowedContext;
    refusesBad(W{8192, 1024, 5, 25}, meanCachedContext, &W::context, &W::window, &W::fullLayers, &W::windowedLayers);
    refusesBadArguments(FORMULA(criticalBatch), teraflopsPerSecond(197), bytes(2), gigabytesPerSecond(820));
    using P = Prefill;
    refusesBad(P{2048, 8e9, 32, 4096}, prefillCompute, &P::promptTokens, &P::activeParameters, &P::layers, &P::attentionWidth,
               &P::cachedShare);
    using T = PrefillTimeInput;
    refusesBad(T{flops(3e13), gigabytes(16), 32, 1, teraflopsPerSecond(989), 0.66, gigabytesPerSecond(3350), 0.85, seconds(33e-6)},
               prefillTime, &T::work, &T::weights, &T::layers, &T::chips, &T::peakRate, &T::computeEfficiency, &T::memoryRate,
               &T::memoryEfficiency, &T::layerOverhead);
    using D = DecodeInput;
    refusesBad(D{.activeParameters = 8e9,
                 .weights = gigabytes(16),
                 .keyValueBytes = bytes(131072),
                 .promptTokens = 200,
                 .outputTokens = 400,
                 .layers = 32,
                 .attentionWidth = 4096,
                 .peakRate = teraflopsPerSecond(989),
                 .memoryRate = gigabytesPerSecond(3350)},
               decodeStep, &D::activeParameters, &D::weights, &D::keyValueBytes, &D::promptTokens, &D::outputTokens, &D::layers,
               &D::attentionWidth, &D::chips, &D::keyValueShards, &D::peakRate, &D::memoryRate, &D::cachedShare);
    refusesBadArguments(FORMULA(expertRead), 1e9, 3e10, 0.0625, 16.0);
    using B = BatchLimitInput;
    refusesBad(B{.memoryPerChip = gigabytes(80), .weights = gigabytes(16), .keyValueBytes = bytes(131072), .longestContext = 8192},
               batchLimit, &B::chips, &B::memoryPerChip, &B::memoryShare, &B::weights, &B::overheadPerChip, &B::keyValueBytes,
               &B::longestContext, &B::keyValueShards);
    using L = LoadInput;
    refusesBad(L{perSecond(5), 400, seconds(0.0067), seconds(1e-4), {}}, operatingPoint, &L::requests, &L::outputTokens, &L::fixed,
               &L::perSequence);
    using C = TokenTarget;
    refusesBad(C{seconds(0.04), 426, 400, seconds(0.0067), seconds(1e-4)}, capacity, &C::timePerToken, &C::batchLimit, &C::outputTokens,
               &C::fixed, &C::perSequence);
    using Q = QueueInput;
    refusesBad(Q{perSecond(4.5), 64, seconds(5.2)}, queueWait, &Q::requests, &Q::slots, &Q::service, &Q::arrivalVariation,
               &Q::serviceVariation);
    using R = ReplicaInput;
    refusesBad(R{perSecond(20), perSecond(21)}, replicas, &R::requests, &R::capacity, &R::headroom, &R::minimum);
    refusesBadArguments(FORMULA(sequencesWhileBusy), 0.5);
    refusesBadArguments([](double sequences) { return busyShare(sequences, seconds(1), seconds(1)); }, 0.5);
    refusesBadArguments([](double busy) { return replicaPower(busy, watts(500), watts(75)); }, 0.5);
    refusesBadArguments(FORMULA(scaleUpTime), gigabytes(16), gigabytesPerSecond(2));
}

TEST(Domain, ofCompressionAndCaches) {
    refusesBadArguments(FORMULA(groupQuantisedBytes), 7e10, 4.0, 128.0);
    refusesBadArguments(FORMULA(sparseBytes), 8e9);
    refusesBadArguments([](FlopRate rate, double efficiency) { return sparseRate(rate, efficiency); }, teraflopsPerSecond(989), 0.6);
    refusesBadArguments(FORMULA(prunedParameters), 8e9, 0.3);
    using S = Speculation;
    refusesBad(S{}, expectedTokens, &S::acceptance, &S::proposed, &S::draftCost);
    refusesBad(S{}, speculationSpeedup, &S::acceptance, &S::proposed, &S::draftCost);
    EXPECT_FALSE(expectedTokens({.acceptance = 1.01}));
    refusesBadArguments(FORMULA(prefixCacheSaving), 3000.0, 300.0, 0.8);
    refusesBadArguments(FORMULA(semanticMiss), 0.65, 0.97);
    refusesBadArguments(FORMULA(semanticEnergy), 0.37, joules(120), joules(0.6));
    refusesBadArguments(FORMULA(keyValueSaving), 512.0, 256.0);
}

TEST(Domain, ofPowerAndEnergy) {
    using P = ChipPowerInput;
    refusesBad(P{.idle = watts(75), .cap = watts(700), .load = {.memory = 0.4, .compute = 0.1}}, chipPower, &P::idle, &P::cap);
    refusesBadArguments(
        [](double memory, double compute) {
            return chipPower({.idle = watts(75), .cap = watts(700), .load = {.memory = memory, .compute = compute}});
        },
        0.4, 0.1);
    EXPECT_FALSE(chipPower({.idle = watts(750), .cap = watts(700), .load = {.memory = 0.4, .compute = 0.1}}));
    using W = ChipWork;
    refusesBad(W{gigabytes(16), flops(1e12), seconds(0.01), 1, gigabytesPerSecond(3350), teraflopsPerSecond(989)}, chipLoad, &W::bytes,
               &W::work, &W::duration, &W::chips, &W::memoryRate, &W::peakRate);
    refusesBadArguments(FORMULA(energyPerToken), 1.0, watts(500), seconds(0.01), 64.0);
    using F = FacilityInput;
    refusesBad(F{kilowattHours(1), kilowattHours(1), {}, 1.1}, facilityEnergy, &F::chip, &F::nominalChip, &F::pue);
    using O = OverheadRatios;
    const auto withRatios = [](const O& ratios) { return facilityEnergy({kilowattHours(1), kilowattHours(1), ratios, 1.1}); };
    refusesBad(O{}, withRatios, &O::host, &O::network, &O::idle);
    using E = EnergyShares;
    refusesBad(E{0.58, 0.25, 0.1, 0.08}, sharesAsRatios, &E::accelerator, &E::host, &E::idle, &E::overhead);
    refusesBadArguments(FORMULA(withPue), kilowattHours(1), 1.1);
    using L = PueInput;
    refusesBad(L{1.54, 0.3}, pueAtLoad, &L::designPue, &L::load, &L::designLoad, &L::fixedShare);
    refusesBadArguments(FORMULA(totalUsage), 1.12, 1.3);
    using M = MeasuredRun;
    refusesBad(M{10000, days(14.8), watts(330), 1.1}, measuredEnergy, &M::chips, &M::duration, &M::power, &M::pue);
    using I = RequestFigures;
    refusesBad(I{kilowattHours(0.00024), grams(0.023), grams(0.01), litres(0.00026)}, impliedFactors, &I::energy, &I::scope2,
               &I::otherScopes, &I::water);
    using C = PowerCapInput;
    refusesBad(C{hours(10), watts(700), watts(500), watts(75)}, powerCapped, &C::duration, &C::power, &C::cap, &C::idle, &C::clockShare);
    EXPECT_FALSE(powerCapped({hours(10), watts(700), watts(75), watts(75)})) << "a cap at idle power stops the chip";
    using S = CpuStage;
    refusesBad(S{hours(10), 0.5, hours(40)}, cpuEnergy, &S::cpuTime, &S::load, &S::gigabyteTime, &S::memoryPower);
    using T = Storage;
    refusesBad(T{50, hours(720)}, storageEnergy, &T::terabytes, &T::duration, &T::powerPerTerabyte, &T::replication);
    refusesBadArguments([](double gigabytes) { return transferEnergy(gigabytes); }, 20.0);
    refusesBadArguments([](double load) { return usefulCpuPower(load); }, 0.3);
}

TEST(Domain, ofCarbonAndWater) {
    refusesBadArguments(FORMULA(locationBased), kilowattHours(1), gramsPerKilowattHour(400));
    refusesBadArguments([](Energy energy, CarbonIntensity residual,
                           double share) { return marketBased(energy, residual, std::array{Contract{share, {}}}); },
                        kilowattHours(1), gramsPerKilowattHour(400), 0.5);
    refusesBadArguments(
        [](Energy load, Energy contracted, double grid) { return carbonFreeShare(std::array{MatchedSlot{load, contracted, grid}}); },
        kilowattHours(10), kilowattHours(6), 0.5);
    refusesBadArguments(FORMULA(matchedIntensity), gramsPerKilowattHour(400), 0.87);
    refusesBadArguments(FORMULA(residualIntensity), gramsPerKilowattHour(400), 0.35, 0.87);
    EXPECT_FALSE(residualIntensity(gramsPerKilowattHour(400), 0.9, 0.87)) << "a site cannot be dirtier than its grid";
    EXPECT_FALSE(residualIntensity(gramsPerKilowattHour(400), 1.0, 1.0));
    using E = EmbodiedShare;
    refusesBad(E{kilograms(1000), hours(1), years(4)}, embodied, &E::total, &E::reserved, &E::serviceLife, &E::resources,
               &E::totalResources);
    using H = EmbodiedHardware;
    refusesBad(H{.chip = kilograms(164), .host = kilograms(5700), .chipsPerHost = 8, .network = {}}, embodiedRate, &H::chip, &H::host,
               &H::chipsPerHost, &H::network, &H::serviceLife, &H::use);
    using R = Replacement;
    refusesBad(R{kilograms(876), watts(350), 0.6, 1.2, gramsPerKilowattHour(400)}, carbonPayback, &R::embodied, &R::saved, &R::use, &R::pue,
               &R::intensity);
    using S = SciInput;
    refusesBad(S{kilowattHours(1200), gramsPerKilowattHour(400), kilograms(60), 5e6}, sci, &S::energy, &S::intensity, &S::embodied,
               &S::units);
    refusesBadArguments(FORMULA(carbonPerUnit), kilograms(6500), 5e10);
    using C = ChipLife;
    refusesBad(C{kilograms(400), watts(450), years(6), gramsPerKilowattHour(380), teraflopsPerSecond(918), 0.35}, computeCarbonIntensity,
               &C::embodied, &C::facilityPower, &C::life, &C::intensity, &C::peakRate, &C::utilisation);
    using W = WaterInput;
    refusesBad(W{kilowattHours(1000), litresPerKilowattHour(0.36), 1.17, litresPerKilowattHour(3.14)}, water, &W::it, &W::site, &W::pue,
               &W::source);
    refusesBadArguments(
        [](double generation, WaterIntensity intensity) { return mixWaterIntensity(std::array{GenerationShare{generation, intensity}}); },
        30.0, litresPerKilowattHour(1.9));
}

TEST(Domain, ofCost) {
    refusesBadArguments([](Duration time, MoneyRate price, double premium) { return onDemandCost(time, price, premium); }, hours(1e4),
                        dollarsPerHour(6.88), 0.15);
    using S = SpotInput;
    refusesBad(S{.faultFreeChipTime = hours(1000), .price = dollarsPerHour(2.75), .chips = 64, .chipsPerNode = 8, .failures = {}}, spotCost,
               &S::faultFreeChipTime, &S::price, &S::chips, &S::chipsPerNode, &S::preemptions, &S::failures, &S::checkpointStall,
               &S::restart);
    using C = Commitment;
    refusesBad(C{hours(8000), hours(1e4), dollarsPerHour(3.9), dollarsPerHour(6.88)}, committedCost, &C::committed, &C::used,
               &C::committedPrice, &C::onDemandPrice);
    using P = Purchase;
    refusesBad(P{dollars(40000)}, annualCost, &P::perChip, &P::residual, &P::years, &P::capitalCost, &P::operatingCost);
    using H = OwnedHour;
    refusesBad(H{dollars(13200), 0.6, watts(1000), 1.54, dollarsPerKilowattHour(0.12)}, ownedRate, &H::annual, &H::use, &H::power, &H::pue,
               &H::electricity);
    using R = OwnOrRent;
    refusesBad(R{dollars(13200), dollarsPerHour(3.9), watts(1000), 1.54, dollarsPerKilowattHour(0.12)}, breakEvenUse, &R::annual,
               &R::cloudPrice, &R::power, &R::pue, &R::electricity);
    using B = StorageBill;
    refusesBad(B{50, 3, dollars(0.023), 2000, dollars(0.09)}, storageCost, &B::terabytes, &B::months, &B::egressGigabytes);
    refusesBadArguments(FORMULA(carbonCost), kilograms(552100), dollars(80));
}

TEST(Domain, ofUncertaintyAndComparison) {
    refusesBadArguments([](double median, double sigma) { return lognormal(median, sigma, -1.0); }, 100.0, 0.1);
    refusesBadArguments(FORMULA(inverseNormal), 0.3);
    EXPECT_FALSE(inverseNormal(0.0));
    EXPECT_FALSE(inverseNormal(1.0));
    refusesBadArguments([](double p) { return quantile(std::array{1.0, 2.0}, p); }, 0.5);
    EXPECT_FALSE(quantile({}, 0.5));
    refusesBadArguments([](double median, double a, double b) { return productRange(median, std::array{a, b}); }, 100.0, 0.1, 0.2);
    refusesBadArguments([](double a, double b) { return productIndices(std::array{a, b}); }, 0.1, 0.2);
    EXPECT_FALSE(productIndices(std::array{0.0, 0.0})) << "nothing varies";
    refusesBadArguments(FORMULA(tornadoSwing), 100.0, 0.2);
    refusesBadArguments([](double ratio, double prior, double error) { return calibrate(std::array{ratio}, prior, error); }, 1.1, 0.3,
                        0.15);
    EXPECT_FALSE(latinHypercube(1, 0, 3));
    refusesBadArguments([](double predicted, double actual) { return predictionErrors(std::array{PredictionPair{predicted, actual}}); },
                        110.0, 100.0);
    refusesBadArguments(FORMULA(coverage), 15.0, 20.0);
    using F = FourM;
    refusesBad(F{4.2, 13.7, 1.44, 9.0}, fourMTotals, &F::model, &F::machine, &F::mechanization, &F::map);
    using R = PublishedRun;
    const R run{flops(3e23), kilowattHours(1e6), 1.1, gramsPerKilowattHour(429)};
    refusesBad(run, [&](const R& before) { return fourMFactors(before, run); }, &R::work, &R::facility, &R::pue, &R::intensity);
}

} // namespace
} // namespace estimator
