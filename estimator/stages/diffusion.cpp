#include "estimator/stages/diffusion.h"

#include "estimator/formulas/encoders_and_images.h"
#include "estimator/stages/engine.h"
#include "estimator/stages/try.h"

#include <algorithm>
#include <vector>

namespace estimator {
namespace {

using models::Result;

template <class R>
double figureOr(const ModelShape<R>& model, std::string_view key, double otherwise) {
    const auto own = model.maybe(key);
    return own ? own->value : otherwise;
}

template <class R>
Result<Noted<double, R>> tokensOf(const Scope<R>& scope, const ModelShape<R>& model, const DiffusionRequest<R>& request) {
    const auto text = model.maybe("text_tokens");
    R& recorder = scope.recorder();
    if (const auto given = scope.maybeNumber("image_tokens"))
        return recorder.step(kLatentTokens, std::max(1.0, given->value - (text ? text->value : 0.0)), *given, text);
    FOUREM_TRY(scale, model.figure("latent_scale"));
    const auto patch = model.maybe("patch");
    FOUREM_TRY(tokens, latentTokens({.width = request.width.value,
                                     .height = request.height.value,
                                     .frames = request.frames.value,
                                     .scale = scale.value,
                                     .patch = patch ? patch->value : 1.0,
                                     .frameScale = figureOr(model, "frame_scale", 1.0),
                                     .framePatch = figureOr(model, "frame_patch", 1.0)}));
    return recorder.step(kLatentTokens, tokens, request.width, request.height, request.frames, scale, patch, model.maybe("frame_scale"),
                         model.maybe("frame_patch"));
}

/// The work of one call, and what it was counted from.
template <class R>
struct CountedWork {
    DenoisingWork work;
    std::vector<Noted<double, R>> from;
};

// Where only the size of a transformer is known, every parameter meets every token.
template <class R>
Result<CountedWork<R>> transformerWork(const Scope<R>& scope, const ModelShape<R>& model, const DiffusionRequest<R>& request,
                                       double passes) {
    FOUREM_TRY(width, model.figure("d_model"));
    FOUREM_TRY(tokens, tokensOf(scope, model, request));
    CountedWork<R> counted{{}, {tokens, width, request.layers}};
    for (const std::string_view key : {"text_tokens", "dual_layers"})
        if (const auto figure = model.maybe(key)) counted.from.push_back(*figure);
    double parameters = 0.0;
    if (model.text("backbone") != "dit") {
        FOUREM_TRY(all, model.parameters());
        const auto backbone = model.maybe("backbone_params_b");
        parameters = backbone ? backbone->value * 1e9 : all.value;
        counted.from.push_back(backbone ? *backbone : all);
    }
    FOUREM_TRY(work, denoisingWork(DenoisingTransformer{.passes = passes,
                                                        .layers = request.layers.value,
                                                        .width = width.value,
                                                        .tokens = tokens.value,
                                                        .textTokens = figureOr(model, "text_tokens", 0.0),
                                                        .dualLayers = figureOr(model, "dual_layers", 0.0),
                                                        .linearParameters = parameters,
                                                        .attendsLinearly = model.text("backbone") == "linear-dit"}));
    counted.work = work;
    return counted;
}

template <class R>
Result<CountedWork<R>> unetWork(const ModelShape<R>& model, const DiffusionRequest<R>& request, double passes) {
    FOUREM_TRY(parameters, model.figure("backbone_params_b"));
    FOUREM_TRY(scale, model.figure("latent_scale"));
    FOUREM_TRY(share, model.figure("latent_share"));
    FOUREM_TRY(work, denoisingWork(DenoisingUnet{.passes = passes,
                                                 .parameters = parameters.value * 1e9,
                                                 .width = request.width.value,
                                                 .height = request.height.value,
                                                 .frames = request.frames.value,
                                                 .scale = scale.value,
                                                 .latentShare = share.value}));
    return CountedWork<R>{work, {request.width, request.height, request.frames, parameters, scale, share}};
}

} // namespace

template <class R>
Result<DiffusionRequest<R>> DiffusionRequest<R>::of(const Scope<R>& scope, const ModelShape<R>& model, double kept) {
    FOUREM_TRY(steps, scope.number("denoising_steps"));
    FOUREM_TRY(width, scope.number("image_width"));
    FOUREM_TRY(height, scope.number("image_height"));
    FOUREM_TRY(frames, scope.number("frames"));
    FOUREM_TRY(layers, model.layers());
    const auto own = model.maybe("guidance_passes");
    FOUREM_TRY(usual, scope.constant("guidance_factor"));
    const N<double> passes = own ? *own : usual;
    DiffusionRequest request{steps, width, height, frames, layers, {}, {}};
    const bool isUnet = model.text("backbone") == "unet";
    FOUREM_TRY(counted, isUnet ? unetWork(model, request, passes.value) : transformerWork(scope, model, request, passes.value));
    const DenoisingWork& work = counted.work;
    request.work = work;
    request.work.linear = work.linear * kept;
    request.work.convolution = work.convolution * kept;
    request.compute =
        scope.recorder().step(isUnet ? kDenoisingUnet : kDenoisingTransformer,
                              (request.work.linear + work.attention + request.work.convolution) * steps.value, steps, passes, counted.from);
    return request;
}

template <class R>
Result<Diffusion<R>> Diffusion<R>::of(const Scope<R>& scope, const Chip<R>& chip, const DiffusionRequest<R>& request,
                                      std::string_view engine, const N<FlopRate>& peakRate) {
    FOUREM_TRY(sixteenBit, chip.peak(chip.usualPrecision()));
    FOUREM_TRY(memoryRate, chip.bandwidth());
    FOUREM_TRY(linear, scope.constant("diffusion_linear"));
    FOUREM_TRY(attention, scope.constant("diffusion_attention"));
    FOUREM_TRY(convolution, scope.constant("diffusion_convolution"));
    FOUREM_TRY(decoder, scope.constant("diffusion_decoder_flop_px"));
    FOUREM_TRY(loss, scope.constant("diffusion_chip_loss"));
    FOUREM_TRY(doubling, scope.constant("diffusion_doubling_loss"));
    FOUREM_TRY(growth, scope.constant("diffusion_launch_growth"));
    FOUREM_TRY(exponent, scope.constant("launch_overlap"));
    FOUREM_TRY(speed, chip.ownOr("diffusion_speed", "diffusion_speed"));
    FOUREM_TRY(chipConvolution, chip.ownOr("convolution_speed", "convolution_speed"));
    FOUREM_TRY(callOverhead, engineFigure(scope, engine, "call_s"));
    FOUREM_TRY(layerOverhead, engineFigure(scope, engine, "call_layer_s"));
    FOUREM_TRY(passes, engineFigure(scope, engine, "elementwise_passes"));
    const auto compiled = scope.maybeFigure(models::EntryKind::constants, engineRow(engine), "convolution_speed");
    const N<double> convolutionSpeed = compiled ? *compiled : chipConvolution;
    FOUREM_TRY(powerConstant, scope.constant("diffusion_power_base"));
    FOUREM_TRY(powerSlope, chip.ownOr("diffusion_power", "diffusion_power"));
    return Diffusion{.request = request,
                     .peakRate = peakRate,
                     .sixteenBitRate = sixteenBit,
                     .memoryRate = memoryRate,
                     .constants = {.linear = linear.value,
                                   .attention = attention.value,
                                   .convolution = convolution.value * convolutionSpeed.value,
                                   .speed = speed.value,
                                   .elementwisePasses = passes.value,
                                   .decoderPerPixel = models::flops(decoder.value),
                                   .chipLoss = loss.value,
                                   .doublingLoss = doubling.value,
                                   .callOverhead = models::seconds(callOverhead.value),
                                   .layerOverhead = models::seconds(layerOverhead.value),
                                   .launchGrowth = growth.value,
                                   .exponent = exponent.value},
                     .constantsNoted = {linear, attention, convolution, convolutionSpeed, speed, passes, decoder, loss, doubling,
                                        callOverhead, layerOverhead, growth, exponent},
                     .powerConstant = powerConstant,
                     .powerSlope = powerSlope};
}

template <class R>
Result<DiffusionTime> Diffusion<R>::time(double chips, double samples) const {
    return diffusionTime({.steps = request.steps.value,
                          .work = request.work,
                          .layers = request.layers.value,
                          .pixels = request.width.value * request.height.value * request.frames.value,
                          .samples = samples,
                          .chips = chips,
                          .peakRate = peakRate.value,
                          .sixteenBitRate = sixteenBitRate.value,
                          .memoryRate = memoryRate.value,
                          .constants = constants});
}

template <class R>
Result<Power> Diffusion<R>::power(const PowerCurve<R>& curve, Duration working, Duration duration) const {
    return busyPower(curve.idle.value, curve.cap.value, std::min(1.0, working / duration), powerConstant.value, powerSlope.value);
}

template struct DiffusionRequest<TraceRecorder>;
template struct DiffusionRequest<NoRecorder>;
template struct Diffusion<TraceRecorder>;
template struct Diffusion<NoRecorder>;

} // namespace estimator
