#include "models/catalogue/table_reader.h"

#include "models/catalogue/entry_reader.h"
#include "models/catalogue/json_file.h"
#include "models/catalogue/json_slice.h"
#include "models/catalogue/name_index.h"

#include <nlohmann/json.hpp>

#include <mutex>
#include <string>
#include <system_error>
#include <unordered_map>
#include <utility>

namespace models::detail {
namespace {

struct File {
    Place place;
    std::string text;
    Head head;
};

/// Where an entry stands: in one file, or in several that complete each other.
struct Slice {
    const File* file = nullptr;
    std::size_t index = 0;
    std::string_view text;

    [[nodiscard]] Place place() const { return file->place / "entries" / index; }
};

/// The reading of one entry.
struct Reading {
    std::once_flag once;
    std::optional<Error> problem;
};

/// The whole text is parsed for its error message when a scan stumbles.
tl::unexpected<Error> broken(const File& file, std::string_view pointer, const char* expected) {
    const auto whole = parsed(file.text, file.place);
    if (!whole) return tl::unexpected{whole.error()};
    return fail(Code::badValue, file.place.text() + std::string{pointer}, {file.place.file, std::string{"it lacks "} + expected, expected});
}

Result<std::vector<std::string>> readAliases(std::string_view text, const Place& place) {
    std::vector<std::string> aliases;
    const auto elements = elementsOf(text.empty() ? "[]" : text);
    if (!elements) return fail(Code::badValue, place.text(), {std::string{text.substr(0, 40)}, "it is no list", "a list of names"});
    for (const std::string_view element : *elements) {
        const auto alias = plainText(element);
        if (!alias) return fail(Code::badValue, place.text(), {std::string{element}, "it is no plain text", "a name"});
        aliases.emplace_back(*alias);
    }
    return aliases;
}

} // namespace

struct Table::Parts {
    EntryKind kind = EntryKind::accelerator;
    std::vector<std::unique_ptr<File>> files;
    std::vector<FigureKey> keys;
    std::vector<Entry> entries;
    std::vector<std::vector<Slice>> slices; ///< one list an entry
    std::unique_ptr<Reading[]> readings;    ///< one an entry
    NameIndex names;
    std::unordered_map<std::string_view, std::size_t> positions; ///< by id, while files are added

    Result<void> add(const TableFile& source);
    Result<void> addEntry(const File& file, std::size_t index, std::string_view text);
};

Result<void> Table::Parts::add(const TableFile& source) {
    auto text = readText(source.path);
    if (!text) return tl::unexpected{text.error()};
    files.push_back(std::make_unique<File>(File{{source.path.string(), ""}, std::move(*text), {}}));
    File& file = *files.back();
    const auto members = membersOf(file.text);
    if (!members) return broken(file, "", "an object with figures and entries");
    auto head = readHead(valueOf(*members, "figures"), valueOf(*members, "sources"), file.place);
    if (!head) return tl::unexpected{head.error()};
    file.head = std::move(*head);
    keys.insert(keys.end(), file.head.order.begin(), file.head.order.end());
    const auto elements = elementsOf(valueOf(*members, "entries"));
    if (!elements) return broken(file, "/entries", "a list of entries");
    for (std::size_t index = 0; index < elements->size(); ++index) {
        if (auto added = addEntry(file, index, (*elements)[index]); !added) return added;
    }
    return {};
}

Result<void> Table::Parts::addEntry(const File& file, std::size_t index, std::string_view text) {
    const Slice slice{&file, index, text};
    const auto members = membersOf(text);
    if (!members) return broken(file, "/entries/" + std::to_string(index), "an object with an id");
    const auto id = plainText(valueOf(*members, "id"));
    if (!id || id->empty()) return broken(file, "/entries/" + std::to_string(index), "a plain text as its id");
    const auto [known, isNew] = positions.try_emplace(*id, entries.size());
    if (!isNew) {
        if (slices[known->second].front().file == &file) return fail(Code::duplicateId, slice.place().text(), {std::string{*id}});
        slices[known->second].push_back(slice);
        return {};
    }
    auto aliases = readAliases(valueOf(*members, "aliases"), slice.place() / "aliases");
    if (!aliases) return tl::unexpected{aliases.error()};
    Entry entry;
    entry.id = std::string{*id};
    entry.kind = kind;
    entry.aliases = std::move(*aliases);
    entries.push_back(std::move(entry));
    slices.push_back({slice});
    return {};
}

Table::Table(std::unique_ptr<Parts> parts) : m_parts{std::move(parts)} {}
Table::~Table() = default;

Result<std::shared_ptr<const Table>> Table::read(EntryKind kind, std::span<const TableFile> files) {
    auto parts = std::make_unique<Parts>();
    parts->kind = kind;
    for (const TableFile& file : files) {
        std::error_code ignored;
        if (file.isOptional && !std::filesystem::exists(file.path, ignored)) continue;
        if (auto added = parts->add(file); !added) return tl::unexpected{added.error()};
    }
    auto names = NameIndex::of(parts->entries);
    if (!names) return tl::unexpected{names.error()};
    parts->names = std::move(*names);
    parts->readings = std::make_unique<Reading[]>(parts->entries.size());
    return std::shared_ptr<const Table>{new Table{std::move(parts)}};
}

std::span<const FigureKey> Table::keys() const { return m_parts->keys; }

std::optional<std::size_t> Table::find(std::string_view idOrAlias) const { return m_parts->names.find(idOrAlias); }

Result<const Entry*> Table::entry(std::size_t position) const {
    Reading& reading = m_parts->readings[position];
    Entry& entry = m_parts->entries[position];
    std::call_once(reading.once, [&] {
        for (const Slice& slice : m_parts->slices[position]) {
            const auto read = readInto(entry, slice.text, slice.file->head, slice.place());
            if (!read && !reading.problem) reading.problem = read.error();
        }
    });
    if (reading.problem) return tl::unexpected{*reading.problem};
    return &entry;
}

Result<std::span<const Entry>> Table::entries() const {
    for (std::size_t position = 0; position < m_parts->entries.size(); ++position) {
        const auto read = entry(position);
        if (!read) return tl::unexpected{read.error()};
    }
    return std::span<const Entry>{m_parts->entries};
}

} // namespace models::detail
