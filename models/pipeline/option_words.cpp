#include "models/pipeline/option_words.h"

#include "models/core/words.h"

#include <algorithm>
#include <array>

namespace models {
namespace {

struct OptionWord {
    std::string_view option;
    std::string_view words;
};

constexpr std::array kOptionWords{
    OptionWord{"asynchronous", FOUREM_WORDS("options", "asynchronous")},
    OptionWord{"automated", FOUREM_WORDS("options", "automated")},
    OptionWord{"bayesian", FOUREM_WORDS("options", "Bayesian")},
    OptionWord{"benchmark", FOUREM_WORDS("options", "benchmark")},
    OptionWord{"blocking", FOUREM_WORDS("options", "blocking")},
    OptionWord{"cfe", FOUREM_WORDS("options", "hourly carbon-free matched")},
    OptionWord{"chip", FOUREM_WORDS("options", "chip")},
    OptionWord{"commit-1y", FOUREM_WORDS("options", "committed, 1 year")},
    OptionWord{"commit-3y", FOUREM_WORDS("options", "committed, 3 years")},
    OptionWord{"diffusers", "Diffusers"},
    OptionWord{"direct-consumption", FOUREM_WORDS("options", "direct, consumption")},
    OptionWord{"eager", "PyTorch eager"},
    OptionWord{"facility", FOUREM_WORDS("options", "facility")},
    OptionWord{"full", FOUREM_WORDS("options", "full")},
    OptionWord{"grid", FOUREM_WORDS("options", "grid")},
    OptionWord{"hdd", FOUREM_WORDS("options", "hard disk")},
    OptionWord{"known", FOUREM_WORDS("options", "intensity entered")},
    OptionWord{"lifecycle-consumption", FOUREM_WORDS("options", "life-cycle, consumption")},
    OptionWord{"lifecycle-generation", FOUREM_WORDS("options", "life-cycle, generation")},
    OptionWord{"liquid", FOUREM_WORDS("options", "liquid")},
    OptionWord{"location", FOUREM_WORDS("options", "location-based")},
    OptionWord{"lora", FOUREM_WORDS("options", "LoRA")},
    OptionWord{"manual", FOUREM_WORDS("options", "manual")},
    OptionWord{"market", FOUREM_WORDS("options", "market-based")},
    OptionWord{"none", FOUREM_WORDS("options", "none")},
    OptionWord{"off", FOUREM_WORDS("options", "off")},
    OptionWord{"on", FOUREM_WORDS("options", "on")},
    OptionWord{"on-demand", FOUREM_WORDS("options", "on demand")},
    OptionWord{"qlora", FOUREM_WORDS("options", "QLoRA")},
    OptionWord{"random", FOUREM_WORDS("options", "random")},
    OptionWord{"rl", FOUREM_WORDS("options", "reinforcement learning")},
    OptionWord{"run", FOUREM_WORDS("options", "whole run")},
    OptionWord{"scratch", FOUREM_WORDS("options", "from scratch")},
    OptionWord{"selective", FOUREM_WORDS("options", "selective")},
    OptionWord{"server", FOUREM_WORDS("options", "server")},
    OptionWord{"spot", FOUREM_WORDS("options", "spot")},
    OptionWord{"ssd", FOUREM_WORDS("options", "SSD")},
    OptionWord{"successive-halving", FOUREM_WORDS("options", "successive halving")},
    OptionWord{"tensorrt-llm", "TensorRT-LLM"},
    OptionWord{"tuned-model", FOUREM_WORDS("options", "from the tuned model")},
    OptionWord{"usual", FOUREM_WORDS("options", "usual")},
    OptionWord{"vllm-0.11", "vLLM 0.11"},
    OptionWord{"vllm-0.5", "vLLM 0.5"},
    OptionWord{"xdit", "xDiT"},
};

} // namespace

std::string_view optionWords(std::string_view option) {
    const auto found = std::ranges::find(kOptionWords, option, &OptionWord::option);
    return found == kOptionWords.end() ? option : found->words;
}

} // namespace models
