#include "program_run.h"

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

namespace app {
namespace {

using testing::HasSubstr;

// The baseline takes 67.2 kWh, 10 h × 8 × 2 USD = 160 USD, and 26.88 kg on top of embodied emissions.
struct Case {
    const char* budget;
    int exit;
};

class BudgetTest : public testing::TestWithParam<Case> {};

TEST_P(BudgetTest, holdsOrBreaks) {
    EXPECT_EQ(fourem(std::string{"check known_training.fourem --budget '"} + GetParam().budget + "'").exit, GetParam().exit);
}

INSTANTIATE_TEST_SUITE_P(Check, BudgetTest,
                         testing::Values(Case{"energy<=67.3", 0}, Case{"energy<=67.1", 1}, Case{"energy_facility_kwh <= 0.0673 MWh", 0},
                                         Case{"mwh<=0.0671", 1}, Case{"cost<=161", 0}, Case{"usd<=159", 1}, Case{"tco2e<=10", 0},
                                         Case{"kgco2e<=26.8", 1}, Case{"hours<=10", 0}, Case{"days<=0.4", 1}));

TEST(Check, saysThatNoStageTakesPart) {
    const Ran ran = fourem("check known_training.fourem --set train.enabled=false --budget 'cost<=1'");
    EXPECT_EQ(ran.exit, 1);
    EXPECT_THAT(ran.out, HasSubstr("no stage of the scenario takes part"));
}

TEST(Check, holdsForOneScenario) {
    EXPECT_EQ(fourem("check known_training.fourem --scenario clean --budget 'operational_location_kgco2e<=2.5'").exit, 0);
    EXPECT_EQ(fourem("check known_training.fourem --budget 'operational_location_kgco2e<=2.5'").exit, 1);
}

TEST(Check, tellsABudgetThatOnlyThe90thPercentileBreaks) {
    // Embodied: 2.3 kg at P50, 3.4 at P90.
    const Ran ran = fourem("check known_training.fourem --scenario baseline --budget 'embodied_kgco2e<=3'");
    EXPECT_EQ(ran.exit, 0);
    EXPECT_THAT(ran.out, HasSubstr("W_BUDGET_AT_RISK"));
    EXPECT_THAT(ran.out, HasSubstr("no budget is broken, 1 at risk"));
    EXPECT_EQ(fourem("check known_training.fourem --scenario baseline --budget 'embodied_kgco2e<=3' --strict").exit, 1);
}

TEST(Check, saysWhichBudgetIsBrokenWhere) {
    const Ran ran = fourem("check known_training.fourem --budget 'energy<=65'");
    EXPECT_THAT(ran.out, HasSubstr("W_BROKEN_BUDGET"));
    EXPECT_THAT(ran.out, HasSubstr("Facility energy is 67.2 kWh, over the budget of 65 kWh"));
    EXPECT_THAT(ran.out, HasSubstr("(Baseline)"));
    const auto document = nlohmann::json::parse(fourem("check known_training.fourem --budget 'energy<=65' --format json").out);
    EXPECT_EQ(document["ok"], false);
    EXPECT_EQ(document["findings"][0]["code"], "W_BROKEN_BUDGET");
}

TEST(Check, summarisesForAPullRequest) {
    const Ran broken = fourem("check known_training.fourem --budget 'energy<=65' --budget 'days<=20' --format markdown");
    EXPECT_EQ(broken.exit, 1);
    EXPECT_THAT(broken.out, HasSubstr(": 1 problem\n"));
    EXPECT_THAT(broken.out, HasSubstr("| Facility energy | Baseline | 65 kWh | 67.2 kWh | 67.2 kWh | broken |"));
    EXPECT_THAT(broken.out, HasSubstr("| Wall time | Baseline | 480 h | 10 h | 10 h | holds |"));
    EXPECT_THAT(broken.out, HasSubstr("W_BROKEN_BUDGET"));
    const Ran held = fourem("check known_training.fourem --budget 'days<=20' --format markdown");
    EXPECT_EQ(held.exit, 0);
    EXPECT_THAT(held.out, HasSubstr(": 1 budget holds\n"));
    EXPECT_THAT(held.out, HasSubstr("judged by P50, the median of 1024 draws"));
}

TEST(Check, aBudgetAtRiskFailsOnlyStrictly) {
    // Embodied emissions of the baseline spread; a limit between P50 and P90 of the total is at risk.
    const auto total =
        nlohmann::json::parse(fourem("estimate known_training.fourem --format json").out)["scenarios"][0]["total"]["total_kgco2e"];
    const double between = (total["p50"].get<double>() + total["p90"].get<double>()) / 2.0;
    const std::string command = "check known_training.fourem --scenario Baseline --budget 'kgco2e<=" + std::to_string(between) + "'";
    EXPECT_EQ(fourem(command).exit, 0);
    EXPECT_EQ(fourem(command + " --strict").exit, 1);
    EXPECT_THAT(fourem(command + " --strict").out, HasSubstr("W_BUDGET_AT_RISK"));
    EXPECT_EQ(nlohmann::json::parse(fourem(command + " --format json").out)["budgets"][0]["verdict"], "at-risk");
}

TEST(Check, aBudgetWithoutAFigureDoesNotHold) {
    const Ran ran = fourem("check too_large.fourem --budget 'energy<=1e9'");
    EXPECT_EQ(ran.exit, 1);
    EXPECT_THAT(ran.out, HasSubstr("Baseline has no value for Facility energy"));
}

} // namespace
} // namespace app
