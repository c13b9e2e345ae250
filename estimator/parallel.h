#pragma once

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <thread>
#include <vector>

namespace estimator {

/// Calls `task(0)` to `task(count - 1)`, each once, on up to `threads` threads. Tasks must not throw and must not share what they write.
template <class Task>
void parallelFor(std::size_t count, std::size_t threads, const Task& task) {
    if (threads <= 1 || count <= 1) {
        for (std::size_t index = 0; index < count; ++index) task(index);
        return;
    }
    std::atomic<std::size_t> next = 0;
    const auto work = [&] {
        for (std::size_t index = next++; index < count; index = next++) task(index);
    };
    std::vector<std::jthread> helpers;
    for (std::size_t helper = 1; helper < std::min(threads, count); ++helper) helpers.emplace_back(work);
    work();
}

} // namespace estimator
