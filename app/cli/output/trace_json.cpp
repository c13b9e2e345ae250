#include "app/cli/output/json_parts.h"
#include "app/cli/output/trace_output.h"
#include "estimator/report/ledger.h"

#include <nlohmann/json.hpp>

#include <vector>

namespace app {
namespace {

using Json = nlohmann::ordered_json;
using estimator::TraceKind;
using estimator::TraceNode;
using estimator::TraceRef;

class JsonTree {
public:
    JsonTree(const estimator::ScenarioEstimate& scenario, std::optional<int> depth)
        : m_trace{*scenario.trace},
          m_stages{estimator::traceStages(scenario)},
          m_depth{depth},
          m_isWritten(m_trace.size(), false) {}

    Json of(TraceRef reference, std::string_view stage, int level) {
        if (m_isWritten[reference]) return {{"ref", reference}};
        m_isWritten[reference] = true;
        const TraceNode node = m_trace[reference];
        Json object{{"id", reference}, {"kind", key(node.kind)}, {"name", node.name}};
        addText(object, "stage", stage);
        object["value"] = jsonNumber(node.value);
        object["unit"] = node.unit;
        addText(object, "formula", node.formula);
        const bool isComputed = node.kind == TraceKind::formula || node.kind == TraceKind::derived;
        addText(object, isComputed ? "method" : "path", node.path);
        addText(object, "source", node.source);
        addText(object, "date", node.date);
        addText(object, "confidence", estimator::tag(node));
        if (node.kind == TraceKind::catalogue) object["layer"] = key(node.layer);
        addText(object, "note", node.note);
        addInputs(object, reference, level);
        return object;
    }

private:
    static void addText(Json& object, const char* key, std::string_view text) {
        if (!text.empty()) object[key] = text;
    }

    void addInputs(Json& object, TraceRef above, int level) {
        const TraceNode node = m_trace[above];
        if (node.inputs.empty() || (m_depth && level >= *m_depth)) return;
        object["inputs"] = Json::array();
        for (const TraceRef input : node.inputs)
            object["inputs"].push_back(of(input, estimator::stageBeside(m_stages, input, above), level + 1));
    }

    const estimator::Trace& m_trace;
    estimator::TraceStages m_stages;
    std::optional<int> m_depth;
    std::vector<bool> m_isWritten;
};

} // namespace

Json traceJson(const estimator::ScenarioEstimate& scenario, TraceRef root, std::optional<int> depth) {
    return JsonTree{scenario, depth}.of(root, {}, 0);
}

std::string_view key(TraceKind kind) {
    switch (kind) {
    case TraceKind::formula: return "formula";
    case TraceKind::sum: return "sum";
    case TraceKind::catalogue: return "catalogue";
    case TraceKind::plan: return "plan";
    case TraceKind::known: return "known";
    case TraceKind::standard: return "default";
    case TraceKind::derived: return "derived";
    }
    return {};
}

std::string_view key(models::Layer layer) {
    switch (layer) {
    case models::Layer::plan: return "plan";
    case models::Layer::lock: return "lock";
    case models::Layer::user: return "user";
    case models::Layer::shipped: return "shipped";
    }
    return {};
}

} // namespace app
