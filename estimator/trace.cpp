#include "estimator/trace.h"

#include <utility>

namespace estimator {

TraceNode Trace::operator[](TraceRef ref) const {
    const Step& step = m_steps[ref];
    TraceNode node;
    node.kind = step.kind;
    node.value = step.value;
    node.inputs = std::span{m_inputs}.subspan(step.firstInput, step.inputs);
    if (step.texts != kNoTexts) {
        const Texts& texts = m_texts[step.texts];
        node.name = texts.name;
        node.unit = texts.unit;
        node.formula = texts.formula;
        node.source = texts.source;
        node.path = texts.path;
        node.layer = texts.layer;
        node.confidence = texts.confidence;
        node.date = texts.date;
        node.note = texts.note;
    }
    if (step.card == nullptr) return node;
    node.name = step.card->name;
    node.unit = step.unit;
    node.formula = step.card->expression;
    node.source = step.card->source;
    node.path = step.card->id;
    return node;
}

TraceRef Trace::add(const Formula& card, double value, std::string_view permanentUnit, std::span<const TraceRef> inputs) {
    m_steps.push_back({.value = value,
                       .card = &card,
                       .unit = permanentUnit,
                       .firstInput = added(inputs),
                       .inputs = static_cast<std::uint32_t>(inputs.size()),
                       .texts = kNoTexts,
                       .kind = TraceKind::formula});
    return static_cast<TraceRef>(m_steps.size() - 1);
}

TraceRef Trace::add(const TraceNode& node) {
    m_texts.push_back({.name = std::string{node.name},
                       .unit = std::string{node.unit},
                       .formula = std::string{node.formula},
                       .source = std::string{node.source},
                       .path = std::string{node.path},
                       .date = std::string{node.date},
                       .note = std::string{node.note},
                       .layer = node.layer,
                       .confidence = node.confidence});
    m_steps.push_back({.value = node.value,
                       .card = nullptr,
                       .unit = {},
                       .firstInput = added(node.inputs),
                       .inputs = static_cast<std::uint32_t>(node.inputs.size()),
                       .texts = static_cast<std::uint32_t>(m_texts.size() - 1),
                       .kind = node.kind});
    return static_cast<TraceRef>(m_steps.size() - 1);
}

void Trace::remark(TraceRef ref, TraceKind kind, std::string note) {
    Step& step = m_steps[ref];
    step.kind = kind;
    if (step.texts == kNoTexts) {
        m_texts.emplace_back();
        step.texts = static_cast<std::uint32_t>(m_texts.size() - 1);
    }
    m_texts[step.texts].note = std::move(note);
}

std::uint32_t Trace::added(std::span<const TraceRef> inputs) {
    const auto first = static_cast<std::uint32_t>(m_inputs.size());
    m_inputs.insert(m_inputs.end(), inputs.begin(), inputs.end());
    return first;
}

} // namespace estimator
