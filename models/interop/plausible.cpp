#include "models/interop/plausible.h"

#include "models/core/words.h"

namespace models::interop {

void checkEmissions(const TableRow& row, std::string_view column, double kilograms, double kilowattHours) {
    constexpr double gramsEach = 1e3;
    if (kilograms * gramsEach > kMostGrams * kilowattHours)
        row.badValue(column, FOUREM_WORDS("reasons", "no grid emits so much for the energy of the row"),
                     FOUREM_WORDS("reasons", "kilograms, beside kilowatt-hours"));
}

} // namespace models::interop
