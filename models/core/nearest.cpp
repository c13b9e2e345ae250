#include "models/core/nearest.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace models {
namespace {

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

/// Letters to insert, remove or replace until `a` becomes `b`, in any case.
std::size_t editDistance(std::string_view a, std::string_view b) {
    std::vector<std::size_t> row(b.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 0; i < a.size(); ++i) {
        std::size_t diagonal = std::exchange(row[0], i + 1);
        for (std::size_t j = 0; j < b.size(); ++j) {
            const std::size_t replaced = diagonal + (lower(a[i]) == lower(b[j]) ? 0 : 1);
            diagonal = row[j + 1];
            row[j + 1] = std::min({replaced, row[j] + 1, diagonal + 1});
        }
    }
    return row.back();
}

} // namespace

std::vector<std::string> nearest(std::string_view text, std::span<const std::string> candidates, std::size_t count) {
    struct Ranked {
        std::size_t distance;
        std::string_view candidate;
    };
    // Names are short; a longer text is no typing mistake, and would take long to compare.
    constexpr std::size_t kLongest = 100;
    if (text.empty() || text.size() > kLongest) return {};
    const std::size_t most = std::max<std::size_t>(2, text.size() / 3);
    std::vector<Ranked> ranked;
    for (const std::string& candidate : candidates)
        if (const std::size_t distance = editDistance(text, candidate); distance <= most) ranked.push_back({distance, candidate});
    std::ranges::stable_sort(ranked, {}, &Ranked::distance);
    std::vector<std::string> result;
    for (std::size_t i = 0; i < ranked.size() && i < count; ++i) result.emplace_back(ranked[i].candidate);
    return result;
}

} // namespace models
