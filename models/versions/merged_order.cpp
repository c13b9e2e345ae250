#include "models/versions/merged_order.h"

#include <algorithm>

namespace models::versions {
namespace {

bool contains(const std::vector<Place>& list, const Place& place) { return std::ranges::find(list, place) != list.end(); }

std::vector<Place> common(std::vector<Place> list, const std::vector<Place>& other) {
    std::erase_if(list, [&](const Place& place) { return !contains(other, place); });
    return list;
}

} // namespace

std::vector<Place> mergedOrder(const std::vector<Place>& base, const std::vector<Place>& ours, const std::vector<Place>& theirs) {
    const bool oursMoved = common(ours, base) != common(base, ours);
    std::vector<Place> order = oursMoved ? ours : theirs;
    const std::vector<Place>& other = oursMoved ? theirs : ours;
    auto at = order.begin();
    for (const Place& place : other) {
        const auto found = std::ranges::find(order, place);
        at = found != order.end() ? found + 1 : order.insert(at, place) + 1;
    }
    return order;
}

} // namespace models::versions
