#include "estimator/interop/country_codes.h"

#include <algorithm>
#include <array>

namespace estimator::interop {
namespace {

struct Country {
    std::string_view two, three;
};

constexpr std::array kCountries{
    Country{"AE", "ARE"}, Country{"AR", "ARG"}, Country{"AT", "AUT"}, Country{"AU", "AUS"}, Country{"BD", "BGD"}, Country{"BE", "BEL"},
    Country{"BH", "BHR"}, Country{"BR", "BRA"}, Country{"CA", "CAN"}, Country{"CH", "CHE"}, Country{"CL", "CHL"}, Country{"CN", "CHN"},
    Country{"CO", "COL"}, Country{"CZ", "CZE"}, Country{"DE", "DEU"}, Country{"DK", "DNK"}, Country{"EG", "EGY"}, Country{"ES", "ESP"},
    Country{"FI", "FIN"}, Country{"FR", "FRA"}, Country{"GB", "GBR"}, Country{"GR", "GRC"}, Country{"HK", "HKG"}, Country{"HU", "HUN"},
    Country{"ID", "IDN"}, Country{"IE", "IRL"}, Country{"IL", "ISR"}, Country{"IN", "IND"}, Country{"IS", "ISL"}, Country{"IT", "ITA"},
    Country{"JP", "JPN"}, Country{"KE", "KEN"}, Country{"KR", "KOR"}, Country{"MA", "MAR"}, Country{"MX", "MEX"}, Country{"MY", "MYS"},
    Country{"NG", "NGA"}, Country{"NL", "NLD"}, Country{"NO", "NOR"}, Country{"NZ", "NZL"}, Country{"PE", "PER"}, Country{"PH", "PHL"},
    Country{"PK", "PAK"}, Country{"PL", "POL"}, Country{"PT", "PRT"}, Country{"QA", "QAT"}, Country{"RO", "ROU"}, Country{"SA", "SAU"},
    Country{"SE", "SWE"}, Country{"SG", "SGP"}, Country{"TH", "THA"}, Country{"TR", "TUR"}, Country{"TW", "TWN"}, Country{"UA", "UKR"},
    Country{"US", "USA"}, Country{"VN", "VNM"}, Country{"ZA", "ZAF"},
};

} // namespace

std::string_view threeLetterCode(std::string_view twoLetters) {
    const auto found = std::ranges::find(kCountries, twoLetters, &Country::two);
    return found == kCountries.end() ? std::string_view{} : found->three;
}

} // namespace estimator::interop
