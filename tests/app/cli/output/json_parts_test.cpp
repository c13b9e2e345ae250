#include "app/cli/output/json_parts.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <limits>

namespace app {
namespace {

using Json = nlohmann::ordered_json;

std::string number(double value) { return jsonText(Json{{"n", jsonNumber(value)}}); }

TEST(JsonNumber, hasTenSignificantDigits) {
    EXPECT_EQ(number(2.0 / 3.0), "{\n  \"n\": 0.6666666667\n}\n");
    EXPECT_EQ(number(123456789012.0), "{\n  \"n\": 123456789000\n}\n");
    EXPECT_EQ(number(0.1 + 0.2), "{\n  \"n\": 0.3\n}\n");
    EXPECT_EQ(number(8.0), "{\n  \"n\": 8\n}\n");
}

TEST(JsonNumber, isNullWhereThereIsNone) {
    EXPECT_EQ(jsonText(jsonNumber(std::optional<double>{})), "null\n");
    EXPECT_EQ(jsonText(jsonNumber(std::numeric_limits<double>::infinity())), "null\n");
}

TEST(JsonText, readsBackAndMendsBrokenBytes) {
    const Json document{{"b", Json::array({1, "x\"y", nullptr})}, {"a", Json::object()}, {"c", "\xff"}};
    const Json again = Json::parse(jsonText(document));
    EXPECT_EQ(again["b"], document["b"]);
    EXPECT_EQ(again["c"], "\xEF\xBF\xBD");
    EXPECT_EQ(again.begin().key(), "b") << "keys keep their order";
}

TEST(JsonMeasure, saysWhatIsMissing) {
    estimator::Measure measure;
    measure.missingStages = {models::StageId{"serve"}};
    const Json object = toJson(measure, estimator::Metric::cost);
    EXPECT_TRUE(object["point"].is_null());
    EXPECT_EQ(object["partial"], true);
    EXPECT_EQ(object["missing_stages"], Json::array({"serve"}));
    EXPECT_EQ(object["unit"], "USD");
}

TEST(JsonMeasure, isNotPartialWhenComplete) {
    estimator::Measure measure;
    measure.point = 1.5;
    const Json object = toJson(measure, estimator::Metric::cost);
    EXPECT_EQ(object["point"], 1.5);
    EXPECT_FALSE(object.contains("partial"));
}

} // namespace
} // namespace app
