#include "estimator/interop/import_plan.h"

#include "tests/estimator/plan_builder.h"

#include <gmock/gmock.h>

/// Files of other tools as one edit of a plan.
namespace estimator {
namespace {

using models::Plan;
using models::StageKind;
using testing::ElementsAre;
using testing::HasSubstr;

Plan chat() {
    return PlanBuilder{}
        .stage("fine-tune", StageKind::fineTune)
        .stage("serve", StageKind::serveOnline)
        .choose("plan", "site", text("gcp/us-central1"))
        .choose("serve", "accelerator", text("nvidia-h100-sxm5"))
        .build();
}

models::ForeignFile fileOf(const std::string& content, const std::string& name) {
    auto file = models::readForeign(content, name);
    EXPECT_TRUE(file) << (file ? "" : models::englishLine(file.error()));
    return file ? *std::move(file) : models::ForeignFile{};
}

struct Imported {
    PlanImport import;
    Plan after;
};

Imported imported(const Plan& plan, const std::string& content, ImportOptions options = {}) {
    options.date = "2026-05-04";
    auto import = importInto(plan, shippedCatalogue(), fileOf(content, "file"), options);
    EXPECT_TRUE(import) << (import ? "" : models::englishLine(import.error()));
    if (!import) return {};
    auto after = models::apply(plan, import->edit);
    EXPECT_TRUE(after) << (after ? "" : models::englishLine(after.error()));
    return {*std::move(import), after ? *std::move(after) : Plan{}};
}

std::string refusal(const Plan& plan, const std::string& content, ImportOptions options = {}) {
    options.date = "2026-05-04";
    const auto import = importInto(plan, shippedCatalogue(), fileOf(content, "file"), options);
    return import ? "imported" : models::englishLine(import.error());
}

std::string run(const std::string& project, const std::string& id, double seconds, double energy) {
    return "2026-03-02T12:00:00," + project + "," + id + "," + std::to_string(seconds) + ",0.5," + std::to_string(energy) + ",1.25\n";
}
const std::string kHeader = "timestamp,project_name,run_id,duration,emissions,energy_consumed,pue\n";

TEST(ImportPlan, runsGoToTheStageOfTheirName) {
    const Plan after = imported(chat(), kHeader + run("Fine_Tune", "a", 3600, 10) + run("other", "b", 3600, 1)).after;
    ASSERT_EQ(after.measured.size(), 2u);
    EXPECT_EQ(after.measured[0].stage, models::StageId{"fine-tune"});
    EXPECT_DOUBLE_EQ(after.measured[0].figures.at("energy_it_kwh"), 8.0); // 10 kWh at a PUE of 1.25
    EXPECT_EQ(after.measured[1].stage, std::nullopt);
}

TEST(ImportPlan, aNameOfTwoStagesIsNobodys) {
    const Plan twins = PlanBuilder{}.stage("a-b", StageKind::evaluate).stage("ab", StageKind::evaluate).build();
    EXPECT_EQ(imported(twins, kHeader + run("AB", "a", 1, 1)).after.measured.at(0).stage, std::nullopt);
}

TEST(ImportPlan, anAskedStageCountsForAll) {
    const Plan after = imported(chat(), kHeader + run("other", "a", 1, 1), {.stage = models::StageId{"serve"}}).after;
    EXPECT_EQ(after.measured.at(0).stage, models::StageId{"serve"});
}

TEST(ImportPlan, theSameFileAgainReplacesItsRuns) {
    const Plan once = imported(chat(), kHeader + run("x", "a", 1, 1)).after;
    const Plan twice = imported(once, kHeader + run("x", "a", 1, 2)).after;
    ASSERT_EQ(twice.measured.size(), 1u);
    EXPECT_DOUBLE_EQ(twice.measured[0].figures.at("energy_facility_kwh"), 2.0);
}

TEST(ImportPlan, processesOfARunAddUpButTheirTime) {
    const Plan after = imported(chat(), kHeader + run("x", "a", 3600, 10) + run("x", "a", 7200, 5), {.rows = RowsOfRun::added}).after;
    ASSERT_EQ(after.measured.size(), 1u);
    EXPECT_DOUBLE_EQ(after.measured[0].figures.at("energy_facility_kwh"), 15.0);
    EXPECT_DOUBLE_EQ(after.measured[0].figures.at("time_h"), 2.0);
    EXPECT_DOUBLE_EQ(after.measured[0].figures.at("operational_location_kgco2e"), 1.0);
}

TEST(ImportPlan, rowsThatMayContainOthersAskWhichCount) {
    // Flushed after one hour and after two, both at 12:00 minus their duration: begun at ten.
    const std::string rows = kHeader + "2026-03-02T11:00:00,x,a,3600,0.5,10,1.25\n2026-03-02T12:00:00,x,a,7200,1.1,21,1.25\n";
    EXPECT_THAT(refusal(chat(), rows), HasSubstr("E_NOT_USABLE] file:3"));
    const Plan last = imported(chat(), rows, {.rows = RowsOfRun::last}).after;
    ASSERT_EQ(last.measured.size(), 1u);
    EXPECT_DOUBLE_EQ(last.measured[0].figures.at("energy_facility_kwh"), 21.0);
    EXPECT_DOUBLE_EQ(last.measured[0].figures.at("time_h"), 2.0);
    const Plan sum = imported(chat(), rows, {.rows = RowsOfRun::added}).after;
    ASSERT_EQ(sum.measured.size(), 1u);
    EXPECT_DOUBLE_EQ(sum.measured[0].figures.at("energy_facility_kwh"), 31.0);
}

TEST(ImportPlan, aRowThatStandsThereTwiceIsRefused) {
    for (const RowsOfRun rows : {RowsOfRun::each, RowsOfRun::added, RowsOfRun::last})
        EXPECT_THAT(refusal(chat(), kHeader + run("x", "a", 3600, 10) + run("x", "a", 3600, 10), {.rows = rows}),
                    HasSubstr("E_BAD_VALUE] file:3, CodeCarbon: \"a\" does not fit: the run stands there twice"));
}

TEST(ImportPlan, tasksOfARunStayApart) {
    const std::string tasks = "task_name,timestamp,project_name,run_id,duration,emissions,energy_consumed\n"
                              "fine-tune,2026-03-02T11:00:00,p,a,3600,0.5,10\nserve,2026-03-02T12:00:00,p,a,3600,0.2,4\n";
    const Plan after = imported(chat(), tasks, {.rows = RowsOfRun::added}).after;
    ASSERT_EQ(after.measured.size(), 2u);
    EXPECT_EQ(after.measured[0].stage, models::StageId{"fine-tune"});
    EXPECT_EQ(after.measured[1].stage, models::StageId{"serve"});
}

TEST(ImportPlan, moreRunsThanAPlanCanHoldAreRefused) {
    std::string rows = kHeader;
    for (int i = 0; i < 10001; ++i) rows += run("x", std::to_string(i), 1, 1);
    EXPECT_THAT(refusal(chat(), rows), HasSubstr("E_NOT_USABLE"));
    EXPECT_THAT(refusal(chat(), kHeader), HasSubstr("no runs"));
}

TEST(ImportPlan, aTotalIsTakenByTheBasisOfThePlan) {
    const std::string bill = "usage_month,project_id,carbon_footprint_total_kgCO2e_location_based,carbon_footprint_total_kgCO2e_market_"
                             "based\n2026-03-01,p,20,8\n";
    EXPECT_DOUBLE_EQ(imported(chat(), bill).after.measured.at(0).figures.at("total_kgco2e"), 20.0);
    const Plan market = PlanBuilder{}.ofPlan("basis", text("market")).build();
    EXPECT_DOUBLE_EQ(imported(market, bill).after.measured.at(0).figures.at("total_kgco2e"), 8.0);
}

TEST(ImportPlan, whatHasNoDateHasThatOfTheImport) {
    EXPECT_EQ(imported(chat(), "coreType;energy_needed;carbonEmissions\nGPU;10;5000\n").after.measured.at(0).begin, "2026-05-04");
}

const std::string kConfig = R"({"model_type": "llama", "hidden_size": 4096, "intermediate_size": 14336, "num_attention_heads": 32,
    "num_hidden_layers": 32, "num_key_value_heads": 8, "vocab_size": 128256, "tie_word_embeddings": false, "max_position_embeddings": 131072})";

