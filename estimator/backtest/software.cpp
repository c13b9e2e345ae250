#include "estimator/backtest/software.h"

#include "models/core/text.h"

#include <array>
#include <utility>

namespace estimator {
namespace {

using models::contains;

// The first part that a name contains decides; DeepSpeed's engine schedules as vLLM of its time did, SGLang as that of today.
constexpr std::array kNames{
    std::pair{std::string_view{"vllm-0.5"}, std::string_view{"vllm-0.5"}},
    std::pair{std::string_view{"deepspeed"}, std::string_view{"vllm-0.5"}},
    std::pair{std::string_view{"vllm"}, std::string_view{"vllm-0.11"}},
    std::pair{std::string_view{"sglang"}, std::string_view{"vllm-0.11"}},
    std::pair{std::string_view{"tensorrt"}, std::string_view{"tensorrt-llm"}},
    std::pair{std::string_view{"eager"}, std::string_view{"eager"}},
    std::pair{std::string_view{"transformers"}, std::string_view{"eager"}},
    std::pair{std::string_view{"optimum"}, std::string_view{"eager"}},
    std::pair{std::string_view{"xdit"}, std::string_view{"xdit"}},
    std::pair{std::string_view{"diffusers"}, std::string_view{"diffusers"}},
};

} // namespace

std::string_view softwareOf(const RowInputs& inputs, WorkKind kind) {
    for (const auto& [part, option] : kNames) {
        if (!contains(inputs.engine, part)) continue;
        return makesPictures(kind) && option == "eager" ? "diffusers" : option; // which run eagerly too
    }
    return {};
}

bool isBenchmarkServer(const RowInputs& inputs) { return contains(inputs.engine, "tensorrt"); }

bool isOneByOne(const RowInputs& inputs, WorkKind kind) {
    return !makesPictures(kind) && !inputs.batch && softwareOf(inputs, kind) == "eager";
}

bool hasOfferedLoad(const RowInputs& inputs) { return inputs.offeredRate.has_value() || inputs.isFlooded; }

bool isOneDevice(const RowInputs& inputs) { return inputs.isTraining && inputs.batch && inputs.accelerators == 1.0; }

std::string mannerOf(const RowInputs& inputs, WorkKind kind) {
    if (inputs.isTraining) {
        if (isOneDevice(inputs)) return "one device";
        return contains(inputs.task, "benchmark") ? "benchmark" : "";
    }
    if (hasOfferedLoad(inputs)) return "given load";
    if (inputs.longestAnswer) return "one wave";
    if (isOneByOne(inputs, kind)) return "one by one";
    return std::string{softwareOf(inputs, kind)};
}

} // namespace estimator
