#include "estimator/actuals/calibration_rows.h"

#include "models/core/words.h"

#include <array>
#include <map>
#include <tuple>
#include <utility>

namespace estimator {
namespace {

using Key = std::tuple<LearnedWork, std::string, LearnedAmount>;

constexpr std::array kLearnedWorks{LearnedWork::training, LearnedWork::decode, LearnedWork::diffusion, LearnedWork::encoding};

/// "accelerators/nvidia-l4/decode_time_factor"
std::optional<Key> keyOf(std::string_view path) {
    const std::size_t first = path.find('/');
    const std::size_t last = path.rfind('/');
    const std::string_view key = path.substr(last + 1);
    for (const LearnedWork work : kLearnedWorks) {
        const std::string accelerator{path.substr(first + 1, last - first - 1)};
        if (key == timeFactorKey(work)) return Key{work, accelerator, LearnedAmount::time};
        if (key == powerFactorKey(work)) return Key{work, accelerator, LearnedAmount::power};
    }
    return std::nullopt;
}

} // namespace

std::string_view label(LearnedAmount amount) {
    switch (amount) {
    case LearnedAmount::time: return FOUREM_WORDS("actuals", "time");
    case LearnedAmount::power: return FOUREM_WORDS("actuals", "power");
    }
    return {};
}

std::string_view label(LearnedWork work) {
    switch (work) {
    case LearnedWork::training: return FOUREM_WORDS("actuals", "training");
    case LearnedWork::decode: return FOUREM_WORDS("actuals", "text generation");
    case LearnedWork::diffusion: return FOUREM_WORDS("actuals", "diffusion");
    case LearnedWork::encoding: return FOUREM_WORDS("actuals", "encoding");
    }
    return {};
}

std::vector<CalibrationRow> calibrationRows(const models::Plan& plan, const Learning& learning) {
    std::map<Key, CalibrationRow> found;
    const auto at = [&found](const Key& key) -> CalibrationRow& {
        const auto& [work, accelerator, amount] = key;
        return found.try_emplace(key, CalibrationRow{work, accelerator, amount}).first->second;
    };
    for (const LearnedFactors& each : learning.factors) {
        if (each.time) at({each.work, each.accelerator, LearnedAmount::time}).learned = each.time;
        if (each.power) at({each.work, each.accelerator, LearnedAmount::power}).learned = each.power;
    }
    for (const auto& [path, figure] : learnedFigures(plan))
        if (const auto key = keyOf(path)) at(*key).used = figure;
    std::vector<CalibrationRow> rows;
    for (auto& each : found) rows.push_back(std::move(each.second));
    return rows;
}

} // namespace estimator
