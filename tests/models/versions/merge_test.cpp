#include "models/versions/merge.h"

#include "tests/models/pipeline/sample_plan.h"

#include <gmock/gmock.h>

using namespace models;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {

const Plan base = samplePlan();

/// What both version do to the base, and what comes of it.
class Merging {
public:
    Merging(const Edit& ours, const Edit& theirs) : m_ours{after(base, ours)}, m_theirs{after(base, theirs)} {}

    std::vector<std::string> open() const {
        const auto text = [](const std::optional<Setting>& value) { return value ? settingText(*value) : std::string{"-"}; };
        std::vector<std::string> lines;
        for (const Conflict& each : conflicts(versions()))
            lines.push_back(placeText(each.place) + ": " + text(each.base) + ", " + text(each.ours) + " or " + text(each.theirs));
        return lines;
    }
    Plan result(const std::vector<Side>& sides = {}) const {
        const auto plan = merged(versions(), sides);
        if (plan) return *plan;
        ADD_FAILURE() << englishLine(plan.error());
        return base;
    }
    Plan ours() const { return result(std::vector(conflicts(versions()).size(), Side::ours)); }
    Plan theirs() const { return result(std::vector(conflicts(versions()).size(), Side::theirs)); }
    Versions versions() const { return {&base, m_ours, m_theirs}; }

private:
    Plan m_ours;
    Plan m_theirs;
};

SetField chosen(const ScenarioId& scenario, const char* accelerator) { return {scenario, serve, "accelerator", set(accelerator)}; }

TEST(Merge, takesWhatEitherChanged) {
    const Merging merging{chosen(cloud, "nvidia-l4"), RenameStage{train, "Tune"}};
    EXPECT_THAT(merging.open(), IsEmpty());
    EXPECT_EQ(merging.result(), after(after(base, chosen(cloud, "nvidia-l4")), RenameStage{train, "Tune"}));
}

TEST(Merge, takesChangesOfOneStageInTwoScenarios) {
    const Merging merging{chosen(cloud, "nvidia-l4"), chosen(baseline, "nvidia-t4")};
    EXPECT_THAT(merging.open(), IsEmpty());
    EXPECT_EQ(resolvedText(merging.result(), cloud, serve, "accelerator"), "nvidia-l4");
    EXPECT_EQ(resolvedText(merging.result(), baseline, serve, "accelerator"), "nvidia-t4");
}

TEST(Merge, takesOneOfTwoEqualChanges) {
    const Merging merging{chosen(cloud, "nvidia-l4"), chosen(cloud, "nvidia-l4")};
    EXPECT_THAT(merging.open(), IsEmpty());
}

TEST(Merge, conflictsNameStageFieldAndAllThreeValues) {
    const Merging merging{chosen(cloud, "nvidia-l4"), chosen(cloud, "nvidia-t4")};
    EXPECT_THAT(merging.open(), ElementsAre("serve.accelerator (cloud): -, nvidia-l4 or nvidia-t4"));
    EXPECT_EQ(resolvedText(merging.ours(), cloud, serve, "accelerator"), "nvidia-l4");
    EXPECT_EQ(resolvedText(merging.theirs(), cloud, serve, "accelerator"), "nvidia-t4");
    const auto refused = merged(merging.versions(), {});
    ASSERT_FALSE(refused);
    EXPECT_EQ(english(refused.error().message()),
              "both sides changed serve.accelerator (cloud): it was not there, ours is nvidia-l4, theirs nvidia-t4");
}

TEST(Merge, resolvesEachConflictByItself) {
    const auto both = [](const char* accelerator, const char* name) {
        return Compound{{chosen(cloud, accelerator), RenameStage{train, name}}};
    };
    const Merging merging{both("nvidia-l4", "Tune"), both("nvidia-t4", "Adapt")};
    EXPECT_THAT(merging.open(),
                ElementsAre("stage train.name: Train, Tune or Adapt", "serve.accelerator (cloud): -, nvidia-l4 or nvidia-t4"));
    const Plan plan = merging.result({Side::theirs, Side::ours});
    EXPECT_EQ(plan.stage(train)->name, "Adapt");
    EXPECT_EQ(resolvedText(plan, cloud, serve, "accelerator"), "nvidia-l4");
}

TEST(Merge, keepsStagesThatBothAdded) {
    const auto adding = [](const char* name) { return Compound{{AddStage{stageOf(StageKind::evaluate, name), {}, {}}}}; };
    const Plan plan = Merging{adding("Judge"), adding("Score")}.result();
    std::vector<std::string> ids;
    for (const auto& stage : plan.stages) ids.push_back(stage->id.text());
    EXPECT_THAT(ids, ElementsAre("prepare", "train", "serve", "judge", "score"));
}

TEST(Merge, stagesOfOneIdButTwoKindsConflictAsAWhole) {
    const Merging merging{AddStage{stageOf(StageKind::evaluate, "Extra"), {}, {{"count", set(2.0)}}},
                          AddStage{stageOf(StageKind::store, "Extra"), {}, {{"site", set("gcp/us-central1")}}}};
    EXPECT_THAT(merging.open(), ElementsAre("stage extra: -, Extra (evaluate) or Extra (store)"));
    const StageId extra{"extra"};
    EXPECT_EQ(merging.theirs().stage(extra)->kind, StageKind::store);
    EXPECT_FALSE(merging.theirs().baseline().settings.at(extra).contains("count"));
    EXPECT_EQ(merging.ours().stage(extra)->kind, StageKind::evaluate);
}

TEST(Merge, removesAStageThatTheOtherLeftAlone) {
    const Merging merging{RemoveStages{{serve}}, MoveStages{{{serve, {50, 50}}}}};
    EXPECT_THAT(merging.open(), IsEmpty());
    EXPECT_EQ(merging.result().stage(serve), nullptr);
    EXPECT_EQ(merging.result().links.size(), 1u);
}

TEST(Merge, aRemovedStageThatTheOtherChangedIsAConflict) {
    const Merging merging{RemoveStages{{serve}}, chosen(cloud, "nvidia-t4")};
    EXPECT_THAT(merging.open(), ElementsAre("stage serve: Serve (serve_online), - or Serve (serve_online)"));
    EXPECT_EQ(merging.ours().stage(serve), nullptr);
    EXPECT_FALSE(merging.ours().scenario(cloud)->settings.contains(serve));
    EXPECT_EQ(resolvedText(merging.theirs(), cloud, serve, "accelerator"), "nvidia-t4");
    EXPECT_EQ(merging.theirs().links, base.links);
}

TEST(Merge, aRemovedStageThatTheOtherConnectsIsAConflict) {
    const Merging merging{Compound{{AddStage{stageOf(StageKind::evaluate, "Judge"), {}, {}}, Connect{train, StageId{"judge"}, {}}}},
                          RemoveStages{{train}}};
    EXPECT_THAT(merging.open(), ElementsAre("stage train: Train (fine_tune), Train (fine_tune) or -"));
    EXPECT_THAT(merging.theirs().links, IsEmpty());
    EXPECT_NE(merging.theirs().stage(StageId{"judge"}), nullptr);
}

TEST(Merge, aRemovedScenarioThatTheOtherChangedIsAConflict) {
    const Merging merging{RemoveScenario{cloud}, chosen(cloud, "nvidia-t4")};
    EXPECT_THAT(merging.open(), ElementsAre("scenario cloud: Cloud, - or Cloud"));
    EXPECT_EQ(merging.ours().scenarios.size(), 1u);
    EXPECT_EQ(merging.theirs().scenarios.size(), 2u);
}

TEST(Merge, leavesAScenarioWhereEachRemovedAnother) {
    const Merging merging{RemoveScenario{cloud}, RemoveScenario{baseline}};
    EXPECT_EQ(merging.open().size(), 2u);
    EXPECT_EQ(merging.ours().baseline().id, baseline);
    EXPECT_EQ(merging.theirs().baseline().id, cloud);
    EXPECT_FALSE(merged(merging.versions(), std::vector{Side::theirs, Side::ours}));
}

TEST(Merge, aNewBaselineMovesNoFigure) {
    const Plan old = after(after(base, chosen(baseline, "nvidia-l4")), chosen(cloud, "nvidia-t4"));
    const Plan ours = after(old, MakeBaseline{cloud});
    const Plan theirs = after(after(old, AddScenario{"Lab", {}}), chosen(baseline, "nvidia-h100-sxm5"));
    const auto plan = merged({&old, ours, theirs}, {});
    ASSERT_TRUE(plan) << englishLine(plan.error());
    EXPECT_EQ(plan->baseline().id, cloud);
    EXPECT_EQ(resolvedText(*plan, cloud, serve, "accelerator"), "nvidia-t4");
    EXPECT_EQ(resolvedText(*plan, baseline, serve, "accelerator"), "nvidia-h100-sxm5");
    EXPECT_EQ(resolvedText(*plan, ScenarioId{"lab"}, serve, "accelerator"), "nvidia-h100-sxm5");
}

TEST(Merge, linksThatCloseACycleTogetherAreAConflict) {
    const auto two = [](const char* a, const char* b) {
        return Compound{{AddStage{stageOf(StageKind::fineTune, "A"), {}, {}}, AddStage{stageOf(StageKind::fineTune, "B"), {}, {}},
                         Connect{StageId{a}, StageId{b}, Carries::model}}};
    };
    const Merging merging{two("a", "b"), two("b", "a")};
    ASSERT_EQ(merging.open().size(), 1u);
    EXPECT_THAT(merging.open().front(), testing::StartsWith("link: "));
    EXPECT_EQ(merging.ours().links.back().from, StageId{"a"});
    EXPECT_EQ(merging.theirs().links.back().from, StageId{"b"});
    EXPECT_EQ(merging.theirs().links.size(), 3u);
}

TEST(Merge, linksThatANewKindCannotTakeAreAConflict) {
    const Merging merging{ReplaceStage{serve, StageKind::store, {}}, Compound{{AddStage{stageOf(StageKind::compress, "Shrink"), {}, {}},
                                                                               Connect{StageId{"shrink"}, serve, Carries::model}}}};
    for (const Plan& plan : {merging.ours(), merging.theirs()}) EXPECT_NE(plan.stage(StageId{"shrink"}), nullptr);
}

TEST(Merge, positionsNeverConflict) {
    const Merging merging{MoveStages{{{serve, {1, 1}}}}, MoveStages{{{serve, {2, 2}}, {train, {3, 3}}}}};
    EXPECT_THAT(merging.open(), IsEmpty());
    EXPECT_EQ(merging.result().stage(serve)->position, (Point{1, 1}));
    EXPECT_EQ(merging.result().stage(train)->position, (Point{3, 3}));
}

TEST(Merge, aLockKeepsWhatEitherRead) {
    const auto lock = [](std::map<std::string, Figure, std::less<>> figures) {
        return SetLock{Lock{"2026.11", "1.1", std::move(figures)}};
    };
    const auto watts = [](double value) { return Figure{.value = value, .unit = "W", .source = "datasheet", .date = {}, .note = {}}; };
    const Plan old = after(base, lock({{"a", watts(1)}, {"b", watts(2)}}));
    const Plan ours = after(old, lock({{"a", watts(1)}, {"c", watts(3)}}));
    const Plan theirs = after(old, lock({{"a", watts(5)}, {"b", watts(2)}}));
    const auto plan = merged({&old, ours, theirs}, {});
    ASSERT_TRUE(plan);
    EXPECT_EQ(*plan->lock, (Lock{"2026.11", "1.1", {{"a", watts(5)}, {"b", watts(2)}, {"c", watts(3)}}}));
}

TEST(Merge, withoutACommonVersionKeepsWhatEitherHas) {
    const Plan ours = after(base, AddScenario{"Ours", {}});
    const Plan theirs = after(after(base, AddScenario{"Theirs", {}}), SetTitle{"Other"});
    const Versions versions{nullptr, ours, theirs};
    ASSERT_EQ(conflicts(versions).size(), 1u);
    EXPECT_EQ(placeText(conflicts(versions).front().place), "plan.title");
    const auto plan = merged(versions, std::vector{Side::theirs});
    ASSERT_TRUE(plan);
    EXPECT_EQ(plan->scenarios.size(), 4u);
    EXPECT_EQ(plan->title, "Other");
}

} // namespace
