#pragma once

#include "estimator/stages/model_shape.h"
#include "estimator/stages/weight_format.h"

#include <optional>

namespace estimator {

/// Whether so many accelerators hold whole experts each, where nobody says.
[[nodiscard]] bool spreadsExperts(double chips);

/// The experts of a mixture: how much of them a step reads, and which chip reads most.
template <class R>
struct Experts {
    template <class T>
    using N = Noted<T, R>;

    N<double> count; ///< of a layer
    N<double> perToken;
    N<double> layers;                    ///< with experts
    N<double> parameters;                ///< of all experts
    N<double> computeShare, memoryShare; ///< of the efficiencies, that products with experts keep
    N<double> imbalance;                 ///< compute of the busiest chip over the mean, where experts are spread
    N<Duration> dispatch;                ///< of each layer, where experts are spread
    N<Duration> admission;               ///< of each layer in a step that begins a request, where experts are spread
    std::optional<bool> isSpread;        ///< as chosen; none: from four chips on

    [[nodiscard]] bool spreadOver(double chips) const;
    /// Share of the experts that a step touches.
    [[nodiscard]] double touched(double sequences) const;

    /// None where the model is no mixture.
    [[nodiscard]] static models::Result<std::optional<Experts>> of(const Scope<R>& scope, const ModelShape<R>& model);
    friend bool operator==(const Experts&, const Experts&) = default;
};

/// The weights of a model in memory, and what a step reads of those that all tokens share.
struct WeightParts {
    double shared;     ///< parameters that all tokens meet
    double sharedRead; ///< of them, less the table of input embeddings
    double experts;    ///< parameters of all experts
    double bytesPerShared;
    double bytesPerExpert;

    /// What is left when each kind loses the same share of its parameters.
    [[nodiscard]] WeightParts times(double kept) const {
        return {shared * kept, sharedRead * kept, experts * kept, bytesPerShared, bytesPerExpert};
    }
    [[nodiscard]] Bytes all() const { return models::bytes(shared * bytesPerShared + experts * bytesPerExpert); }
    [[nodiscard]] Bytes readShared() const { return models::bytes(sharedRead * bytesPerShared); }
    [[nodiscard]] Bytes allExperts() const { return models::bytes(experts * bytesPerExpert); }
    /// What a step reads that touches a share of the experts.
    [[nodiscard]] Bytes read(double touched) const { return readShared() + allExperts() * touched; }
    friend bool operator==(const WeightParts&, const WeightParts&) = default;
};

/// Parameters of the table of input embeddings, of which a step looks rows up for its tokens; none where it is no matrix of its own.
/// @source METHODOLOGY.md M-C.66
template <class R>
[[nodiscard]] std::optional<Noted<double, R>> inputTableOf(const ModelShape<R>& model, R& recorder);

template <class R>
[[nodiscard]] models::Result<WeightParts> weightParts(const ModelShape<R>& model, const std::optional<Experts<R>>& experts,
                                                      const std::optional<Noted<double, R>>& table, const WeightFormat& format);

} // namespace estimator
