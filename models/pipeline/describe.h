#pragma once

#include "models/catalogue/facts.h"
#include "models/pipeline/edit.h"

namespace models {

/// The same as `describe(before, edit)` where the catalogue is at hand: its entries go by their names, "NVIDIA L4" for "nvidia-l4".
[[nodiscard]] EditText describe(const Plan& before, const Edit& edit, const Facts& facts);

} // namespace models
