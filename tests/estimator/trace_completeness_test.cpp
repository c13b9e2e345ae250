#include "estimator/estimate.h"

#include "models/pipeline/field.h"
#include "models/pipeline/resolve.h"
#include "tests/estimator/plan_builder.h"
#include "tests/estimator/trace_nodes.h"

#include <algorithm>
#include <cmath>
#include <ostream>
#include <set>

namespace estimator {
namespace {

using models::StageKind;

struct Case {
    const char* name;
    models::Plan (*plan)();
    friend std::ostream& operator<<(std::ostream& out, const Case& each) { return out << each.name; }
};

PlanBuilder onStage(StageKind kind, const char* model, const char* accelerator) {
    PlanBuilder made;
    made.stage("stage", kind).choose("plan", "site", text("gcp/us-central1"));
    if (*model != '\0') made.choose("stage", "model", text(model));
    if (*accelerator != '\0') made.choose("stage", "accelerator", text(accelerator));
    return made;
}

PlanBuilder batchOf(const char* model, double requests) {
    return onStage(StageKind::inferBatch, model, "nvidia-h100-sxm5").work("requests", requests);
}

PlanBuilder chatOf(const char* model) {
    return onStage(StageKind::serveOnline, model, "nvidia-h100-sxm5")
        .work("requests_per_s", 40.0)
        .work("prompt_tokens", 500.0)
        .work("output_tokens", 200.0);
}

PlanBuilder trainingOf(StageKind kind, double tokens, double chips) {
    return onStage(kind, "llama-3-1-8b", "nvidia-h100-sxm5").work("tokens", tokens).choose("stage", "count", number(chips));
}

const std::vector<Case>& cases() {
    static const std::vector<Case> all{
        {"pictures", [] { return batchOf("flux-1-dev", 1e4).work("denoising_steps", 40.0).build(); }},
        {"picturesByUnet", [] { return batchOf("sdxl", 1e4).work("denoising_steps", 40.0).build(); }},
        {"classifier", [] { return batchOf("resnet-50", 1e6).build(); }},
        {"encoder", [] { return batchOf("bert-base", 1e6).work("prompt_tokens", 100.0).build(); }},
        {"batch", [] { return batchOf("llama-3-1-8b", 1e5).work("prompt_tokens", 300.0).work("output_tokens", 100.0).build(); }},
        {"batchOfExperts",
         [] {
             return batchOf("mixtral-8x7b", 1e5)
                 .work("prompt_tokens", 300.0)
                 .work("output_tokens", 100.0)
                 .choose("stage", "tensor_parallel", number(4.0))
                 .build();
         }},
        {"chat", [] { return chatOf("llama-3-1-8b").build(); }},
        {"chatWithTargets", [] { return chatOf("llama-3-1-8b").work("tpot_ms", 30.0).work("ttft_ms", 900.0).build(); }},
        {"chatOfExperts", [] { return chatOf("mixtral-8x7b").build(); }},
        {"training", [] { return trainingOf(StageKind::pretrain, 1e12, 1024.0).build(); }},
        {"trainingOnOneServer", [] { return trainingOf(StageKind::pretrain, 1e9, 8.0).build(); }},
        {"adaptersOnOneChip", [] { return trainingOf(StageKind::fineTune, 1e8, 1.0).choose("stage", "method", text("qlora")).build(); }},
        {"adapters", [] { return trainingOf(StageKind::fineTune, 1e8, 8.0).choose("stage", "method", text("lora")).build(); }},
        {"adaptersInFourBits", [] { return trainingOf(StageKind::fineTune, 1e8, 8.0).choose("stage", "method", text("qlora")).build(); }},
        {"trainingUnderACap",
         [] {
             return trainingOf(StageKind::pretrain, 1e11, 64.0)
                 .choose("stage", "power_cap_w", number(500.0))
                 .choose("stage", "pricing", text("spot"))
                 .build();
         }},
        {"chatWithSavings",
         [] {
             return chatOf("llama-3-1-8b")
                 .choose("stage", "weights", text("fp8"))
                 .choose("stage", "prefix_cache_hit", number(0.4))
                 .choose("stage", "semantic_cache_hit", number(0.2))
                 .choose("stage", "power_cap_w", number(500.0))
                 .build();
         }},
        {"ownMachines", [] { return trainingOf(StageKind::pretrain, 1e10, 8.0).choose("plan", "site", text("on-prem/pl")).build(); }},
        {"compression", [] { return onStage(StageKind::compress, "llama-3-1-8b", "nvidia-h100-sxm5").build(); }},
        {"data", [] { return onStage(StageKind::prepareData, "", "").work("vcpu_hours", 1e4).build(); }},
        {"storage", [] { return onStage(StageKind::store, "", "").work("terabytes", 10.0).build(); }},
    };
    return all;
}

class Completeness : public testing::TestWithParam<Case> {};

std::set<std::string> leavesBelow(const Trace& trace, TraceRef root) {
    std::set<std::string> paths;
    std::set<TraceRef> seen{root};
    std::vector<TraceRef> left{root};
    while (!left.empty()) {
        const TraceNode node = trace[left.back()];
        left.pop_back();
        if (node.kind != TraceKind::formula) paths.emplace(node.path);
        for (const TraceRef input : node.inputs)
            if (seen.insert(input).second) left.push_back(input);
    }
    return paths;
}

bool differs(const Measure& a, const Measure& b) { return a.point && b.point && std::abs(*a.point - *b.point) > 1e-9 * std::abs(*a.point); }

/// Metrics that `changed` moves although `path` is no leaf of theirs.
std::vector<std::string> unexplained(const ScenarioEstimate& usual, const models::Plan& changed, const std::string& path) {
    const Estimate estimate = estimated(changed);
    std::vector<std::string> metrics;
    for (const MetricInfo& row : allMetrics()) {
        const Measure& measure = usual.total[row.metric];
        if (differs(measure, estimate.scenarios.front().total[row.metric]) && !leavesBelow(*usual.trace, *measure.trace).contains(path))
            metrics.emplace_back(row.key);
    }
    return metrics;
}

TEST_P(Completeness, everyFigureOfTheCatalogueThatMovesAResultStandsInItsTrace) {
    const models::Plan plan = GetParam().plan();
    const Estimate usual = estimated(plan);
    ASSERT_TRUE(usual.scenarios.front().total[Metric::energyFacility].point) << "the case can be estimated";
    for (const auto& [path, figure] : usual.reads.figures) {
        models::Plan changed = plan;
        models::Overlay own;
        own.figures[path] = figure;
        own.figures[path].value *= 1.07;
        changed.own = std::make_shared<const models::Overlay>(std::move(own));
        for (const std::string& metric : unexplained(usual.scenarios.front(), changed, path)) ADD_FAILURE() << path << " moves " << metric;
    }
}

TEST_P(Completeness, everyNumberOfTheWorkThatMovesAResultStandsInItsTrace) {
    const models::Plan plan = GetParam().plan();
    const Estimate usual = estimated(plan);
    for (const models::Field& field : models::fieldsOf(plan.stages.front()->kind)) {
        if (field.type != models::FieldType::number && field.type != models::FieldType::integer) continue;
        const auto held = models::resolve(plan, plan.baseline(), plan.stages.front()->id, field);
        const auto* value = std::get_if<models::FieldValue>(&held.setting);
        const auto* entered = value == nullptr ? nullptr : std::get_if<double>(value);
        if (entered == nullptr || *entered == 1.0) continue; // a factor of one leaves no node
        models::Plan changed = plan;
        const double more = field.type == models::FieldType::integer ? *entered + 1.0 : *entered * 1.07;
        if (more > field.most) continue;
        changed.scenarios.front().settings[plan.stages.front()->id][std::string{field.path}] = number(more);
        const std::string path = "stage." + std::string{field.path};
        for (const std::string& metric : unexplained(usual.scenarios.front(), changed, path)) ADD_FAILURE() << path << " moves " << metric;
    }
}

TEST(TrainingTrace, multipliesToTheTimeThatItExplains) {
    for (const double chips : {8.0, 256.0, 4096.0}) {
        const Estimate estimate = estimated(trainingOf(StageKind::pretrain, 1e12, chips).build());
        const Trace& trace = *estimate.scenarios.front().trace;
        const std::vector<TraceNode> nodes = nodesOf(trace);
        const auto node = std::ranges::find(nodes, "M-1.9", &TraceNode::path);
        ASSERT_NE(node, nodes.end());
        double product = 1.0;
        for (const TraceRef input : node->inputs) product *= trace[input].value;
        const double work = trace[node->inputs.front()].value;
        EXPECT_NEAR(node->value * 1e12 * product / work, work, 1e-9 * work) << chips; // t·(n·F·MFU·G·κ) = C, with F in TFLOP/s
    }
}

INSTANTIATE_TEST_SUITE_P(Trace, Completeness, testing::ValuesIn(cases()), [](const auto& each) { return std::string{each.param.name}; });

} // namespace
} // namespace estimator
