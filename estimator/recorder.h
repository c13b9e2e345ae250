#pragma once

#include "estimator/formulas/domain.h"
#include "estimator/formulas/formula.h"
#include "estimator/trace.h"
#include "models/core/text_hash.h"

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

/// How a calculation remembers its steps. The stages are templates over a recorder: with `TraceRecorder` each step becomes a node of the
/// trace, with `NoRecorder` the same code leaves nothing behind and costs nothing.
///
///     const Noted<Energy, R> used = recorder.step(kFacilityEnergy, itEnergy.value * pue.value, itEnergy, pue);
namespace estimator {

/// A value and the node that explains it.
template <class T, class R>
struct Noted {
    T value{};
    [[no_unique_address]] typename R::Ref ref{};
    friend bool operator==(const Noted&, const Noted&) = default;
};

/// Facts about a leaf of the trace.
struct Leaf {
    TraceKind kind = TraceKind::plan;
    std::string name;
    std::string path;
    std::string source;
    std::string note;
};

class TraceRecorder {
public:
    using Ref = TraceRef;
    static constexpr bool kRecords = true;

    /// A computed value. Each input is a noted value, a `std::optional` of one (absent: it has no part in the value) or a vector of them.
    template <class T, class... Inputs>
    [[nodiscard]] Noted<T, TraceRecorder> step(const Formula& card, T value, const Inputs&... inputs) {
        m_gathered.clear();
        (append(m_gathered, inputs), ...);
        return {value, node(card, domain::amount(value), m_gathered)};
    }
    template <class T>
    [[nodiscard]] Noted<T, TraceRecorder> leaf(T value, const Leaf& facts) {
        return {value, node(facts, domain::amount(value))};
    }
    /// A number of the catalogue, in the figure's own unit. The same figure gives the same node.
    [[nodiscard]] Noted<double, TraceRecorder> figure(const models::Found& found, std::string_view label, std::string_view note);
    /// A setting of the plan, in the field's unit. The same field gives the same node.
    [[nodiscard]] Noted<double, TraceRecorder> setting(double value, std::string_view unit, const Leaf& facts);

    /// The node of a figure or setting that was noted before.
    [[nodiscard]] std::optional<Ref> leafAt(std::string_view path) const;

    template <class T>
    [[nodiscard]] Noted<T, TraceRecorder> sum(std::string_view name, const std::vector<Noted<T, TraceRecorder>>& parts) {
        T total{};
        std::vector<Ref> refs;
        for (const auto& part : parts) {
            total += part.value;
            refs.push_back(part.ref);
        }
        return {total, sumNode(name, domain::amount(total), refs)};
    }
    /// The same value in another type, e.g. a figure in watts as a `Power`: no step of its own.
    template <class T, class From>
    [[nodiscard]] Noted<T, TraceRecorder> as(T value, const Noted<From, TraceRecorder>& from) const {
        return {value, from.ref};
    }
    /// Adds to what the node says about itself.
    template <class T>
    void remark(const Noted<T, TraceRecorder>& noted, TraceKind kind, std::string note) {
        m_trace.remark(noted.ref, kind, std::move(note));
    }

    /// A node for a value whose unit is not told by its type, e.g. a metric in its own unit.
    [[nodiscard]] Ref node(const Formula& card, domain::Amount amount, std::span<const Ref> inputs);
    [[nodiscard]] Ref sumNode(std::string_view name, domain::Amount amount, std::span<const Ref> inputs);

    [[nodiscard]] const std::map<std::string, models::Found, std::less<>>& reads() const { return m_reads; }
    [[nodiscard]] const Trace& trace() const { return m_trace; }
    [[nodiscard]] Trace takeTrace() { return std::move(m_trace); }

private:
    template <class T>
    static void append(std::vector<Ref>& refs, const Noted<T, TraceRecorder>& input) {
        refs.push_back(input.ref);
    }
    template <class T>
    static void append(std::vector<Ref>& refs, const std::optional<Noted<T, TraceRecorder>>& input) {
        if (input) refs.push_back(input->ref);
    }
    template <class T>
    static void append(std::vector<Ref>& refs, const std::vector<Noted<T, TraceRecorder>>& inputs) {
        for (const auto& input : inputs) refs.push_back(input.ref);
    }
    [[nodiscard]] Ref node(const Leaf& facts, domain::Amount amount);

    Trace m_trace;
    std::vector<Ref> m_gathered; ///< inputs of the step that is noted, kept for its memory
    std::unordered_map<std::string, Ref, models::TextHash, std::equal_to<>> m_leaves; ///< by path
    std::map<std::string, models::Found, std::less<>> m_reads;
};

class NoRecorder {
public:
    struct Ref {
        friend bool operator==(Ref, Ref) = default;
    };
    static constexpr bool kRecords = false;

    template <class T, class... Inputs>
    [[nodiscard]] Noted<T, NoRecorder> step(const Formula&, T value, const Inputs&...) const {
        return {value, {}};
    }
    template <class T>
    [[nodiscard]] Noted<T, NoRecorder> leaf(T value, const Leaf&) const {
        return {value, {}};
    }
    [[nodiscard]] Noted<double, NoRecorder> figure(const models::Found& found, std::string_view, std::string_view) const {
        return {found.figure.value, {}};
    }
    [[nodiscard]] Noted<double, NoRecorder> setting(double value, std::string_view, const Leaf&) const { return {value, {}}; }
    template <class T>
    [[nodiscard]] Noted<T, NoRecorder> sum(std::string_view, const std::vector<Noted<T, NoRecorder>>& parts) const {
        T total{};
        for (const auto& part : parts) total += part.value;
        return {total, {}};
    }
    template <class T, class From>
    [[nodiscard]] Noted<T, NoRecorder> as(T value, const Noted<From, NoRecorder>&) const {
        return {value, {}};
    }
    template <class T>
    void remark(const Noted<T, NoRecorder>&, TraceKind, const std::string&) const {}
};

} // namespace estimator
