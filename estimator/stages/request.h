#pragma once

#include "estimator/stages/model_shape.h"
#include "estimator/stages/usage.h"

#include <optional>

namespace estimator {

/// How many times the requests of a stage call the model, and what each costs beside it: agents, retrieval, semantic cache.
template <class R>
struct ModelCalls {
    std::optional<Noted<double, R>> perRequest; ///< none: one
    std::optional<Noted<double, R>> missed;     ///< share of requests that no semantic cache answers; none: all
    std::optional<Noted<Energy, R>> besides;    ///< server energy of one request for look-up, retrieval and tools
    std::optional<Noted<Duration, R>> toolTime; ///< processor-seconds that the tools of one request take

    [[nodiscard]] static models::Result<ModelCalls> of(const Scope<R>& scope, Remarks remarks);

    /// Model calls of so many requests, or of so many a second.
    [[nodiscard]] Noted<double, R> from(const Noted<double, R>& requests, R& recorder) const;
    friend bool operator==(const ModelCalls&, const ModelCalls&) = default;
};

/// Prompt of a mean call: what the user writes, with pictures, sound, retrieved text and what earlier calls left.
/// @error missingData  no prompt length is given
/// @source METHODOLOGY.md M-C.45
template <class R>
[[nodiscard]] models::Result<Noted<double, R>> promptOf(const Scope<R>& scope);

/// Says which of the fields about text cannot apply to a model that does not write any.
template <class R>
void refuseTextFields(const Scope<R>& scope, const ModelShape<R>& model, Remarks remarks);

/// The number of a field, or the method's default where it is left to `auto`.
template <class R>
[[nodiscard]] models::Result<Noted<double, R>> chosenOr(const Scope<R>& scope, std::string_view path, std::string_view constant,
                                                        Remarks remarks) {
    if (const auto chosen = scope.maybeNumber(path)) return *chosen;
    auto standard = scope.constant(constant);
    if (standard)
        remarks.size(scope, std::string{path}, models::FieldValue{standard->value}, {models::Code::sizedByDefault, {standard->value}},
                     traceOf(*standard));
    return standard;
}

} // namespace estimator
