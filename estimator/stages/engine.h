#pragma once

#include "estimator/stages/model_shape.h"
#include "estimator/stages/usage.h"

#include <optional>
#include <string>

namespace estimator {

/// The software that runs a model, by what it costs beside the chip's work. Its figures stand in the table of constants, a row each.
template <class R>
struct Engine {
    template <class T>
    using N = Noted<T, R>;

    std::string key;                                ///< "vllm-0.11": an option of the field "engine"
    N<Duration> step, layer, parallel, expertLayer; ///< of a step; of each layer; where a replica spans chips; of each layer with experts
    N<Duration> sequence;                           ///< of each sequence in a step
    N<Duration> admission;                          ///< of each sequence in a step that begins a request
    N<double> eightBit;                             ///< share of the compute efficiency that 8-bit arithmetic keeps
    N<double> shortKernelPower;                     ///< coefficient of short kernels in the power curve
    std::optional<N<double>> overlap;               ///< exponent of M-3.4e where launches run ahead of the chip; none: they add

    /// The stage's engine; left to `auto`, the usual one for the model.
    /// @error missingData  the engine does not serve such models
    [[nodiscard]] static models::Result<Engine> of(const Scope<R>& scope, const ModelShape<R>& model, Remarks remarks);
    friend bool operator==(const Engine&, const Engine&) = default;
};

/// The key of the stage's engine, sized where it is left to `auto`.
template <class R>
[[nodiscard]] std::string engineKey(const Scope<R>& scope, const ModelShape<R>& model, Remarks remarks);

/// "engine_vllm_0_11": the row of an engine in the table of constants.
[[nodiscard]] std::string engineRow(std::string_view key);

/// A figure of an engine's row.
/// @error missingData  at the field "engine"
template <class R>
[[nodiscard]] models::Result<Noted<double, R>> engineFigure(const Scope<R>& scope, std::string_view key, std::string_view figure);

} // namespace estimator
