#pragma once

#include "models/core/result.h"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace models {

/// Under which terms some figures of the shipped catalogue were taken over.
struct DataLicence {
    std::string data;                 ///< what they are: "Country intensity"
    std::string holder;               ///< to whom thanks are due
    std::string licence;              ///< "ODbL 1.0"
    std::string url;                  ///< of its text; may be empty
    std::string notice;               ///< sentence that the licence asks for; may be empty
    std::vector<std::string> figures; ///< paths, in each of which "*" may stand for anything: "sites/*/cfe_share"

    [[nodiscard]] bool covers(std::string_view path) const;
    friend bool operator==(const DataLicence&, const DataLicence&) = default;
};

/// Of the catalogue in this folder, `licences.json`: for a figure the first that covers it counts.
/// @error unreadableFile, notJson, badValue
[[nodiscard]] Result<std::vector<DataLicence>> readLicences(const std::filesystem::path& catalogue);

} // namespace models
