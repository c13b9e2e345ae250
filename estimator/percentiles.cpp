#include "estimator/percentiles.h"

#include "estimator/formulas/uncertainty.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <utility>
#include <vector>

namespace estimator {
namespace {

/// Values sorted only around the ranks that are asked for: dealt out to as many equal steps between the least and the most, of which a
/// rank sorts its own.
class Ranked {
public:
    /// @param least, most  of the values, unlike
    Ranked(std::span<const double> values, double least, double most) : m_values(values.size()), m_ends(values.size(), 0) {
        const double range = most - least;
        const auto steps = static_cast<double>(values.size() - 1);
        std::vector<std::uint32_t> stepOf(values.size());
        for (std::size_t index = 0; index < values.size(); ++index)
            ++m_ends[stepOf[index] = static_cast<std::uint32_t>((values[index] - least) / range * steps)];
        std::uint32_t begin = 0;
        for (std::uint32_t& end : m_ends) begin += std::exchange(end, begin);
        // From the beginnings, each value moves its step's on to the end.
        for (std::size_t index = 0; index < values.size(); ++index) m_values[m_ends[stepOf[index]]++] = values[index];
    }

    [[nodiscard]] double quantileAt(double probability) {
        const double position = static_cast<double>(m_values.size() - 1) * probability;
        const auto below = static_cast<std::size_t>(position);
        const double lower = at(below);
        const double upper = at(std::min(below + 1, m_values.size() - 1));
        return quantile(std::array{lower, upper}, position - static_cast<double>(below)).value_or(lower);
    }

private:
    [[nodiscard]] double at(std::size_t rank) {
        const auto end = std::upper_bound(m_ends.begin(), m_ends.end(), rank);
        const std::uint32_t begin = end == m_ends.begin() ? 0 : *std::prev(end);
        std::sort(m_values.begin() + begin, m_values.begin() + *end);
        return m_values[rank];
    }

    std::vector<double> m_values;      ///< step after step
    std::vector<std::uint32_t> m_ends; ///< of the steps among the values
};

} // namespace

std::optional<Percentiles> percentiles(std::span<const double> values) {
    if (values.empty()) return std::nullopt;
    const auto [least, most] = std::minmax_element(values.begin(), values.end());
    if (*least == *most) return Percentiles{*least, *least, *least};
    Ranked ranked{values, *least, *most};
    return Percentiles{ranked.quantileAt(0.1), ranked.quantileAt(0.5), ranked.quantileAt(0.9)};
}

} // namespace estimator
