#pragma once

#include "models/interop/foreign_table.h"

#include <string_view>

/// Beyond these nothing is measured: a unit or a column was taken for another.
namespace models::interop {

inline constexpr double kMostGrams = 5000.0;        ///< per kWh: several times what the dirtiest power plants emit
inline constexpr double kMostAccelerators = 1e6;    ///< of one run: several times the largest clusters
inline constexpr double kMostPowerEach = 20e3;      ///< W of an accelerator and its share of the server, at the meter: ten times today's
inline constexpr double kMostPue = 10.0;            ///< as the plan's own field
inline constexpr double kMostHours = 10.0 * 8766.0; ///< of one run

/// A problem of the column where the emissions cannot be those of the energy.
void checkEmissions(const TableRow& row, std::string_view column, double kilograms, double kilowattHours);

} // namespace models::interop
