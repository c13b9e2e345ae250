#pragma once

#include "estimator/formulas/diffusion.h"
#include "estimator/stages/model_shape.h"
#include "estimator/stages/power.h"

#include <string_view>
#include <vector>

namespace estimator {

/// What a request of a diffusion model asks for: one picture or video.
template <class R>
struct DiffusionRequest {
    template <class T>
    using N = Noted<T, R>;

    N<double> steps, width, height, frames, layers;
    N<Flops> compute; ///< of all steps
    DenoisingWork work;

    /// @param kept  share of the parameters that pruning left
    /// @error missingData  steps, or a figure of the backbone
    [[nodiscard]] static models::Result<DiffusionRequest> of(const Scope<R>& scope, const ModelShape<R>& model, double kept = 1.0);
    friend bool operator==(const DiffusionRequest&, const DiffusionRequest&) = default;
};

/// A diffusion model on a chip, looked up.
template <class R>
struct Diffusion {
    template <class T>
    using N = Noted<T, R>;

    DiffusionRequest<R> request;
    N<FlopRate> peakRate, sixteenBitRate;
    N<ByteRate> memoryRate;
    DiffusionConstants constants;
    std::vector<N<double>> constantsNoted; ///< what the constants come from
    N<double> powerConstant, powerSlope;

    /// @error missingData  the software does not make pictures, at the field "engine"
    [[nodiscard]] static models::Result<Diffusion> of(const Scope<R>& scope, const Chip<R>& chip, const DiffusionRequest<R>& request,
                                                      std::string_view engine, const N<FlopRate>& peakRate);

    [[nodiscard]] bool isVideo() const { return request.frames.value > 1.0; }
    /// @source METHODOLOGY.md M-1.5j
    [[nodiscard]] models::Result<DiffusionTime> time(double chips, double samples) const;
    /// The time of a batch, with its node.
    [[nodiscard]] N<Duration> timeNoted(Duration value, const N<double>& chips, const N<double>& batch, R& recorder) const {
        return recorder.step(kDiffusionTime, value, request.compute, request.layers, batch, chips, peakRate, sixteenBitRate, memoryRate,
                             constantsNoted);
    }
    /// @source METHODOLOGY.md M-4.1d
    [[nodiscard]] models::Result<Power> power(const PowerCurve<R>& curve, Duration working, Duration duration) const;
    friend bool operator==(const Diffusion&, const Diffusion&) = default;
};

} // namespace estimator
