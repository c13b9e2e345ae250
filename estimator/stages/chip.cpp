#include "estimator/stages/chip.h"

#include "estimator/formulas/composition.h"
#include "estimator/formulas/training_utilisation.h"
#include "estimator/stages/try.h"

#include <array>

namespace estimator {
namespace {

using models::EntryKind;
using models::Result;

struct PrecisionRow {
    std::string_view precision;
    std::string_view figure;
};
// The catalogue keeps the 16-bit rate of chips without bf16 (V100, T4) in the bf16 column; its note says which format that is.
constexpr std::array kPrecisions{
    PrecisionRow{"fp32", "peak_fp32_tflops"}, PrecisionRow{"tf32", "peak_tf32_tflops"}, PrecisionRow{"bf16", "peak_bf16_tflops"},
    PrecisionRow{"fp8", "peak_fp8_tflops"},   PrecisionRow{"int8", "peak_int8_tops"},   PrecisionRow{"fp4", "peak_fp4_tflops"},
};

std::string_view figureOf(std::string_view precision) {
    for (const PrecisionRow& row : kPrecisions)
        if (row.precision == precision) return row.figure;
    return {};
}

} // namespace

template <class R>
Result<Chip<R>> Chip<R>::of(const Scope<R>& scope) {
    auto id = scope.maybeText("accelerator");
    if (!id && scope.isAuto("accelerator")) id = scope.at(models::planScope()).maybeText("accelerator");
    if (!id) return scope.missing("accelerator");
    const auto entry = scope.facts().entry(EntryKind::accelerator, *id);
    if (!entry) {
        models::Error error = entry.error();
        error.where = scope.where("accelerator");
        return tl::unexpected{std::move(error)};
    }
    return Chip{scope, **entry};
}

template <class R>
Result<Noted<FlopRate, R>> Chip<R>::peak(std::string_view precision) const {
    const auto rate = own(figureOf(precision));
    if (rate) return m_scope.recorder().as(models::teraflopsPerSecond(rate->value), *rate);
    std::string offered;
    for (const PrecisionRow& row : kPrecisions)
        if (has(row.precision)) offered += (offered.empty() ? "" : ", ") + std::string{row.precision};
    if (offered.empty()) return models::fail(models::Code::missingData, m_scope.where("accelerator"), {m_name, "peak_bf16_tflops"});
    return models::fail(models::Code::unsupportedPrecision, m_scope.where("accelerator"),
                        {m_name, std::string{precision}, offered, FOUREM_WORDS("messages", "a newer accelerator")});
}

template <class R>
bool Chip<R>::has(std::string_view precision) const {
    return m_scope.facts().figure(EntryKind::accelerator, m_id, figureOf(precision)).has_value();
}

template <class R>
Result<Noted<Bytes, R>> Chip<R>::memory() const {
    FOUREM_TRY(gigabytes, figure("memory_gb"));
    return m_scope.recorder().as(models::gigabytes(gigabytes.value), gigabytes);
}

template <class R>
Result<Noted<ByteRate, R>> Chip<R>::bandwidth() const {
    FOUREM_TRY(rate, figure("memory_bw_gb_s"));
    return m_scope.recorder().as(models::gigabytesPerSecond(rate.value), rate);
}

template <class R>
Result<Noted<Power, R>> Chip<R>::powerCap() const {
    if (const auto published = own("tdp_w")) return m_scope.recorder().as(models::watts(published->value), *published);
    if (const auto system = systemPower()) return *system;
    FOUREM_TRY(missing, figure("tdp_w"));
    return m_scope.recorder().as(models::watts(missing.value), missing);
}

template <class R>
Result<Noted<Power, R>> Chip<R>::idlePower() const {
    if (const auto published = own("idle_power_w")) return m_scope.recorder().as(models::watts(published->value), *published);
    FOUREM_TRY(cap, powerCap());
    FOUREM_TRY(share, m_scope.constant("idle_power_share"));
    return m_scope.recorder().step(kIdlePowerShare, share.value * cap.value, share, cap);
}

template <class R>
std::optional<Noted<Power, R>> Chip<R>::systemPower() const {
    const auto published = own("system_power_w");
    if (!published) return std::nullopt;
    return m_scope.recorder().as(models::watts(published->value), *published);
}

template <class R>
Result<Noted<double, R>> Chip<R>::baseUtilisation() const {
    if (const auto fitted = own("mfu0_training")) return *fitted;
    if (const auto measured = matmulEfficiency()) {
        FOUREM_TRY(derived, uncalibratedUtilisation(measured->value));
        return m_scope.recorder().step(kUncalibratedUtilisation, derived, *measured);
    }
    return figure("mfu0_training");
}

template class Chip<TraceRecorder>;
template class Chip<NoRecorder>;

} // namespace estimator
