#pragma once

#include "models/core/moment.h"
#include "models/interop/foreign_problems.h"

#include <nlohmann/json_fwd.hpp>

#include <functional>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>

namespace models::interop {

/// One object of a JSON document, read by the names of its members. `null` reads as absent.
class ForeignObject {
public:
    /// @param value  anything else than an object is a problem, and reads as an empty one
    ForeignObject(const nlohmann::json& value, std::string pointer, Problems& problems);

    /// Null when absent.
    [[nodiscard]] const nlohmann::json* member(std::string_view key) const;
    [[nodiscard]] bool has(std::string_view key) const { return member(key) != nullptr; }
    /// Empty when absent; a problem when it is no text.
    [[nodiscard]] std::string text(std::string_view key) const;
    /// The first of the members that stands there; a problem when it is no number of at least 0.
    [[nodiscard]] std::optional<double> amount(std::initializer_list<std::string_view> keys) const;
    [[nodiscard]] std::optional<double> amount(std::string_view key) const { return amount({key}); }
    [[nodiscard]] double requiredAmount(std::string_view key) const;
    [[nodiscard]] std::optional<bool> flag(std::string_view key) const;
    [[nodiscard]] std::optional<Moment> moment(std::string_view key) const;
    /// Empty when absent.
    [[nodiscard]] ForeignObject object(std::string_view key) const;
    /// `use(object)` for each element of an array of objects; absent counts as empty.
    void each(std::string_view key, const std::function<void(const ForeignObject&)>& use) const;

    [[nodiscard]] std::string pointerTo(std::string_view key) const;
    [[nodiscard]] Problems& problems() const { return m_problems; }
    void badValue(std::string_view key, const char* why, const char* remedy) const;

private:
    const nlohmann::json& m_object;
    std::string m_pointer;
    Problems& m_problems;
};

} // namespace models::interop
