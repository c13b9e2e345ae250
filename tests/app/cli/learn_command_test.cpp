#include "program_run.h"

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

#include <filesystem>
#include <fstream>

namespace app {
namespace {

using nlohmann::json;
using testing::HasSubstr;

// Two runs of a chat on one H100, each of which took twice as long as the other; no energy was measured.
const std::string kRuns =
    "id,model,task,accelerator_id,n_accelerators,precision,engine,batch_size,avg_output_tokens,output_throughput_tok_s\n"
    "a,meta-llama/Llama-3.1-8B-Instruct,lm-arena-chat,nvidia-h100-sxm5-80gb,1,bf16,vllm-0.11.1,64,400,3000\n"
    "b,meta-llama/Llama-3.1-8B-Instruct,lm-arena-chat,nvidia-h100-sxm5-80gb,1,bf16,vllm-0.11.1,64,400,6000\n"
    "c,meta-llama/Llama-3.1-8B-Instruct,lm-arena-chat,abacus,1,bf16,vllm-0.11.1,64,400,6000\n";

std::string write(const TemporaryFolder& folder, const std::string& name, const std::string& text) {
    const std::string file = folder / name;
    std::ofstream{file} << text;
    return file;
}

TEST(LearnCommand, writesThePlanWithWhatTheRunsTaught) {
    const TemporaryFolder folder;
    const std::string plan = folder / "p.fourem";
    ASSERT_EQ(fourem("new --template empty -o " + plan).exit, 0);
    const std::string runs = write(folder, "runs.csv", kRuns);
    const Ran ran = fourem("learn " + plan + " " + runs + " -o " + (folder / "q.fourem") + " --format json");
    ASSERT_EQ(ran.exit, 0) << ran.err;
    const json document = json::parse(ran.out);
    ASSERT_EQ(document["factors"].size(), 1u);
    EXPECT_EQ(document["factors"][0]["work"], "decode");
    EXPECT_EQ(document["factors"][0]["quantity"], "time");
    EXPECT_EQ(document["factors"][0]["runs"], 2);
    EXPECT_LT(document["factors"][0]["sigma"], document["factors"][0]["sigma_before"]);
    ASSERT_EQ(document["unused"].size(), 1u);
    EXPECT_EQ(document["unused"][0]["id"], "c");
    EXPECT_EQ(fourem("validate --strict " + (folder / "q.fourem")).exit, 0);
    EXPECT_THAT(textOf(folder / "q.fourem"), HasSubstr("accelerators/nvidia-h100-sxm5/decode_time_factor"));
    EXPECT_THAT(textOf(folder / "q.fourem"), HasSubstr("2 measured runs"));
}

TEST(LearnCommand, learnsFromTheRunsOfThePlanAndForgets) {
    const TemporaryFolder folder;
    const std::string plan = folder / "p.fourem";
    ASSERT_EQ(fourem("new --template chat-assistant -o " + plan).exit, 0);
    const std::string runs =
        write(folder, "emissions.csv",
              "timestamp,project_name,run_id,duration,emissions,energy_consumed\n2026-03-02T12:00:00,chat,a,3600,0.5,10\n");
    ASSERT_EQ(fourem("import " + runs + " --into " + plan + " --stage serve").exit, 0);
    const Ran ran = fourem("learn " + plan + " -o " + plan + " --format json");
    ASSERT_EQ(ran.exit, 0) << ran.err;
    const json document = json::parse(ran.out);
    ASSERT_EQ(document["factors"].size(), 1u) << ran.out; // a service teaches power alone
    EXPECT_EQ(document["factors"][0]["quantity"], "power");
    EXPECT_THAT(textOf(plan), HasSubstr("decode_power_factor"));
    ASSERT_EQ(fourem("learn " + plan + " --forget -o " + plan).exit, 0);
    EXPECT_THAT(textOf(plan), testing::Not(HasSubstr("decode_power_factor")));
    EXPECT_EQ(fourem("learn " + plan + " --forget").exit, 2);
}

TEST(LearnCommand, writesNoPlanWhenNothingIsLearned) {
    const TemporaryFolder folder;
    const std::string plan = folder / "p.fourem";
    ASSERT_EQ(fourem("new --template empty -o " + plan).exit, 0);
    const std::string runs = write(folder, "runs.csv", kRuns.substr(0, kRuns.find('\n') + 1) + kRuns.substr(kRuns.find("c,")));
    const Ran ran = fourem("learn " + plan + " " + runs + " -o " + (folder / "q.fourem"));
    EXPECT_EQ(ran.exit, 0) << ran.err;
    EXPECT_THAT(ran.out, HasSubstr("Nothing was learned"));
    EXPECT_FALSE(std::filesystem::exists(folder / "q.fourem"));
}

TEST(LearnCommand, writesNothingUnasked) {
    const TemporaryFolder folder;
    const std::string plan = folder / "p.fourem";
    ASSERT_EQ(fourem("new --template empty -o " + plan).exit, 0);
    const std::string before = textOf(plan);
    const Ran ran = fourem("learn " + plan + " " + write(folder, "runs.csv", kRuns));
    EXPECT_EQ(ran.exit, 0) << ran.err;
    EXPECT_THAT(ran.out, HasSubstr("abacus"));
    EXPECT_EQ(textOf(plan), before);
}

TEST(LearnCommand, refusesANoiseThatIsNone) {
    const TemporaryFolder folder;
    const std::string plan = folder / "p.fourem";
    ASSERT_EQ(fourem("new --template empty -o " + plan).exit, 0);
    for (const char* noise : {"0", "-1", "much", "0.1x"})
        EXPECT_EQ(fourem("learn " + plan + " " + write(folder, "runs.csv", kRuns) + " --noise=" + noise).exit, 2) << noise;
}

TEST(CalibrateCommand, printsFiguresAndClasses) {
    const TemporaryFolder folder;
    const Ran ran = fourem("calibrate " + write(folder, "runs.csv", kRuns) + " --folds 0 --rounds 1 --format json");
    ASSERT_EQ(ran.exit, 0) << ran.err;
    const json document = json::parse(ran.out);
    EXPECT_EQ(document["row_count"], 3);
    EXPECT_LE(document["loss"].get<double>(), document["loss_at_start"].get<double>());
    ASSERT_EQ(document["classes"].size(), 1u);
    EXPECT_EQ(document["classes"][0]["n"], 2);
    EXPECT_TRUE(document["classes"][0]["energy_mdape"].is_null());
    EXPECT_GT(document["figures"].size(), 50u);
    EXPECT_EQ(fourem("calibrate").exit, 2);
    EXPECT_EQ(fourem("calibrate no_such_table.csv").exit, 3);
}

} // namespace
} // namespace app
