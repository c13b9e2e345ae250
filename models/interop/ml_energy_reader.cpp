#include "models/core/words.h"
#include "models/interop/foreign_object.h"
#include "models/interop/formats.h"
#include "models/units/unit_text.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <cmath>

namespace models::interop {
namespace {

/// A column of the table of measured jobs and where it comes from.
struct Column {
    std::string_view name;
    std::string_view key;          ///< of a configuration, or of the file around it
    std::string_view itsElse = {}; ///< where the first is absent
    bool isCount = false;          ///< a whole number from 1 on
};

constexpr std::array kReadTexts{
    Column{"model", "model_id", "nickname"},
    Column{"accelerator_id", "gpu_model"},
    Column{"precision", "weight_precision"},
    Column{"task", "task"},
};

constexpr std::array kNumbers{
    Column{"n_accelerators", "num_gpus", {}, true},
    Column{"params_total_b", "total_params_billions"},
    Column{"params_active_b", "activated_params_billions"},
    Column{"batch_size", "max_num_seqs", "batch_size", true},
    Column{"avg_batch", "avg_batch_size"},
    Column{"tp", "tensor_parallel", {}, true},
    Column{"ep", "expert_parallel", {}, true},
    Column{"dp", "data_parallel", {}, true},
    Column{"avg_output_tokens", "avg_output_len"},
    Column{"output_throughput_tok_s", "output_throughput_tokens_per_sec"},
    Column{"energy_per_output_token_j", "energy_per_token_joules"},
    Column{"steps", "inference_steps", {}, true},
    Column{"width", "image_width", "video_width", true},
    Column{"height", "image_height", "video_height", true},
    Column{"frames", "num_frames", {}, true},
};

/// What one request gives, and the keys that count it.
struct Unit {
    std::string_view name, energy, rate;
};
constexpr std::array kUnits{
    Unit{"image", "energy_per_image_joules", "throughput_images_per_sec"},
    Unit{"video", "energy_per_video_joules", "throughput_videos_per_sec"},
    Unit{"response", "energy_per_request_joules", "request_throughput_req_per_sec"},
};

constexpr std::array<std::string_view, 5> kConstants{"request_unit", "energy_per_request_j", "requests_per_s", "energy_scope",
                                                     "energy_basis"};

std::string numberCell(const std::optional<double>& value) { return value ? numberText(*value) : std::string{}; }

const ForeignObject& holder(const ForeignObject& configuration, const ForeignObject& file, std::string_view key) {
    return configuration.has(key) ? configuration : file;
}

/// As the table of measured jobs writes it.
std::string precision(const std::string& text) { return text == "bfloat16" ? "bf16" : text == "float16" ? "fp16" : text; }

std::string architecture(std::string text) {
    std::ranges::transform(text, text.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return text;
}

std::vector<std::string> cellsOf(const ForeignObject& configuration, const ForeignObject& file) {
    std::vector<std::string> cells;
    for (const Column& column : kReadTexts) {
        std::string text = holder(configuration, file, column.key).text(column.key);
        if (text.empty() && !column.itsElse.empty()) text = holder(configuration, file, column.itsElse).text(column.itsElse);
        cells.push_back(column.key == "weight_precision" ? precision(text) : std::move(text));
    }
    for (const Column& column : kNumbers) {
        const std::string_view key = configuration.has(column.key) || column.itsElse.empty() ? column.key : column.itsElse;
        const ForeignObject& place = holder(configuration, file, key);
        const auto number = place.amount(key);
        if (column.isCount && number && (*number < 1.0 || *number != std::floor(*number)))
            place.badValue(key, FOUREM_WORDS("reasons", "it counts something"), FOUREM_WORDS("reasons", "a whole number from 1 on"));
        cells.push_back(numberCell(number));
    }
    const auto unit = std::ranges::find_if(kUnits, [&](const Unit& each) { return configuration.has(each.energy); });
    cells.emplace_back(unit == kUnits.end() ? std::string_view{} : unit->name);
    cells.push_back(unit == kUnits.end() ? std::string{} : numberCell(configuration.amount(unit->energy)));
    cells.push_back(unit == kUnits.end() ? std::string{} : numberCell(configuration.amount(unit->rate)));
    // The benchmark meters the accelerators alone (NVML through Zeus).
    cells.insert(cells.end(), {"chip", "measured"});
    cells.push_back(architecture(holder(configuration, file, "architecture").text("architecture")));
    return cells;
}

} // namespace

bool isMlEnergy(const json& document) {
    return document.is_object() && (document.contains("configurations") || (document.contains("tasks") && document.contains("models")));
}

ForeignContent mlEnergy(const json& document, Problems& problems, Remarks&) {
    const ForeignObject file{document, {}, problems};
    if (!file.has("configurations")) {
        problems.notUsable({}, FOUREM_WORDS("reasons", "this is the index of the ML.ENERGY leaderboard, which holds no measurements"),
                           FOUREM_WORDS("reasons", "import one of the tasks that it lists"));
        return CsvTable{};
    }
    CsvTable table{problems.fileName(), {}, {}};
    for (const Column& column : kReadTexts) table.columns.emplace_back(column.name);
    for (const Column& column : kNumbers) table.columns.emplace_back(column.name);
    table.columns.insert(table.columns.end(), kConstants.begin(), kConstants.end());
    table.columns.emplace_back("arch");
    file.each("configurations",
              [&](const ForeignObject& configuration) { table.rows.push_back({table.rows.size() + 1, cellsOf(configuration, file)}); });
    if (table.rows.empty())
        file.badValue("configurations", FOUREM_WORDS("reasons", "it holds no measurement"), FOUREM_WORDS("reasons", "a list of objects"));
    return table;
}

} // namespace models::interop
