#pragma once

#include "estimator/backtest/measured_row.h"
#include "models/catalogue/facts.h"

#include <optional>
#include <string>
#include <vector>

namespace estimator {

/// A value, or in one sentence why there is none.
template <class T>
using Reasoned = tl::expected<T, std::string>;

/// The model that a row names, as an entry that a plan can use.
struct RowModel {
    std::string id;                   ///< of the catalogue, or of `own`
    std::optional<models::Entry> own; ///< where the catalogue has no such model, or not all of its shape
    std::string architecture;         ///< "dense", "moe", "encoder", "diffusion", "cnn", "mamba-hybrid", ...
    double activeParameters = 0.0;    ///< 0: unknown
    std::vector<std::string> notes;   ///< what was derived, and how
};

/// The row's model: by its name in the catalogue, else with a published shape, else with one derived from its parameter counts.
/// A reason when the name is unknown and no parameter count is given.
[[nodiscard]] Reasoned<RowModel> rowModel(const RowInputs& inputs, const models::Facts& facts);

} // namespace estimator
