#pragma once

#include "estimator/formulas/formula.h"
#include "models/catalogue/facts.h"

#include <cstddef>
#include <cstdint>
#include <deque>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

/// Why a figure is what it is: formula, inputs, and each input's source, as a tree (nodes may be shared).
namespace estimator {

enum class TraceKind {
    formula,   ///< computed by `formula` from `inputs`
    sum,       ///< `inputs` added up
    catalogue, ///< a figure of the catalogue; `path`, `layer`, `confidence`, `date` say which
    plan,      ///< entered in the plan; `path` is "serve.requests_per_s"
    known,     ///< a measured value of the user that overrides the model; `path` likewise
    standard,  ///< default of a field; `path` likewise
    derived,   ///< sized by the estimator (`auto`); computed by `formula` from `inputs`
};

using TraceRef = std::uint32_t;

/// A step as its readers see it. The texts belong to the trace, or to the program.
struct TraceNode {
    TraceKind kind = TraceKind::formula;
    std::string_view name; ///< "Facility energy"
    double value = 0.0;
    std::string_view unit;
    std::string_view formula; ///< "E_fac = E_IT × PUE"; empty for leaves
    std::string_view source;  ///< of the formula or of the figure
    std::string_view path;    ///< of a leaf, see TraceKind; of a formula its section in docs/METHODOLOGY.md
    models::Layer layer = models::Layer::shipped;
    models::Confidence confidence = models::Confidence::computed;
    std::string_view date;
    std::string_view note; ///< which fallback step answered, why a size was chosen
    std::span<const TraceRef> inputs;
};

/// The steps of a scenario. There are hundreds a stage, most of them formulas: a step holds its card, and texts only where it has its own.
class Trace {
public:
    [[nodiscard]] std::size_t size() const { return m_steps.size(); }
    [[nodiscard]] TraceNode operator[](TraceRef ref) const;

    TraceRef add(const Formula& card, double value, std::string_view permanentUnit, std::span<const TraceRef> inputs);
    /// Copies all texts of the node.
    TraceRef add(const TraceNode& node);
    /// Says that a step is of another kind, and why.
    void remark(TraceRef ref, TraceKind kind, std::string note);

private:
    struct Texts {
        std::string name, unit, formula, source, path, date, note;
        models::Layer layer = models::Layer::shipped;
        models::Confidence confidence = models::Confidence::computed;
    };
    struct Step {
        double value = 0.0;
        const Formula* card = nullptr; ///< of a formula; null: all is in the texts
        std::string_view unit;         ///< of a formula
        std::uint32_t firstInput = 0, inputs = 0;
        std::uint32_t texts = kNoTexts;
        TraceKind kind = TraceKind::formula;
    };
    static constexpr std::uint32_t kNoTexts = UINT32_MAX;

    [[nodiscard]] std::uint32_t added(std::span<const TraceRef> inputs);

    std::vector<Step> m_steps;
    std::vector<TraceRef> m_inputs;
    std::deque<Texts> m_texts; ///< which stay where they are
};

} // namespace estimator