TEST(ImportPlan, aConfigurationBecomesAModelOfThePlan) {
    const Imported done = imported(chat(), kConfig, {.stage = models::StageId{"serve"}, .name = "House model"});
    ASSERT_NE(done.after.own, nullptr);
    ASSERT_EQ(done.after.own->entries.size(), 1u);
    const models::Entry& entry = done.after.own->entries[0];
    EXPECT_EQ(entry.name, "House model");
    EXPECT_NEAR(entry.figure("params_total_b")->value, 8.030, 0.001);
    EXPECT_EQ(entry.figure("params_total_b")->unit, "1e9");
    EXPECT_EQ(entry.text("architecture"), "dense");
    EXPECT_EQ(done.after.baseline().settings.at(models::StageId{"serve"}).at("model"), text(entry.id));
}

TEST(ImportPlan, anImportedModelEstimatesAsTheOneOfTheCatalogue) {
    const auto energy = [](const Plan& plan) { return estimated(plan).scenarios.at(0).total[Metric::energyChip].point; };
    const auto serving = [] {
        return PlanBuilder{}
            .stage("serve", StageKind::serveOnline)
            .work("requests_per_s", 5.0)
            .work("prompt_tokens", 500.0)
            .work("output_tokens", 200.0)
            .choose("plan", "site", text("gcp/us-central1"))
            .choose("serve", "accelerator", text("nvidia-h100-sxm5"))
            .choose("serve", "model", text("llama-3-1-8b"))
            .build();
    };
    const Plan own = imported(serving(), kConfig, {.stage = models::StageId{"serve"}, .name = "House model"}).after;
    ASSERT_TRUE(energy(serving()));
    ASSERT_TRUE(energy(own));
    EXPECT_NEAR(*energy(own) / *energy(serving()), 1.0, 0.005);
}

