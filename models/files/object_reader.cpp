#include "models/files/object_reader_parts.h"

#include "models/core/words.h"
#include "models/files/json_text.h"
#include "models/pipeline/structure.h"

#include <fmt/format.h>

namespace models::files {
namespace {

using nlohmann::json;

const json& emptyObject() {
    static const json object = json::object();
    return object;
}

std::string unescaped(std::string_view token) {
    std::string key;
    for (std::size_t i = 0; i < token.size(); ++i) {
        const bool isEscape = token[i] == '~' && i + 1 < token.size();
        if (isEscape) key += token[++i] == '1' ? '/' : '~';
        else key += token[i];
    }
    return key;
}

/// An entry or lock that is gone takes its unknown members along; other holders are made again, because they are left out when empty.
bool comesBack(std::string_view place) {
    return !place.starts_with("own/entries/") && !place.starts_with("own/figures/") && !place.starts_with("lock/");
}

void restore(json& object, std::string_view place, const std::string& text) {
    json value = json::parse(text, nullptr, false);
    if (value.is_discarded()) return;
    json* parent = &object;
    std::string_view rest = place;
    for (std::size_t slash = rest.find('/'); slash != std::string_view::npos; slash = rest.find('/')) {
        const std::string key = unescaped(rest.substr(0, slash));
        if (!parent->contains(key) && !comesBack(place)) return;
        parent = &(*parent)[key];
        if (!parent->is_object() && !parent->is_null()) return;
        rest.remove_prefix(slash + 1);
    }
    const std::string key = unescaped(rest);
    if (!parent->contains(key)) (*parent)[key] = std::move(value);
}

} // namespace

void ReadProblems::report(Code code, const std::string& pointer, std::vector<Argument> arguments) {
    if (!m_first) m_first = Error{code, fmt::format("{} {}", m_fileName, pointer), std::move(arguments)};
}

void ReadProblems::reportType(const std::string& pointer, std::string_view expected) {
    report(Code::notAPlan, pointer, {fmt::format("{} must be {}", pointer.empty() ? "the document" : pointer, expected)});
}

ObjectReader::ObjectReader(ReadProblems& problems, const json& value, std::string pointer)
    : m_problems{problems},
      m_object{value.is_object() ? value : emptyObject()},
      m_pointer{std::move(pointer)} {
    if (!value.is_object()) m_problems.reportType(m_pointer, "an object");
}

const json* ObjectReader::member(std::string_view key) {
    m_known.emplace(key);
    const auto found = m_object.find(std::string{key});
    return found == m_object.end() ? nullptr : &*found;
}

std::string ObjectReader::text(std::string_view key) {
    const json* value = member(key);
    if (value == nullptr) return {};
    if (value->is_string()) return value->get<std::string>();
    m_problems.reportType(pointerTo(key), "a text");
    return {};
}

std::string ObjectReader::requiredText(std::string_view key) {
    if (member(key) == nullptr) m_problems.reportType(pointerTo(key), "present");
    return text(key);
}

std::string ObjectReader::requiredId(std::string_view key) {
    std::string id = requiredText(key);
    if (!isId(id))
        m_problems.report(Code::badValue, pointerTo(key),
                          {id.substr(0, 40), FOUREM_WORDS("reasons", "it cannot be an id"),
                           FOUREM_WORDS("reasons", "lower-case letters, digits, dashes and underscores")});
    return id;
}

bool ObjectReader::flag(std::string_view key) {
    const json* value = member(key);
    if (value == nullptr) return false;
    if (value->is_boolean()) return value->get<bool>();
    m_problems.reportType(pointerTo(key), "true or false");
    return false;
}

double ObjectReader::number(std::string_view key) {
    const json* value = member(key);
    if (value == nullptr) return 0.0;
    if (value->is_number()) return value->get<double>();
    m_problems.reportType(pointerTo(key), "a number");
    return 0.0;
}

double ObjectReader::requiredNumber(std::string_view key) {
    if (member(key) == nullptr) m_problems.reportType(pointerTo(key), "present");
    return number(key);
}

std::string ObjectReader::pointerTo(std::string_view key) const { return m_pointer + "/" + pointerToken(key); }

void ObjectReader::keepRest(Extra& extra, const std::string& prefix) const {
    for (const auto& [key, value] : m_object.items())
        if (!m_known.contains(key)) extra.insert_or_assign(prefix + pointerToken(key), canonicalText(value));
}

void restoreExtra(json& object, const Extra& extra) {
    for (const auto& [place, text] : extra) restore(object, place, text);
}

} // namespace models::files
