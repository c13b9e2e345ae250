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

/// A text of an entry, or its name.
struct LockTextChange {
    EntryKind kind = EntryKind::accelerator;
    std::string id;
    std::string key; ///< "vendor"; empty: the name
    std::string locked;
    std::optional<std::string> now; ///< none: the catalogue has no such text, or no such entry any more
    friend bool operator==(const LockTextChange&, const LockTextChange&) = default;

    /// "accelerators/nvidia-l4/vendor"
    [[nodiscard]] std::string path() const;
};

/// Locked figures that would read differently without the lock, in the order of their paths. Another note alone is no difference.
/// Empty for a plan without lock.
[[nodiscard]] std::vector<LockChange> lockChanges(const Plan& plan, const std::shared_ptr<const Catalogue>& catalogue);

/// The same for what the lock holds of names and texts, and for texts that the catalogue tells only now, which have an empty `locked`.
[[nodiscard]] std::vector<LockTextChange> lockTextChanges(const Plan& plan, const std::shared_ptr<const Catalogue>& catalogue);

/// Whether anything in the lock would read differently.
/// @param now  facts without lock
[[nodiscard]] bool isOutdated(const Lock& lock, const Facts& now);

/// Takes the figures and texts over as they are now; what is gone stays locked. The others keep what the plan was estimated with.
[[nodiscard]] SetLock takeOver(const Plan& plan, const std::vector<LockChange>& changes, const std::vector<LockTextChange>& texts = {});

} // namespace models
