#include "models/files/overlay_json.h"

#include "models/core/words.h"
#include "models/files/json_text.h"
#include "models/files/object_reader_parts.h"

#include <algorithm>
#include <array>

namespace models::files {
namespace {

using nlohmann::json;
using Figures = std::map<std::string, Figure, std::less<>>;

constexpr std::array kConfidences{Confidence::read, Confidence::recalled, Confidence::computed, Confidence::assumed};

/// Reads figures and entries, and knows where unknown members are kept.
class OverlayReader {
public:
    OverlayReader(ReadProblems& problems, Extra& extra) : m_problems{problems}, m_extra{extra} {}

    Figures figures(const json& value, const std::string& pointer) {
        Figures figures;
        ObjectReader reader{m_problems, value, pointer};
        reader.eachMember(
            [&](const std::string& key, const json& each, const std::string& place) { figures.emplace(key, figure(each, place)); });
        return figures;
    }

    std::vector<Entry> entries(const json& value, const std::string& pointer) {
        std::vector<Entry> entries;
        ObjectReader tables{m_problems, value, pointer};
        for (const EntryKind kind : allEntryKinds()) {
            const json* table = tables.member(pluralName(kind));
            if (table == nullptr) continue;
            ObjectReader reader{m_problems, *table, tables.pointerTo(pluralName(kind))};
            reader.eachMember([&](const std::string& id, const json& each, const std::string& place) {
                entries.push_back(entry(kind, id, each, place));
            });
        }
        keep(tables, pointer);
        return entries;
    }

    void keep(const ObjectReader& reader, const std::string& pointer) { reader.keepRest(m_extra, pointer.substr(1) + "/"); }

private:
    Figure figure(const json& value, const std::string& pointer) {
        ObjectReader reader{m_problems, value, pointer};
        Figure figure;
        figure.value = reader.requiredNumber("value");
        figure.unit = reader.text("unit");
        figure.source = reader.text("source");
        figure.date = reader.text("date");
        figure.confidence = confidence(reader);
        figure.sigma = reader.number("sigma");
        figure.note = reader.text("note");
        if (figure.sigma < 0.0) m_problems.reportType(reader.pointerTo("sigma"), "0 or more");
        keep(reader, pointer);
        return figure;
    }

    Confidence confidence(ObjectReader& reader) {
        const std::string word = reader.text("confidence");
        if (word.empty()) return Confidence::assumed;
        const auto found = std::ranges::find_if(kConfidences, [&word](Confidence each) { return tag(each) == word; });
        if (found != kConfidences.end()) return *found;
        m_problems.report(
            Code::badValue, reader.pointerTo("confidence"),
            {word.substr(0, 40), FOUREM_WORDS("reasons", "it is not one of the options"), FOUREM_WORDS("reasons", "V, R, C or A")});
        return Confidence::assumed;
    }

    Entry entry(EntryKind kind, const std::string& id, const json& value, const std::string& pointer) {
        ObjectReader reader{m_problems, value, pointer};
        Entry entry;
        entry.id = id;
        entry.kind = kind;
        entry.name = reader.text("name");
        entry.note = reader.text("note");
        reader.eachElement("aliases", [&](const json& alias, const std::string& place) {
            if (alias.is_string()) entry.aliases.push_back(alias.get<std::string>());
            else m_problems.reportType(place, "a text");
        });
        if (const json* texts = reader.member("texts")) {
            ObjectReader words{m_problems, *texts, reader.pointerTo("texts")};
            words.eachMember([&](const std::string& key, const json&, const std::string&) { entry.texts.emplace(key, words.text(key)); });
        }
        if (const json* own = reader.member("figures")) entry.figures = figures(*own, reader.pointerTo("figures"));
        keep(reader, pointer);
        return entry;
    }

    ReadProblems& m_problems;
    Extra& m_extra;
};

void putText(json& object, const char* key, const std::string& text) {
    if (!text.empty()) object[key] = text;
}

json toJson(const Figure& figure) {
    json object{{"value", figure.value}, {"confidence", tag(figure.confidence)}};
    putText(object, "unit", figure.unit);
    putText(object, "source", figure.source);
    putText(object, "date", figure.date);
    putText(object, "note", figure.note);
    if (figure.sigma != 0.0) object["sigma"] = figure.sigma;
    return object;
}

json toJson(const Figures& figures) {
    json object = json::object();
    for (const auto& [key, figure] : figures) object[key] = toJson(figure);
    return object;
}

json toJson(const Entry& entry) {
    json object{{"name", entry.name}};
    putText(object, "note", entry.note);
    if (!entry.aliases.empty()) object["aliases"] = entry.aliases;
    if (!entry.texts.empty()) object["texts"] = entry.texts;
    if (!entry.figures.empty()) object["figures"] = toJson(entry.figures);
    return object;
}

void putEntries(json& object, const std::vector<Entry>& entries) {
    for (const Entry& entry : entries) object["entries"][std::string{pluralName(entry.kind)}][entry.id] = toJson(entry);
}

} // namespace

std::shared_ptr<const Overlay> overlayFrom(ReadProblems& problems, const json& value, Extra& extra) {
    OverlayReader parts{problems, extra};
    ObjectReader reader{problems, value, "/own"};
    Overlay own;
    if (const json* entries = reader.member("entries")) own.entries = parts.entries(*entries, reader.pointerTo("entries"));
    if (const json* figures = reader.member("figures")) own.figures = parts.figures(*figures, reader.pointerTo("figures"));
    parts.keep(reader, "/own");
    return own == Overlay{} ? nullptr : std::make_shared<const Overlay>(std::move(own));
}

std::shared_ptr<const Lock> lockFrom(ReadProblems& problems, const json& value, Extra& extra) {
    OverlayReader parts{problems, extra};
    ObjectReader reader{problems, value, "/lock"};
    Lock lock;
    lock.catalogueVersion = reader.requiredText("catalogue_version");
    lock.estimatorVersion = reader.requiredText("estimator_version");
    if (const json* figures = reader.member("figures")) lock.figures = parts.figures(*figures, reader.pointerTo("figures"));
    if (const json* entries = reader.member("entries")) lock.entries = parts.entries(*entries, reader.pointerTo("entries"));
    parts.keep(reader, "/lock");
    return std::make_shared<const Lock>(std::move(lock));
}

json toJson(const Overlay& own) {
    json object = json::object();
    putEntries(object, own.entries);
    if (!own.figures.empty()) object["figures"] = toJson(own.figures);
    return object;
}

json toJson(const Lock& lock) {
    json object{
        {"catalogue_version", lock.catalogueVersion}, {"estimator_version", lock.estimatorVersion}, {"figures", toJson(lock.figures)}};
    putEntries(object, lock.entries);
    return object;
}

} // namespace models::files
