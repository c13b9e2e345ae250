#include "tests/models/interop/foreign_reading.h"

#include <algorithm>

/// The ML.ENERGY leaderboard as tables of measured jobs.
namespace models {
namespace {

using testing::HasSubstr;

CsvTable tableOf(const std::string& text) {
    const ForeignFile file = readSound(text);
    const auto* table = std::get_if<CsvTable>(&file.content);
    EXPECT_NE(table, nullptr);
    return table == nullptr ? CsvTable{} : *table;
}

std::string cell(const CsvTable& table, std::size_t row, std::string_view column) {
    const auto found = std::ranges::find(table.columns, column);
    EXPECT_NE(found, table.columns.end()) << column;
    if (found == table.columns.end() || row >= table.rows.size()) return "none";
    return table.rows[row].cells[static_cast<std::size_t>(found - table.columns.begin())];
}

TEST(MlEnergy, readsATaskOfTheLeaderboard) {
    const CsvTable table = tableOf(R"({"task": "sourcegraph-fim", "architecture": "llm", "configurations": [
        {"model_id": "Qwen/Qwen3-Coder-30B-A3B-Instruct", "gpu_model": "H100", "num_gpus": 2, "tensor_parallel": 1, "expert_parallel": 2, "data_parallel": 1,
         "architecture": "MoE", "weight_precision": "bfloat16", "max_num_seqs": 128, "avg_batch_size": 127.6, "avg_output_len": 251.6,
         "energy_per_token_joules": 0.3247, "energy_per_request_joules": 81.7, "output_throughput_tokens_per_sec": 3582.1,
         "total_params_billions": 30, "activated_params_billions": 3}]})");
    EXPECT_EQ(cell(table, 0, "model"), "Qwen/Qwen3-Coder-30B-A3B-Instruct");
    EXPECT_EQ(cell(table, 0, "task"), "sourcegraph-fim");
    EXPECT_EQ(cell(table, 0, "arch"), "moe");
    EXPECT_EQ(cell(table, 0, "precision"), "bf16");
    EXPECT_EQ(cell(table, 0, "n_accelerators"), "2");
    EXPECT_EQ(cell(table, 0, "ep"), "2");
    EXPECT_EQ(cell(table, 0, "batch_size"), "128");
    EXPECT_EQ(cell(table, 0, "energy_per_output_token_j"), "0.3247");
    EXPECT_EQ(cell(table, 0, "energy_per_request_j"), "81.7");
    EXPECT_EQ(cell(table, 0, "energy_scope"), "chip"); // it meters the accelerators alone
}

TEST(MlEnergy, readsTheFileOfAModel) {
    const CsvTable table = tableOf(R"({"model_id": "stabilityai/stable-diffusion-3.5-medium", "task": "text-to-image", "configurations": [
        {"gpu_model": "H100", "num_gpus": 1, "batch_size": 2, "energy_per_image_joules": 1560.4, "throughput_images_per_sec": 0.3018,
         "image_height": 1024, "image_width": 1024, "inference_steps": 28, "max_num_batched_tokens": null}]})");
    EXPECT_EQ(cell(table, 0, "model"), "stabilityai/stable-diffusion-3.5-medium");
    EXPECT_EQ(cell(table, 0, "request_unit"), "image");
    EXPECT_EQ(cell(table, 0, "energy_per_request_j"), "1560.4");
    EXPECT_EQ(cell(table, 0, "requests_per_s"), "0.3018");
    EXPECT_EQ(cell(table, 0, "batch_size"), "2");
    EXPECT_EQ(cell(table, 0, "width"), "1024");
}

TEST(MlEnergy, namesThePlaceOfWhatCannotBe) {
    EXPECT_THAT(refusalOf(R"({"task": "gpqa", "configurations": []})"), HasSubstr("/configurations: \"[]\" does not fit"));
    EXPECT_THAT(refusalOf(R"({"task": "gpqa", "configurations": [{"model_id": "a/b", "gpu_model": "H100", "max_num_seqs": 0}]})"),
                HasSubstr("/configurations/0/max_num_seqs: \"0\" does not fit: it counts something"));
    EXPECT_THAT(refusalOf(R"({"task": "gpqa", "configurations": [{"model_id": "a/b", "gpu_model": "H100", "num_gpus": 1.5}]})"),
                HasSubstr("/configurations/0/num_gpus"));
}

TEST(MlEnergy, saysThatTheIndexMeasuresNothing) {
    EXPECT_THAT(refusalOf(R"({"last_updated": "2026-02-16", "tasks": ["gpqa"], "architectures": {}, "models": {}})"), HasSubstr("index"));
}

} // namespace
} // namespace models
