// Full estimates a second on one core: estimate_bench CATALOGUE PLAN
#include "estimator/estimate.h"
#include "models/catalogue/catalogue.h"
#include "models/files/plan_file.h"

#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstddef>

namespace {

using Clock = std::chrono::steady_clock;

constexpr auto kRound = std::chrono::milliseconds{300};
constexpr std::size_t kRounds = 9;

int complain(const models::Error& error) {
    fmt::print(stderr, "{}\n", models::englishLine(error));
    return 3;
}

} // namespace

int main(int count, char** arguments) {
    if (count != 3) {
        fmt::print(stderr, "usage: estimate_bench CATALOGUE PLAN\n");
        return 2;
    }
    const auto catalogue = models::Catalogue::open(arguments[1]);
    if (!catalogue) return complain(catalogue.error());
    const auto loaded = models::readPlan(arguments[2]);
    if (!loaded) return complain(loaded.error());
    const models::Plan& plan = loaded->plan;
    const models::Facts facts = estimator::factsFor(plan, *catalogue);

    // The first estimate reads the tables from disk.
    if (const auto first = estimator::estimate(plan, facts); !first) return complain(first.error());

    std::array<double, kRounds> perSecond{};
    for (double& rate : perSecond) {
        std::size_t estimates = 0;
        const auto start = Clock::now();
        while (Clock::now() - start < kRound) {
            if (const auto result = estimator::estimate(plan, facts); !result) return complain(result.error());
            ++estimates;
        }
        rate = static_cast<double>(estimates) / std::chrono::duration<double>(Clock::now() - start).count();
    }
    std::ranges::sort(perSecond);
    const double median = perSecond[kRounds / 2];
    fmt::print("{} stages x {} scenarios, with trace: {:.0f} plans/s (least {:.0f}, most {:.0f}), {:.0f} stage estimates/s\n",
               plan.stages.size(), plan.scenarios.size(), median, perSecond.front(), perSecond.back(),
               median * static_cast<double>(plan.stages.size() * plan.scenarios.size()));
    return 0;
}
