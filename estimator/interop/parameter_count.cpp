#include "estimator/interop/parameter_count.h"

#include "estimator/formulas/transformer_parameters.h"
#include "estimator/stages/try.h"

#include <algorithm>

namespace estimator {
namespace {

using models::ModelConfiguration;
using models::Result;

/// Queries and keys have a part with and one without rotation, values are as wide as `headWidth`.
double latentAttention(const ModelConfiguration& model, const ModelConfiguration::LatentAttention& latent) {
    const double queryWidth = model.heads * (latent.plainWidth + latent.rotaryWidth);
    const double queries = latent.queryRank > 0.0 ? latent.queryRank * (model.width + queryWidth) : model.width * queryWidth;
    const double compression = model.width * (latent.keyValueRank + latent.rotaryWidth);
    const double expansion = latent.keyValueRank * model.heads * (latent.plainWidth + model.headWidth);
    return queries + compression + expansion + model.heads * model.headWidth * model.width;
}

double attention(const ModelConfiguration& model) {
    if (model.latent) return latentAttention(model, *model.latent);
    return 2.0 * model.width * model.headWidth * (model.heads + model.keyValueHeads);
}

double feedForward(const ModelConfiguration& model, double width) { return (model.isGated ? 3.0 : 2.0) * model.width * width; }

/// Of a model of plain attention and dense layers all parameters but the norms are the published formula's.
Result<double> dense(const ModelConfiguration& model) {
    return transformerParameters({.layers = model.layers,
                                  .width = model.width,
                                  .feedForwardWidth = model.feedForwardWidth,
                                  .heads = model.heads,
                                  .keyValueHeads = model.keyValueHeads,
                                  .headWidth = model.headWidth,
                                  .vocabulary = model.vocabulary,
                                  .gatedFeedForward = model.isGated,
                                  .tiedEmbeddings = model.hasTiedEmbeddings});
}

Result<ParameterCount> withExperts(const ModelConfiguration& model, const ModelConfiguration::Experts& experts) {
    const double embeddings = (model.hasTiedEmbeddings ? 1.0 : 2.0) * model.vocabulary * model.width;
    const double denseLayers = std::max(0.0, model.layers - experts.layers) * feedForward(model, model.feedForwardWidth);
    const double sharedExperts = experts.layers * experts.shared * feedForward(model, experts.width);
    const double routers = experts.layers * experts.count * model.width;
    const double shared = embeddings + model.layers * attention(model) + denseLayers + sharedExperts + routers;
    const double routed = experts.layers * experts.count * feedForward(model, experts.width);
    FOUREM_TRY(
        active,
        activeParameters(
            {.sharedParameters = shared, .expertParameters = routed, .expertsPerToken = experts.perToken, .experts = experts.count}));
    return ParameterCount{shared + routed, active};
}

Result<ParameterCount> withoutNorms(const ModelConfiguration& model) {
    if (model.experts) return withExperts(model, *model.experts);
    FOUREM_TRY(plain, dense(model));
    const double grouped = 2.0 * model.width * model.headWidth * (model.heads + model.keyValueHeads);
    const double total = plain + model.layers * (attention(model) - grouped);
    return ParameterCount{total, total};
}

} // namespace

Result<ParameterCount> countParameters(const ModelConfiguration& model) {
    FOUREM_TRY(count, withoutNorms(model));
    // A decoder beside an encoder attends over the encoder's output as well.
    const double crossAttention = model.decoderLayers * attention(model);
    const double rest = crossAttention + model.positions * model.width + (2.0 * model.layers + 1.0) * model.width;
    return ParameterCount{count.total + rest, count.active + rest};
}

} // namespace estimator
