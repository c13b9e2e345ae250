#pragma once

#include "models/catalogue/entry.h"
#include "models/core/result.h"
#include "models/interop/model_configuration.h"

#include <span>
#include <string>

namespace estimator {

/// A model of the catalogue from a configuration file: its shape as it stands there, its parameters counted.
/// @param name    of the model where the file does not tell it
/// @param source  file that the figures come from
/// @param keys    of the table of models: units and plausible ranges
/// @error domain  a figure that no model has
[[nodiscard]] models::Result<models::Entry> modelEntry(const models::ModelConfiguration& model, const std::string& name,
                                                       const std::string& source, const std::string& date,
                                                       std::span<const models::FigureKey> keys);

} // namespace estimator
