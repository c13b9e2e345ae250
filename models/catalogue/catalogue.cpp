#include "models/catalogue/catalogue.h"

#include "models/catalogue/hourly_reader.h"
#include "models/catalogue/json_file.h"
#include "models/catalogue/name_index.h"
#include "models/catalogue/price_reader.h"
#include "models/catalogue/table_reader.h"

#include <nlohmann/json.hpp>

#include <charconv>
#include <functional>
#include <map>
#include <mutex>
#include <optional>
#include <utility>

namespace models {
namespace {

using nlohmann::json;

/// Read from disk on first use, by whichever thread asks first.
template <class T>
class Lazy {
public:
    template <class Read>
    const Result<T>& value(Read read) const {
        std::call_once(m_once, [&] { m_value = read(); });
        return *m_value;
    }

private:
    mutable std::once_flag m_once;
    mutable std::optional<Result<T>> m_value;
};

struct TableSlot {
    std::vector<detail::TableFile> files;
    Lazy<std::shared_ptr<const detail::Table>> table;
};

struct PriceSlot {
    std::filesystem::path file;
    Lazy<std::shared_ptr<const detail::PriceList>> list;
};

Result<std::vector<detail::TableFile>> tableFiles(const json& list, const std::filesystem::path& folder, const detail::Place& place) {
    if (!list.is_array()) return detail::misfit(place, list, "a list of files");
    std::vector<detail::TableFile> files;
    for (std::size_t i = 0; i < list.size(); ++i) {
        auto name = detail::textAt(list[i], "file", place / i);
        if (!name) return tl::unexpected{name.error()};
        if (name->empty()) return detail::misfit(place / i, list[i], "an object with a file");
        files.push_back({folder / *name, list[i].value("optional", false)});
    }
    return files;
}

int yearOf(std::string_view text) {
    int year = 0;
    std::from_chars(text.data(), text.data() + text.size(), year);
    return year;
}

} // namespace

struct Catalogue::Tables {
    std::filesystem::path folder;
    std::string version;
    std::map<EntryKind, TableSlot> tables;
    std::map<std::string, PriceSlot, std::less<>> prices; ///< by provider
    std::mutex hourlyGuard;
    std::map<std::string, Result<HourlySeries>, std::less<>> hourly; ///< by zone, filled on use

