#pragma once

#include "models/catalogue/facts.h"
#include "models/pipeline/edit.h"

#include <optional>
#include <string>
#include <vector>

/// What changed since a plan was estimated: its lock beside what the catalogue says now.
namespace models {

struct LockChange {
    std::string path; ///< "accelerators/nvidia-l4/tdp_w"
    Figure locked;
    std::optional<Figure> now; ///< none: the catalogue has no such figure any more
    friend bool operator==(const LockChange&, const LockChange&) = default;
};

/// Locked figures that would read differently without the lock, in the order of their paths. Another note alone is no difference.
/// Empty for a plan without lock.
[[nodiscard]] std::vector<LockChange> lockChanges(const Plan& plan, const std::shared_ptr<const Catalogue>& catalogue);

/// Takes the figures of `changes` over as they are now; one that is gone stays locked. The others keep what the plan was estimated with.
[[nodiscard]] SetLock takeOver(const Plan& plan, const std::vector<LockChange>& changes);

} // namespace models
