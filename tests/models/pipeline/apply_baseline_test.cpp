#include "tests/models/pipeline/sample_plan.h"

#include <map>
#include <random>
#include <tuple>

using namespace models;

namespace {

using Everything = std::map<std::tuple<ScenarioId, StageId, std::string>, Setting>;

/// What every field of every scope is in every scenario.
Everything everything(const Plan& plan) {
    Everything all;
    std::vector<StageId> scopes{planScope()};
    for (const auto& stage : plan.stages) scopes.push_back(stage->id);
    for (const Scenario& scenario : plan.scenarios)
        for (const StageId& scope : scopes)
            for (const Field& field : fieldsOf(plan, scope))
                all.emplace(std::tuple{scenario.id, scope, std::string{field.path}}, resolve(plan, scenario, scope, field).setting);
    return all;
}

unsigned below(std::size_t limit, std::mt19937& random) { return static_cast<unsigned>(random() % limit); }

Setting anySetting(const Field& field, std::mt19937& random) {
    const unsigned dice = below(6, random);
    if (dice == 0) return Cleared{};
    if (dice == 1 && field.mayBeAuto) return Auto{};
    switch (field.type) {
    case FieldType::number:
    case FieldType::integer: return set(std::max(field.least, 0.0) + 1.0 + below(2, random));
    case FieldType::boolean: return set(below(2, random) == 0);
    case FieldType::option: return FieldValue{std::string{field.options[below(field.options.size(), random)]}};
    case FieldType::entry:
    case FieldType::text: return set(below(2, random) == 0 ? "one" : "two");
    case FieldType::profile: return FieldValue{std::vector<double>(24, 1.0 + below(2, random))};
    }
    return Cleared{};
}

/// Sets fields at random in random scenarios; some directly, past `apply`, as a file may hold them.
Plan randomPlan(std::mt19937& random) {
    Plan plan = samplePlan();
    plan = after(plan, AddScenario{"Third", {}});
    std::vector<StageId> scopes{planScope(), prepare, train, serve};
    for (int i = 0; i < 60; ++i) {
        const StageId& scope = scopes[below(scopes.size(), random)];
        const auto fields = fieldsOf(plan, scope);
        const Field& field = fields[below(fields.size(), random)];
        Scenario& scenario = plan.scenarios[below(plan.scenarios.size(), random)];
        const Setting setting = anySetting(field, random);
        if (below(4, random) == 0) scenario.settings[scope][std::string{field.path}] = setting;
        else if (auto next = apply(plan, SetField{scenario.id, scope, std::string{field.path}, setting})) plan = *std::move(next);
    }
    return plan;
}

TEST(MakeBaseline, movesNoSettingOfAnyScenario) {
    constexpr unsigned seed = 4;
    std::mt19937 random{seed};
    for (int i = 0; i < 60; ++i) {
        const Plan before = randomPlan(random);
        for (const Scenario& scenario : before.scenarios) {
            const Plan plan = after(before, MakeBaseline{scenario.id});
            ASSERT_EQ(plan.baseline().id, scenario.id);
            const Everything expected = everything(before);
            const Everything actual = everything(plan);
            for (const auto& [place, setting] : expected)
                ASSERT_EQ(settingText(actual.at(place)), settingText(setting))
                    << "seed " << seed << ", plan " << i << ", " << std::get<0>(place).text() << " " << std::get<1>(place).text() << "."
                    << std::get<2>(place) << " with " << scenario.id.text();
            ASSERT_EQ(actual, expected);
        }
    }
}

TEST(MakeBaseline, keepsTheOrderOfTheOthers) {
    Plan plan = after(samplePlan(), AddScenario{"Third", {}});
    plan = after(plan, MakeBaseline{ScenarioId{"third"}});
    EXPECT_EQ(plan.scenarios[0].id.text(), "third");
    EXPECT_EQ(plan.scenarios[1].id, baseline);
    EXPECT_EQ(plan.scenarios[2].id, cloud);
}

TEST(MakeBaseline, thereAndBackLeavesOnlyDifferencesWrittenDown) {
    Plan before = after(samplePlan(), SetField{{}, serve, "batch", set(8.0)});
    before = after(before, SetField{cloud, serve, "accelerator", set("nvidia-l4")});
    const Plan plan = after(after(before, MakeBaseline{cloud}), MakeBaseline{baseline});
    EXPECT_EQ(everything(plan), everything(before));
    EXPECT_EQ(plan.scenario(cloud)->settings, before.scenario(cloud)->settings);
}

TEST(MakeBaseline, turnsOverriddenWorkIntoTheWork) {
    Plan plan = after(samplePlan(), SetField{{}, serve, "requests_per_s", set(2.0)});
    plan = after(plan, SetField{cloud, serve, "requests_per_s", set(6.0)});
    plan = after(plan, MakeBaseline{cloud});
    EXPECT_EQ(plan.stage(serve)->work.at("requests_per_s"), set(6.0));
    EXPECT_EQ(plan.scenario(baseline)->settings.at(serve).at("requests_per_s"), set(2.0));
    EXPECT_TRUE(plan.scenario(cloud)->settings.empty());
}

TEST(MakeBaseline, changesNothingForTheBaselineItself) {
    EXPECT_EQ(after(samplePlan(), MakeBaseline{baseline}), samplePlan());
    EXPECT_EQ(refusal(samplePlan(), MakeBaseline{ScenarioId{"nobody"}}), "E_UNKNOWN_SCENARIO");
}

} // namespace
