#pragma once

#include "models/core/result.h"
#include "models/units/quantity.h"

/// The quantities of `models`, by their short names, so that formulas read as formulas.
namespace estimator {

using models::ByteRate;
using models::Bytes;
using models::Carbon;
using models::CarbonIntensity;
using models::CarbonRate;
using models::Duration;
using models::Energy;
using models::EnergyPrice;
using models::FlopRate;
using models::Flops;
using models::Money;
using models::MoneyRate;
using models::Power;
using models::Rate;
using models::Result;
using models::Water;
using models::WaterIntensity;

} // namespace estimator
