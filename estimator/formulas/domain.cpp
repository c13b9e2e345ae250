#include "estimator/formulas/domain.h"

#include "models/core/words.h"

#include <array>
#include <string>

namespace estimator {
namespace {

// The texts of the header again, marked for translation.
[[maybe_unused]] constexpr std::array kMarked{
    FOUREM_WORDS("formulas", "above 0"),
    FOUREM_WORDS("formulas", "0 or more"),
    FOUREM_WORDS("formulas", "1 or more"),
    FOUREM_WORDS("formulas", "between 0 and 1"),
    FOUREM_WORDS("formulas", "above 0, up to 1"),
    FOUREM_WORDS("formulas", "0 or more, below 1"),
    FOUREM_WORDS("formulas", "above 0 and below 1"),
    FOUREM_WORDS("formulas", "a finite number"),
};

models::Argument shown(const Requirement& broken) {
    if (std::isnan(broken.value)) return FOUREM_WORDS("formulas", "not a number");
    if (std::isinf(broken.value)) return FOUREM_WORDS("formulas", "infinite");
    return {broken.value, std::string{broken.unit}};
}

} // namespace

tl::unexpected<models::Error> outOfDomain(const Formula& formula, const Requirement& broken) {
    return models::fail(models::Code::domain, std::string{formula.id},
                        {std::string{broken.name}, shown(broken), std::string{broken.domain}});
}

tl::unexpected<models::Error> notFinite(const Formula& formula) {
    return models::fail(models::Code::domain, std::string{formula.id},
                        {std::string{formula.name}, FOUREM_WORDS("formulas", "not a number"), std::string{domain::kAnyNumber}});
}

} // namespace estimator
