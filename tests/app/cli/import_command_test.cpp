#include "program_run.h"

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

namespace app {
namespace {

using nlohmann::json;
using testing::HasSubstr;

std::string write(const TemporaryFolder& folder, const std::string& name, const std::string& text) {
    const std::string file = folder / name;
    std::ofstream{file} << text;
    return file;
}

std::string newPlan(const TemporaryFolder& folder) {
    std::string plan = folder / "p.fourem";
    EXPECT_EQ(fourem("new --template chat-assistant -o " + plan).exit, 0);
    return plan;
}

const std::string kRuns = "timestamp,project_name,run_id,duration,emissions,energy_consumed\n2026-03-02T12:00:00,chat,a,3600,0.5,10\n";

const std::string kOtherGpu = "timestamp,project_name,run_id,duration,emissions,energy_consumed\n2026-03-02T12:00:00,chat,a,3600,0.5,12\n";

TEST(ImportCommand, putsRunsBesideThePlan) {
    const TemporaryFolder folder;
    const std::string plan = newPlan(folder);
    const Ran ran = fourem("import " + write(folder, "emissions.csv", kRuns) + " --into " + plan + " --stage serve --format json");
    ASSERT_EQ(ran.exit, 0) << ran.err;
    const json document = json::parse(ran.out);
    EXPECT_EQ(document["format"], "CodeCarbon emissions.csv");
    EXPECT_EQ(document["incoming"][0]["figures"]["IT energy"]["value"], 10);
    const json written = json::parse(textOf(plan));
    EXPECT_EQ(written["measured"][0]["figures"]["energy_it_kwh"], 10);
    EXPECT_EQ(written["measured"][0]["source"], "emissions.csv:2, CodeCarbon"); // no folder, no machine
    EXPECT_EQ(fourem("validate --strict " + plan).exit, 0);
}

TEST(ImportCommand, notesWhatHappened) {
    const TemporaryFolder folder;
    const std::string plan = newPlan(folder);
    const Ran ran = fourem("import --into " + plan + " --event '2026-05-04 drift_seen new slang' --event '2026-06 new menu' --stage serve");
    ASSERT_EQ(ran.exit, 0) << ran.err;
    const json events = json::parse(textOf(plan))["events"];
    ASSERT_EQ(events.size(), 2u);
    EXPECT_EQ(events[0]["kind"], "drift_seen");
    EXPECT_EQ(events[0]["text"], "new slang");
    EXPECT_EQ(events[0]["stage"], "serve");
    EXPECT_EQ(events[1]["kind"], "other");
    EXPECT_EQ(events[1]["text"], "new menu");
    EXPECT_EQ(fourem("validate --strict " + plan).exit, 0);
    EXPECT_EQ(fourem("import --into " + plan + " --event 'last spring'").exit, 2);
    EXPECT_EQ(fourem("import --event '2026-05-04 retrained'").exit, 2);
    EXPECT_EQ(fourem("import --into " + plan).exit, 2);
}

TEST(ImportCommand, locksThePlanThatItWrites) {
    const TemporaryFolder folder;
    const std::string plan = newPlan(folder);
    json document = json::parse(textOf(plan));
    EXPECT_FALSE(document["lock"]["figures"].empty());
    EXPECT_FALSE(document["lock"]["entries"]["accelerators"].empty());
    document.erase("lock");
    write(folder, "p.fourem", document.dump());
    ASSERT_EQ(fourem("import " + write(folder, "emissions.csv", kRuns) + " --into " + plan + " --stage serve").exit, 0);
    EXPECT_FALSE(json::parse(textOf(plan))["lock"]["figures"].empty());
}

TEST(ImportCommand, keepsHowManyRequestsABenchmarkAnswered) {
    const TemporaryFolder folder;
    const std::string plan = newPlan(folder);
    const std::string scores =
        write(folder, "scores.csv",
              "model_name,task,reasoning_state,total_prompts,successful_prompts,total_duration_seconds,gpu_energy_wh\n"
              "m,text,off,1000,900,3600,500\n");
    ASSERT_EQ(fourem("import " + scores + " --into " + plan + " --stage serve").exit, 0);
    EXPECT_EQ(json::parse(textOf(plan))["measured"][0]["requests"], 900);
    const json compared = json::parse(fourem("compare " + plan + " --measured --format json").out);
    EXPECT_EQ(compared["stages"][0]["energy_chip_kwh"]["compared_by"], "requests");
}

TEST(ImportCommand, aPreviewWritesNothing) {
    const TemporaryFolder folder;
    const std::string plan = newPlan(folder);
    const std::string before = textOf(plan);
    const Ran ran = fourem("import " + write(folder, "emissions.csv", kRuns) + " --into " + plan + " --preview");
    EXPECT_EQ(ran.exit, 0) << ran.err;
    EXPECT_THAT(ran.out, HasSubstr("IT energy"));
    EXPECT_EQ(textOf(plan), before);
}

TEST(ImportCommand, aWrongFileLeavesThePlanAsItIs) {
    const TemporaryFolder folder;
    const std::string plan = newPlan(folder);
    const std::string before = textOf(plan);
    const Ran ran =
        fourem("import " + write(folder, "emissions.csv", kRuns + "2026-03-03T12:00:00,chat,b,3600,0.5,much\n") + " --into " + plan);
    EXPECT_EQ(ran.exit, 3);
    EXPECT_THAT(ran.err, HasSubstr("emissions.csv:3:energy_consumed"));
    EXPECT_EQ(textOf(plan), before);
}

TEST(ImportCommand, addsTheFilesOfProcessesUp) {
    const TemporaryFolder folder;
    const std::string plan = newPlan(folder);
    const Ran ran =
        fourem("import --sum-runs " + write(folder, "gpu0.csv", kRuns) + " " + write(folder, "gpu1.csv", kOtherGpu) + " --into " + plan);
    ASSERT_EQ(ran.exit, 0) << ran.err;
    const json written = json::parse(textOf(plan));
    ASSERT_EQ(written["measured"].size(), 1u);
    EXPECT_EQ(written["measured"][0]["figures"]["energy_it_kwh"], 22);
    EXPECT_EQ(written["measured"][0]["figures"]["time_h"], 1);
}

TEST(ImportCommand, namesAModelAfterItsFolder) {
    const TemporaryFolder folder;
    const std::string plan = newPlan(folder);
    std::filesystem::create_directory(folder / "house-model");
    const std::string config = write(folder, "house-model/config.json",
                                     R"({"model_type": "llama", "hidden_size": 4096, "intermediate_size": 14336, "num_attention_heads": 32,
        "num_hidden_layers": 32, "num_key_value_heads": 8, "vocab_size": 128256, "tie_word_embeddings": false})");
    ASSERT_EQ(fourem("import " + config + " --into " + plan + " --stage serve").exit, 0);
    const Ran estimate = fourem("estimate " + plan + " --draws 0");
    EXPECT_EQ(estimate.exit, 0) << estimate.err;
    EXPECT_THAT(textOf(plan), HasSubstr("\"name\": \"house-model\""));
}

TEST(ImportCommand, readsStreams) {
    const TemporaryFolder folder;
    const std::string plan = newPlan(folder);
    const std::string runs = write(folder, "emissions.csv", kRuns);
    ASSERT_EQ(fourem("import - --into " + plan + " <" + runs).exit, 0);
    EXPECT_EQ(json::parse(textOf(plan))["measured"][0]["source"], "standard input:2, CodeCarbon");
    const std::string pipe = folder / "pipe";
    ASSERT_EQ(std::system(("mkfifo '" + pipe + "'").c_str()), 0);
    // Its own streams closed, and not for ever: whoever waits for the tests does not wait for it.
    ASSERT_EQ(std::system(("timeout 20 sh -c \"cat '" + runs + "' >'" + pipe + "'\" >/dev/null 2>&1 &").c_str()), 0);
    const Ran piped = fourem("import " + pipe + " --into " + plan);
    EXPECT_EQ(piped.exit, 0) << piped.err;
    const Ran both = fourem("import - --into - <" + runs);
    EXPECT_EQ(both.exit, 2);
    EXPECT_THAT(both.err, HasSubstr("the standard input can be read once"));
}

TEST(ImportCommand, writesThePlanAloneToTheStandardOutput) {
    const TemporaryFolder folder;
    const Ran ran = fourem("import " + write(folder, "emissions.csv", kRuns) + " --into - <" + newPlan(folder));
    ASSERT_EQ(ran.exit, 0) << ran.err;
    EXPECT_EQ(json::parse(ran.out)["measured"].size(), 1u);
}

TEST(ImportCommand, wantsANameForAModelFromAStream) {
    const TemporaryFolder folder;
    const std::string config = write(folder, "config.json", R"({"model_type": "llama", "hidden_size": 4096, "intermediate_size": 14336,
        "num_attention_heads": 32, "num_hidden_layers": 32, "num_key_value_heads": 8, "vocab_size": 128256, "tie_word_embeddings": false})");
    EXPECT_EQ(fourem("import - <" + config).exit, 2);
    EXPECT_EQ(fourem("import - --name house <" + config).exit, 0);
}

TEST(ImportCommand, saysWhatItCannotRead) {
    const TemporaryFolder folder;
    const Ran ran = fourem("import " + write(folder, "x.txt", "hello\n"));
    EXPECT_EQ(ran.exit, 3);
    EXPECT_THAT(ran.err, HasSubstr("error[E_NOT_IMPORTABLE]"));
}

} // namespace
} // namespace app
