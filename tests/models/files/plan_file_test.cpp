#include "models/files/plan_file.h"

#include "models/pipeline/edit.h"
#include "tests/models/files/sample_files.h"

using namespace models;

namespace {

Plan read(const std::string& text) {
    auto loaded = planFromText(text, "test.fourem");
    if (loaded) return std::move(loaded->plan);
    ADD_FAILURE() << englishLine(loaded.error());
    return emptyPlan("");
}

std::string refusal(const std::string& text) {
    const auto loaded = planFromText(text, "test.fourem");
    return loaded ? "read" : englishLine(loaded.error());
}

/// A small sound document with some of its text replaced.
std::string documentWith(const std::string& from = {}, const std::string& to = {}) {
    std::string text = R"({"format":"fourem-plan","version":2,"title":"T",
"stages":[{"id":"a","kind":"pretrain","name":"A","position":{"x":0,"y":0}},{"id":"b","kind":"serve_online","name":"B"}],
"links":[{"id":"l","from":"a","to":"b","carries":"model"}],
"scenarios":[{"id":"s","name":"S","settings":{"b":{"batch":8}}}],
"budgets":[{"metric":"cost_usd","limit":1}]})";
    const std::size_t at = text.find(from);
    EXPECT_NE(at, std::string::npos) << from;
    return text.replace(at, from.size(), to);
}

TEST(PlanFile, keepsEveryByteOfACanonicalFile) {
    const std::string text = textOf(planFixture("v2_everything.fourem"));
    EXPECT_EQ(planToText(read(text)), text);
}

TEST(PlanFile, readsWhatItWrote) {
    const Plan plan = read(textOf(planFixture("v2_everything.fourem")));
    EXPECT_EQ(read(planToText(plan)), plan);
    EXPECT_EQ(read(planToText(emptyPlan("Empty"))), emptyPlan("Empty"));
}

TEST(PlanFile, readsEachKindOfValue) {
    const Plan plan = read(textOf(planFixture("v2_everything.fourem")));
    EXPECT_EQ(plan.title, "Everything that a file can hold");
    EXPECT_EQ(plan.notes, "Line one\nline \"two\" \x01 \\");
    EXPECT_EQ(plan.work.at("horizon_days"), Setting{FieldValue{365.0}});
    EXPECT_EQ(plan.work.at("service_life_years"), Setting{Cleared{}});
    const Stage& train = *plan.stages[0];
    EXPECT_EQ(train.kind, StageKind::fineTune);
    EXPECT_EQ(train.position, (Point{-12.25, 40}));
    EXPECT_EQ(train.note, "LoRA later");
    const Settings& choices = plan.baseline().settings.at(StageId{"train"});
    EXPECT_EQ(choices.at("count"), Setting{Auto{}});
    EXPECT_EQ(choices.at("known_hours"), Setting{Cleared{}});
    EXPECT_EQ(plan.baseline().settings.at(StageId{"serve"}).at("autoscaling"), Setting{FieldValue{false}});
    EXPECT_EQ(plan.baseline().settings.at(planScope()).at("site"), Setting{FieldValue{std::string{"gcp/us-central1"}}});
    EXPECT_EQ(plan.budgets.at(0).scenario, ScenarioId{"cloud"});
    EXPECT_EQ(plan.own->entries.at(0).figures.at("tdp_w").value, 123.5);
    EXPECT_EQ(plan.own->figures.at("accelerators/nvidia-l4/tdp_w").confidence, Confidence::computed);
    EXPECT_EQ(plan.lock->figures.at("accelerators/nvidia-l4/tdp_w").sigma, 0.05);
    EXPECT_EQ(plan.lock->catalogueVersion, "2026.11");
}

TEST(PlanFile, keepsWhatItDoesNotKnowThroughEdits) {
    Plan plan = read(textOf(planFixture("v2_everything.fourem")));
    plan = apply(plan, RenameStage{StageId{"train"}, "Tune"}).value();
    plan = apply(plan, MoveStages{{{StageId{"train"}, {1, 2}}}}).value();
    plan = apply(plan, RenameScenario{ScenarioId{"cloud"}, "Google"}).value();
    const std::string text = planToText(plan);
    for (const char* kept :
         {"\"icon\": \"hammer\"", "\"z\": 3", "\"wishes\"", "\"from_the_future\"", "\"since~/x\": 1e+300", "\"signed_by\"", "\"read_on\"",
          "\"rack\": 7", "\"toasters\"", "\"owner\"", "\"colour\"", "\"dashed\": true", "\"why\""})
        EXPECT_NE(text.find(kept), std::string::npos) << kept;
}

