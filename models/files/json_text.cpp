#include "models/files/json_text.h"

#include "models/core/text.h"
#include "models/core/words.h"
#include "models/units/unit_text.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <optional>
#include <vector>

namespace models::files {
namespace {

using nlohmann::json;

std::string placeOf(std::string_view text, std::size_t position) {
    const std::string_view before = text.substr(0, std::min(position == 0 ? 0 : position - 1, text.size()));
    const auto line = std::ranges::count(before, '\n') + 1;
    const std::size_t lineStart = before.rfind('\n') == std::string_view::npos ? 0 : before.rfind('\n') + 1;
    return fmt::format("{}:{}", line, before.size() - lineStart + 1);
}

/// The part of the parser's explanation that a reader of the file can use, in printable characters.
std::string reasonOf(std::string_view what) {
    if (contains(what, "number overflow")) return FOUREM_WORDS("reasons", "a number is too large");
    constexpr std::size_t kShown = 120;
    const std::size_t dash = what.find(" - ");
    std::string reason{what.substr(dash == std::string_view::npos ? 0 : dash + 3)};
    std::erase_if(reason, [](char c) { return c < ' ' || c > '~'; });
    return reason.substr(0, kShown);
}

/// Builds the document and refuses what the format does not allow: the same key twice, endless nesting.
class Builder final : public nlohmann::json_sax<json> {
public:
    Builder(std::string_view text, std::string_view name) : m_text{text}, m_name{name} {}

    bool null() override { return add(nullptr); }
    bool boolean(bool value) override { return add(value); }
    bool number_integer(number_integer_t value) override { return add(value); }
    bool number_unsigned(number_unsigned_t value) override { return add(value); }
    bool number_float(number_float_t value, const string_t&) override { return add(value); }
    bool string(string_t& value) override { return add(std::move(value)); }
    bool binary(binary_t&) override { return false; }
    bool start_object(std::size_t) override { return open(json::object()); }
    bool start_array(std::size_t) override { return open(json::array()); }
    bool end_object() override { return close(); }
    bool end_array() override { return close(); }
    bool key(string_t& key) override {
        if (m_open.back()->contains(key))
            return refuse(fmt::format("{}/{}", pointer(), pointerToken(key)), FOUREM_WORDS("reasons", "the key stands twice"));
        m_keys.back() = std::move(key);
        return true;
    }
    bool parse_error(std::size_t position, const std::string&, const json::exception& exception) override {
        m_error = Error{Code::notJson, fmt::format("{}:{}", m_name, placeOf(m_text, position)), {reasonOf(exception.what())}};
        return false;
    }

    [[nodiscard]] Result<json> result() && {
        if (m_error) return tl::unexpected{*std::move(m_error)};
        return std::move(m_root);
    }

private:
    json* put(json value) {
        if (m_open.empty()) {
            m_root = std::move(value);
            return &m_root;
        }
        json& parent = *m_open.back();
        if (parent.is_object()) return &(parent[m_keys.back()] = std::move(value));
        parent.push_back(std::move(value));
        return &parent.back();
    }
    bool add(json value) {
        put(std::move(value));
        return true;
    }
    bool open(json value) {
        if (m_open.size() >= kMostNesting) return refuse(pointer(), FOUREM_WORDS("reasons", "it is nested too deeply"));
        m_open.push_back(put(std::move(value)));
        m_keys.emplace_back();
        return true;
    }
    bool close() {
        m_open.pop_back();
        m_keys.pop_back();
        return true;
    }
    bool refuse(const std::string& place, std::string_view reason) {
        m_error = Error{Code::notJson, fmt::format("{} {}", m_name, place), {std::string{reason}}};
        return false;
    }
    std::string pointer() const {
        std::string text;
        for (std::size_t i = 0; i < m_open.size(); ++i) {
            const bool isLast = i + 1 == m_open.size();
            if (m_open[i]->is_object() && !isLast) text += "/" + pointerToken(m_keys[i]);
            if (m_open[i]->is_array() && !m_open[i]->empty()) text += fmt::format("/{}", m_open[i]->size() - 1);
        }
        return text;
    }

    std::string_view m_text;
    std::string_view m_name;
    json m_root;
    std::vector<json*> m_open;       ///< the objects and arrays that are not closed yet, outermost first
    std::vector<std::string> m_keys; ///< the current key of each of them
    std::optional<Error> m_error;
};

void append(std::string& out, const json& value, std::size_t depth);

void appendLine(std::string& out, std::size_t depth) {
    out += '\n';
    out.append(2 * depth, ' ');
}

std::string quoted(const std::string& text) { return json(text).dump(-1, ' ', false, json::error_handler_t::replace); }

void appendObject(std::string& out, const json& object, std::size_t depth) {
    out += '{';
    bool isFirst = true;
    for (const auto& [key, value] : object.items()) {
        if (!isFirst) out += ',';
        isFirst = false;
        appendLine(out, depth + 1);
        out += quoted(key) + ": ";
        append(out, value, depth + 1);
    }
    if (!isFirst) appendLine(out, depth);
    out += '}';
}

void appendArray(std::string& out, const json& array, std::size_t depth) {
    out += '[';
    bool isFirst = true;
    for (const json& value : array) {
        if (!isFirst) out += ',';
        isFirst = false;
        appendLine(out, depth + 1);
        append(out, value, depth + 1);
    }
    if (!isFirst) appendLine(out, depth);
    out += ']';
}

void append(std::string& out, const json& value, std::size_t depth) {
    if (value.is_object()) appendObject(out, value, depth);
    else if (value.is_array()) appendArray(out, value, depth);
    else if (value.is_string()) out += quoted(value.get_ref<const std::string&>());
    // JSON has no NaN and no infinity; no value of a plan may be one.
    else if (value.is_number_float()) out += std::isfinite(value.get<double>()) ? numberText(value.get<double>()) : "null";
    else out += value.dump();
}

} // namespace

Result<json> parseJson(std::string_view text, std::string_view name) {
    Builder builder{text, name};
    json::sax_parse(text.begin(), text.end(), &builder);
    return std::move(builder).result();
}

std::string canonicalText(const json& value) {
    std::string text;
    append(text, value, 0);
    return text;
}

std::string pointerToken(std::string_view key) {
    std::string token;
    for (const char c : key) {
        if (c == '~') token += "~0";
        else if (c == '/') token += "~1";
        else token += c;
    }
    return token;
}

} // namespace models::files
