#include "estimator/actuals/actuals.h"

#include "estimator/backtest/learning.h"
#include "tests/estimator/estimate_builder.h"
#include "tests/estimator/plan_builder.h"

#include <gmock/gmock.h>

/// Measured runs beside estimates that are put together by hand.
namespace estimator {
namespace {

using models::MeasuredRun;
using models::Plan;
using models::StageId;
using models::StageKind;

MeasuredRun run(const std::string& id, const char* stage, const std::string& begin, std::map<std::string, double, std::less<>> figures) {
    MeasuredRun run;
    run.id = models::MeasuredRunId{id};
    if (stage != nullptr) run.stage = StageId{stage};
    run.begin = begin;
    run.figures = std::move(figures);
    return run;
}

/// A training that is done twice, and a service over 365 days from January 2026 on.
Plan twoStages() {
    return PlanBuilder{}
        .ofPlan("start", text("2026-01-01T00:00Z"))
        .ofPlan("horizon_days", number(365.0))
        .stage("train", StageKind::pretrain)
        .work("repeats", 2.0)
        .stage("serve", StageKind::serveOnline)
        .build();
}

/// 200 kWh for both trainings, 3,650 kWh for the service: 10 a day.
Estimate planned() {
    return EstimateBuilder{}
        .scenario("baseline", "Baseline")
        .stage("train", "Train",
               {{Metric::time, 10.0},
                {Metric::energyFacility, 200.0},
                {Metric::operationalLocation, 80.0},
                {Metric::embodied, 20.0},
                {Metric::total, 100.0}},
               StageKind::pretrain)
        .stage("serve", "Serve",
               {{Metric::time, 8760.0},
                {Metric::energyFacility, 3650.0},
                {Metric::operationalLocation, 1460.0},
                {Metric::embodied, 365.0},
                {Metric::total, 1825.0}})
        .build();
}

Actuals found(const Plan& plan) {
    auto result = actuals(plan, factsOf(plan), planned().scenarios.at(0), kMeasurementNoise);
    EXPECT_TRUE(result) << (result ? "" : models::englishLine(result.error()));
    return result ? *std::move(result) : Actuals{};
}

const ActualRow& rowOf(const Actuals& actuals, Metric metric) {
    const auto row = std::ranges::find(actuals.rows, metric, &ActualRow::metric);
    EXPECT_NE(row, actuals.rows.end());
    static const ActualRow none;
    return row == actuals.rows.end() ? none : *row;
}

TEST(Actuals, takeAnEstimateOfThePlanThatHadMoreStages) {
    // As in the window, between an edit and its estimate.
    Plan smaller = twoStages();
    std::erase_if(smaller.stages, [](const auto& stage) { return stage->id == StageId{"serve"}; });
    smaller.measured.push_back(run("one", "train", "2026-02-01", {{"energy_facility_kwh", 110.0}}));
    const Actuals compared = found(smaller);
    ASSERT_EQ(compared.rows.size(), 1U);
    EXPECT_EQ(compared.rows.front().stage, StageId{"train"});
}

TEST(Actuals, aRunOfATrainingIsComparedWithOneOfItsRepetitions) {
    Plan plan = twoStages();
    plan.measured = {run("a", "train", "2026-01-05T00:00:00Z", {{"energy_facility_kwh", 120.0}})};
    const Actuals done = found(plan);
    const ActualRow& row = rowOf(done, Metric::energyFacility);
    EXPECT_DOUBLE_EQ(*row.planned, 100.0); // 200 kWh over two
    EXPECT_DOUBLE_EQ(*row.ratio(), 1.2);
    EXPECT_EQ(row.stage, StageId{"train"});
}

TEST(Actuals, aBillOfAServiceIsComparedWithItsMonth) {
    Plan plan = twoStages();
    plan.measured = {run("a", "serve", "2026-03", {{"energy_facility_kwh", 248.0}}),
                     run("b", "serve", "2026-04", {{"energy_facility_kwh", 300.0}})};
    const Actuals done = found(plan);
    const ActualRow& row = rowOf(done, Metric::energyFacility);
    EXPECT_EQ(row.runs, 2u);
    EXPECT_NEAR(*row.planned, 610.0, 1e-9); // 31 + 30 days at 10 kWh
    EXPECT_DOUBLE_EQ(row.measured, 548.0);
}

TEST(Actuals, aRunThatCountsItsRequestsIsComparedRequestByRequest) {
    Plan plan = twoStages();
    plan.measured = {run("a", "serve", "2026-03-02T00:00:00Z", {{"energy_facility_kwh", 5.0}, {"time_h", 1.0}})};
    plan.measured.front().requests = 1000.0;
    Estimate estimate = planned();
    estimate.scenarios.front().stages.back().requests = 1e6;
    const auto done = actuals(plan, factsOf(plan), estimate.scenarios.front(), kMeasurementNoise);
    ASSERT_TRUE(done);
    const ActualRow& row = rowOf(*done, Metric::energyFacility);
    EXPECT_DOUBLE_EQ(*row.planned, 3.65); // 3,650 kWh over a million requests, a thousand times
    EXPECT_EQ(row.compared, ComparedBy::requests);
    EXPECT_FALSE(rowOf(*done, Metric::time).planned); // a service runs as long as it runs
    EXPECT_EQ(rowOf(*done, Metric::time).compared, ComparedBy::nothing);
    const auto months = actualMonths(plan, factsOf(plan), estimate.scenarios.front(), Metric::energyFacility);
    EXPECT_DOUBLE_EQ(*months.back().planned, 3.65);
    EXPECT_DOUBLE_EQ(*months.back().measured, 5.0);
}

TEST(Actuals, requestsThatThePlanDoesNotCountAreNotGuessed) {
    Plan plan = twoStages();
    plan.measured = {run("a", "train", "2026-01-05T00:00:00Z", {{"energy_facility_kwh", 120.0}}),
                     run("b", nullptr, "2026-01-06T00:00:00Z", {{"energy_facility_kwh", 120.0}})};
    for (MeasuredRun& each : plan.measured) each.requests = 1000.0;
    for (const ActualRow& row : found(plan).rows) {
        EXPECT_FALSE(row.planned) << row.name;
        EXPECT_FALSE(row.factor()) << row.name;
        EXPECT_EQ(row.compared, ComparedBy::nothing) << row.name;
    }
}

TEST(Actuals, saysWhereSomeRunsCountTheirRequestsAndOthersDoNot) {
    Plan plan = twoStages();
    plan.measured = {run("a", "serve", "2026-03-02", {{"energy_facility_kwh", 10.0}}),
                     run("b", "serve", "2026-03-03", {{"energy_facility_kwh", 10.0}})};
    EXPECT_EQ(rowOf(found(plan), Metric::energyFacility).compared, ComparedBy::runs);
    plan.measured.back().requests = 1000.0;
    Estimate estimate = planned();
    estimate.scenarios.front().stages.back().requests = 1e6;
    const auto done = actuals(plan, factsOf(plan), estimate.scenarios.front(), kMeasurementNoise);
    EXPECT_EQ(rowOf(*done, Metric::energyFacility).compared, ComparedBy::both);
    EXPECT_DOUBLE_EQ(*rowOf(*done, Metric::energyFacility).planned, 13.65); // a day and a thousand requests
}

TEST(Actuals, impliesTheFactorOfTheConjugateUpdate) {
    Plan plan = twoStages();
    plan.measured = {run("a", "train", "2026-01-05T00:00:00Z", {{"energy_facility_kwh", 120.0}})};
    const Actuals done = found(plan);
    const ActualRow& row = rowOf(done, Metric::energyFacility);
    // Prior spread 0.3, measurement 0.1: precisions 11.111 and 100; mu = ln 1.2 · 100 / 111.111 = 0.164089, s = 111.111^-1/2 = 0.094868.
    ASSERT_TRUE(row.posterior);
    EXPECT_NEAR(row.posterior->mean, 0.164089, 1e-6);
    EXPECT_NEAR(row.posterior->sigma, 0.094868, 1e-6);
    EXPECT_NEAR(*row.factor(), 1.178319, 1e-6);
}

TEST(Actuals, addsATotalUpFromItsParts) {
    Plan plan = twoStages();
    plan.measured = {run("a", "train", "2026-01-05T00:00:00Z", {{"operational_location_kgco2e", 50.0}, {"embodied_kgco2e", 10.0}})};
    const Actuals done = found(plan);
    EXPECT_DOUBLE_EQ(rowOf(done, Metric::total).measured, 60.0);
    EXPECT_DOUBLE_EQ(*rowOf(done, Metric::total).planned, 50.0);
}

TEST(Actuals, emissionsWithoutTheOverheadStandBesideThoseOfTheSameEnergy) {
    Plan plan = twoStages();
    plan.measured = {run("a", "train", "2026-01-05T00:00:00Z", {{"energy_it_kwh", 80.0}, {"operational_location_kgco2e", 32.0}})};
    Estimate estimate = planned();
    estimate.scenarios.front().stages.front().metrics[Metric::energyIt].point = 160.0; // of 200 kWh: PUE 1.25
    const auto done = actuals(plan, factsOf(plan), estimate.scenarios.front(), kMeasurementNoise);
    ASSERT_TRUE(done);
    EXPECT_DOUBLE_EQ(*rowOf(*done, Metric::energyIt).ratio(), 1.0);
    EXPECT_DOUBLE_EQ(*rowOf(*done, Metric::operationalLocation).ratio(), 1.0); // 40 kg over 1.25
}

TEST(Actuals, runsOfNoStageAreThoseOfThePlan) {
    Plan plan = twoStages();
    plan.measured = {run("a", nullptr, "2026-12", {{"energy_facility_kwh", 400.0}})};
    const Actuals done = found(plan);
    ASSERT_EQ(done.rows.size(), 1u);
    EXPECT_EQ(done.rows[0].stage, std::nullopt);
    // 31 days of the service at 10 kWh, and of the trainings, spread over the year: 200 · 31 / 365.
    EXPECT_NEAR(*done.rows[0].planned, 310.0 + 200.0 * 31.0 / 365.0, 0.1);
}

TEST(Actuals, whatWasNotPlannedHasNoRatio) {
    Plan plan = twoStages();
    plan.measured = {run("a", "serve", "2031-03", {{"energy_facility_kwh", 5.0}}), run("b", "serve", "2026-03", {{"water_site_l", 7.0}})};
    const Actuals done = found(plan);
    EXPECT_EQ(rowOf(done, Metric::energyFacility).ratio(), std::nullopt); // after the horizon
    EXPECT_EQ(rowOf(done, Metric::waterSite).planned, std::nullopt);      // no figure
}

TEST(Actuals, aPlanWithoutRunsHasNoRows) { EXPECT_TRUE(found(twoStages()).rows.empty()); }

TEST(ActualMonths, spreadsRunsAndPlanOverTheMonths) {
    Plan plan = twoStages();
    plan.measured = {run("a", "serve", "2026-03", {{"energy_facility_kwh", 248.0}})};
    plan.measured.push_back(run("b", "serve", "2026-03-31", {{"energy_facility_kwh", 20.0}}));
    plan.measured.back().end = "2026-04-01";
    const auto months = actualMonths(plan, factsOf(plan), planned().scenarios.at(0), Metric::energyFacility, StageId{"serve"});
    ASSERT_EQ(months.size(), 4u); // January to April
    EXPECT_EQ(months[0].month, std::chrono::year{2026} / std::chrono::January);
    EXPECT_EQ(months[0].measured, std::nullopt);
    EXPECT_NEAR(*months[0].planned, 310.0, 1e-9);
    EXPECT_NEAR(*months[1].planned, 280.0, 1e-9);
    EXPECT_DOUBLE_EQ(*months[2].measured, 258.0); // the bill, and one of the two days
    EXPECT_DOUBLE_EQ(*months[3].measured, 10.0);
}

TEST(ActualMonths, leavesOutThePlanOfStagesThatNobodyMeasured) {
    Plan plan = twoStages();
    plan.measured = {run("a", "serve", "2026-01", {{"energy_facility_kwh", 248.0}})};
    const auto months = actualMonths(plan, factsOf(plan), planned().scenarios.at(0), Metric::energyFacility);
    ASSERT_EQ(months.size(), 1u);
    EXPECT_NEAR(*months[0].planned, 310.0, 1e-9); // 31 days of the service, without the trainings
}

TEST(ActualMonths, countsNothingTwiceThatABillOfThePlanHolds) {
    Plan plan = twoStages();
    plan.measured = {run("bill", nullptr, "2026-03", {{"energy_facility_kwh", 400.0}}),
                     run("meter", "serve", "2026-03", {{"energy_facility_kwh", 300.0}}),
                     run("later", "serve", "2026-04", {{"energy_facility_kwh", 290.0}})};
    const auto months = actualMonths(plan, factsOf(plan), planned().scenarios.at(0), Metric::energyFacility);
    const auto of = [&months](unsigned month) {
        return std::ranges::find(months, std::chrono::year{2026} / std::chrono::month{month}, &ActualMonth::month);
    };
    ASSERT_NE(of(3), months.end());
    EXPECT_DOUBLE_EQ(*of(3)->measured, 400.0);
    EXPECT_DOUBLE_EQ(*of(4)->measured, 290.0);
    EXPECT_NEAR(*of(4)->planned, 300.0, 1e-9) << "the service alone: 30 days at 10 kWh";
}

TEST(ActualMonths, aDateThatSomebodyMistypedHidesNoOther) {
    Plan plan = twoStages();
    plan.measured = {run("a", "serve", "2026-02", {{"energy_facility_kwh", 5.0}}),
                     run("b", "serve", "9999-12", {{"energy_facility_kwh", 1.0}})};
    const auto months = actualMonths(plan, factsOf(plan), planned().scenarios.at(0), Metric::energyFacility);
    ASSERT_EQ(months.size(), 13u); // the year that is planned, and the month far away
    EXPECT_EQ(months[1].month, std::chrono::year{2026} / std::chrono::February);
    EXPECT_DOUBLE_EQ(*months[1].measured, 5.0);
    EXPECT_NEAR(*months[1].planned, 280.0, 1e-9);
    EXPECT_EQ(months[12].month, std::chrono::year{9999} / std::chrono::December);
    EXPECT_EQ(months[12].planned, std::nullopt);
}

TEST(ActualMonths, keepsTheMonthsOfAShortGap) {
    Plan plan = twoStages();
    plan.measured = {run("a", "serve", "2027-04", {{"energy_facility_kwh", 1.0}})};
    const auto months = actualMonths(plan, factsOf(plan), planned().scenarios.at(0), Metric::energyFacility);
    ASSERT_EQ(months.size(), 16u); // twelve planned, three with nothing, April
    EXPECT_EQ(months[13].month, std::chrono::year{2027} / std::chrono::February);
    EXPECT_EQ(months[13].measured, std::nullopt);
}

TEST(ActualMonths, leavesOutRunsOfDecades) {
    Plan plan = twoStages();
    plan.measured = {run("a", "serve", "2026-02", {{"energy_facility_kwh", 5.0}}),
                     run("b", "serve", "2026-01", {{"energy_facility_kwh", 9.0}})};
    plan.measured[1].end = "2062-01";
    EXPECT_TRUE(isTooLong(plan.measured[1]));
    EXPECT_FALSE(isTooLong(plan.measured[0]));
    const auto months = actualMonths(plan, factsOf(plan), planned().scenarios.at(0), Metric::energyFacility);
    EXPECT_EQ(months.at(0).measured, std::nullopt);
    EXPECT_DOUBLE_EQ(*months.at(1).measured, 5.0);
}

} // namespace
} // namespace estimator
