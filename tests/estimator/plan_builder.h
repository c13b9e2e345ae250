#pragma once

#include "estimator/estimate.h"
#include "models/catalogue/catalogue.h"
#include "models/pipeline/plan.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <memory>
#include <string>
#include <utility>

/// Small plans on the shipped catalogue:
///
///     const models::Plan plan = PlanBuilder{}
///         .stage("archive", models::StageKind::store).work("terabytes", 100.0)
///         .choose("archive", "site", text("gcp/us-central1"))
///         .scenario("clean").choose("plan", "site", text("gcp/europe-north1"))
///         .build();
namespace estimator {

[[nodiscard]] inline models::Setting text(std::string value) { return models::FieldValue{std::move(value)}; }
[[nodiscard]] inline models::Setting number(double value) { return models::FieldValue{value}; }

class PlanBuilder {
public:
    PlanBuilder() : m_plan{models::emptyPlan("Test")} {}
    /// More of a plan that stands.
    explicit PlanBuilder(models::Plan plan) : m_plan{std::move(plan)} {}

    PlanBuilder& stage(const std::string& id, models::StageKind kind) {
        models::Stage stage;
        stage.id = models::StageId{id};
        stage.kind = kind;
        stage.name = id;
        m_plan.stages.push_back(std::make_shared<const models::Stage>(std::move(stage)));
        return *this;
    }
    /// Of the last stage.
    PlanBuilder& work(const std::string& field, double value) { return work(field, number(value)); }
    PlanBuilder& work(const std::string& field, models::Setting setting) {
        models::Stage stage = *m_plan.stages.back();
        stage.work[field] = std::move(setting);
        m_plan.stages.back() = std::make_shared<const models::Stage>(std::move(stage));
        return *this;
    }
    PlanBuilder& ofPlan(const std::string& field, models::Setting setting) {
        m_plan.work[field] = std::move(setting);
        return *this;
    }
    PlanBuilder& scenario(const std::string& id) {
        models::Scenario scenario;
        scenario.id = models::ScenarioId{id};
        scenario.name = id;
        m_plan.scenarios.push_back(std::move(scenario));
        return *this;
    }
    /// In the last scenario.
    PlanBuilder& choose(const std::string& stage, const std::string& field, models::Setting setting) {
        const models::StageId scope = stage == "plan" ? models::planScope() : models::StageId{stage};
        m_plan.scenarios.back().settings[scope][field] = std::move(setting);
        return *this;
    }
    [[nodiscard]] models::Plan build() const { return m_plan; }

private:
    models::Plan m_plan;
};

[[nodiscard]] inline std::shared_ptr<const models::Catalogue> shippedCatalogue() {
    static const auto catalogue = models::Catalogue::open(std::filesystem::path{FOUREM_RESOURCES} / "catalogue");
    EXPECT_TRUE(catalogue) << "the shipped catalogue";
    return *catalogue;
}

/// A default of the method, from the shipped table of constants.
[[nodiscard]] inline double constantOf(const char* key) {
    const auto found = factsFor(models::emptyPlan(""), shippedCatalogue()).constant(key);
    EXPECT_TRUE(found) << key;
    return found ? found->figure.value : 0.0;
}

[[nodiscard]] inline models::Facts factsOf(const models::Plan& plan) { return factsFor(plan, shippedCatalogue()); }

/// The estimate, with the test failing where there is none.
[[nodiscard]] inline Estimate estimated(const models::Plan& plan, const EstimateOptions& options = {}) {
    auto found = estimate(plan, factsOf(plan), options);
    EXPECT_TRUE(found) << (found ? "" : models::englishLine(found.error()));
    return found ? *std::move(found) : Estimate{};
}

} // namespace estimator