TEST(PlanFile, forgetsUnknownKeysOfWhatIsGone) {
    Plan plan = read(textOf(planFixture("v2_everything.fourem")));
    plan = apply(plan, SetOwnEntries{}).value();
    plan = apply(plan, SetLock{}).value();
    const std::string text = planToText(plan);
    EXPECT_EQ(text.find("rack"), std::string::npos);
    EXPECT_EQ(text.find("signed_by"), std::string::npos);
    EXPECT_EQ(read(text).lock, nullptr);
}

TEST(PlanFile, letsAFieldTakeThePlaceOfAnUnknownValue) {
    Plan plan = read(documentWith(R"("batch":8)", R"("batch":{"odd":1})"));
    EXPECT_NE(planToText(plan).find("odd"), std::string::npos);
    plan = apply(plan, SetField{{}, StageId{"b"}, "batch", Setting{FieldValue{4.0}}}).value();
    EXPECT_EQ(planToText(plan).find("odd"), std::string::npos);
}

TEST(PlanFile, writesOneFormForAllSpellings) {
    const std::string spaced = documentWith(R"("limit":1})", R"("limit":   1.000e0})");
    EXPECT_EQ(planToText(read(spaced)), planToText(read(documentWith())));
    EXPECT_TRUE(planToText(read(spaced)).ends_with("}\n"));
}

TEST(PlanFile, readsAutoAsAWordWhereAFieldIsAText) {
    const std::string text = R"({"format":"fourem-plan","version":2,"scenarios":[{"id":"s"}],"work":{"functional_unit":"auto"}})";
    EXPECT_EQ(read(text).work.at("functional_unit"), Setting{FieldValue{std::string{"auto"}}});
}

TEST(PlanFile, namesThePlaceOfASyntaxError) {
    EXPECT_EQ(refusal("{\n  \"format\": fourem\n}").substr(0, 33), "error[E_NOT_JSON] test.fourem:2:1");
    EXPECT_EQ(refusal("").substr(0, 33), "error[E_NOT_JSON] test.fourem:1:1");
}

TEST(PlanFile, namesThePlaceOfAWrongType) {
    const std::pair<std::string, std::string> rows[]{
        {documentWith(R"("title":"T")", R"("title":5)"), "error[E_NOT_A_PLAN] test.fourem /title"},
        {documentWith(R"("x":0)", R"("x":"0")"), "error[E_NOT_A_PLAN] test.fourem /stages/0/position/x"},
        {documentWith(R"("kind":"pretrain",)", ""), "error[E_NOT_A_PLAN] test.fourem /stages/0/kind"},
        {documentWith("pretrain", "cook"), "error[E_BAD_VALUE] test.fourem /stages/0/kind"},
        {documentWith(R"("id":"a")", R"("id":"A b")"), "error[E_BAD_VALUE] test.fourem /stages/0/id"},
        {documentWith(R"("carries":"model")", R"("carries":"water")"), "error[E_BAD_VALUE] test.fourem /links/0/carries"},
        {documentWith(R"("carries":"model")", R"("carries":"dataset")"), "error[E_NOT_CONNECTABLE] test.fourem"},
        {documentWith(R"("to":"b")", R"("to":"c")"), "error[E_UNKNOWN_STAGE] test.fourem"},
        {documentWith(R"("id":"b")", R"("id":"a")"), "error[E_DUPLICATE_ID] test.fourem"},
        {documentWith(R"("id":"b")", R"("id":"plan")"), "error[E_DUPLICATE_ID] test.fourem"},
        {documentWith(R"({"batch":8})", "[]"), "error[E_NOT_A_PLAN] test.fourem /scenarios/0/settings/b"},
        {documentWith(R"({"b":{"batch":8}})", R"({"B!":{"batch":8}})"), "error[E_BAD_VALUE] test.fourem /scenarios/0/settings/B!"},
        {documentWith(R"([{"id":"s","name":"S","settings":{"b":{"batch":8}}}])", "[]"), "error[E_LAST_SCENARIO] test.fourem"},
        {documentWith(R"([{"id":"s","name":"S","settings":{"b":{"batch":8}}}])", "{}"), "error[E_NOT_A_PLAN] test.fourem /scenarios"},
        {documentWith(R"("limit":1)", R"("limit":null)"), "error[E_NOT_A_PLAN] test.fourem /budgets/0/limit"},
        {documentWith(R"("links":)", R"("own":{"entries":{"accelerators":{"x":{"figures":{"w":{"value":"1"}}}}}},"links":)"),
         "error[E_NOT_A_PLAN] test.fourem /own/entries/accelerators/x/figures/w/value"},
        {documentWith(R"("links":)", R"("own":{"figures":{"a/b":{"value":1,"confidence":"Z"}}},"links":)"),
         "error[E_BAD_VALUE] test.fourem /own/figures/a~1b/confidence"},
        {documentWith(R"("links":)", R"("lock":{"figures":{}},"links":)"), "error[E_NOT_A_PLAN] test.fourem /lock/catalogue_version"},
        {"[]", "error[E_NOT_A_PLAN] test.fourem"},
        {R"({"version":2})", "error[E_NOT_A_PLAN] test.fourem"},
        {documentWith(R"("version":2)", R"("version":"2")"), "error[E_NOT_A_PLAN] test.fourem"},
        {documentWith(R"("version":2)", R"("version":0)"), "error[E_NOT_A_PLAN] test.fourem"},
        {documentWith(R"("version":2)", R"("version":-1)"), "error[E_NOT_A_PLAN] test.fourem"},
        {documentWith(R"("version":2)", R"("version":1.5)"), "error[E_NOT_A_PLAN] test.fourem"},
    };
    EXPECT_EQ(refusal(documentWith()), "read");
    for (const auto& [text, expected] : rows) EXPECT_EQ(refusal(text).substr(0, expected.size()), expected) << refusal(text);
}