TEST(ImportPlan, theSameConfigurationAgainReplacesItsModel) {
    const Plan once = imported(chat(), kConfig, {.name = "House model"}).after;
    EXPECT_EQ(imported(once, kConfig, {.name = "House model"}).after.own->entries.size(), 1u);
}

TEST(ImportPlan, aShapeThatNoModelHasIsRefused) {
    std::string huge = kConfig;
    huge.replace(huge.find("128256"), 6, "9999999");
    EXPECT_THAT(refusal(chat(), huge, {.name = "x"}), HasSubstr("E_DOMAIN"));
}

std::string year(double grams, const std::string& zone) {
    std::string series = "Datetime (UTC),Zone id,Carbon intensity gCO2eq/kWh (Life cycle)\n";
    for (int month = 1; month <= 12; ++month)
        for (int day = 1; day <= 28; ++day)
            series += "2025-" + std::string(month < 10 ? "0" : "") + std::to_string(month) + "-" + (day < 10 ? "0" : "") +
                      std::to_string(day) + " 00:00:00," + zone + "," + std::to_string(grams) + "\n";
    return series;
}

TEST(ImportPlan, anIntensityGoesToThePlansSitesOnItsGrid) {
    const Imported done = imported(chat(), year(123.0, "US-MIDW-MISO"));
    ASSERT_NE(done.after.own, nullptr);
    const models::Figure& figure = done.after.own->figures.at("sites/gcp/us-central1/ci_lifecycle_consumption_g_kwh");
    EXPECT_DOUBLE_EQ(figure.value, 123.0);
    EXPECT_EQ(figure.confidence, models::Confidence::computed);
    ASSERT_EQ(done.import.remarks.size(), 1u); // an annual mean is all that a plan has room for
    EXPECT_THAT(done.import.remarks.front().pattern, HasSubstr("Only the mean"));
}

