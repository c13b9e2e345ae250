#pragma once

#include "models/core/result.h"
#include "models/interop/model_configuration.h"

namespace estimator {

struct ParameterCount {
    double total = 0.0;
    double active = 0.0; ///< that a token meets; the whole of the embeddings among them, as model cards count them
};

/// Parameters of a transformer from its shape: attention with grouped or compressed keys and values, dense layers and layers with experts
/// and their router, embeddings, two norms a layer and one at the end. Biases and further norms are left out, well below one per cent.
///
/// @error domain   a count outside its domain
/// @source METHODOLOGY.md M-1.2, M-1.3
[[nodiscard]] models::Result<ParameterCount> countParameters(const models::ModelConfiguration& model);

} // namespace estimator
