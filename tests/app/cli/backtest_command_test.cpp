#include "program_run.h"

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <fstream>

/// `fourem backtest` as scripts see it.
namespace app {
namespace {

using nlohmann::json;
using testing::HasSubstr;
using testing::StartsWith;

const std::string kInference = "'" FOUREM_TEST_DATA "/published/measured_inference.csv'";
const std::string kTraining = "'" FOUREM_TEST_DATA "/published/measured_training.csv'";

std::size_t lines(const std::string& text) { return static_cast<std::size_t>(std::ranges::count(text, '\n')); }

TEST(BacktestCommand, listsEveryRowAsJson) {
    const Ran ran = fourem("backtest " + kInference + " --rows --format json");
    ASSERT_EQ(ran.exit, 0) << ran.err;
    EXPECT_EQ(ran.err, "");
    const json document = json::parse(ran.out);
    EXPECT_EQ(document["metric"], "energy");
    ASSERT_EQ(document["rows"].size(), lines(textOf(FOUREM_TEST_DATA "/published/measured_inference.csv")) - 1);
    for (const json& row : document["rows"]) {
        for (const char* name : {"id", "class", "predicted", "measured", "p10", "p90", "unit", "note"})
            EXPECT_TRUE(row.contains(name)) << name;
        EXPECT_FALSE(row["predicted"].is_null() && row["note"] == "") << row["id"];
        if (row["id"] != "inf-mle3-1addbb25") continue;
        EXPECT_EQ(row["class"], "decode, dense, vllm-0.11: nvidia-h100-sxm5");
        EXPECT_EQ(row["unit"], "J/output token");
        EXPECT_EQ(row["measured"], 0.11858);
        EXPECT_LT(row["p10"].get<double>(), row["p90"].get<double>());
        EXPECT_THAT(row["note"].get<std::string>(), HasSubstr("prompt of 100 tokens assumed"));
    }
    EXPECT_FALSE(document.contains("with_observed_batch"));
}

TEST(BacktestCommand, sumsUpClassesAndReasons) {
    const json document = json::parse(fourem("backtest " + kTraining + " --metric time --format json").out);
    EXPECT_FALSE(document.contains("rows"));
    std::size_t rows = 0;
    for (const json& each : document["classes"]) {
        for (const char* name :
             {"class", "kind", "accelerator", "n", "mdape", "mape", "bias", "p90", "within_1_25", "within_2", "coverage"})
            EXPECT_TRUE(each.contains(name)) << name;
        rows += each["n"].get<std::size_t>();
    }
    for (const json& each : document["unpredicted"]) {
        EXPECT_EQ(each["ids"].size(), each["count"].get<std::size_t>());
        rows += each["ids"].size();
    }
    EXPECT_EQ(rows, document["row_count"].get<std::size_t>());
}

TEST(BacktestCommand, showsBothResultsWithTheObservedBatch) {
    const json document = json::parse(fourem("backtest " + kInference + " --with-observed-batch --rows --format json").out);
    ASSERT_TRUE(document.contains("with_observed_batch"));
    EXPECT_EQ(document["with_observed_batch"]["rows"].size(), document["rows"].size());
    EXPECT_THAT(fourem("backtest " + kInference + " --with-observed-batch").out, HasSubstr("With the observed batch"));
}

TEST(BacktestCommand, hasTextMarkdownAndCsv) {
    const Ran text = fourem("backtest " + kTraining + " --metric time");
    EXPECT_EQ(text.exit, 0);
    for (const char* words : {"MdAPE", "training, language model", "Not compared, because", "neither tokens nor FLOPs"})
        EXPECT_THAT(text.out, HasSubstr(words));
    const Ran markdown = fourem("backtest " + kTraining + " --metric time --format markdown");
    EXPECT_THAT(markdown.out, StartsWith("# "));
    EXPECT_THAT(markdown.out, HasSubstr("| Work |"));
    const Ran csv = fourem("backtest " + kTraining + " --metric time --format csv --rows");
    EXPECT_THAT(csv.out, StartsWith("from,id,class,predicted,measured,p10,p90,unit,note\n"));
    EXPECT_EQ(lines(csv.out), lines(textOf(FOUREM_TEST_DATA "/published/measured_training.csv"))) << "a line a row";
    EXPECT_THAT(fourem("backtest " + kTraining + " --format csv").out, StartsWith("from,class,kind,accelerator,n,mdape,"));
}

TEST(BacktestCommand, refusesWhatIsNoTableAndSaysWhere) {
    const TemporaryFolder folder;
    std::ofstream{folder / "a.csv"} << "model,task,pue\nx,gpqa,1.1\ny,gpqa,low\n";
    const Ran number = fourem("backtest '" + folder / "a.csv" + "'");
    EXPECT_EQ(number.exit, 3);
    EXPECT_EQ(number.out, "");
    EXPECT_THAT(number.err, HasSubstr("a.csv:3:pue: \"low\" does not fit: "));
    EXPECT_EQ(fourem("backtest known_training.fourem").exit, 3) << "a plan is no table";
    EXPECT_THAT(fourem("backtest missing.csv").err, StartsWith("error[E_UNREADABLE] missing.csv: "));
    EXPECT_EQ(fourem("backtest missing.csv").exit, 3);
    EXPECT_EQ(fourem("backtest").exit, 2);
    EXPECT_EQ(fourem("backtest " + kTraining + " --metric joy").exit, 2);
}

} // namespace
} // namespace app
