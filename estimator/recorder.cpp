#include "estimator/recorder.h"

namespace estimator {

TraceRef TraceRecorder::node(const Formula& card, domain::Amount amount, std::vector<Ref> inputs) {
    TraceNode made;
    made.kind = TraceKind::formula;
    made.name = card.name;
    made.value = amount.value;
    made.unit = amount.unit;
    made.formula = card.expression;
    made.source = card.source;
    made.path = card.id;
    made.inputs = std::move(inputs);
    m_trace.nodes.push_back(std::move(made));
    return static_cast<Ref>(m_trace.nodes.size() - 1);
}

TraceRef TraceRecorder::node(const Leaf& facts, domain::Amount amount) {
    TraceNode made;
    made.kind = facts.kind;
    made.name = facts.name;
    made.value = amount.value;
    made.unit = amount.unit;
    made.source = facts.source;
    made.path = facts.path;
    made.note = facts.note;
    m_trace.nodes.push_back(std::move(made));
    return static_cast<Ref>(m_trace.nodes.size() - 1);
}

TraceRef TraceRecorder::sumNode(std::string_view name, domain::Amount amount, std::vector<Ref> inputs) {
    TraceNode made;
    made.kind = TraceKind::sum;
    made.name = name;
    made.value = amount.value;
    made.unit = amount.unit;
    made.inputs = std::move(inputs);
    m_trace.nodes.push_back(std::move(made));
    return static_cast<Ref>(m_trace.nodes.size() - 1);
}

Noted<double, TraceRecorder> TraceRecorder::figure(const models::Found& found, std::string_view label, std::string_view note) {
    if (const auto known = m_leaves.find(found.path); known != m_leaves.end()) return {found.figure.value, known->second};
    TraceNode made;
    made.kind = TraceKind::catalogue;
    made.name = label;
    made.value = found.figure.value;
    made.unit = found.figure.unit;
    made.source = found.figure.source;
    made.path = found.path;
    made.layer = found.layer;
    made.confidence = found.figure.confidence;
    made.date = found.figure.date;
    made.note = note.empty() ? found.figure.note : std::string{note};
    m_trace.nodes.push_back(std::move(made));
    const auto ref = static_cast<Ref>(m_trace.nodes.size() - 1);
    m_leaves.emplace(found.path, ref);
    m_reads.emplace(found.path, found);
    return {found.figure.value, ref};
}

Noted<double, TraceRecorder> TraceRecorder::setting(double value, std::string_view unit, const Leaf& facts) {
    if (const auto known = m_leaves.find(facts.path); known != m_leaves.end()) return {value, known->second};
    const Ref ref = node(facts, domain::Amount{value, unit});
    m_leaves.emplace(facts.path, ref);
    return {value, ref};
}

} // namespace estimator
