#include "estimator/recorder.h"

#include "models/core/words.h"

namespace estimator {

TraceRef TraceRecorder::node(const Formula& card, domain::Amount amount, std::span<const Ref> inputs) {
    return m_trace.add(card, amount.value, amount.unit, inputs);
}

TraceRef TraceRecorder::node(const Leaf& facts, domain::Amount amount) {
    TraceNode made;
    made.kind = facts.kind;
    made.name = facts.name;
    made.value = amount.value;
    made.unit = amount.unit;
    const bool isOfTheMethod = facts.kind == TraceKind::derived && facts.path.empty() && facts.source.empty();
    made.source = isOfTheMethod ? std::string_view{FOUREM_WORDS("steps", "by definition")} : std::string_view{facts.source};
    made.path = facts.path;
    made.note = facts.note;
    return m_trace.add(made);
}

TraceRef TraceRecorder::sumNode(std::string_view name, domain::Amount amount, std::span<const Ref> inputs) {
    TraceNode made;
    made.kind = TraceKind::sum;
    made.name = name;
    made.value = amount.value;
    made.unit = amount.unit;
    made.inputs = inputs;
    return m_trace.add(made);
}

std::optional<TraceRef> TraceRecorder::leafAt(std::string_view path) const {
    const auto known = m_leaves.find(path);
    return known == m_leaves.end() ? std::nullopt : std::optional{known->second};
}

Noted<double, TraceRecorder> TraceRecorder::figure(const models::Found& found, std::string_view label, std::string_view note) {
    if (const auto known = leafAt(found.path)) return {found.figure.value, *known};
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
    made.note = note.empty() ? std::string_view{found.figure.note} : note;
    const Ref ref = m_trace.add(made);
    m_leaves.emplace(found.path, ref);
    m_reads.emplace(found.path, found);
    return {found.figure.value, ref};
}

Noted<double, TraceRecorder> TraceRecorder::setting(double value, std::string_view unit, const Leaf& facts) {
    if (const auto known = leafAt(facts.path)) return {value, *known};
    const Ref ref = node(facts, domain::Amount{value, unit});
    m_leaves.emplace(facts.path, ref);
    return {value, ref};
}

} // namespace estimator
