#pragma once

#include <string>

namespace models {

/// How far a figure can be trusted.
enum class Confidence {
    read,     ///< [V] read in the named source
    recalled, ///< [R] known from the named publication, not read again: verify before quoting
    computed, ///< [C] computed or fitted from read data by a stated method
    assumed,  ///< [A] no usable source: editable, with a wide spread
};

/// One number of the catalogue with everything a reader may ask about it.
struct Figure {
    double value = 0.0;
    std::string unit;   ///< "W", "GB", "gCO2e/kWh", "" for ratios
    std::string source; ///< text naming publication and address
    std::string date;   ///< year, month or day that the figure describes
    Confidence confidence = Confidence::assumed;
    double sigma = 0.0; ///< spread: standard deviation of ln(value), 0 when exact
    std::string note;
    friend bool operator==(const Figure&, const Figure&) = default;
};

/// "V", "R", "C", "A".
[[nodiscard]] constexpr const char* tag(Confidence confidence) {
    switch (confidence) {
    case Confidence::read: return "V";
    case Confidence::recalled: return "R";
    case Confidence::computed: return "C";
    case Confidence::assumed: return "A";
    }
    return "A";
}

} // namespace models
