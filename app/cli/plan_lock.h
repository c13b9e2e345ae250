#pragma once

#include "models/catalogue/catalogue.h"
#include "models/pipeline/plan.h"

#include <memory>

namespace app {

/// The plan with what its estimates read of the catalogue, so that it shows the same figures on any machine. A plan that cannot be
/// estimated stays as it is.
[[nodiscard]] models::Plan locked(models::Plan plan, const std::shared_ptr<const models::Catalogue>& catalogue);

} // namespace app
