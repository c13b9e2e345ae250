#include "tests/models/interop/foreign_reading.h"

#include <algorithm>
#include <random>

/// Files that are broken, or made to break their reader: each gets an error, and none a crash or a part of a value.
namespace models {
namespace {

using testing::AnyOf;
using testing::HasSubstr;
using testing::StartsWith;

const std::string kConfig = R"({"model_type": "llama", "num_hidden_layers": 32, "hidden_size": 4096, "num_attention_heads": 32,
    "num_key_value_heads": 8, "intermediate_size": 14336, "vocab_size": 128256, "tie_word_embeddings": false})";
const std::string kReport =
    R"({"task": {"taskStage": "training"}, "measures": [{"measurementMethod": "m", "powerConsumption": 1.5, "measurementDuration": 60}]})";
const std::string kJobs =
    R"({"task": "gpqa", "configurations": [{"model_id": "a/b", "gpu_model": "H100", "num_gpus": 1, "energy_per_token_joules": 0.5}]})";
const std::string kSeries = R"({"Emissions": [{"Location": "a", "Time": "2026-01-01T00:00:00", "Rating": 60, "Duration": "01:00:00"}]})";
const std::string kRuns = "timestamp,run_id,duration,emissions,energy_consumed\n2026-03-02T01:00:00,r,60,0.5,1.25\n";
const std::string kGreen = "coreType;runTime_hour;PUE;energy_needed;carbonEmissions\nGPU;12;1.67;33.4;6680\n";

std::string repeated(const std::string& text, std::size_t count) {
    std::string all;
    for (std::size_t i = 0; i < count; ++i) all += text;
    return all;
}

TEST(HostileFile, saysWhatCanBeImported) {
    for (const char* text : {"", "   \n", "hello, world\n1,2,3,4\n", "{}", "[]", "[1,2]", "{\"a\":1}", "a;b\n1;2\n"})
        EXPECT_THAT(refusalOf(text), AnyOf(HasSubstr("E_NOT_IMPORTABLE"), HasSubstr("E_BAD_VALUE"))) << text;
    EXPECT_THAT(refusalOf("{\"a\":1}"), HasSubstr("CodeCarbon emissions.csv"));
    EXPECT_THAT(refusalOf("\xff\xfe{"), HasSubstr("E_NOT_UTF8"));
}

TEST(HostileFile, saysOfWhichFormatADocumentNearlyIs) {
    EXPECT_THAT(refusalOf(R"({"task": "gpqa", "configuration": []})"),
                HasSubstr("is nearly a file of ML.ENERGY leaderboard, but lacks configurations (configuration?)"));
    EXPECT_THAT(refusalOf(R"({"task": {}, "measure": []})"), HasSubstr("BoAmps report, but lacks measures (measure?)"));
    EXPECT_THAT(refusalOf(R"({"zone": "DE", "histroy": []})"), HasSubstr("Electricity Maps, but lacks history (histroy?)"));
    EXPECT_THAT(refusalOf(R"([{"Location": "de", "Time": "2026-01-01T00:00:00", "Ratng": 60}])"), HasSubstr("Rating (Ratng?)"));
    EXPECT_THAT(refusalOf(R"({"hidden_size": 4096, "num_hidden_layers": 32, "vocab_sise": 128256, "architectures": "x"})"),
                HasSubstr("vocab_size (vocab_sise?)"));
    EXPECT_THAT(refusalOf(R"({"a": 1})"), HasSubstr("E_NOT_IMPORTABLE"));
}

TEST(HostileFile, readsTablesSeparatedByTabs) {
    std::string runs = kRuns;
    std::ranges::replace(runs, ',', '\t');
    EXPECT_DOUBLE_EQ(figure(runsOf(runs).front(), "energy_it_kwh"), 1.25);
    runs.replace(runs.find("energy_consumed"), 15, "energy_consumd");
    EXPECT_THAT(refusalOf(runs), HasSubstr("energy_consumed (energy_consumd?)"));
}

TEST(HostileFile, refusesEndlessNestingAndHugeFiles) {
    EXPECT_THAT(refusalOf(std::string(1'000'000, '[')), HasSubstr("E_NOT_JSON"));
    EXPECT_THAT(refusalOf(repeated("{\"a\":", 100'000)), HasSubstr("E_NOT_JSON"));
    EXPECT_THAT(refusalOf(std::string(100u << 20, 'x')), HasSubstr("is larger than 64 MiB"));
    EXPECT_THAT(refusalOf(kRuns + std::string(60u << 20, '1')), HasSubstr("E_BAD_VALUE"));
    EXPECT_THAT(refusalOf(kRuns + "\"" + std::string(1u << 20, '\n')), HasSubstr("never closed"));
}

TEST(HostileFile, refusesNumbersThatNobodyMeasures) {
    for (const char* number : {"1e999", "-1", "1e30", "\"1\"", "true", "[]", "{}"}) {
        std::string report = kReport;
        report.replace(report.find("1.5"), 3, number);
        EXPECT_THAT(refusalOf(report), StartsWith("error[")) << number;
    }
    for (const char* number : {"1e999", "-1", "NaN", "inf", "0x10", "1,5", "1e30", "=1+1"}) {
        std::string runs = kRuns;
        runs.replace(runs.find("1.25"), 4, number);
        EXPECT_THAT(refusalOf(runs), StartsWith("error[")) << number;
    }
}

TEST(HostileFile, aTruncatedDocumentIsNoDocument) {
    for (const std::string& text : {kConfig, kReport, kJobs, kSeries})
        for (std::size_t length = 0; length < text.size(); ++length)
            EXPECT_THAT(refusalOf(text.substr(0, length)), StartsWith("error[")) << text.substr(0, length);
}

TEST(HostileFile, anyChangedByteIsReadOrRefused) {
    std::mt19937 random{20261126};
    for (const std::string& text : {kConfig, kReport, kJobs, kSeries, kRuns, kGreen})
        for (int round = 0; round < 4000; ++round) {
            std::string changed = text;
            const std::size_t changes = 1 + random() % 4;
            for (std::size_t i = 0; i < changes; ++i) {
                const std::size_t at = random() % changed.size();
                switch (random() % 3) {
                case 0: changed[at] = static_cast<char>(random() % 256); break;
                case 1: changed.erase(at, 1 + random() % 8); break;
                default: changed.insert(at, changed.substr(random() % changed.size(), random() % 16));
                }
                if (changed.empty()) break;
            }
            const auto file = readForeign(changed, "f");
            EXPECT_TRUE(file || !english(file.error().message()).empty());
        }
}

TEST(HostileFile, controlCharactersDoNotReachTheMessage) {
    EXPECT_THAT(refusalOf("timestamp,run_id,duration,emissions,energy_consumed\n\x1b[31m2026,r,60,0.5,1.25\n"),
                testing::Not(HasSubstr("\x1b")));
}

} // namespace
} // namespace models
