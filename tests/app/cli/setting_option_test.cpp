#include "program_run.h"

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

namespace app {
namespace {

double point(const Ran& ran, std::size_t scenario, const char* metric) {
    const auto document = nlohmann::json::parse(ran.out);
    return document["scenarios"][scenario]["total"][metric]["point"].get<double>();
}

// 8 accelerators × 0.7 kW × 10 h × PUE 1.2 = 67.2 kWh, × 0.4 kg/kWh = 26.88 kg; clean: × PUE 1.1 × 0.04 = 2.464 kg.

TEST(SetOption, changesTheBaselineAndAllThatInherits) {
    const Ran ran = fourem("estimate known_training.fourem --set train.known_hours=20 --format json");
    ASSERT_EQ(ran.exit, 0) << ran.err;
    EXPECT_NEAR(point(ran, 0, "energy_facility_kwh"), 134.4, 1e-9);
    EXPECT_NEAR(point(ran, 1, "energy_facility_kwh"), 123.2, 1e-9);
}

TEST(SetOption, changesOneScenarioOnly) {
    const Ran ran = fourem("compare known_training.fourem --scenario 'clean GRID' --set train.known_hours=20 --format json");
    ASSERT_EQ(ran.exit, 0) << ran.err;
    EXPECT_NEAR(point(ran, 0, "energy_facility_kwh"), 67.2, 1e-9);
    EXPECT_NEAR(point(ran, 1, "energy_facility_kwh"), 123.2, 1e-9);
}

TEST(SetOption, readsUnitsNamesAndSeveralFields) {
    const Ran ran = fourem("estimate known_training.fourem --set 'Train | 训练.known_hours=2 days' --set train.count=1 "
                           "--set 'train.known_power_w=1 kW' --format json");
    ASSERT_EQ(ran.exit, 0) << ran.err;
    EXPECT_NEAR(point(ran, 0, "energy_it_kwh"), 48.0, 1e-9); // 1 × 1 kW × 48 h
}

TEST(SetOption, takesAliasesOfEntries) {
    const Ran ran = fourem("estimate known_training.fourem --scenario baseline --set train.accelerator=T4 --format json");
    ASSERT_EQ(ran.exit, 0) << ran.err;
    EXPECT_EQ(nlohmann::json::parse(ran.out)["scenarios"][0]["stages"][0]["accelerator"], "nvidia-t4");
}

TEST(SetOption, reachesTheFieldsOfThePlan) {
    const Ran ran = fourem("estimate known_training.fourem --set plan.functional_units=1000 --set plan.basis=market --format json");
    ASSERT_EQ(ran.exit, 0) << ran.err;
    EXPECT_EQ(nlohmann::json::parse(ran.out)["scenarios"][0]["basis"], "market");
}

TEST(Scenario, isEstimatedAlone) {
    const auto document = nlohmann::json::parse(fourem("estimate known_training.fourem --scenario clean --format json").out);
    ASSERT_EQ(document["scenarios"].size(), 1u);
    EXPECT_EQ(document["scenarios"][0]["name"], "Clean grid");
    EXPECT_NEAR(document["scenarios"][0]["total"]["operational_location_kgco2e"]["point"].get<double>(), 2.464, 1e-9);
}

TEST(Basis, decidesWhatTheTotalIs) {
    const Ran ran = fourem("estimate known_training.fourem --basis market --format json");
    const auto scenario = nlohmann::json::parse(ran.out)["scenarios"][0];
    EXPECT_EQ(scenario["basis"], "market");
    EXPECT_NEAR(scenario["total"]["total_kgco2e"]["point"].get<double>(),
                scenario["total"]["operational_market_kgco2e"]["point"].get<double>() +
                    scenario["total"]["embodied_kgco2e"]["point"].get<double>(),
                1e-6);
}

} // namespace
} // namespace app
