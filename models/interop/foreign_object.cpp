#include "models/interop/foreign_object.h"

#include "models/core/words.h"
#include "models/files/json_text.h"
#include "models/interop/foreign_number.h"

#include <nlohmann/json.hpp>

namespace models::interop {
namespace {

using nlohmann::json;

const json& emptyObject() {
    static const json object = json::object();
    return object;
}

/// As the document writes it, a text without its quotes.
std::string written(const json& value) {
    const std::string text = value.dump(-1, ' ', true, json::error_handler_t::replace);
    return value.is_string() ? text.substr(1, text.size() - 2) : text;
}

} // namespace

ForeignObject::ForeignObject(const json& value, std::string pointer, Problems& problems)
    : m_object{value.is_object() ? value : emptyObject()},
      m_pointer{std::move(pointer)},
      m_problems{problems} {
    if (!value.is_object())
        m_problems.badValue(" " + m_pointer, written(value), FOUREM_WORDS("reasons", "it is not an object"),
                            FOUREM_WORDS("reasons", "an object with named members"));
}

const json* ForeignObject::member(std::string_view key) const {
    const auto found = m_object.find(std::string{key});
    return found == m_object.end() || found->is_null() ? nullptr : &*found;
}

std::string ForeignObject::text(std::string_view key) const {
    const json* value = member(key);
    if (value == nullptr) return {};
    if (value->is_string()) return value->get<std::string>();
    badValue(key, FOUREM_WORDS("reasons", "it is not a text"), FOUREM_WORDS("reasons", "a text in quotes"));
    return {};
}

std::optional<double> ForeignObject::amount(std::initializer_list<std::string_view> keys) const {
    for (const std::string_view key : keys) {
        const json* value = member(key);
        if (value == nullptr) continue;
        const double number = value->is_number() ? value->get<double>() : -1.0;
        if (number >= 0.0 && number <= kMostAmount) return number;
        badValue(key, FOUREM_WORDS("reasons", "it is not a number of at least 0"), FOUREM_WORDS("reasons", "a number such as 1.5"));
        return std::nullopt;
    }
    return std::nullopt;
}

double ForeignObject::requiredAmount(std::string_view key) const {
    if (!has(key)) badValue(key, FOUREM_WORDS("reasons", "nothing stands there"), FOUREM_WORDS("reasons", "a number such as 1.5"));
    return amount(key).value_or(0.0);
}

std::optional<bool> ForeignObject::flag(std::string_view key) const {
    const json* value = member(key);
    if (value == nullptr) return std::nullopt;
    if (value->is_boolean()) return value->get<bool>();
    badValue(key, FOUREM_WORDS("reasons", "it is neither true nor false"), FOUREM_WORDS("reasons", "true or false"));
    return std::nullopt;
}

std::optional<Moment> ForeignObject::moment(std::string_view key) const {
    if (!has(key)) return std::nullopt;
    const auto value = momentOf(text(key));
    if (!value)
        badValue(key, FOUREM_WORDS("reasons", "it is not a date or time"), FOUREM_WORDS("reasons", "a time such as 2026-03-01T08:00:00Z"));
    return value;
}

ForeignObject ForeignObject::object(std::string_view key) const {
    const json* value = member(key);
    return ForeignObject{value == nullptr ? emptyObject() : *value, pointerTo(key), m_problems};
}

void ForeignObject::each(std::string_view key, const std::function<void(const ForeignObject&)>& use) const {
    const json* array = member(key);
    if (array == nullptr) return;
    if (!array->is_array()) return badValue(key, FOUREM_WORDS("reasons", "it is not a list"), FOUREM_WORDS("reasons", "a list of objects"));
    std::size_t index = 0;
    for (const json& element : *array) use(ForeignObject{element, pointerTo(key) + "/" + std::to_string(index++), m_problems});
}

std::string ForeignObject::pointerTo(std::string_view key) const { return m_pointer + "/" + files::pointerToken(key); }

void ForeignObject::badValue(std::string_view key, const char* why, const char* remedy) const {
    const json* value = member(key);
    m_problems.badValue(" " + pointerTo(key), value == nullptr ? std::string{} : written(*value), why, remedy);
}

} // namespace models::interop
