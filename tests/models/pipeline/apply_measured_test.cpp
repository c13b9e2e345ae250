#include "models/files/plan_file.h"
#include "tests/models/pipeline/sample_plan.h"

#include <limits>

using namespace models;

namespace {

MeasuredRun run(std::string begin, double kilowattHours) {
    MeasuredRun run;
    run.begin = std::move(begin);
    run.stage = train;
    run.figures.emplace("energy_facility_kwh", kilowattHours);
    run.source = "emissions.csv, line 2";
    return run;
}

PlanEvent drift(std::string date) {
    PlanEvent event;
    event.kind = PlanEvent::Kind::driftSeen;
    event.date = std::move(date);
    event.stage = serve;
    event.text = "Accuracy below 0.9";
    return event;
}

Review approved() {
    Review review;
    review.preparer = "Kim";
    review.reviewer = "Alex";
    review.status = Review::Status::approved;
    review.date = "2026-11-26";
    review.digest = "0123";
    return review;
}

TEST(PutMeasuredRuns, addsUnderAnIdOfItsMonth) {
    const Plan plan = after(samplePlan(), PutMeasuredRuns{{run("2026-03-01", 5), run("2026-03-08T10:00:00Z", 6)}});
    ASSERT_EQ(plan.measured.size(), 2u);
    EXPECT_EQ(plan.measured[0].id.text(), "2026-03");
    EXPECT_EQ(plan.measured[1].id.text(), "2026-03-2");
}

TEST(PutMeasuredRuns, replacesTheRunWithItsId) {
    Plan plan = after(samplePlan(), PutMeasuredRuns{{run("2026-03", 5)}});
    MeasuredRun corrected = plan.measured.front();
    corrected.figures["energy_facility_kwh"] = 7;
    plan = after(plan, PutMeasuredRuns{{corrected}});
    ASSERT_EQ(plan.measured.size(), 1u);
    EXPECT_EQ(plan.measured.front(), corrected);
}

TEST(PutMeasuredRuns, refusesWhatCannotBePlaced) {
    MeasuredRun elsewhere = run("2026-03", 5);
    elsewhere.stage = StageId{"nowhere"};
    MeasuredRun endless = run("2026-03", 5);
    endless.end = "later";
    EXPECT_EQ(refusal(samplePlan(), PutMeasuredRuns{{elsewhere}}), "E_UNKNOWN_STAGE");
    EXPECT_EQ(refusal(samplePlan(), PutMeasuredRuns{{endless}}), "E_BAD_VALUE");
    EXPECT_EQ(refusal(samplePlan(), PutMeasuredRuns{{run("2026-03", -5)}}), "E_BAD_VALUE") << "less than nothing";
    EXPECT_EQ(refusal(samplePlan(), PutMeasuredRuns{{run("last spring", 5)}}), "E_BAD_VALUE");
    EXPECT_EQ(refusal(samplePlan(), PutMeasuredRuns{{run("2026-03", std::numeric_limits<double>::infinity())}}), "E_BAD_VALUE");
}

TEST(RemoveMeasuredRuns, removesThem) {
    const Plan plan = after(samplePlan(), PutMeasuredRuns{{run("2026-03", 5)}});
    EXPECT_EQ(after(plan, RemoveMeasuredRuns{{MeasuredRunId{"2026-03"}}}), samplePlan());
    EXPECT_EQ(refusal(plan, RemoveMeasuredRuns{{MeasuredRunId{"2026-04"}}}), "E_BAD_VALUE");
}

TEST(PutEvent, addsAndChanges) {
    Plan plan = after(samplePlan(), PutEvent{drift("2026-05-02")});
    ASSERT_EQ(plan.events.size(), 1u);
    EXPECT_EQ(plan.events.front().id.text(), "drift-seen");
    PlanEvent moved = plan.events.front();
    moved.date = "2026-05-03";
    plan = after(plan, PutEvent{moved});
    ASSERT_EQ(plan.events.size(), 1u);
    EXPECT_EQ(plan.events.front().date, "2026-05-03");
    EXPECT_EQ(after(plan, RemoveEvents{{moved.id}}), samplePlan());
    EXPECT_EQ(refusal(plan, PutEvent{drift("soon")}), "E_BAD_VALUE");
}

TEST(RemoveStages, takesTheirRunsAndEventsAlong) {
    Plan plan = after(samplePlan(), PutMeasuredRuns{{run("2026-03", 5)}});
    plan = after(plan, PutEvent{drift("2026-05-02")});
    EXPECT_TRUE(after(plan, RemoveStages{{train}}).measured.empty());
    EXPECT_TRUE(after(plan, RemoveStages{{serve}}).events.empty());
    EXPECT_EQ(after(plan, RemoveStages{{prepare}}).measured.size(), 1u);
}

TEST(SetReview, staysInTheFileWithRunsAndEvents) {
    Plan plan = after(samplePlan(), SetReview{approved()});
    plan = after(plan, PutMeasuredRuns{{run("2026-03", 5)}});
    plan = after(plan, PutEvent{drift("2026-05-02")});
    plan = after(plan, MarkScenario{cloud, "3", true});
    plan = after(plan, SetField{{}, serve, "requests_per_s", FieldValue{Range{5, 10}}});
    const auto read = planFromText(planToText(plan), "plan.fourem");
    ASSERT_TRUE(read) << englishLine(read.error());
    EXPECT_EQ(read->plan, plan);
    EXPECT_EQ(after(plan, SetReview{std::nullopt}).review, std::nullopt);
}

TEST(MarkScenario, knowsEightColours) {
    EXPECT_EQ(after(samplePlan(), MarkScenario{cloud, "8", false}).scenarios[1].colour, "8");
    EXPECT_EQ(refusal(samplePlan(), MarkScenario{cloud, "9", false}), "E_BAD_VALUE");
    EXPECT_EQ(refusal(samplePlan(), MarkScenario{ScenarioId{"moon"}, "1", false}), "E_UNKNOWN_SCENARIO");
}

TEST(PlanFile, namesTheMemberOfARunThatDoesNotFit) {
    std::string text = planToText(after(samplePlan(), PutMeasuredRuns{{run("2026-03", 5)}}));
    text.replace(text.find("\"2026-03\""), 9, "\"Mars-26\"");
    const auto read = planFromText(text, "plan.fourem");
    ASSERT_FALSE(read);
    EXPECT_EQ(info(read.error().code).name, "E_BAD_VALUE");
}

} // namespace