    Result<void> readContents(const json& contents, const detail::Place& place);
    const Result<std::shared_ptr<const detail::Table>>& table(EntryKind kind) const;
    Result<const Entry*> entry(EntryKind kind, std::string_view name) const;
    std::string canonical(EntryKind kind, std::string_view name) const;
    Result<HourlySeries> readSeries(const Entry& grid) const;
};

Result<void> Catalogue::Tables::readContents(const json& contents, const detail::Place& place) {
    auto text = detail::textAt(contents, "version", place);
    if (!text) return tl::unexpected{text.error()};
    version = std::move(*text);
    const json listed = contents.value("tables", json::object());
    for (const EntryKind kind : allEntryKinds()) {
        const std::string name{pluralName(kind)};
        if (!listed.contains(name)) return detail::misfit(place / "tables", listed, "the table of " + name);
        auto files = tableFiles(listed[name], folder, place / "tables" / name);
        if (!files) return tl::unexpected{files.error()};
        tables[kind].files = std::move(*files);
    }
    const json lists = contents.value("prices", json::object());
    for (const auto& [provider, file] : lists.items()) {
        if (!file.is_string()) return detail::misfit(place / "prices" / provider, file, "a file name");
        prices[provider].file = folder / file.get<std::string>();
    }
    return {};
}

const Result<std::shared_ptr<const detail::Table>>& Catalogue::Tables::table(EntryKind kind) const {
    const TableSlot& slot = tables.at(kind);
    return slot.table.value([&] { return detail::Table::read(kind, slot.files); });
}

Result<const Entry*> Catalogue::Tables::entry(EntryKind kind, std::string_view name) const {
    const auto& read = table(kind);
    if (!read) return tl::unexpected{read.error()};
    if (const auto position = (*read)->find(name)) return (*read)->entry(*position);
    const auto all = (*read)->entries();
    if (!all) return tl::unexpected{all.error()};
    if (const Entry* named = detail::findNamed(*all, kind, name)) return named;
    const std::string near = detail::joined(detail::nearestIds(*all, name));
    return fail(Code::unknownEntry, std::string{name}, {std::string{pluralName(kind)}, std::string{name}, near});
}

std::string Catalogue::Tables::canonical(EntryKind kind, std::string_view name) const {
    if (name.empty()) return {};
    const auto found = entry(kind, name);
    return found ? (*found)->id : std::string{name};
}

Result<HourlySeries> Catalogue::Tables::readSeries(const Entry& grid) const {
    auto values = detail::readHourly(folder / grid.text("file"));
    if (!values) return tl::unexpected{values.error()};
    HourlySeries series{grid.id, yearOf(grid.text("year")), std::string{grid.text("basis")}, {}, std::move(*values)};
    if (const Figure* mean = grid.figure("mean_g_kwh"); mean != nullptr) series.source = mean->source;
    return series;
}

Catalogue::Catalogue(std::unique_ptr<Tables> tables) : m_tables{std::move(tables)} {}
Catalogue::~Catalogue() = default;

Result<std::shared_ptr<const Catalogue>> Catalogue::open(const std::filesystem::path& folder) {
    const std::filesystem::path file = folder / "catalogue.json";
    const auto contents = detail::readJson(file);
    if (!contents) return tl::unexpected{contents.error()};
    const detail::Place place{file.string(), ""};
    if (!contents->is_object()) return detail::misfit(place, *contents, "an object with version, tables and prices");
    auto tables = std::make_unique<Tables>();
    tables->folder = folder;
    if (auto read = tables->readContents(*contents, place); !read) return tl::unexpected{read.error()};
    return std::shared_ptr<const Catalogue>{new Catalogue{std::move(tables)}};
}

const std::string& Catalogue::version() const { return m_tables->version; }

Result<std::span<const Entry>> Catalogue::entries(EntryKind kind) const {
    const auto& table = m_tables->table(kind);
    if (!table) return tl::unexpected{table.error()};
    return (*table)->entries();
}

Result<const Entry*> Catalogue::entry(EntryKind kind, std::string_view idOrAlias) const { return m_tables->entry(kind, idOrAlias); }

const Entry* Catalogue::find(EntryKind kind, std::string_view idOrAlias) const {
    const auto& read = m_tables->table(kind);
    const auto position = read ? (*read)->find(idOrAlias) : std::nullopt;
    if (!position) return nullptr;
    const auto entry = (*read)->entry(*position);
    return entry ? *entry : nullptr;
}

bool Catalogue::has(EntryKind kind, std::string_view idOrAlias) const {
    const auto& read = m_tables->table(kind);
    return read && (*read)->find(idOrAlias).has_value();
}

Result<std::span<const FigureKey>> Catalogue::figureKeys(EntryKind kind) const {
    const auto& table = m_tables->table(kind);
    if (!table) return tl::unexpected{table.error()};
    return (*table)->keys();
}

Result<std::vector<const Offer*>> Catalogue::offers(std::string_view accelerator, std::string_view site, std::string_view provider) const {
    const std::string chip = m_tables->canonical(EntryKind::accelerator, accelerator);
    const std::string place = m_tables->canonical(EntryKind::site, site);
    // A site's id begins with its provider, so that one price list is enough.
    const std::string_view ofSite = std::string_view{place}.substr(0, place.find('/'));
    std::vector<const Offer*> found;
    for (const auto& [seller, slot] : m_tables->prices) {
        if (!provider.empty() && seller != provider) continue;
        if (!place.empty() && seller != ofSite) continue;
        const auto& list = slot.list.value([&file = slot.file] { return detail::PriceList::read(file); });
        if (!list) return tl::unexpected{list.error()};
        if (auto collected = (*list)->collect(chip, place, found); !collected) return tl::unexpected{collected.error()};
    }
    return found;
}

Result<const HourlySeries*> Catalogue::hourlySeries(std::string_view zone) const {
    const auto grid = m_tables->entry(EntryKind::grid, zone);
    if (!grid && grid.error().code == Code::unknownEntry) {
        return fail(Code::missingData, std::string{zone}, {std::string{zone}, "hourly grid intensity"});
    }
    if (!grid) return tl::unexpected{grid.error()};
    const std::lock_guard lock{m_tables->hourlyGuard};
    auto found = m_tables->hourly.find((*grid)->id);
    if (found == m_tables->hourly.end()) found = m_tables->hourly.emplace((*grid)->id, m_tables->readSeries(**grid)).first;
    if (!found->second) return tl::unexpected{found->second.error()};
    return &*found->second;
}

Result<std::vector<std::string>> Catalogue::hourlyZones() const {
    const auto grids = entries(EntryKind::grid);
    if (!grids) return tl::unexpected{grids.error()};
    std::vector<std::string> zones;
    for (const Entry& grid : *grids) zones.push_back(grid.id);
    return zones;
}

} // namespace models
