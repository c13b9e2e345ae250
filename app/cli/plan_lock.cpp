#include "app/cli/plan_lock.h"

#include "estimator/estimate.h"

#include <utility>

namespace app {

models::Plan locked(models::Plan plan, const std::shared_ptr<const models::Catalogue>& catalogue) {
    const auto estimated = estimator::estimate(plan, estimator::factsFor(plan, catalogue));
    if (estimated) plan.lock = std::make_shared<const models::Lock>(estimated->reads);
    return plan;
}

} // namespace app
