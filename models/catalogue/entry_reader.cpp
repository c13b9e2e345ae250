#include "models/catalogue/entry_reader.h"

#include "models/catalogue/json_slice.h"

#include <nlohmann/json.hpp>

#include <utility>

namespace models::detail {
namespace {

using nlohmann::json;

Result<FigureKey> readKey(const std::string& key, const json& object, const Place& place) {
    constexpr const char* expected = "an object with label, unit, least and most";
    if (!object.is_object()) return misfit(place, object, expected);
    auto label = textAt(object, "label", place);
    auto unit = textAt(object, "unit", place);
    const auto least = numberAt(object, "least", place);
    const auto most = numberAt(object, "most", place);
    if (!label) return tl::unexpected{label.error()};
    if (!unit) return tl::unexpected{unit.error()};
    if (!least) return tl::unexpected{least.error()};
    if (!most) return tl::unexpected{most.error()};
    if (!*least || !*most) return misfit(place, object, expected);
    return FigureKey{key, std::move(*label), std::move(*unit), **least, **most};
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

Result<void> readTexts(Entry& entry, const json& object, const Place& place) {
    const auto texts = object.find("texts");
    if (texts == object.end()) return {};
    if (!texts->is_object()) return misfit(place / "texts", *texts, "an object of texts");
    for (const auto& [key, text] : texts->items()) {
        if (!text.is_string()) return misfit(place / "texts" / key, text, "a text");
        entry.texts.try_emplace(key, text.get_ref<const std::string&>());
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
        entry.figures.try_emplace(key, std::move(*figure));
    }
    return {};
}

} // namespace

Result<nlohmann::json> parsed(std::string_view text, const Place& place) {
    try {
        return json::parse(text);
    } catch (const json::exception& problem) {
        return fail(Code::notJson, place.text(), {problem.what()});
    }
}

Result<Head> readHead(std::string_view figures, std::string_view sources, const Place& place) {
    Head head;
    const auto texts = parsed(sources.empty() ? "{}" : sources, place / "sources");
    if (!texts) return tl::unexpected{texts.error()};
    for (const auto& [key, text] : texts->items()) {
        if (!text.is_string()) return misfit(place / "sources" / key, text, "a text");
        head.sources.emplace(key, text.get<std::string>());
    }
    const auto declared = membersOf(figures);
    if (!declared) return fail(Code::notJson, (place / "figures").text(), {"an object of figures is expected"});
    for (const Member& member : *declared) {
        const std::string key{member.key};
        const auto object = parsed(member.value, place / "figures" / key);
        if (!object) return tl::unexpected{object.error()};
        auto read = readKey(key, *object, place / "figures" / key);
        if (!read) return tl::unexpected{read.error()};
        head.order.push_back(*read);
        head.keys.emplace(key, std::move(*read));
    }
    return head;
}

Result<void> readInto(Entry& entry, std::string_view text, const Head& head, const Place& place) {
    const auto object = parsed(text, place);
    if (!object) return tl::unexpected{object.error()};
    auto name = textAt(*object, "name", place);
    const auto note = textAt(*object, "note", place);
    if (!name) return tl::unexpected{name.error()};
    if (!note) return tl::unexpected{note.error()};
    if (entry.name.empty()) entry.name = std::move(*name);
    if (!note->empty()) entry.note += (entry.note.empty() ? "" : "; ") + *note;
    if (auto read = readTexts(entry, *object, place); !read) return read;
    return readFigures(entry, *object, head, place);
}

} // namespace models::detail