TEST(PlanFile, refusesANewerVersionAndNamesTheReleaseThatReadsIt) {
    EXPECT_EQ(refusal(documentWith(R"("version":2)", R"("version":3,"needs":"1.4")")),
              "error[E_NEWER_FORMAT] test.fourem: has format version 3, this program reads up to 2; open it with Fourem 1.4");
    EXPECT_EQ(refusal(documentWith(R"("version":2)", R"("version":99999999999999)")),
              "error[E_NEWER_FORMAT] test.fourem: has format version 99999999999999, this program reads up to 2; open it with the newest "
              "release of Fourem");
}

TEST(PlanFile, keepsSettingsThatTheirFieldWouldRefuse) {
    // They are findings about the plan, not reasons to refuse the file.
    const Plan plan = read(documentWith(R"("batch":8)", R"("batch":"many","unknown":-1)"));
    const Settings& settings = plan.baseline().settings.at(StageId{"b"});
    EXPECT_EQ(settings.at("batch"), Setting{FieldValue{std::string{"many"}}});
    EXPECT_EQ(settings.at("unknown"), Setting{FieldValue{-1.0}});
}

TEST(PlanFile, goesToDiskAndBack) {
    const TemporaryFolder folder;
    const Plan plan = read(textOf(planFixture("v2_everything.fourem")));
    ASSERT_TRUE(writePlan(folder / "plan.fourem", plan));
    const auto loaded = readPlan(folder / "plan.fourem");
    ASSERT_TRUE(loaded) << englishLine(loaded.error());
    EXPECT_EQ(loaded->plan, plan);
    EXPECT_TRUE(loaded->messages.empty());
}

TEST(PlanFile, holdsNothingAboutTheMachine) {
    const TemporaryFolder folder;
    ASSERT_TRUE(writePlan(folder / "plan.fourem", emptyPlan("P")));
    EXPECT_EQ(textOf(folder / "plan.fourem").find("fourem-test-"), std::string::npos);
}

TEST(PlanFile, saysWhyItCannotBeRead) {
    const TemporaryFolder folder;
    EXPECT_EQ(readPlan(folder / "none.fourem").error().code, Code::unreadableFile);
    EXPECT_EQ(readPlan("/tmp").error().code, Code::unreadableFile);
    EXPECT_EQ(readPlan("/dev/zero").error().code, Code::unreadableFile);
}

TEST(SavePlan, keepsThePreviousVersion) {
    const TemporaryFolder folder;
    for (const char* title : {"One", "Two", "Three", "Three"}) ASSERT_TRUE(savePlan(folder / "p.fourem", emptyPlan(title)));
    EXPECT_EQ(textOf(folder / "p.fourem"), planToText(emptyPlan("Three")));
    EXPECT_EQ(textOf(folder / "p.fourem~"), planToText(emptyPlan("Two"))) << "saving the same again is no new version";
    EXPECT_EQ(folder.fileCount(), 2u);
}

} // namespace
