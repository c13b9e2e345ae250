#pragma once

#include <map>
#include <string>
#include <variant>
#include <vector>

namespace models {

/// A number that the user knows only roughly: nine times of ten it is above `low`, nine times of ten below `high`.
struct Range {
    double low = 0.0;
    double high = 0.0;
    friend bool operator==(const Range&, const Range&) = default;
};

/// The value of a field, in the field's stored unit. Whole numbers are `double` too: the field says that they are whole.
using FieldValue = std::variant<bool, double, std::string, std::vector<double>, Range>;

/// "Let the estimator derive it."
struct Auto {
    friend bool operator==(Auto, Auto) = default;
};

/// "No value here, whatever the baseline says."
struct Cleared {
    friend bool operator==(Cleared, Cleared) = default;
};

/// What a plan says about a field. A field it does not name inherits: from the baseline, then from the field's default.
using Setting = std::variant<FieldValue, Auto, Cleared>;

/// Settings by field path.
using Settings = std::map<std::string, Setting, std::less<>>;

} // namespace models
