#include "tests/models/interop/foreign_reading.h"

/// Green Algorithms, eco2AI, AI Energy Score.
namespace models {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

TEST(GreenAlgorithms, countsGramsAndMinutes) {
    const auto runs = runsOf("coreType;numberGPUs;runTime_hour;runTime_min;PUE;appVersion;energy_needed;carbonEmissions\n"
                             "Both;4;12;30;1.67;v2.2;33.4;6680\n");
    ASSERT_EQ(runs.size(), 1u);
    EXPECT_DOUBLE_EQ(figure(runs[0], "time_h"), 12.5);
    EXPECT_DOUBLE_EQ(figure(runs[0], "accelerator_hours"), 50.0);
    EXPECT_DOUBLE_EQ(figure(runs[0], "energy_facility_kwh"), 33.4);
    EXPECT_DOUBLE_EQ(figure(runs[0], "energy_it_kwh"), 20.0); // 33.4 / 1.67
    EXPECT_DOUBLE_EQ(figure(runs[0], "operational_location_kgco2e"), 6.68);
}

TEST(GreenAlgorithms, readsTrainingAndInferenceOfThePageForAi) {
    const auto runs = runsOf("training-coreType;training-energy_needed;training-carbonEmissions;inference-coreType;inference-energy_needed;"
                             "inference-carbonEmissions\nGPU;100;50000;GPU;10;5000\n");
    ASSERT_EQ(runs.size(), 2u);
    EXPECT_THAT(runs[0].labels, ElementsAre("training"));
    EXPECT_DOUBLE_EQ(figure(runs[0], "operational_location_kgco2e"), 50.0);
    EXPECT_THAT(runs[1].labels, ElementsAre("inference"));
    EXPECT_DOUBLE_EQ(figure(runs[1], "energy_facility_kwh"), 10.0);
}

TEST(Eco2ai, readsEnergyTimeAndEmissions) {
    const auto runs =
        runsOf("id,project_name,experiment_description,epoch,start_time,duration(s),power_consumption(kWh),CO2_emissions(kg),CPU_name,"
               "GPU_name,OS,region/country,cost\n"
               "7f,chat,tuning,N/A,2026-03-01 08:00:00,7200,1.2,0.6,Xeon,A100,Linux,DE,N/A\n");
    ASSERT_EQ(runs.size(), 1u);
    EXPECT_THAT(runs[0].labels, ElementsAre("tuning", "chat"));
    EXPECT_EQ(runs[0].begin, "2026-03-01");
    EXPECT_DOUBLE_EQ(figure(runs[0], "time_h"), 2.0);
    EXPECT_DOUBLE_EQ(figure(runs[0], "energy_it_kwh"), 1.2);
}

TEST(AiEnergyScore, leavesRunsOutThatMeasuredNothing) {
    const ForeignFile file =
        readSound("model_name,task,successful_prompts,total_duration_seconds,gpu_energy_wh,co2_emissions_g,error_message\n"
                  "org/m,text_generation,1000,1800,250,90,\n"
                  "org/n,text_generation,0,5,0,0,out of memory\n");
    const auto& runs = std::get<std::vector<ForeignRun>>(file.content);
    ASSERT_EQ(runs.size(), 1u);
    EXPECT_DOUBLE_EQ(figure(runs[0], "energy_chip_kwh"), 0.25);
    EXPECT_DOUBLE_EQ(figure(runs[0], "operational_location_kgco2e"), 0.09);
    ASSERT_EQ(file.remarks.size(), 1u);
    EXPECT_THAT(english(file.remarks[0]), HasSubstr("left out: 1"));
}

} // namespace
} // namespace models
