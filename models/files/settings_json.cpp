#include "models/files/settings_json.h"

#include "models/files/json_text.h"
#include "models/files/object_reader_parts.h"

#include <algorithm>
#include <optional>

namespace models::files {
namespace {

using nlohmann::json;

bool isRange(const json& value) {
    const auto isNumber = [&value](const char* end) { return value.contains(end) && value[end].is_number(); };
    return value.is_object() && value.size() == 2 && isNumber("low") && isNumber("high");
}

struct ValueToJson {
    json operator()(const Range& range) const { return {{"low", range.low}, {"high", range.high}}; }
    json operator()(const auto& value) const { return value; }
};

json toJson(const Setting& setting) {
    if (std::holds_alternative<Auto>(setting)) return "auto";
    if (std::holds_alternative<Cleared>(setting)) return nullptr;
    return std::visit(ValueToJson{}, std::get<FieldValue>(setting));
}

} // namespace

std::optional<Setting> settingFrom(const json& value, const Field* field) {
    if (value.is_null()) return Cleared{};
    if (value.is_boolean()) return FieldValue{value.get<bool>()};
    if (value.is_number()) return FieldValue{value.get<double>()};
    if (value.is_string()) {
        // Where the field is unknown, both readings are written back alike.
        const bool mayBeAuto = field == nullptr || field->mayBeAuto;
        if (mayBeAuto && value == "auto") return Auto{};
        return FieldValue{value.get<std::string>()};
    }
    const bool isProfile = value.is_array() && std::ranges::all_of(value, [](const json& each) { return each.is_number(); });
    if (isProfile) return FieldValue{value.get<std::vector<double>>()};
    if (isRange(value)) return FieldValue{Range{value["low"].get<double>(), value["high"].get<double>()}};
    return std::nullopt;
}

Settings settingsFrom(ReadProblems& problems, const json& value, const std::string& pointer, std::span<const Field> fields, Extra& extra,
                      const std::string& prefix) {
    Settings settings;
    ObjectReader reader{problems, value, pointer};
    reader.eachMember([&](const std::string& path, const json& each, const std::string&) {
        if (auto setting = settingFrom(each, findField(fields, path))) settings.emplace(path, *std::move(setting));
        else extra.insert_or_assign(prefix + pointerToken(path), canonicalText(each));
    });
    return settings;
}

json toJson(const Settings& settings) {
    json object = json::object();
    for (const auto& [path, setting] : settings) object[path] = toJson(setting);
    return object;
}

} // namespace models::files
