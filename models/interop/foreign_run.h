#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace models {

/// A measured run as a foreign file tells it, before a plan says which stage it belongs to.
struct ForeignRun {
    std::string id;                                     ///< of the run in its tool; the same file gives the same ids again
    std::vector<std::string> labels;                    ///< what may be the name of a stage, the closest first: task, project, model
    std::string begin, end;                             ///< as in `MeasuredRun`
    std::map<std::string, double, std::less<>> figures; ///< by key of a metric, in its unit; and the two totals below
    std::string source;                                 ///< file, line and tool
    bool mayContainOthers = false;       ///< begins and is called as another run of the file that it may go on from: a sum so far
    std::optional<double> requests = {}; ///< that the run answered, where the file counts them
    friend bool operator==(const ForeignRun&, const ForeignRun&) = default;
};

/// Totals whose place in a plan depends on its accounting basis.
inline constexpr std::string_view kTotalLocation = "total_location_kgco2e";
inline constexpr std::string_view kTotalMarket = "total_market_kgco2e";

} // namespace models
