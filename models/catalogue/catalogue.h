#pragma once

#include "models/catalogue/entry.h"
#include "models/catalogue/offer.h"
#include "models/core/result.h"

#include <filesystem>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace models {

/// One year of hourly grid intensity, aligned in UTC. A missing hour is NaN in the file's sense: use `hasHour`.
struct HourlySeries {
    std::string zone;
    int year = 0;
    std::string basis; ///< "generation-lifecycle" ...
    std::string source;
    std::vector<double> gramsPerKilowattHour; ///< 8,760 or 8,784 values; negative where the source has none
    [[nodiscard]] bool hasHour(std::size_t hour) const { return gramsPerKilowattHour[hour] >= 0.0; }
};

/// All shipped facts. Immutable once made, safe to share between threads; each table is read from disk on first use.
///
///     const auto catalogue = Catalogue::open("/usr/share/fourem/catalogue");
///     const auto chip = (*catalogue)->entry(EntryKind::accelerator, "A100-SXM4-80GB");
///
/// Plans do not ask it directly: they ask `Facts`, which puts the plan's own values, its lock and the user's overlay in front.
class Catalogue {
public:
    /// @error unreadableFile  the folder has no `catalogue.json`
    [[nodiscard]] static Result<std::shared_ptr<const Catalogue>> open(const std::filesystem::path& folder);
    ~Catalogue();

    [[nodiscard]] const std::string& version() const;

    /// All entries of a table in file order; an error names the file and place that cannot be read.
    [[nodiscard]] Result<std::span<const Entry>> entries(EntryKind kind) const;

    /// By id or by one of its aliases, else by its name; upper or lower case.
    /// @error unknownEntry  with the nearest ids as suggestions
    [[nodiscard]] Result<const Entry*> entry(EntryKind kind, std::string_view idOrAlias) const;

    /// The entry with this id or alias; null when there is none. Cheap, where an error of `entry` looks for what may have been meant.
    [[nodiscard]] const Entry* find(EntryKind kind, std::string_view idOrAlias) const;
    [[nodiscard]] bool has(EntryKind kind, std::string_view idOrAlias) const;

    [[nodiscard]] Result<std::span<const FigureKey>> figureKeys(EntryKind kind) const;

    /// Offers by accelerator and/or site and/or provider; an empty text means any.
    [[nodiscard]] Result<std::vector<const Offer*>> offers(std::string_view accelerator, std::string_view site,
                                                           std::string_view provider = {}) const;

    /// @error missingData  no hourly series is shipped for the zone
    [[nodiscard]] Result<const HourlySeries*> hourlySeries(std::string_view zone) const;
    [[nodiscard]] Result<std::vector<std::string>> hourlyZones() const;

private:
    struct Tables;
    explicit Catalogue(std::unique_ptr<Tables> tables);
    std::unique_ptr<Tables> m_tables;
};

} // namespace models
