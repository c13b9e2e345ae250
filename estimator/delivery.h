#pragma once

#include "models/catalogue/facts.h"
#include "models/pipeline/plan.h"

#include <span>
#include <vector>

/// What a pipeline delivers, which the SCI score counts where nobody enters the functional units.
namespace estimator {

struct Delivery {
    std::vector<models::StageId> stages; ///< in pipeline order
    bool isOfOneKind = true;             ///< else their requests are of different things, which make no sum
    [[nodiscard]] bool counts(const models::StageId& stage) const;
};

/// The enabled stages of inference and serving behind which no other infers, serves or trains: what is handed on within the pipeline (a
/// passage embedded for an index, a prompt improved for a picture, an answer to train on) is not delivered, nor is an evaluation.
/// Retraining on drift hands on nothing new.
/// @param order  of all stages, along the links
/// @source METHODOLOGY.md M-5.3
[[nodiscard]] Delivery deliveryOf(const models::Plan& plan, const models::Scenario& scenario, std::span<const models::StageId> order,
                                  const models::Facts& facts);

} // namespace estimator
