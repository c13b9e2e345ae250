#include "models/units/conversion.h"

#include "models/units/unit_table.h"

namespace models {

std::optional<double> converted(double value, std::string_view from, std::string_view to) {
    const Unit* given = findUnit(from);
    const Unit* wanted = given == nullptr ? nullptr : findUnit(given->dimension, to);
    if (wanted == nullptr) return std::nullopt;
    return convert(value, *given, *wanted);
}

} // namespace models
