#pragma once

#include "models/core/result.h"

#include <string>
#include <utility>

/// `FOUREM_TRY(power, chip.meanPower(...));` declares `power`, or returns the error from the enclosing function. A result that has a name
/// is not copied.
#define FOUREM_TRY(name, expression)                                                                                                       \
    auto&& name##OrError = (expression);                                                                                                   \
    if (!name##OrError) return tl::unexpected{std::forward<decltype(name##OrError)>(name##OrError).error()};                               \
    auto& name = *name##OrError

namespace estimator {

/// The result of a formula, whose error names the formula, with its error moved to the place in the plan that can mend it.
template <class T>
[[nodiscard]] models::Result<T> placed(models::Result<T> result, const std::string& where) {
    if (!result) result.error().where = where;
    return result;
}

} // namespace estimator
