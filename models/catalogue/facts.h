#pragma once

#include "models/catalogue/catalogue.h"

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace models {

/// Where a value was found, nearest first.
enum class Layer {
    plan,    ///< the plan's own entries
    lock,    ///< the values that the plan was estimated with
    user,    ///< the user's overlay: negotiated prices, private clusters, own models
    shipped, ///< the catalogue that comes with the program
};

/// How accelerator time is paid for.
enum class Pricing { onDemand, spot, committedOneYear, committedThreeYears };

/// A figure together with where it stood.
struct Found {
    Figure figure;
    Layer layer = Layer::shipped;
    std::string path; ///< "accelerators/nvidia-h100-sxm5/tdp_w": how locks, traces and documents name it
};

/// Entries and single figures laid over the shipped catalogue.
struct Overlay {
    std::vector<Entry> entries;
    std::map<std::string, Figure, std::less<>> figures; ///< by path
    friend bool operator==(const Overlay&, const Overlay&) = default;
};

/// What a plan's estimates read of the catalogue, so that the plan shows the same figures anywhere and years later.
struct Lock {
    std::string catalogueVersion;
    std::string estimatorVersion;
    std::map<std::string, Figure, std::less<>> figures; ///< by path
    std::vector<Entry> entries = {};                    ///< names and texts, by table and id; their figures are those above
    friend bool operator==(const Lock&, const Lock&) = default;
};

/// One catalogue, many overlays: what a plan's estimate asks. Cheap to copy.
class Facts {
public:
    explicit Facts(std::shared_ptr<const Catalogue> shipped, std::shared_ptr<const Overlay> user = nullptr,
                   std::shared_ptr<const Overlay> plan = nullptr, std::shared_ptr<const Lock> lock = nullptr);

    [[nodiscard]] const Catalogue& catalogue() const { return *m_shipped; }
    [[nodiscard]] const std::shared_ptr<const Catalogue>& shipped() const { return m_shipped; }
    /// What a plan without lock would be told.
    [[nodiscard]] Facts withoutLock() const { return Facts{m_shipped, m_user, m_plan, nullptr}; }

    /// The entry by id or alias, else by its name, the plan's own first. Its figures may stand elsewhere, in an overlay or in the lock:
    /// read them with `figure`.
    [[nodiscard]] Result<const Entry*> entry(EntryKind kind, std::string_view idOrAlias) const;

    /// Whether there is such an entry, by its id, in the lock or in the catalogue; cheaper than to look for it in vain.
    [[nodiscard]] bool has(EntryKind kind, std::string_view id) const;

    /// @error missingData   the entry exists but has no such figure in any layer
    /// @error unknownEntry  there is no such entry
    [[nodiscard]] Result<Found> figure(EntryKind kind, std::string_view idOrAlias, std::string_view key) const;

    /// A default of the method (`r_host`, `pue_on_prem` ...), from the table of constants.
    [[nodiscard]] Result<Found> constant(std::string_view key) const;

    /// USD per chip-hour of an accelerator at a site: of the whole machine where such an offer exists (else of the chip alone,
    /// which the figure's note then says), the cheapest machine type first. Path "prices/gcp/us-central1/nvidia-t4/spot".
    /// @error noOffer       the provider is not known to sell it there; names sites or accelerators that are offered
    /// @error unknownPrice  it is sold there, but this kind of price is not known
    [[nodiscard]] Result<Found> price(std::string_view accelerator, std::string_view site, Pricing pricing) const;

private:
    std::shared_ptr<const Catalogue> m_shipped;
    std::shared_ptr<const Overlay> m_user;
    std::shared_ptr<const Overlay> m_plan;
    std::shared_ptr<const Lock> m_lock;
};

} // namespace models
