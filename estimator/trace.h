#pragma once

#include "models/catalogue/facts.h"

#include <cstdint>
#include <optional>
#include <string>
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

struct TraceNode {
    TraceKind kind = TraceKind::formula;
    std::string name; ///< "Facility energy"
    double value = 0.0;
    std::string unit;
    std::string formula; ///< "E_fac = E_IT × PUE"; empty for leaves
    std::string source;  ///< of the formula or of the figure
    std::string path;    ///< of a leaf, see TraceKind
    models::Layer layer = models::Layer::shipped;
    models::Confidence confidence = models::Confidence::computed;
    std::string date;
    std::string note; ///< which fallback step answered, why a size was chosen
    std::vector<TraceRef> inputs;
};

struct Trace {
    std::vector<TraceNode> nodes;
    [[nodiscard]] const TraceNode& operator[](TraceRef ref) const { return nodes[ref]; }
};

} // namespace estimator
