#include "estimator/stages/engine.h"

#include "estimator/stages/try.h"

namespace estimator {

using models::Result;

std::string engineRow(std::string_view key) {
    std::string row = "engine_" + std::string{key};
    for (char& letter : row)
        if (letter == '-' || letter == '.') letter = '_';
    return row;
}

template <class R>
std::string engineKey(const Scope<R>& scope, const ModelShape<R>& model, Remarks remarks) {
    if (const auto chosen = scope.maybeText("engine")) return *chosen;
    const std::string usual = model.isDiffusion() ? "diffusers" : "vllm-0.11";
    remarks.size(scope, "engine", models::FieldValue{usual}, {models::Code::sizedByDefault, {}}, std::nullopt);
    return usual;
}

template <class R>
Result<Noted<double, R>> engineFigure(const Scope<R>& scope, std::string_view key, std::string_view figure) {
    auto found = scope.figure(models::EntryKind::constants, engineRow(key), figure);
    if (!found) found.error().where = scope.where("engine");
    return found;
}

template <class R>
Result<Engine<R>> Engine<R>::of(const Scope<R>& scope, const ModelShape<R>& model, Remarks remarks) {
    R& recorder = scope.recorder();
    const std::string key = engineKey(scope, model, remarks);
    if (model.isDiffusion()) { // its software has a law of its own
        const auto none = recorder.leaf(Duration{}, {TraceKind::derived, "Scheduler", scope.where("engine"), {}, {}});
        const auto neutral = recorder.leaf(1.0, {TraceKind::derived, "Scheduler", scope.where("engine"), {}, {}});
        return Engine{key, none, none, none, none, none, none, neutral, neutral, {}};
    }
    const auto duration = [&](std::string_view figure) -> Result<N<Duration>> {
        FOUREM_TRY(found, engineFigure(scope, key, figure));
        return recorder.as(models::seconds(found.value), found);
    };
    FOUREM_TRY(step, duration("step_s"));
    FOUREM_TRY(layer, duration("layer_s"));
    FOUREM_TRY(parallel, duration("parallel_s"));
    FOUREM_TRY(expertLayer, duration("expert_layer_s"));
    FOUREM_TRY(sequence, duration("sequence_s"));
    FOUREM_TRY(admission, duration("admission_s"));
    FOUREM_TRY(eightBit, engineFigure(scope, key, "eight_bit_compute"));
    FOUREM_TRY(shortKernels, engineFigure(scope, key, "short_kernel_power"));
    const auto overlap = scope.maybeFigure(models::EntryKind::constants, engineRow(key), "overlap_exponent");
    return Engine{key, step, layer, parallel, expertLayer, sequence, admission, eightBit, shortKernels, overlap};
}

template struct Engine<TraceRecorder>;
template struct Engine<NoRecorder>;
template std::string engineKey(const Scope<TraceRecorder>&, const ModelShape<TraceRecorder>&, Remarks);
template std::string engineKey(const Scope<NoRecorder>&, const ModelShape<NoRecorder>&, Remarks);
template Result<Noted<double, TraceRecorder>> engineFigure(const Scope<TraceRecorder>&, std::string_view, std::string_view);
template Result<Noted<double, NoRecorder>> engineFigure(const Scope<NoRecorder>&, std::string_view, std::string_view);

} // namespace estimator
