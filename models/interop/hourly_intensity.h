#pragma once

#include <string>
#include <vector>

namespace models {

/// Grid intensity over time, as an operator or a service published it.
struct HourlyIntensity {
    std::string zone;       ///< grid zone or region as the file names it; may be empty
    std::string begin, end; ///< the first and the last moment
    double hours = 0.0;     ///< that the values cover
    double mean = 0.0;      ///< gCO2e/kWh, each value weighed by its duration
    double least = 0.0, most = 0.0;
    bool isDirect = false; ///< emissions of the power plants only, without their upstream
    bool isForecast = false;
    std::string source; ///< file and service
    friend bool operator==(const HourlyIntensity&, const HourlyIntensity&) = default;
};

} // namespace models
