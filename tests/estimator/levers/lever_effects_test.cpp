#include "estimator/levers/lever_effects.h"

#include "tests/estimator/stages/one_stage.h"

#include <cmath>
#include <set>

/// Each recommendation where it applies, with what it brings, and where it does not, with why.
namespace estimator {
namespace {

using models::StageKind;

std::vector<LeverEffect> effectsOf(const OneStage& one) {
    const auto found = leverEffects(one.plan(), factsFor(one.plan(), shippedCatalogue()), one.plan().baseline().id, OneStage::kId);
    if (!found) throw std::runtime_error{models::englishLine(found.error())};
    return *found;
}

LeverEffect effectOf(const OneStage& one, Lever lever) {
    for (const LeverEffect& effect : effectsOf(one))
        if (effect.lever == lever) return effect;
    throw std::runtime_error{"a lever is missing"};
}

double gain(const OneStage& one, Lever lever, Metric metric = Metric::energyFacility) {
    const LeverEffect effect = effectOf(one, lever);
    if (!effect.applies()) throw std::runtime_error{models::english(effect.whyNot)};
    if (!effect.ratio[metric]) throw std::runtime_error{"no ratio"};
    return *effect.ratio[metric];
}

std::string whyNot(const OneStage& one, Lever lever) {
    const LeverEffect effect = effectOf(one, lever);
    return effect.applies() ? std::string{} : models::english(effect.whyNot);
}

OneStage chat() {
    return OneStage{StageKind::serveOnline}.with(
        {{"model", "llama-3-1-8b"}, {"requests_per_s", "50"}, {"prompt_tokens", "500"}, {"output_tokens", "200"}, {"tpot_ms", "40"}});
}

OneStage texts() {
    return OneStage{StageKind::inferBatch}.with(
        {{"model", "llama-3-1-8b"}, {"requests", "1e6"}, {"prompt_tokens", "300"}, {"output_tokens", "200"}});
}

OneStage tuning() { return OneStage{StageKind::fineTune}.with({{"model", "llama-3-1-8b"}, {"tokens", "1e8"}}); }

OneStage retraining() {
    return OneStage{StageKind::retrainOnDrift}.with(
        {{"model", "llama-3-1-8b"}, {"new_tokens", "1e7"}, {"full_tokens", "1e8"}, {"interval_days", "30"}});
}

OneStage preparing() { return OneStage{StageKind::prepareData}.with({{"vcpu_hours", "1000"}}); }

LeverEffect drawnEffect(const OneStage& one, Lever lever) {
    const auto found =
        leverEffects(one.plan(), factsFor(one.plan(), shippedCatalogue()), one.plan().baseline().id, OneStage::kId, {.draws = kDraws});
    for (const LeverEffect& effect : *found)
        if (effect.lever == lever) return effect;
    throw std::runtime_error{"a lever is missing"};
}

TEST(PublishedGains, standBesideTheChangeThatTheyAreOfOnly) {
    EXPECT_TRUE(effectOf(texts().with({{"kv_cache", "false"}}), Lever::keyValueCache).published.high) << "off against on";
    EXPECT_FALSE(effectOf(texts(), Lever::keyValueCache).published.high) << "8 bits against 16 is another change";
    EXPECT_FALSE(effectOf(texts(), Lever::pruning).published.high) << "2:4 sparsity is no structured pruning";
    EXPECT_TRUE(effectOf(texts(), Lever::quantisation).published.high);
    EXPECT_FALSE(effectOf(texts().with({{"accelerator", "nvidia-a100-sxm4-80gb"}}), Lever::quantisation).published.high)
        << "a chip without 8-bit floating point takes another format";
}

TEST(PublishedGains, ofSearchesAndOwnServersStandBesideThoseOnly) {
    EXPECT_FALSE(effectOf(tuning(), Lever::earlyStopping).published.high) << "the source stops trials of a search";
    const auto search = OneStage{StageKind::searchHyperparameters}.with({{"model", "llama-3-1-8b"}, {"tokens", "1e7"}});
    EXPECT_TRUE(effectOf(search, Lever::earlyStopping).published.high);
    EXPECT_FALSE(effectOf(tuning(), Lever::managedServices).published.high) << "the source compares with own servers";
    EXPECT_TRUE(effectOf(tuning().with({{"site", "on-prem/pl"}}), Lever::managedServices).published.high);
}

TEST(EarlyStoppingLever, isThereAlreadyWhereTheCurveDecides) {
    EXPECT_NE(whyNot(tuning().with({{"early_stopping", "auto"}}), Lever::earlyStopping).find("already"), std::string::npos);
}

TEST(LeverRanges, areNoneForWhatBothRunsShare) {
    // A run of 0.8 of the steps takes 0.8 of everything, however fast the chip turns out to be.
    const auto range = drawnEffect(tuning().with({{"count", "8"}}), Lever::earlyStopping).range[Metric::energyFacility];
    ASSERT_TRUE(range);
    EXPECT_NEAR(range->p10, 1.25, 1e-9);
    EXPECT_NEAR(range->p90, 1.25, 1e-9);
}

TEST(LeverRanges, areThoseOfTwoGridsWhereTheSiteMoves) {
    const LeverEffect moved = drawnEffect(tuning().with({{"count", "8"}}), Lever::region);
    const auto range = moved.range[Metric::operationalLocation];
    ASSERT_TRUE(moved.applies() && range);
    EXPECT_LT(range->p10, *moved.ratio[Metric::operationalLocation]);
    EXPECT_GT(range->p90, *moved.ratio[Metric::operationalLocation]);
    // Two independent grids of σ 0.07; the PUE of the two sites adds a little.
    const double grids = 2 * 1.2815515655446 * 0.07 * std::sqrt(2.0);
    EXPECT_GT(std::log(range->p90 / range->p10), 0.95 * grids);
    EXPECT_LT(std::log(range->p90 / range->p10), 1.25 * grids);
}

TEST(LeverRanges, multiplyDevelopmentIntoBothSides) {
    const auto plain = tuning().with({{"count", "8"}});
    const auto range = drawnEffect(plain.with({{"waste_share", "0.3"}}), Lever::automation).range[Metric::energyFacility];
    ASSERT_TRUE(range);
    EXPECT_NEAR(range->p10, 9.0 / 7.0, 1e-9); // 1/(1 − 0.3) over 1/(1 − 0.1)
    EXPECT_NEAR(range->p90, 9.0 / 7.0, 1e-9);
}

TEST(LeverCards, areTheTwentyFiveRecommendations) {
    std::set<std::string_view> ids;
    int number = 0;
    for (const LeverCard& row : leverCards()) {
        EXPECT_EQ(row.number, ++number);
        EXPECT_EQ(static_cast<int>(row.lever), number - 1);
        EXPECT_TRUE(ids.insert(row.id).second) << row.id;
        EXPECT_FALSE(row.title.empty() || row.what.empty()) << row.id;
    }
    EXPECT_EQ(number, 25);
}

TEST(LeverCards, quoteEvidenceThatTheCatalogueHas) {
    const models::Facts facts{shippedCatalogue()};
    for (const LeverCard& row : leverCards()) {
        const PublishedGain published = publishedGain(row, facts);
        if (!row.evidence.empty()) {
            EXPECT_FALSE(published.of.empty()) << row.id;
            ASSERT_TRUE(published.low && published.high) << row.id;
            EXPECT_LE(*published.low, *published.high) << row.id;
        }
        EXPECT_TRUE(!published.high || !published.source.empty()) << row.id;
    }
    // 97 % of cases between a hit rate of 61.6 and 68.8 %: .31 to .38 of the calls are left.
    EXPECT_NEAR(*publishedGain(card(Lever::semanticCache), facts).high, 1 / 0.31, 1e-9);
    // Throughput 1.41 to 1.9 is a gain as it stands.
    EXPECT_NEAR(*publishedGain(card(Lever::quantisation), facts).low, 1.41, 1e-9);
}

TEST(Levers, standWithThoseThatApplyFirstAndTheLargestGainOnTop) {
    const auto effects = effectsOf(chat());
    ASSERT_EQ(effects.size(), 25U);
    for (std::size_t index = 1; index < effects.size(); ++index) {
        const LeverEffect& before = effects[index - 1];
        const LeverEffect& now = effects[index];
        EXPECT_TRUE(before.applies() || !now.applies());
        if (!now.applies()) continue;
        EXPECT_GE(*before.ratio[Metric::total], *now.ratio[Metric::total]);
    }
}

TEST(Levers, bringWhatTheirEditsBring) {
    const auto chosen = chat();
    for (const LeverEffect& effect : effectsOf(chosen)) {
        if (!effect.applies()) continue;
        const auto after = models::apply(chosen.plan(), models::Compound{effect.edits});
        ASSERT_TRUE(after) << card(effect.lever).id;
        const auto estimated = estimate(*after, factsFor(*after, shippedCatalogue()));
        ASSERT_TRUE(estimated);
        const auto& total = estimated->scenarios.front().stages.front().metrics[Metric::total].point;
        ASSERT_TRUE(total) << card(effect.lever).id;
        EXPECT_NEAR(*effect.ratio[Metric::total], chosen.point(Metric::total) / *total, 1e-9) << card(effect.lever).id;
    }
}

TEST(Levers, sayWhyMeasuredStagesKeepTheirModelAndMachine) {
    const auto measured = tuning().with({{"known_hours", "10"}, {"known_energy_kwh", "50"}});
    for (const Lever lever : {Lever::tpus, Lever::model, Lever::machine, Lever::quantisation, Lever::adapters, Lever::earlyStopping})
        EXPECT_NE(whyNot(measured, lever).find("measured"), std::string::npos) << card(lever).id;
    EXPECT_GT(gain(measured, Lever::map, Metric::total), 1.0) << "the place still matters";
}

TEST(Levers, takeThePresentPueOutOfWhatTheBuildingsMeterRead) {
    // On-premises, PUE 1.5: 50 kWh at the meter are 33.3 of the machines, whatever place they stand at.
    const auto measured =
        tuning().with({{"site", "on-prem/pl"}, {"known_pue", "1.5"}, {"known_energy_kwh", "50"}, {"known_energy_scope", "facility"}});
    const LeverEffect effect = effectOf(measured, Lever::map);
    ASSERT_TRUE(effect.applies()) << models::english(effect.whyNot);
    const auto after = models::apply(measured.plan(), models::Compound{effect.edits});
    ASSERT_TRUE(after);
    const auto there = estimate(*after, factsFor(*after, shippedCatalogue()));
    ASSERT_TRUE(there);
    EXPECT_NEAR(*there->scenarios.front().stages.front().metrics[Metric::energyIt].point, 50.0 / 1.5, 1e-9);
}

TEST(Lever1, movesToATpuOfTheSite) {
    EXPECT_TRUE(effectOf(texts(), Lever::tpus).applies());
    EXPECT_NE(gain(texts(), Lever::tpus), 1.0);
    EXPECT_NE(whyNot(texts().with({{"site", "azure/swedencentral"}}), Lever::tpus).find("no other TPU"), std::string::npos);
}

TEST(Lever2, takesALighterModelWithTheSameScore) {
    // Llama 1 65B scores 63.4 in MMLU 5-shot; several smaller models score more.
    EXPECT_GT(gain(texts().with({{"model", "llama-65b"}}), Lever::model), 2.0);
    EXPECT_FALSE(whyNot(preparing(), Lever::model).empty());
}

TEST(Lever2, trainsTheOtherModelOnTheTokensThatItsScoreCameFrom) {
    const auto training = OneStage{StageKind::pretrain}.with({{"model", "gpt-3-175b"}, {"tokens", "3e11"}});
    const LeverEffect effect = effectOf(training, Lever::model);
    ASSERT_TRUE(effect.applies());
    std::optional<double> tokens;
    std::string model;
    for (const models::Edit& edit : effect.edits) {
        const auto& field = std::get<models::SetField>(edit.asVariant());
        if (field.path == "model") model = models::settingText(*field.setting);
        if (field.path == "tokens") tokens = std::get<double>(std::get<models::FieldValue>(*field.setting));
    }
    ASSERT_TRUE(tokens);
    EXPECT_NEAR(*tokens, shipped(models::EntryKind::model, model, "training_tokens_b") * 1e9, 1.0);
    EXPECT_GT(*effect.ratio[Metric::total], 1.0);
}

TEST(Lever3, takesTheBestMachineOfTheSite) {
    const auto old = texts().with({{"accelerator", "nvidia-a100-sxm4-80gb"}});
    EXPECT_GT(gain(old, Lever::machine, Metric::total), 1.0);
    EXPECT_FALSE(whyNot(preparing(), Lever::machine).empty());
}

TEST(Lever4, movesToACloudOfTheSameCountry) {
    const auto own = texts().with({{"site", "on-prem/pl"}, {"accelerator", "nvidia-a100-sxm4-80gb"}, {"known_pue", "1.63"}});
    EXPECT_GT(gain(own, Lever::mechanization), 1.2);
    EXPECT_NE(whyNot(texts(), Lever::mechanization).find("cloud already"), std::string::npos);
}

TEST(Lever5, movesToTheCleanestSiteOfTheProvider) {
    EXPECT_GT(gain(texts(), Lever::map, Metric::operationalLocation),
              3.0); // Iowa is a wind state beside coal; others have water and nuclear
    const LeverEffect effect = effectOf(texts(), Lever::map);
    EXPECT_NE(models::settingText(*std::get<models::SetField>(effect.edits.front().asVariant()).setting).find("gcp/"), std::string::npos);
}

TEST(Lever5, staysWhereItIsCleanest) {
    const LeverEffect there = effectOf(texts(), Lever::map);
    const std::string cleanest = models::settingText(*std::get<models::SetField>(there.edits.front().asVariant()).setting);
    EXPECT_NE(whyNot(texts().with({{"site", cleanest.c_str()}}), Lever::map).find("no more than any other"), std::string::npos);
}

TEST(Lever6, needsAFloorToChooseTheSmallestBy) {
    EXPECT_NE(whyNot(texts(), Lever::smallModel).find("floor"), std::string::npos);
    EXPECT_GT(gain(texts().with({{"quality_metric", "MMLU 5-shot"}, {"quality_floor", "50"}}), Lever::smallModel), 1.5);
}

TEST(Lever7, letsASmallModelGiveShortAnswers) {
    const auto labels = texts().with({{"output_tokens", "2"}});
    EXPECT_GT(gain(labels, Lever::domainSolution), 5.0);
    EXPECT_NE(whyNot(texts(), Lever::domainSolution).find("written texts"), std::string::npos);
    EXPECT_NE(
        whyNot(labels.with({{"quality_metric", "MMLU 5-shot"}, {"quality_floor", "60"}}), Lever::domainSolution).find("quality floor"),
        std::string::npos);
}

TEST(Lever8, prunes) {
    EXPECT_GT(gain(texts(), Lever::pruning), 1.0);
    EXPECT_NE(whyNot(texts().with({{"pruned_share", "0.5"}}), Lever::pruning).find("pruned already"), std::string::npos);
}

TEST(Lever9, halvesTheBytesOfTheWeights) {
    EXPECT_GT(gain(texts().with({{"batch", "1"}}), Lever::quantisation), 1.2);
    EXPECT_NE(whyNot(texts().with({{"weights", "w4a16"}}), Lever::quantisation).find("compressed already"), std::string::npos);
    EXPECT_NE(whyNot(tuning().with({{"accelerator", "nvidia-a100-sxm4-80gb"}}), Lever::quantisation).find("8 bits"), std::string::npos);
}

TEST(Lever9, saysThatNobodyKnowsTheQualityOfWhatItDoes) {
    // Of pruning no loss is published; of 8 bits, 1.5 % of the 66.7 that the model has.
    const auto floor = texts().with({{"quality_metric", "MMLU 5-shot"}, {"quality_floor", "60"}});
    EXPECT_TRUE(effectOf(floor, Lever::pruning).doubt);
    EXPECT_FALSE(effectOf(floor, Lever::quantisation).doubt);
    EXPECT_FALSE(effectOf(texts(), Lever::pruning).doubt) << "without a floor there is nothing to keep";
}

TEST(Lever9, keepsWhatWasSpecialAboutAMeasuredRun) {
    const OneStage measured = tuning().with({{"accelerator", "nvidia-h100-sxm5"}, {"count", "8"}, {"known_mfu", "0.2"}});
    // Twice the rate at 0.55 of the utilisation.
    EXPECT_NEAR(gain(measured, Lever::quantisation, Metric::acceleratorHours), 2 * 0.55, 1e-3);
}

TEST(Lever10, takesTheDistilledForm) {
    const auto bert = OneStage{StageKind::inferBatch}.with({{"model", "bert-base"}, {"requests", "1e7"}, {"prompt_tokens", "128"}});
    EXPECT_GT(gain(bert, Lever::distillation), 1.3); // half of the layers, 0.6 of the parameters
    EXPECT_NE(whyNot(bert.with({{"model", "electra-small"}}), Lever::distillation).find("no distilled form"), std::string::npos);
}

TEST(Lever10, keepsTheQualityFloor) {
    // BERT base has 79.5 and DistilBERT 77 in the same metric; TinyBERT's score is of another.
    const auto bert = OneStage{StageKind::inferBatch}.with({{"model", "bert-base"},
                                                            {"requests", "1e7"},
                                                            {"prompt_tokens", "128"},
                                                            {"quality_metric", "GLUE dev macro"},
                                                            {"quality_floor", "78"}});
    const LeverEffect effect = effectOf(bert, Lever::distillation);
    for (const models::Edit& edit : effect.edits)
        EXPECT_NE(models::settingText(*std::get<models::SetField>(edit.asVariant()).setting), "distilbert-base");
}

TEST(Lever11, takesAnAcceleratorInsteadOfAProcessor) {
    const auto bert = OneStage{StageKind::inferBatch}.with(
        {{"model", "bert-base"}, {"requests", "1e7"}, {"prompt_tokens", "128"}, {"accelerator", "intel-xeon-8480plus"}});
    EXPECT_GT(gain(bert, Lever::specialHardware), 3.0);
    EXPECT_FALSE(whyNot(texts().with({{"site", "azure/swedencentral"}}), Lever::specialHardware).empty());
}

TEST(Lever12, tunesAdaptersOnFewerAccelerators) {
    EXPECT_GT(gain(tuning().with({{"count", "8"}}), Lever::adapters), 1.0);
    EXPECT_NE(whyNot(texts(), Lever::adapters).find("does not tune"), std::string::npos);
}

TEST(Lever13, stopsAtFourFifths) {
    EXPECT_NEAR(gain(tuning(), Lever::earlyStopping), 1.25, 1e-9);
    EXPECT_NE(whyNot(tuning().with({{"early_stopping", "0.7"}}), Lever::earlyStopping).find("already"), std::string::npos);
}

TEST(Lever14, feedsTheAccelerators) {
    EXPECT_GT(gain(tuning().with({{"count", "8"}, {"loader_samples_per_s", "1"}}), Lever::dataLoading), 1.0);
    EXPECT_NE(whyNot(tuning(), Lever::dataLoading).find("data loading limits"), std::string::npos);
}

TEST(Lever15, searchesWith12TrialsInsteadOf500) {
    const auto grid = OneStage{StageKind::searchHyperparameters}.with(
        {{"model", "llama-3-1-8b"}, {"tokens", "1e6"}, {"count", "8"}, {"strategy", "grid"}, {"grid_points", "500"}});
    EXPECT_NEAR(gain(grid, Lever::search), 500.0 / 12.0, 0.01);
    EXPECT_NE(whyNot(grid.with({{"strategy", "bayesian"}}), Lever::search).find("Bayesian already"), std::string::npos);
}

TEST(Lever16, fillsTheBatch) {
    EXPECT_GT(gain(texts().with({{"batch", "8"}}), Lever::batching), 3.0); // measured 0.455 to 0.070 J a token from 8 to 512
    EXPECT_NE(whyNot(texts(), Lever::batching).find("already"), std::string::npos);
}

TEST(Lever17, keepsKeysAndValues) {
    EXPECT_GT(gain(texts().with({{"kv_cache", "false"}}), Lever::keyValueCache), 10.0);
    EXPECT_FALSE(whyNot(texts().with({{"kv_precision", "fp8"}}), Lever::keyValueCache).empty());
}

TEST(Lever18, answersAFifthFromTheCache) {
    // 1 - 0.2 x 0.97 of the calls are left, and the energy of the look-ups is small.
    EXPECT_NEAR(gain(texts(), Lever::semanticCache, Metric::time), 1 / (1 - 0.2 * 0.97), 1e-9);
    EXPECT_NE(whyNot(tuning(), Lever::semanticCache).find("does not run a model"), std::string::npos);
}

TEST(Lever19, movesNoFigure) { EXPECT_NE(whyNot(texts(), Lever::monitoring).find("spread"), std::string::npos); }

TEST(Lever20, continuesFromTheTunedModel) {
    const auto scratch = retraining().with({{"retrain_from", "scratch"}});
    EXPECT_NEAR(gain(scratch, Lever::drift, Metric::acceleratorHours), 1.1e8 / 1.05e7, 0.5); // tokens: D_full + D_new over 1.05·D_new
    EXPECT_NE(whyNot(retraining(), Lever::drift).find("already"), std::string::npos);
}

TEST(Lever21, movesToTheCleanestSiteOfAnyProvider) {
    EXPECT_GE(gain(texts(), Lever::region, Metric::total), gain(texts(), Lever::map, Metric::total) - 1e-9);
}

TEST(Lever22, isAMatterOfTheSchedule) { EXPECT_NE(whyNot(texts(), Lever::cleanHours).find("schedule"), std::string::npos); }

TEST(Lever23, keepsProcessorsBusy) {
    // (0.74 + 0.30·2.76)/0.30 = 5.2267 W and (0.74 + 0.65·2.76)/0.65 = 3.8985 W a useful vCPU, and memory that waits with them:
    // 4 GB · 0.392 W a reserved vCPU.
    const double before = 5.2267 + 4 * 0.392 / 0.30;
    const double after = 3.8985 + 4 * 0.392 / 0.65;
    EXPECT_NEAR(gain(preparing(), Lever::dataPipelines), before / after, 1e-3);
    EXPECT_FALSE(whyNot(texts(), Lever::dataPipelines).empty());
}

TEST(Lever24, wastesFewerRuns) {
    EXPECT_NEAR(gain(tuning().with({{"waste_share", "0.3"}}), Lever::automation), 9.0 / 7.0, 1e-9); // 1.2857
    EXPECT_NE(whyNot(tuning(), Lever::automation).find("enter first"), std::string::npos);
}

TEST(Lever25, scalesToNothing) {
    const auto idle = chat().with({{"requests_per_s", "0.01"}, {"least_replicas", "4"}, {"autoscaling", "false"}});
    EXPECT_GT(gain(idle, Lever::managedServices), 1.5);
    EXPECT_FALSE(whyNot(preparing(), Lever::managedServices).empty());
}

TEST(Lever25, paysForTheManagement) {
    // Nothing else changes of a fleet whose size is its least.
    const auto fixed =
        chat().with({{"replicas", "auto"}, {"autoscaling", "false"}, {"daily_profile", "1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1"}});
    EXPECT_NEAR(gain(fixed, Lever::managedServices, Metric::acceleratorHours), 1.0, 1e-9);
    EXPECT_NEAR(gain(fixed, Lever::managedServices, Metric::cost), 1 / 1.15, 1e-9);
    const auto own = fixed.with({{"site", "on-prem/de"}});
    EXPECT_NEAR(gain(own, Lever::managedServices, Metric::cost), 1.0, 1e-9) << "own machines are not managed by a provider";
}

} // namespace
} // namespace estimator
