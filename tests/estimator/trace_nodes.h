#pragma once

#include "estimator/trace.h"

#include <vector>

namespace estimator {

/// All steps of a trace, in the order in which they were noted.
inline std::vector<TraceNode> nodesOf(const Trace& trace) {
    std::vector<TraceNode> nodes;
    for (TraceRef ref = 0; ref < trace.size(); ++ref) nodes.push_back(trace[ref]);
    return nodes;
}

} // namespace estimator
