#pragma once

#include "models/files/object_reader.h"

#include <nlohmann/json.hpp>

/// The templates of `ObjectReader`, for the sources that see the whole of JSON anyway.
namespace models::files {

template <class Use>
void ObjectReader::eachElement(std::string_view key, Use use) {
    const nlohmann::json* array = member(key);
    if (array == nullptr) return;
    if (!array->is_array()) {
        m_problems.reportType(pointerTo(key), "an array");
        return;
    }
    std::size_t index = 0;
    for (const nlohmann::json& element : *array) use(element, pointerTo(key) + "/" + std::to_string(index++));
}

template <class Use>
void ObjectReader::eachMember(Use use) {
    for (const auto& [key, value] : m_object.items()) {
        m_known.insert(key);
        use(key, value, pointerTo(key));
    }
}

} // namespace models::files
