#include "estimator/automatic_field.h"

#include "models/files/plan_file.h"
#include "models/pipeline/resolve.h"
#include "tests/estimator/plan_builder.h"

#include <filesystem>
#include <set>

namespace estimator {
namespace {

using models::StageId;
using models::StageKind;

const models::Field& fieldOf(const models::Plan& plan, const StageId& scope, const char* path) {
    return *models::findField(models::fieldsOf(plan, scope), path);
}

Automatic answerOf(const models::Plan& plan, const char* stage, const char* field) {
    const StageId scope = std::string_view{stage} == "plan" ? models::planScope() : StageId{stage};
    const Estimate estimate = estimated(plan);
    return automaticOf(plan, factsOf(plan), estimate.scenarios.front(), scope, fieldOf(plan, scope, field));
}

models::Plan archived() {
    return PlanBuilder{}
        .stage("archive", StageKind::store)
        .work("terabytes", 100.0)
        .choose("plan", "site", text("gcp/us-central1"))
        .build();
}

models::Plan served(const char* model) {
    return PlanBuilder{}
        .stage("serve", StageKind::serveOnline)
        .work("requests_per_s", 20.0)
        .work("prompt_tokens", 200.0)
        .work("output_tokens", 200.0)
        .choose("plan", "site", text("gcp/us-central1"))
        .choose("serve", "model", text(model))
        .choose("serve", "accelerator", text("nvidia-h100-sxm5"))
        .build();
}

/// A small model that imitates the one that was tuned before: the only kind of stage of which nothing is shipped.
models::Plan distilled() {
    models::Plan plan = PlanBuilder{}
                            .stage("tune", StageKind::fineTune)
                            .work("tokens", 1e8)
                            .stage("distil", StageKind::distil)
                            .work("tokens", 1e8)
                            .choose("plan", "site", text("gcp/us-central1"))
                            .choose("tune", "model", text("llama-3-1-8b"))
                            .choose("tune", "accelerator", text("nvidia-a100-sxm4-80gb"))
                            .choose("distil", "model", text("llama-3-2-1b"))
                            .choose("distil", "accelerator", text("nvidia-a100-sxm4-80gb"))
                            .build();
    plan.links.push_back({models::LinkId{"teach"}, StageId{"tune"}, StageId{"distil"}, models::Carries::model, {}});
    return plan;
}

TEST(AutomaticField, takesTheTeacherFromTheStageBefore) {
    const auto teacher = answerOf(distilled(), "distil", "teacher");
    EXPECT_EQ(teacher.value, models::FieldValue{std::string{"llama-3-1-8b"}});
    EXPECT_EQ(teacher.why.code, models::Code::sizedByUpstream);
}

/// Plans that ship with the program: every one of them can be estimated.
std::vector<models::Plan> shippedPlans() {
    std::vector<models::Plan> plans{distilled()};
    for (const char* folder : {"examples", "templates"})
        for (const auto& file : std::filesystem::directory_iterator{std::filesystem::path{FOUREM_RESOURCES} / folder}) {
            if (file.path().extension() != ".fourem") continue;
            auto plan = models::readPlan(file.path());
            EXPECT_TRUE(plan) << file.path();
            if (plan) plans.push_back(std::move(plan->plan));
        }
    return plans;
}

TEST(AutomaticField, tellsWhatTheMethodTheCatalogueAndThePlanSay) {
    EXPECT_EQ(answerOf(archived(), "archive", "replication").value, models::FieldValue{constantOf("storage_replication")});
    EXPECT_EQ(answerOf(archived(), "archive", "replication").why.code, models::Code::sizedByDefault);
    EXPECT_EQ(answerOf(archived(), "archive", "duration_days").value, models::FieldValue{365.0}); // the horizon
    EXPECT_EQ(answerOf(archived(), "archive", "duration_days").why.code, models::Code::sizedByPlan);
    EXPECT_EQ(answerOf(archived(), "plan", "hardware_life_years").value, models::FieldValue{constantOf("service_life_years")});
    EXPECT_EQ(answerOf(archived(), "plan", "utilisation").value, models::FieldValue{constantOf("utilisation_cloud")});
    const models::Plan managed = PlanBuilder{}.stage("forecast", StageKind::managedSolution).build();
    EXPECT_EQ(answerOf(managed, "forecast", "premium").value, models::FieldValue{constantOf("managed_premium")});
    EXPECT_EQ(answerOf(served("llama-3-1-8b"), "serve", "pricing").value, models::FieldValue{std::string{"on-demand"}});
}

TEST(AutomaticField, countsTheUnitsThatTheStagesDeliver) {
    // 20 requests a second for 365 days.
    const auto answer = answerOf(served("llama-3-1-8b"), "plan", "functional_units");
    ASSERT_TRUE(answer.value);
    EXPECT_NEAR(std::get<double>(*answer.value), 20.0 * 365 * 86400, 1.0);
}

TEST(AutomaticField, saysWhyThereIsNothing) {
    const auto dense = answerOf(served("llama-3-1-8b"), "serve", "expert_parallel");
    EXPECT_FALSE(dense.value);
    EXPECT_NE(models::english(dense.why).find("no mixture of experts"), std::string::npos) << models::english(dense.why);
    EXPECT_TRUE(answerOf(served("mixtral-8x7b"), "serve", "expert_parallel").value);
    models::Plan nowhere = archived();
    nowhere.scenarios[0].settings.clear();
    EXPECT_NE(models::english(answerOf(nowhere, "plan", "utilisation").why).find("no site as a whole"), std::string::npos);
}

// Each field of each kind of stage that may be left to the program, in plans that can be estimated.
TEST(AutomaticField, everyFieldHasAValueOrSaysWhyItHasNone) {
    std::set<StageKind> kinds;
    std::size_t asked = 0;
    for (const models::Plan& plan : shippedPlans()) {
        const models::Facts facts = factsOf(plan);
        const Estimate estimate = estimated(plan);
        const auto ask = [&](const ScenarioEstimate& scenario, const StageId& scope) {
            for (const models::Field& field : models::fieldsOf(plan, scope)) {
                const auto held = models::resolve(plan, *plan.scenario(scenario.id), scope, field);
                if (!field.mayBeAuto || !std::holds_alternative<models::Auto>(held.setting)) continue;
                ++asked;
                const Automatic answer = automaticOf(plan, facts, scenario, scope, field);
                // That what it decides does not occur says nothing where it does.
                EXPECT_TRUE(answer.value || models::english(answer.why).find("does not occur") == std::string::npos)
                    << plan.title << ", " << scenario.name << ": " << scope.text() << "." << field.path;
            }
        };
        for (const ScenarioEstimate& scenario : estimate.scenarios) {
            ask(scenario, models::planScope());
            for (const StageEstimate& stage : scenario.stages) {
                if (!stage.enabled || plan.stage(stage.id) == nullptr) continue;
                kinds.insert(stage.kind);
                ask(scenario, stage.id);
            }
        }
    }
    EXPECT_EQ(kinds.size(), models::allStageKinds().size());
    EXPECT_GT(asked, 100U);
}

} // namespace
} // namespace estimator
