#include "tests/models/interop/foreign_reading.h"

/// Series of grid intensity.
namespace models {
namespace {

using testing::HasSubstr;

HourlyIntensity seriesOf(const std::string& text) {
    const ForeignFile file = readSound(text, "s");
    const auto* series = std::get_if<HourlyIntensity>(&file.content);
    EXPECT_NE(series, nullptr);
    return series == nullptr ? HourlyIntensity{} : *series;
}

TEST(CarbonAware, weighsRatingsByTheirDuration) {
    const HourlyIntensity series = seriesOf(R"({"Emissions": [
        {"Location": "westeurope", "Time": "2026-01-01T01:00:00+00:00", "Rating": 400, "Duration": "03:00:00"},
        {"Location": "westeurope", "Time": "2026-01-01T00:00:00+00:00", "Rating": "200", "Duration": "01:00:00"}]})");
    EXPECT_EQ(series.zone, "westeurope");
    EXPECT_DOUBLE_EQ(series.mean, 350.0); // (200 · 1 h + 400 · 3 h) / 4 h
    EXPECT_DOUBLE_EQ(series.hours, 4.0);
    EXPECT_DOUBLE_EQ(series.least, 200.0);
    EXPECT_DOUBLE_EQ(series.most, 400.0);
    EXPECT_EQ(series.begin, "2026-01-01T00:00:00Z");
    EXPECT_EQ(series.end, "2026-01-01T01:00:00Z");
}

TEST(CarbonAware, readsAnswersOfTheApi) {
    const HourlyIntensity series = seriesOf(R"([{"location": "eastus", "timestamp": "2026-01-01T00:00:00Z", "duration": 30, "value": 100},
                                                {"location": "eastus", "timestamp": "2026-01-01T00:30:00Z", "duration": 30, "value": 200}])");
    EXPECT_DOUBLE_EQ(series.mean, 150.0);
    EXPECT_DOUBLE_EQ(series.hours, 1.0);
    EXPECT_FALSE(series.isForecast);
}

TEST(CarbonAware, knowsAForecast) {
    EXPECT_TRUE(seriesOf(R"([{"generatedAt": "2026-01-01T00:00:00Z", "location": "eastus", "forecastData":
                             [{"location": "eastus", "timestamp": "2026-01-01T00:00:00Z", "duration": 5, "value": 100}]}])")
                    .isForecast);
}

TEST(CarbonAware, refusesPlacesThatAreMixed) {
    EXPECT_THAT(
        refusalOf(
            R"({"Emissions": [{"Location": "a", "Time": "2026-01-01T00:00:00", "Rating": 1}, {"Location": "b", "Time": "2026-01-01T00:00:00", "Rating": 1}]})"),
        HasSubstr("several places"));
    EXPECT_THAT(refusalOf(R"({"Emissions": []})"), HasSubstr("no values"));
    EXPECT_THAT(refusalOf(R"({"Emissions": [{"Location": "a", "Time": "2026-01-01T00:00:00", "Rating": "high"}]})", "e.json"),
                HasSubstr("e.json /Emissions/0/Rating: \"high\" does not fit"));
    EXPECT_THAT(refusalOf(R"([{"location": "a", "time": "2026-01-01T00:00:00", "rating": -5}])", "e.json"), HasSubstr("e.json /0/rating"));
    EXPECT_THAT(
        refusalOf(R"({"Emissions": [{"Location": "a", "Time": "2026-01-01T00:00:00", "Rating": 1, "Duration": "an hour"}]})", "e.json"),
        HasSubstr("e.json /Emissions/0/Duration"));
}

TEST(ElectricityMaps, refusesWhatNoSeriesOfAGridCanBe) {
    const auto refusal = [](const std::string& second) {
        return refusalOf(R"({"zone": "DE", "history": [{"zone": "DE", "carbonIntensity": 302, "datetime": "2026-01-01T00:00:00.000Z"}, )" +
                         second + "]}");
    };
    EXPECT_THAT(refusal(R"({"zone": "FR", "carbonIntensity": 50, "datetime": "2026-01-01T01:00:00.000Z"})"), HasSubstr("several places"));
    EXPECT_THAT(refusal(R"({"carbonIntensity": 50, "datetime": "2026-01-01T01:00:00.000Z", "emissionFactorType": "direct"})"),
                HasSubstr("mixes direct"));
    EXPECT_THAT(refusal(R"({"carbonIntensity": 303, "datetime": "2026-01-01T00:00:00.000Z"})"), HasSubstr("twice"));
    EXPECT_THAT(refusal(R"({"carbonIntensity": 90000, "datetime": "2026-01-01T01:00:00.000Z"})"),
                testing::AllOf(HasSubstr("no grid emits so much"), HasSubstr("2026-01-01T01:00")));
}

TEST(ElectricityMaps, readsTheHistoryOfTheApi) {
    const HourlyIntensity series = seriesOf(R"({"zone": "DE", "history": [
        {"zone": "DE", "carbonIntensity": 302, "datetime": "2026-01-01T00:00:00.000Z", "emissionFactorType": "lifecycle"},
        {"zone": "DE", "carbonIntensity": 298, "datetime": "2026-01-01T01:00:00.000Z", "emissionFactorType": "lifecycle"},
        {"zone": "DE", "carbonIntensity": null, "datetime": "2026-01-01T02:00:00.000Z"}]})");
    EXPECT_EQ(series.zone, "DE");
    EXPECT_DOUBLE_EQ(series.mean, 300.0);
    EXPECT_DOUBLE_EQ(series.hours, 2.0);
    EXPECT_FALSE(series.isDirect);
}

TEST(ElectricityMaps, prefersTheLifeCycleOfADownload) {
    const HourlyIntensity series =
        seriesOf("Datetime (UTC),Country,Zone name,Zone id,Carbon intensity gCO₂eq/kWh (direct),Carbon intensity gCO₂eq/kWh (Life cycle)\n"
                 "2025-01-01 00:00:00,Sweden,South Central,SE-SE3,10,20\n"
                 "2025-01-01 01:00:00,Sweden,South Central,SE-SE3,14,24\n"
                 "2025-01-01 02:00:00,Sweden,South Central,SE-SE3,,\n");
    EXPECT_EQ(series.zone, "SE-SE3");
    EXPECT_DOUBLE_EQ(series.mean, 22.0);
    EXPECT_FALSE(series.isDirect);
    EXPECT_EQ(series.begin, "2025-01-01");
}

} // namespace
} // namespace models
