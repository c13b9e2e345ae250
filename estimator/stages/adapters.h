#pragma once

#include "estimator/stages/model_shape.h"

namespace estimator {

/// Parameters of the low-rank adapters that a model carries on all of its linear layers: the usual choice, and what the vectors of the
/// formula assume.
template <class R>
struct Adapters {
    Noted<double, R> all; ///< in memory
    Noted<double, R> met; ///< by a token, which passes some of the experts only

    /// @error missingData  a width that the shape of the model lacks
    /// @source METHODOLOGY.md M-2.1
    [[nodiscard]] static models::Result<Adapters> of(const Scope<R>& scope, const ModelShape<R>& model);
};

} // namespace estimator
