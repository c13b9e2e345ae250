#pragma once

#include "estimator/estimate.h"

namespace estimator {

/// Adds to the figures that an estimate read what they belong to: names and texts of the entries, and the version of the catalogue that
/// tells all this. A plan whose lock tells anything otherwise than the catalogue at hand keeps the version of its lock.
void completeReads(const models::Plan& plan, const models::Facts& facts, Estimate& estimate);

} // namespace estimator
