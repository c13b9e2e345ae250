#pragma once

#include "models/catalogue/figure.h"
#include "models/core/result.h"

#include <nlohmann/json_fwd.hpp>

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <string_view>

/// Reading the catalogue's JSON files. Each error names the file and, as a JSON pointer, the place in it.
namespace models::detail {

/// @error unreadableFile, notJson
[[nodiscard]] Result<nlohmann::json> readJson(const std::filesystem::path& file);

/// The bytes of a file.
/// @error unreadableFile
[[nodiscard]] Result<std::string> readText(const std::filesystem::path& file);

/// A place in a file: "accelerators.json#/entries/3/figures/tdp_w".
struct Place {
    std::string file;
    std::string pointer;

    [[nodiscard]] Place operator/(std::string_view key) const { return {file, pointer + "/" + std::string{key}}; }
    [[nodiscard]] Place operator/(std::size_t index) const { return *this / std::to_string(index); }
    [[nodiscard]] std::string text() const { return file + "#" + pointer; }
};

/// `badValue` at a place: "is a text", expected "a number".
[[nodiscard]] tl::unexpected<Error> misfit(const Place& place, const nlohmann::json& value, std::string expected);

/// A text member, empty when absent.
[[nodiscard]] Result<std::string> textAt(const nlohmann::json& object, const char* key, const Place& place);

/// A number member, none when absent.
[[nodiscard]] Result<std::optional<double>> numberAt(const nlohmann::json& object, const char* key, const Place& place);

/// Sources by the short key that stands for them in one file.
using Sources = std::map<std::string, std::string, std::less<>>;

/// Overwrites in `figure` what `object` says: source, date, confidence, sigma, note, unit.
[[nodiscard]] Result<Figure> withAttributes(Figure figure, const nlohmann::json& object, const Sources& sources, const Place& place);

} // namespace models::detail
