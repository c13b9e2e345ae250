#include "tests/models/interop/foreign_reading.h"

/// Reports in the BoAmps format.
namespace models {
namespace {

using testing::Contains;
using testing::HasSubstr;

std::string report(const std::string& measures) {
    return R"({"header": {"reportId": "2f46", "reportDatetime": "2025-02-26 16:57:00", "publisher": {"projectName": "chat", "confidentialityLevel": "public"}},
        "task": {"taskStage": "inference", "taskFamily": "chatbot", "algorithms": [{"foundationModelName": "llama2-13b"}],
                 "dataset": [{"dataUsage": "input", "dataType": "token"}]},
        "measures": )" +
           measures + R"(, "infrastructure": {"infraType": "publicCloud", "components": [
            {"componentType": "cpu", "nbComponent": 30}, {"componentType": "gpu", "nbComponent": 2, "share": 0.5}]},
        "environment": {"country": "france", "powerSourceCarbonIntensity": 60}})";
}

TEST(Boamps, readsPowerConsumptionAsEnergy) {
    const auto runs = runsOf(report(R"([{"measurementMethod": "codecarbon", "powerConsumption": 2.5, "measurementDuration": 1800,
                                         "measurementDateTime": "2024-09-30 09:09:40"}])"));
    ASSERT_EQ(runs.size(), 1u);
    EXPECT_DOUBLE_EQ(figure(runs[0], "energy_it_kwh"), 2.5);
    EXPECT_DOUBLE_EQ(figure(runs[0], "time_h"), 0.5);
    EXPECT_DOUBLE_EQ(figure(runs[0], "accelerator_hours"), 0.5);            // half of two for half an hour
    EXPECT_DOUBLE_EQ(figure(runs[0], "operational_location_kgco2e"), 0.15); // 2.5 kWh at 60 g
    EXPECT_EQ(runs[0].begin, "2024-09-30");
    EXPECT_THAT(runs[0].labels, Contains("llama2-13b"));
    EXPECT_THAT(runs[0].source, HasSubstr("measured by codecarbon"));
}

TEST(Boamps, takesOneOfSeveralMeasuresOfATask) {
    const ForeignFile file = readSound(report(
        R"([{"measurementMethod": "wattmeter", "powerConsumption": 3}, {"measurementMethod": "codecarbon", "powerConsumption": 2}])"));
    const auto& runs = std::get<std::vector<ForeignRun>>(file.content);
    ASSERT_EQ(runs.size(), 1u);
    EXPECT_DOUBLE_EQ(figure(runs[0], "energy_it_kwh"), 3.0);
    EXPECT_EQ(runs[0].begin, "2025-02-26"); // the report's own date, as the measure has none
    ASSERT_EQ(file.remarks.size(), 2u);
    EXPECT_THAT(english(file.remarks[0]), HasSubstr("Of 2 measures"));
    EXPECT_THAT(english(file.remarks[1]), HasSubstr("no PUE"));
}

TEST(Boamps, namesThePlaceOfWhatIsWrong) {
    EXPECT_THAT(refusalOf(report(R"([{"powerConsumption": "much"}])"), "r.json"), HasSubstr("r.json /measures/0/powerConsumption"));
    EXPECT_THAT(refusalOf(report(R"([{"powerConsumption": -1}])"), "r.json"), HasSubstr("r.json /measures/0/powerConsumption"));
    EXPECT_THAT(refusalOf(report("[7]"), "r.json"), HasSubstr("r.json /measures/0"));
    EXPECT_THAT(refusalOf(report("{}"), "r.json"), HasSubstr("r.json /measures"));
    EXPECT_THAT(refusalOf(report("[]"), "r.json"), HasSubstr("r.json /measures"));
    const auto changed = [](const std::string& from, const std::string& to) {
        std::string text = report(R"([{"measurementMethod": "m", "powerConsumption": 1}])");
        return refusalOf(text.replace(text.find(from), from.size(), to), "r.json");
    };
    EXPECT_THAT(changed("\"share\": 0.5", "\"share\": 50"), HasSubstr("r.json /infrastructure/components/1/share"));
    EXPECT_THAT(changed("\"nbComponent\": 2", "\"nbComponent\": 1e9"), HasSubstr("r.json /infrastructure/components/1/nbComponent"));
    EXPECT_THAT(changed("Intensity\": 60", "Intensity\": 60000"), HasSubstr("r.json /environment/powerSourceCarbonIntensity"));
}

} // namespace
} // namespace models
