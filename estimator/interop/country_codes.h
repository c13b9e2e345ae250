#pragma once

#include <string_view>

namespace estimator::interop {

/// The code of three letters (ISO 3166-1) of a country by that of two: "DEU" of "DE"; empty for countries without a site in the catalogue.
[[nodiscard]] std::string_view threeLetterCode(std::string_view twoLetters);

} // namespace estimator::interop
