#pragma once

#include "estimator/estimate.h"
#include "models/core/finding.h"
#include "models/files/plan_file.h"
#include "models/pipeline/field.h"
#include "models/pipeline/resolve.h"
#include "tests/estimator/trace_nodes.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <initializer_list>
#include <memory>
#include <stdexcept>
#include <string>
#include <utility>

/// Plans of one stage, for tests of what its fields do:
///
///     const auto before = OneStage{StageKind::inferBatch}.with({{"requests", "1000"}, {"prompt_tokens", "500"}});
///     const auto after = before.with({{"prefix_cache_hit", "0.5"}});
///     EXPECT_LT(after.point(Metric::time), before.point(Metric::time));
namespace estimator {

inline std::shared_ptr<const models::Catalogue> shippedCatalogue() {
    static const auto opened = models::Catalogue::open(FOUREM_RESOURCES "/catalogue");
    return *opened;
}

/// A figure of the shipped catalogue, for workings.
inline double shipped(models::EntryKind kind, const std::string& entry, const std::string& key) {
    const auto found = models::Facts{shippedCatalogue()}.figure(kind, entry, key);
    if (!found) throw std::runtime_error{models::englishLine(found.error())};
    return found->figure.value;
}
inline double ofH100(const std::string& key) { return shipped(models::EntryKind::accelerator, "nvidia-h100-sxm5", key); }
inline double constant(const std::string& key) { return shipped(models::EntryKind::constants, key, "value"); }

class OneStage {
public:
    using Settings = std::initializer_list<std::pair<const char*, const char*>>;

    /// A stage "it" on an H100 in Iowa; sites, accelerators and other choices can be set over it.
    explicit OneStage(models::StageKind kind) : m_plan{models::emptyPlan("One stage")} {
        models::Stage stage;
        stage.id = kId;
        stage.kind = kind;
        stage.name = "It";
        m_plan.stages.push_back(std::make_shared<const models::Stage>(std::move(stage)));
        set(models::planScope(), {{"site", "gcp/us-central1"}, {"accelerator", "nvidia-h100-sxm5"}});
    }

    [[nodiscard]] OneStage with(Settings settings) const {
        OneStage other = *this;
        other.set(kId, settings);
        return other;
    }
    [[nodiscard]] OneStage withPlan(Settings settings) const {
        OneStage other = *this;
        other.set(models::planScope(), settings);
        return other;
    }

    [[nodiscard]] const models::Plan& plan() const { return m_plan; }
    [[nodiscard]] ScenarioEstimate scenario() const {
        const auto result = estimate(m_plan, factsFor(m_plan, shippedCatalogue()));
        if (!result) throw std::runtime_error{models::englishLine(result.error())};
        return result->scenarios.front();
    }
    [[nodiscard]] StageEstimate stage() const { return scenario().stages.front(); }
    /// Of the stage alone.
    [[nodiscard]] double point(Metric metric) const {
        const StageEstimate found = stage();
        if (const auto& value = found.metrics[metric].point) return *value;
        std::string why;
        for (const models::Finding& finding : found.findings)
            why += std::string{models::info(finding.message.code).name} + " " + models::english(finding.message) + "; ";
        throw std::runtime_error{"no " + std::string{info(metric).key} + ": " + why};
    }
    [[nodiscard]] bool says(models::Code code, const std::string& field) const {
        const StageEstimate found = stage();
        return std::ranges::any_of(found.findings,
                                   [&](const models::Finding& finding) { return finding.message.code == code && finding.field == field; });
    }
    /// The value of the first node of that name in the trace.
    [[nodiscard]] double traced(const std::string& name) const {
        const ScenarioEstimate found = scenario();
        for (const TraceNode& node : nodesOf(*found.trace))
            if (node.name == name) return node.value;
        throw std::runtime_error{"nothing is called " + name};
    }

    inline static const models::StageId kId{"it"};

private:
    void set(const models::StageId& scope, Settings settings) {
        for (const auto& [path, text] : settings) {
            const models::Field* field = models::findField(models::fieldsOf(m_plan, scope), path);
            if (field == nullptr) throw std::runtime_error{std::string{"no field "} + path};
            const auto setting = models::parseSetting(*field, text, path);
            if (!setting) throw std::runtime_error{models::englishLine(setting.error())};
            auto next = models::apply(m_plan, models::SetField{{}, scope, path, *setting});
            if (!next) throw std::runtime_error{models::englishLine(next.error())};
            m_plan = std::move(*next);
        }
    }

    models::Plan m_plan;
};

} // namespace estimator
