#pragma once

#include <nlohmann/json_fwd.hpp>

#include <string_view>

/// Steps from one format version to the next, each in a file of its own. A step changes what is shaped as its version says and leaves
/// anything else alone: the reader of the current version reports it.
namespace models::files {

struct Migration {
    int from; ///< the version that the step takes; it gives the next one
    void (*migrate)(nlohmann::json& document);
    std::string_view what; ///< what changes, marked for translation in context "migrations"
};

[[nodiscard]] const Migration& v1ToV2();

} // namespace models::files
