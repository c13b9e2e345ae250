#include "app/cli/output/figure_text.h"
#include "app/cli/output/text_width.h"
#include "app/cli/output/trace_output.h"
#include "estimator/report/ledger.h"
#include "models/units/unit_text.h"

#include <fmt/format.h>

#include <string>
#include <string_view>
#include <vector>

namespace app {
namespace {

using estimator::Trace;
using estimator::TraceKind;
using estimator::TraceNode;
using estimator::TraceRef;

// More than tables show, so that a step can be checked with a pocket calculator.
constexpr int kTraceDigits = 6;

std::string valueText(const TraceNode& node) { return withUnit(models::roundedText(node.value, kTraceDigits), std::string{node.unit}); }

std::string layerText(models::Layer layer) {
    switch (layer) {
    case models::Layer::plan: return ", the plan's own";
    case models::Layer::lock: return ", locked in the plan";
    case models::Layer::user: return ", the user's";
    case models::Layer::shipped: return {};
    }
    return {};
}

std::string withDate(const TraceNode& node) { return node.date.empty() ? "" : fmt::format(", {}", node.date); }

std::string withSource(std::string text, const TraceNode& node) {
    if (node.source.empty()) return text;
    return text.empty() ? std::string{node.source} : fmt::format("{} – {}", text, node.source);
}

/// What stands below the value: formula or origin, with the source.
std::string originOf(const TraceNode& node) {
    switch (node.kind) {
    case TraceKind::formula:
    case TraceKind::derived:
        return withSource(node.path.empty() ? std::string{node.formula} : fmt::format("{}  ({})", node.formula, node.path), node);
    case TraceKind::sum: return "sum of the following";
    case TraceKind::catalogue: return withSource(fmt::format("catalogue: {}{}{}", node.path, layerText(node.layer), withDate(node)), node);
    case TraceKind::plan: return withSource(fmt::format("entered in the plan: {}", node.path), node);
    case TraceKind::known: return withSource(fmt::format("measured by the user: {}", node.path), node);
    case TraceKind::standard: return withSource(fmt::format("default: {}", node.path), node);
    }
    return {};
}

class TextTree {
public:
    TextTree(const estimator::ScenarioEstimate& scenario, std::optional<int> depth, const Style& style)
        : m_trace{*scenario.trace},
          m_stages{estimator::traceStages(scenario)},
          m_depth{depth},
          m_style{style},
          m_isWritten(m_trace.size(), false) {}

    void write(TraceRef reference, std::string_view stage, const std::string& branch, const std::string& indent, int level) {
        const TraceNode node = m_trace[reference];
        const bool isKnown = m_isWritten[reference];
        m_isWritten[reference] = true;
        m_text += branch;
        if (!stage.empty()) m_text += onOneLine(std::string{stage}) + ": ";
        m_text += m_style.heading(onOneLine(node.name)) + " = " + valueText(node);
        if (const auto tag = estimator::tag(node); !tag.empty()) m_text += "  [" + std::string{tag} + "]";
        if (isKnown) {
            m_text += "  (see above)\n";
            return;
        }
        m_text += "\n";
        const std::string margin = indent + (node.inputs.empty() ? "    " : "│   ");
        writeDetail(margin, originOf(node));
        writeDetail(margin, node.note);
        writeInputs(reference, indent, level);
    }

    std::string take() { return std::move(m_text); }

private:
    void writeDetail(const std::string& margin, std::string_view text) {
        if (!text.empty()) m_text += margin + m_style.faint(onOneLine(text)) + "\n";
    }

    void writeInputs(TraceRef above, const std::string& indent, int level) {
        const TraceNode node = m_trace[above];
        if (node.inputs.empty()) return;
        if (m_depth && level >= *m_depth) {
            m_text += indent + "└─ … " + models::amountText(static_cast<double>(node.inputs.size()), "") + " more below\n";
            return;
        }
        for (std::size_t i = 0; i < node.inputs.size(); ++i) {
            const bool isLast = i + 1 == node.inputs.size();
            const TraceRef input = node.inputs[i];
            write(input, estimator::stageBeside(m_stages, input, above), indent + (isLast ? "└─ " : "├─ "),
                  indent + (isLast ? "   " : "│  "), level + 1);
        }
    }

    const Trace& m_trace;
    estimator::TraceStages m_stages;
    std::optional<int> m_depth;
    const Style& m_style;
    std::vector<bool> m_isWritten;
    std::string m_text;
};

} // namespace

std::string traceText(const estimator::ScenarioEstimate& scenario, TraceRef root, std::optional<int> depth, const Style& style) {
    TextTree tree{scenario, depth, style};
    tree.write(root, {}, "", "", 0);
    return tree.take();
}

} // namespace app