TEST(ImportPlan, aFewHoursCountAsAssumed) {
    const Imported done = imported(chat(), "Datetime (UTC),Zone id,Carbon intensity gCO2eq/kWh (Life cycle)\n2025-01-01 00:00:00,X,100\n",
                                   {.site = "gcp/us-central1"});
    EXPECT_EQ(done.after.own->figures.at("sites/gcp/us-central1/ci_lifecycle_consumption_g_kwh").confidence, models::Confidence::assumed);
    EXPECT_THAT(done.import.remarks.front().pattern, HasSubstr("no year"));
}

TEST(ImportPlan, aZoneOfNoSiteOfThePlanAsks) {
    EXPECT_THAT(refusal(chat(), year(100.0, "FR")), HasSubstr("gcp/us-central1"));
    EXPECT_THAT(
        refusal(
            chat(),
            R"([{"location": "x", "forecastData": [{"location": "x", "timestamp": "2026-01-01T00:00:00Z", "duration": 5, "value": 1}]}])"),
        HasSubstr("forecast"));
}

// Two jobs of the leaderboard of 2026-02-16, a chat with Llama 3.1 8B on one H100.
const std::string kJobs = R"({"task": "lm-arena-chat", "configurations": [
    {"model_id": "meta-llama/Llama-3.1-8B-Instruct", "gpu_model": "H100", "num_gpus": 1, "tensor_parallel": 1, "expert_parallel": 1, "data_parallel": 1,
     "architecture": "Dense", "total_params_billions": 8, "activated_params_billions": 8, "weight_precision": "bfloat16",
     "max_num_seqs": 8, "avg_batch_size": 7.9782, "avg_output_len": 388.678, "energy_per_token_joules": 0.454798,
     "energy_per_request_joules": 176.77, "output_throughput_tokens_per_sec": 1069.57},
    {"model_id": "meta-llama/Llama-3.1-8B-Instruct", "gpu_model": "H100", "num_gpus": 1, "tensor_parallel": 1, "expert_parallel": 1, "data_parallel": 1,
     "architecture": "Dense", "total_params_billions": 8, "activated_params_billions": 8, "weight_precision": "bfloat16",
     "max_num_seqs": 16, "avg_batch_size": 15.9517, "avg_output_len": 404.231, "energy_per_token_joules": 0.26274,
     "energy_per_request_joules": 106.208, "output_throughput_tokens_per_sec": 1953.57}]})";

TEST(ImportPlan, jobsOfTheLeaderboardTeachThePlan) {
    const Imported done = imported(chat(), kJobs);
    ASSERT_NE(done.after.own, nullptr);
    EXPECT_TRUE(done.after.own->figures.contains("accelerators/nvidia-h100-sxm5/decode_time_factor"));
    EXPECT_TRUE(done.after.own->figures.contains("accelerators/nvidia-h100-sxm5/decode_power_factor"));
    ASSERT_EQ(done.import.incoming.size(), 1u);
    EXPECT_EQ(done.import.incoming[0].place, "nvidia-h100-sxm5");
}

TEST(ImportPlan, jobsOnOtherAcceleratorsAreOfNoUse) {
    EXPECT_THAT(refusal(PlanBuilder{}.choose("plan", "accelerator", text("nvidia-l4")).build(), kJobs),
                HasSubstr("accelerator that the plan uses"));
}

} // namespace
} // namespace estimator
