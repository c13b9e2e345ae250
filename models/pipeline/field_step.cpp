#include "models/pipeline/field_step.h"

#include <algorithm>
#include <cmath>

namespace models {
namespace {

// Below this a knob turns to zero instead of through ever smaller numbers.
constexpr double kSmallest = 0.01;

/// `value / 10^power`, exact where the decimal is.
double scaled(double value, int power) { return power >= 0 ? value / std::pow(10.0, power) : value * std::pow(10.0, -power); }

bool isWhole(const Field& field) { return field.type == FieldType::integer; }

/// Shares and the like: from 0 to 1 in even steps.
bool isShare(const Field& field) { return !isWhole(field) && field.least >= 0.0 && field.most <= 1.0; }

double nextShare(double number, bool up, int digits) {
    const int power = -digits;
    return scaled(std::round(scaled(number, power)) + (up ? 1.0 : -1.0), -power);
}

double nextNumber(double number, bool up, int digits, bool whole) {
    const double smallest = whole ? 1.0 : kSmallest;
    const double size = std::abs(number);
    if (size == 0.0) return up ? smallest : -smallest;
    const bool grows = up == (number > 0.0);
    if (!grows && size <= smallest) return 0.0;
    int power = static_cast<int>(std::floor(std::log10(size))) - (digits - 1);
    // 100 goes down to 99, not to 90.
    if (!grows && std::round(scaled(size, power)) <= std::pow(10.0, digits - 1)) --power;
    if (whole) power = std::max(power, 0);
    const double units = std::round(scaled(size, power)) + (grows ? 1.0 : -1.0);
    return std::copysign(scaled(units, -power), number);
}

bool isAllowed(const Field& field, double number) {
    return number <= field.most && (field.leastExcluded ? number > field.least : number >= field.least);
}

} // namespace

double stepped(const Field& field, double number, int steps, StepSize size) {
    const int digits = size == StepSize::fine ? 3 : 2;
    for (int step = 0; step < std::abs(steps); ++step) {
        const double next = isShare(field) ? nextShare(number, steps > 0, digits) : nextNumber(number, steps > 0, digits, isWhole(field));
        if (!isAllowed(field, next)) {
            const double edge = steps > 0 ? field.most : field.least;
            return isAllowed(field, edge) ? edge : number;
        }
        number = next;
    }
    return number;
}

} // namespace models
