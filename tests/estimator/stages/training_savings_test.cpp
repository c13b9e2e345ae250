#include "tests/estimator/stages/one_stage.h"

#include <cmath>

/// Early stopping, adapters, reinforcement learning, searches, waste, power caps and cooling of training.
namespace estimator {
namespace {

using models::Code;
using models::StageKind;

OneStage tuning() { return OneStage{StageKind::fineTune}.with({{"model", "llama-3-1-8b"}, {"tokens", "1e8"}, {"count", "8"}}); }

double ratio(const OneStage& after, const OneStage& before, Metric metric) { return after.point(metric) / before.point(metric); }

TEST(EarlyStopping, usesItsShareOfTheRun) {
    const auto stopped = tuning().with({{"early_stopping", "0.8"}});
    for (const Metric metric : {Metric::time, Metric::energyFacility, Metric::total, Metric::cost})
        EXPECT_NEAR(ratio(stopped, tuning(), metric), 0.8, 1e-12); // within a day, where no campaign efficiency differs
}

TEST(EarlyStopping, stopsWhereTheCurveOfTheUserGainsTooLittle) {
    // Vector HP-04 of the formula: 62,000 of 100,000 steps.
    const auto whole = tuning().with({{"tokens", "100000"}});
    const auto stopped = whole.with(
        {{"early_stopping", "auto"}, {"least_gain", "0.005"}, {"gain_window", "0.02"}, {"curve_scale", "20"}, {"curve_exponent", "0.35"}});
    EXPECT_NEAR(ratio(stopped, whole, Metric::energyFacility), 0.62, 1e-12);
    EXPECT_FALSE(stopped.says(Code::predictedLoss, "early_stopping")) << "the law is not the user's curve";
}

TEST(EarlyStopping, takesTheScalingLawOfLanguageModels) {
    const auto stopped = OneStage{StageKind::pretrain}.with(
        {{"model", "llama-3-1-8b"}, {"tokens", "1e12"}, {"count", "512"}, {"early_stopping", "auto"}, {"least_gain", "0.002"}});
    // Window by window of 2e10 tokens, as a user would who looks at the loss.
    double tokens = 2e10;
    while (410.7 * (std::pow(tokens, -0.28) - std::pow(tokens + 2e10, -0.28)) >= 0.002) tokens += 2e10;
    const double used = (tokens + 2e10) / 1e12;
    ASSERT_LT(used, 0.9);
    EXPECT_NEAR(stopped.traced("Early stopping"), used, 1e-9);
    const StageEstimate found = stopped.stage();
    const auto told = std::ranges::find_if(found.findings, [](const auto& finding) { return finding.message.code == Code::predictedLoss; });
    ASSERT_NE(told, found.findings.end());
    const auto loss = [](double seen) { return 1.69 + 406.4 / std::pow(8.03e9, 0.34) + 410.7 / std::pow(seen, 0.28); };
    EXPECT_NEAR(std::get<double>(told->message.arguments[1].value), loss(used * 1e12), 1e-6);
    EXPECT_NEAR(std::get<double>(told->message.arguments[2].value), loss(1e12), 1e-6);
}

TEST(EarlyStopping, needsACurveForWhatIsNoLanguageModel) {
    const auto images = OneStage{StageKind::pretrain}.with(
        {{"model", "resnet-50"}, {"samples", "1e6"}, {"epochs", "10"}, {"count", "8"}, {"early_stopping", "auto"}, {"least_gain", "0.01"}});
    EXPECT_TRUE(images.says(Code::missingData, "curve_scale"));
    EXPECT_TRUE(images.with({{"curve_scale", "3"}, {"curve_exponent", "0.3"}}).stage().metrics[Metric::energyFacility].point);
}

TEST(EarlyStopping, hasNoLawForAModelThatIsTrainedAlready) {
    const auto tuned = tuning().with({{"early_stopping", "auto"}, {"least_gain", "0.01"}});
    EXPECT_TRUE(tuned.says(Code::missingData, "curve_scale"));
    EXPECT_TRUE(tuned.with({{"curve_scale", "20"}}).says(Code::missingData, "curve_exponent"));
}

TEST(EarlyStopping, cannotShortenWhatIsMeasuredOrStoppedOtherwise) {
    const auto measured = tuning().with({{"known_hours", "5"}, {"early_stopping", "0.5"}});
    EXPECT_TRUE(measured.says(Code::notApplicable, "early_stopping"));
    const auto search = OneStage{StageKind::searchHyperparameters}.with(
        {{"model", "llama-3-1-8b"}, {"tokens", "1e7"}, {"count", "8"}, {"strategy", "successive-halving"}, {"grid_points", "81"}});
    const auto both = search.with({{"early_stopping", "0.5"}});
    EXPECT_TRUE(both.says(Code::notApplicable, "early_stopping"));
    EXPECT_EQ(both.point(Metric::time), search.point(Metric::time));
    EXPECT_TRUE(tuning().with({{"least_gain", "0.01"}}).says(Code::notApplicable, "least_gain")) << "the share is entered";
}

TEST(EarlyStopping, goesOnToTheEndWhereEveryWindowGains) {
    const auto whole = OneStage{StageKind::pretrain}.with(
        {{"model", "llama-3-1-8b"}, {"tokens", "1e12"}, {"count", "512"}, {"early_stopping", "auto"}, {"least_gain", "1e-9"}});
    EXPECT_FALSE(whole.says(Code::predictedLoss, "early_stopping"));
    const StageEstimate found = whole.stage();
    const auto sized = std::ranges::find(found.derived, "early_stopping", &Derived::field);
    ASSERT_NE(sized, found.derived.end());
    EXPECT_EQ(sized->why.code, Code::sizedToTheEnd);
}

TEST(KnownCompute, leavesThePicturesThatWereEntered) {
    const auto images = OneStage{StageKind::pretrain}.with(
        {{"model", "resnet-50"}, {"samples", "1281167"}, {"epochs", "90"}, {"count", "8"}, {"loader_samples_per_s", "3000"}});
    // The loader decides: 1.153e8 pictures at 3,000 a second.
    EXPECT_NEAR(images.point(Metric::time), 1281167.0 * 90 / 3000 / 3600, 0.02);
    EXPECT_NEAR(images.with({{"known_flops", "2.84e18"}}).point(Metric::time), images.point(Metric::time),
                1e-3 * images.point(Metric::time));
}

TEST(KnownHours, thatAreTooFewForTheWorkAreFlagged) {
    EXPECT_TRUE(tuning().with({{"known_hours", "0.001"}}).says(Code::extrapolation, "known_hours"));
    EXPECT_FALSE(tuning().with({{"known_hours", "10"}}).says(Code::extrapolation, "known_hours"));
}

TEST(EarlyStopping, isUncertainWhereItsShareIsAssumed) {
    const auto drawn = [](const char* share) {
        const OneStage one = tuning().with({{"early_stopping", share}});
        const auto found = estimate(one.plan(), factsFor(one.plan(), shippedCatalogue()), {.draws = kDraws});
        return found->scenarios.front().stages.front().metrics[Metric::time];
    };
    const Measure assumed = drawn("auto");
    const Measure entered = drawn("0.8");
    EXPECT_NEAR(*assumed.point, *entered.point, 1e-12 * *entered.point);
    EXPECT_LT(*assumed.p10, *entered.p10);
    EXPECT_GT(*assumed.p90, *entered.p90);
    EXPECT_LT(*assumed.p90, *drawn("1").p90) << "no run goes on beyond its end";
}

TEST(KnownUtilisation, ofAWholeRunHoldsAllThatTheRunLost) {
    // GPT-3 after Patterson et al. 2021: 3.14e23 FLOP on 10,000 V100 of 125 TFLOP/s in 14.8 days.
    const auto run = OneStage{StageKind::pretrain}.with({{"model", "gpt-3-175b"},
                                                         {"tokens", "3e11"},
                                                         {"known_flops", "3.14e23"},
                                                         {"accelerator", "nvidia-v100-sxm2-32gb"},
                                                         {"count", "10000"},
                                                         {"known_mfu", "0.19644"},
                                                         {"known_mfu_scope", "run"},
                                                         {"loader_samples_per_s", "1"}});
    EXPECT_NEAR(run.point(Metric::time), 14.8 * 24, 0.1);
    EXPECT_TRUE(run.says(Code::notApplicable, "loader_samples_per_s"));
    EXPECT_GT(run.with({{"known_mfu_scope", "benchmark"}, {"loader_samples_per_s", ""}}).point(Metric::time), 1.2 * 14.8 * 24);
}

TEST(KnownUtilisation, isDoubtedAboveThatOfBareMatrixProducts) {
    const auto run = OneStage{StageKind::pretrain}.with({{"model", "llama-3-1-8b"}, {"tokens", "1e12"}, {"count", "512"}});
    ASSERT_GT(ofH100("mamf_efficiency"), 0.6);
    EXPECT_FALSE(run.with({{"known_mfu", "0.5"}}).says(Code::extrapolation, "known_mfu"));
    EXPECT_TRUE(run.with({{"known_mfu", "1"}}).says(Code::extrapolation, "known_mfu"));
}

TEST(ComputeCarbonIntensity, isWhatAnExaflopOfTrainingEmits) {
    const auto trained = OneStage{StageKind::pretrain}.with({{"model", "gpt-3-175b"}, {"known_flops", "3e22"}, {"count", "512"}});
    const StageEstimate twice = trained.with({{"repeats", "2"}}).stage();
    ASSERT_TRUE(twice.compute);
    EXPECT_NEAR(twice.compute->exaflops, 6e4, 1e-6);
    const double grams = 1e3 * (*twice.metrics[Metric::embodied].point + *twice.metrics[Metric::operationalLocation].point);
    EXPECT_NEAR(twice.compute->grams, grams / 6e4, 1e-9 * grams);
    EXPECT_NEAR(twice.compute->grams, trained.stage().compute->grams, 1e-9 * grams) << "runs that are alike emit alike";
}

TEST(Adapters, saveAThirdOfTheCompute) {
    const auto lora = tuning().with({{"method", "lora"}});
    // (4·N + 6·N_lora)·D with N_lora = 41,943,040 for rank 16 on all linear layers of Llama 3.1 8B.
    EXPECT_NEAR(lora.traced("Fine-tuning compute"), (4 * 8.03e9 + 6 * 41943040.0) * 1e8, 1e6);
    EXPECT_NEAR(6 * 8.03e9 * 1e8 / lora.traced("Fine-tuning compute"), 1.4883, 5e-5);
}

TEST(ReinforcementLearning, updatesOnKeptAndReadsAllRollouts) {
    const auto learning = tuning().with({{"method", "rl"}, {"kept_share", "0.25"}});
    // 6·N·D_kept + 2·N·D_all.
    EXPECT_NEAR(learning.traced("Reinforcement learning compute"), (6 * 0.25 + 2) * 8.03e9 * 1e8, 1e6);
    EXPECT_TRUE(learning.says(Code::rolloutsApart, "method"));
}

TEST(Search, takesAGridTo12Trials) {
    const auto grid = OneStage{StageKind::searchHyperparameters}.with(
        {{"model", "llama-3-1-8b"}, {"tokens", "1e7"}, {"count", "8"}, {"strategy", "grid"}, {"grid_points", "500"}});
    const auto bayesian = grid.with({{"strategy", "bayesian"}});
    EXPECT_NEAR(grid.traced("Compute of all trials") / bayesian.traced("Compute of all trials"), 500.0 / 12.0, 1e-9); // 41.667
}

TEST(Waste, standsInTheRowOfTheDevelopment) {
    const ScenarioEstimate wasteful = tuning().with({{"waste_share", "0.3"}}).scenario();
    const ScenarioEstimate automated = tuning().with({{"waste_share", "0.1"}}).scenario();
    ASSERT_EQ(wasteful.stages.size(), 2U);
    const double final = *wasteful.stages[0].metrics[Metric::energyFacility].point;
    EXPECT_NEAR(*wasteful.stages[1].metrics[Metric::energyFacility].point, final * 0.3 / 0.7, 1e-9 * final);
    // 1/(1 - 0.3) over 1/(1 - 0.1).
    EXPECT_NEAR(*wasteful.total[Metric::total].point / *automated.total[Metric::total].point, 9.0 / 7.0, 1e-12);
}

TEST(Waste, isLostFromExperimentsToo) {
    const ScenarioEstimate both =
        OneStage{StageKind::pretrain}
            .with(
                {{"model", "llama-3-1-8b"}, {"tokens", "1e9"}, {"count", "64"}, {"development_multiplier", "1.5"}, {"waste_share", "0.25"}})
            .scenario();
    ASSERT_EQ(both.stages.size(), 2U);
    const double final = *both.stages[0].metrics[Metric::total].point;
    EXPECT_NEAR(*both.total[Metric::total].point, 2.0 * final, 1e-9 * final); // 1.5/(1 - 0.25)
}

TEST(PowerCap, slowsTrainingByTheCubeRootOfTheDynamicPower) {
    const auto capped = tuning().with({{"power_cap_w", "500"}});
    const double before = tuning().point(Metric::energyChip) / tuning().point(Metric::acceleratorHours) * 1e3;
    const double idle = ofH100("idle_power_w");
    ASSERT_GT(before, 500.0);
    const double slower = 0.7 * std::cbrt((before - idle) / (500 - idle)) + 0.3;
    EXPECT_NEAR(ratio(capped, tuning(), Metric::time), slower, 1e-9);
    EXPECT_NEAR(ratio(capped, tuning(), Metric::energyChip), slower * 500 / before, 1e-9);
    // Fans and conversion follow the chips, the base of the server stays at its power for longer: (k·P_cap + base)/(k·P + base), k = 0.2.
    const auto host = [](const OneStage& plan) { return *plan.stage().facilityEnergy[static_cast<std::size_t>(Component::host)]; };
    const double base = constant("server_base_w") / 8.0;
    const double following = constant("server_factor") - 1.0;
    EXPECT_NEAR(host(capped) / host(tuning()), slower * (following * 500 + base) / (following * before + base), 1e-9);
}

TEST(PowerCap, saysWhereItCannotAct) {
    EXPECT_TRUE(tuning().with({{"known_hours", "10"}, {"power_cap_w", "500"}}).says(Code::notApplicable, "power_cap_w"));
    EXPECT_TRUE(tuning().with({{"power_cap_w", "60"}}).says(Code::domain, "power_cap_w"));
    EXPECT_TRUE(tuning().with({{"power_cap_w", "340"}}).says(Code::extrapolation, "power_cap_w")) << "below half of 700 W";
    EXPECT_FALSE(tuning().with({{"power_cap_w", "360"}}).says(Code::extrapolation, "power_cap_w"));
}

TEST(LiquidCooling, takesMostFansOutOfTheServers) {
    const auto liquid = tuning().with({{"cooling", "liquid"}});
    EXPECT_NEAR(ratio(liquid, tuning(), Metric::energyIt), 1.04 / 1.12, 1e-12);
    EXPECT_NEAR(ratio(liquid, tuning(), Metric::energyChip), 1.0, 1e-12);
    // With the PUE of each cooling the saving is that of TUE: 1 - 1.04 x 1.15/(1.12 x 1.30) = 0.17857.
    const auto before = tuning().with({{"known_pue", "1.3"}});
    const auto after = liquid.with({{"known_pue", "1.15"}});
    EXPECT_NEAR(ratio(after, before, Metric::energyFacility), 1 - 0.178571, 1e-6);
    double parts = 0.0;
    for (const auto& part : after.stage().facilityEnergy) parts += part.value_or(0.0);
    EXPECT_NEAR(parts, after.point(Metric::energyFacility), 1e-9 * parts);
}

TEST(LiquidCooling, saysWhereItCannotApply) {
    const auto measured = tuning().with({{"known_energy_kwh", "100"}, {"cooling", "liquid"}});
    EXPECT_TRUE(measured.says(Code::notApplicable, "cooling"));
    EXPECT_NEAR(measured.point(Metric::energyIt), 100.0, 1e-9);
}

TEST(CarbonPrice, standsBesideTheCost) {
    const ScenarioEstimate priced = tuning().withPlan({{"carbon_price_usd_t", "80"}}).scenario();
    const ScenarioEstimate plain = tuning().scenario();
    ASSERT_TRUE(priced.carbonCost.point);
    EXPECT_NEAR(*priced.carbonCost.point, *plain.total[Metric::total].point / 1000 * 80, 1e-9);
    EXPECT_EQ(*priced.total[Metric::cost].point, *plain.total[Metric::cost].point);
    EXPECT_FALSE(plain.carbonCost.point);
}

TEST(Api, isComparedByTheToken) {
    const auto own = OneStage{StageKind::inferBatch}.with(
        {{"model", "llama-3-1-8b"}, {"requests", "1e6"}, {"prompt_tokens", "300"}, {"output_tokens", "200"}, {"api_price_usd_mtok", "2"}});
    const StageEstimate stage = own.stage();
    ASSERT_TRUE(stage.api);
    const double cost = *stage.metrics[Metric::cost].point;
    EXPECT_NEAR(stage.api->tokens, 5e8, 1e-3); // a million requests of 500 tokens
    EXPECT_NEAR(stage.api->ownPerMillion, cost / 500, 1e-12);
    EXPECT_FALSE(stage.api->breakEvenTokens) << "a batch costs by the request, as the API does";
    EXPECT_TRUE(own.says(Code::apiNeverEven, "api_price_usd_mtok"));
}

TEST(Api, isEvenWithAFleetAtALoadAtWhichThePlanCostsTheSame) {
    const auto fleetAt = [](const std::string& requests) {
        return OneStage{StageKind::serveOnline}.with({{"model", "llama-3-1-8b"},
                                                      {"requests_per_s", requests.c_str()},
                                                      {"prompt_tokens", "300"},
                                                      {"output_tokens", "200"},
                                                      {"api_price_usd_mtok", "2"}});
    };
    const StageEstimate stage = fleetAt("0.01").stage();
    ASSERT_TRUE(stage.api && stage.api->breakEvenTokens);
    const double times = *stage.api->breakEvenTokens / stage.api->tokens;
    EXPECT_GT(times, 1.0) << "one replica is dear while it has little to do";
    const StageEstimate even = fleetAt(std::to_string(0.01 * times)).stage();
    EXPECT_NEAR(even.api->ownPerMillion, 2.0, 1e-3); // the load is written with six decimals
}

TEST(QualityFloor, isBrokenByALowerScoreOfItsMetric) {
    const auto floored = tuning().with({{"quality_metric", "MMLU 5-shot"}});
    EXPECT_TRUE(floored.with({{"quality_floor", "70"}}).says(Code::belowQuality, "model")); // Llama 3.1 8B has 66.7
    EXPECT_FALSE(floored.with({{"quality_floor", "66"}}).says(Code::belowQuality, "model"));
    EXPECT_FALSE(floored.with({{"quality_floor", "66"}}).says(Code::unknownQuality, "model"));
}

TEST(QualityFloor, isNeverPassedByAScoreOfAnotherMetric) {
    const auto other = tuning().with({{"quality_metric", "GLUE test"}, {"quality_floor", "10"}});
    EXPECT_TRUE(other.says(Code::unknownQuality, "model"));
    EXPECT_FALSE(other.says(Code::belowQuality, "model"));
    EXPECT_TRUE(tuning().with({{"quality_floor", "10"}}).says(Code::unknownQuality, "quality_metric"));
}

TEST(QualityFloor, isACeilingForErrorRates) {
    const auto speech = OneStage{StageKind::inferBatch}.with({{"model", "distil-small-en"},
                                                              {"requests", "10"},
                                                              {"prompt_tokens", "10"},
                                                              {"output_tokens", "10"},
                                                              {"quality_metric", "WER short-form %"}});
    EXPECT_TRUE(speech.with({{"quality_floor", "10"}}).says(Code::belowQuality, "model")); // it has 12.1 %
    EXPECT_FALSE(speech.with({{"quality_floor", "13"}}).says(Code::belowQuality, "model"));
}

TEST(QualityFloor, tellsWhatCompressionIsKnownToCost) {
    const auto served = OneStage{StageKind::inferBatch}.with({{"model", "llama-3-1-8b"},
                                                              {"requests", "1000"},
                                                              {"prompt_tokens", "100"},
                                                              {"output_tokens", "100"},
                                                              {"quality_metric", "MMLU 5-shot"},
                                                              {"quality_floor", "60"}});
    EXPECT_FALSE(served.says(Code::compressionLoss, "weights"));
    EXPECT_TRUE(served.with({{"weights", "fp8"}}).says(Code::compressionLoss, "weights"));
    EXPECT_TRUE(served.with({{"weights", "int8"}}).says(Code::unknownQuality, "weights")) << "no loss is published";
    const auto pruned = served.with({{"pruned_share", "0.3"}});
    EXPECT_TRUE(pruned.says(Code::compressionLoss, "pruned_share"));
    EXPECT_TRUE(pruned.says(Code::unknownQuality, "pruned_share")) << "a loss of accuracy says nothing about MMLU";
    EXPECT_FALSE(served.with({{"weights", "fp8"}}).says(Code::unknownQuality, "weights"));
    // 66.7 less 5.7 % is 62.9
    const auto inFourBits = served.with({{"weights", "w4a16"}});
    EXPECT_TRUE(inFourBits.with({{"quality_floor", "66.5"}}).says(Code::belowQuality, "weights"));
    EXPECT_FALSE(inFourBits.with({{"quality_floor", "62.5"}}).says(Code::belowQuality, "weights"));
}

TEST(QualityMetrics, offerEveryMetricOfTheCatalogue) {
    const models::Field* field = models::findField(models::fieldsOf(StageKind::serveOnline), "quality_metric");
    ASSERT_NE(field, nullptr);
    const auto models = shippedCatalogue()->entries(models::EntryKind::model);
    ASSERT_TRUE(models);
    for (const models::Entry& entry : *models) {
        const std::string_view metric = entry.text("quality_metric");
        if (metric.empty()) continue;
        EXPECT_NE(std::ranges::find(field->options, metric), field->options.end()) << entry.id << ": " << metric;
    }
}

} // namespace
} // namespace estimator
