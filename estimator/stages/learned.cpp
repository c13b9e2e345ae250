#include "estimator/stages/learned.h"

namespace estimator {

std::string_view key(LearnedWork work) {
    switch (work) {
    case LearnedWork::training: return "training";
    case LearnedWork::decode: return "decode";
    case LearnedWork::diffusion: return "diffusion";
    case LearnedWork::encoding: return "encoding";
    }
    return {};
}

std::string timeFactorKey(LearnedWork work) { return std::string{key(work)} + "_time_factor"; }

std::string powerFactorKey(LearnedWork work) { return std::string{key(work)} + "_power_factor"; }

template <class R>
Learned<R> Learned<R>::of(const Scope<R>& scope, std::string_view accelerator, LearnedWork work) {
    Learned learned;
    learned.work = work;
    const auto look = [&](const std::string& key, std::optional<Noted<double, R>>& factor, double& sigma) {
        const auto found = scope.facts().figure(models::EntryKind::accelerator, accelerator, key);
        if (!found) return;
        factor = scope.maybeFigure(models::EntryKind::accelerator, accelerator, key);
        sigma = found->figure.sigma;
    };
    look(timeFactorKey(work), learned.time, learned.timeSigma);
    look(powerFactorKey(work), learned.power, learned.powerSigma);
    return learned;
}

template <class R>
void Learned<R>::narrow(Spreads& spreads) const {
    if (time && !spreads[Unknown::time].subject.empty()) spreads[Unknown::time].sigma = timeSigma;
    if (power && !spreads[Unknown::power].subject.empty()) spreads[Unknown::power].sigma = powerSigma;
}

template struct Learned<TraceRecorder>;
template struct Learned<NoRecorder>;

} // namespace estimator
