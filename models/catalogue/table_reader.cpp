#include "models/catalogue/table_reader.h"

#include "models/catalogue/json_file.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <system_error>
#include <unordered_map>
#include <utility>

namespace models::detail {
namespace {

using nlohmann::json;

/// What the head of one file declares.
struct Head {
    std::unordered_map<std::string, FigureKey> keys;
    std::vector<FigureKey> inOrder;
    Sources sources;
};

Result<FigureKey> readKey(const std::string& key, const json& object, const Place& place) {
    if (!object.is_object()) return misfit(place, object, "an object with label, unit, least and most");
    auto label = textAt(object, "label", place);
    auto unit = textAt(object, "unit", place);
    const auto least = numberAt(object, "least", place);
    const auto most = numberAt(object, "most", place);
    if (!label) return tl::unexpected{label.error()};
    if (!unit) return tl::unexpected{unit.error()};
    if (!least) return tl::unexpected{least.error()};
    if (!most) return tl::unexpected{most.error()};
    if (!*least || !*most) return misfit(place, object, "an object with label, unit, least and most");
    return FigureKey{key, std::move(*label), std::move(*unit), **least, **most};
}

Result<Head> readHead(const json& file, const Place& place) {
    Head head;
    if (const auto sources = file.find("sources"); sources != file.end()) {
        for (const auto& [key, text] : sources->items()) {
            if (!text.is_string()) return misfit(place / "sources" / key, text, "a text");
            head.sources.emplace(key, text.get<std::string>());
        }
    }
    const auto figures = file.find("figures");
    if (figures == file.end() || !figures->is_object()) return misfit(place, file.type_name(), "an object with figures and entries");
    for (const auto& [key, object] : figures->items()) {
        auto read = readKey(key, object, place / "figures" / key);
        if (!read) return tl::unexpected{read.error()};
        head.inOrder.push_back(*read);
        head.keys.emplace(key, std::move(*read));
    }
    return head;
}

Result<Figure> readFigure(const std::string& key, const json& value, const Head& head, const Figure& usual, const Place& place) {
    const auto declared = head.keys.find(key);
    if (declared == head.keys.end()) return misfit(place, value, "a figure that the head of the file declares");
    Figure figure = usual;
    figure.unit = declared->second.unit;
    if (value.is_number()) {
        figure.value = value.get<double>();
        return figure;
    }
    const auto number = value.is_object() ? value.find("value") : value.end();
    if (!value.is_object() || number == value.end() || !number->is_number())
        return misfit(place, value, "a number or an object with a value");
    figure.value = number->get<double>();
    return withAttributes(std::move(figure), value, head.sources, place);
}

Result<void> readAliases(Entry& entry, const json& object, const Place& place) {
    const auto aliases = object.find("aliases");
    if (aliases == object.end()) return {};
    if (!aliases->is_array()) return misfit(place / "aliases", *aliases, "a list of names");
    for (const json& alias : *aliases) {
        if (!alias.is_string()) return misfit(place / "aliases", alias, "a name");
        entry.aliases.push_back(alias.get<std::string>());
    }
    return {};
}

Result<void> readTexts(Entry& entry, const json& object, const Place& place) {
    const auto texts = object.find("texts");
    if (texts == object.end()) return {};
    if (!texts->is_object()) return misfit(place / "texts", *texts, "an object of texts");
    for (const auto& [key, text] : texts->items()) {
        if (!text.is_string()) return misfit(place / "texts" / key, text, "a text");
        entry.texts.emplace_hint(entry.texts.end(), key, text.get_ref<const std::string&>());
    }
    return {};
}

Result<void> readFigures(Entry& entry, const json& object, const Head& head, const Place& place) {
    const auto figures = object.find("figures");
    if (figures == object.end()) return {};
    if (!figures->is_object()) return misfit(place / "figures", *figures, "an object of figures");
    auto usual = withAttributes(Figure{}, object, head.sources, place);
    if (!usual) return tl::unexpected{usual.error()};
    usual->note.clear();
    for (const auto& [key, value] : figures->items()) {
        auto figure = readFigure(key, value, head, *usual, place / "figures" / key);
        if (!figure) return tl::unexpected{figure.error()};
        entry.figures.emplace_hint(entry.figures.end(), key, std::move(*figure));
    }
    return {};
}

Result<Entry> readEntry(EntryKind kind, const json& object, const Head& head, const Place& place) {
    if (!object.is_object()) return misfit(place, object, "an object");
    Entry entry;
    entry.kind = kind;
    for (const auto& [key, member] : {std::pair{"id", &Entry::id}, std::pair{"name", &Entry::name}, std::pair{"note", &Entry::note}}) {
        auto text = textAt(object, key, place);
        if (!text) return tl::unexpected{text.error()};
        entry.*member = std::move(*text);
    }
    if (entry.id.empty()) return misfit(place, object, "an object with an id");
    if (auto read = readAliases(entry, object, place); !read) return tl::unexpected{read.error()};
    if (auto read = readTexts(entry, object, place); !read) return tl::unexpected{read.error()};
    if (auto read = readFigures(entry, object, head, place); !read) return tl::unexpected{read.error()};
    return entry;
}

/// Adds what a later file says of an entry that an earlier one described.
void addTo(Entry& entry, Entry&& more) {
    entry.figures.merge(more.figures);
    entry.texts.merge(more.texts);
    if (!more.note.empty()) entry.note += (entry.note.empty() ? "" : "; ") + more.note;
}

Result<void> readFile(Table& table, EntryKind kind, const TableFile& file, bool isFirst) {
    const auto content = readJson(file.path);
    if (!content) return tl::unexpected{content.error()};
    const Place place{file.path.string(), ""};
    const auto head = readHead(*content, place);
    if (!head) return tl::unexpected{head.error()};
    for (const FigureKey& key : head->inOrder) table.keys.push_back(key);
    const auto entries = content->find("entries");
    if (entries == content->end() || !entries->is_array()) return misfit(place / "entries", content->type_name(), "a list of entries");

    std::unordered_map<std::string, std::size_t> known;
    for (std::size_t i = 0; i < table.entries.size(); ++i) known.emplace(table.entries[i].id, i);
    table.entries.reserve(table.entries.size() + entries->size());
    for (std::size_t i = 0; i < entries->size(); ++i) {
        auto entry = readEntry(kind, (*entries)[i], *head, place / "entries" / i);
        if (!entry) return tl::unexpected{entry.error()};
        const auto found = known.find(entry->id);
        if (found == known.end()) {
            known.emplace(entry->id, table.entries.size());
            table.entries.push_back(std::move(*entry));
        } else if (isFirst) {
            return fail(Code::duplicateId, (place / "entries" / i).text(), {entry->id});
        } else {
            addTo(table.entries[found->second], std::move(*entry));
        }
    }
    return {};
}

} // namespace

Result<Table> readTable(EntryKind kind, std::span<const TableFile> files) {
    Table table;
    bool isFirst = true;
    for (const TableFile& file : files) {
        std::error_code ignored;
        if (file.isOptional && !std::filesystem::exists(file.path, ignored)) continue;
        if (auto read = readFile(table, kind, file, isFirst); !read) return tl::unexpected{read.error()};
        isFirst = false;
    }
    auto names = NameIndex::of(table.entries);
    if (!names) return tl::unexpected{names.error()};
    table.names = std::move(*names);
    return table;
}

} // namespace models::detail
