#include "models/pipeline/field.h"

#include <gtest/gtest.h>

#include <array>
#include <cmath>
#include <limits>

using namespace models;

namespace {

constexpr std::array<std::string_view, 2> kOptions{"fp8", "bf16"};

Field field(FieldType type) {
    Field field;
    field.path = "x";
    field.label = "Label";
    field.type = type;
    field.options = kOptions;
    return field;
}

std::string parsed(const Field& field, std::string_view text) {
    const auto setting = parseSetting(field, text, "serve.x");
    if (!setting) return std::string{info(setting.error().code).name};
    if (std::holds_alternative<Auto>(*setting)) return "<auto>";
    if (std::holds_alternative<Cleared>(*setting)) return "<cleared>";
    return settingText(*setting);
}

TEST(ParseSetting, readsEachType) {
    Field energy = field(FieldType::number);
    energy.unit = "kWh";
    EXPECT_EQ(parsed(energy, "3 MWh"), "3000");
    EXPECT_EQ(parsed(energy, " 2.5 "), "2.5");
    EXPECT_EQ(parsed(energy, "3 h"), "E_UNKNOWN_UNIT");
    EXPECT_EQ(parsed(field(FieldType::integer), "2k"), "2000");
    EXPECT_EQ(parsed(field(FieldType::integer), "1.5"), "E_BAD_VALUE");
    EXPECT_EQ(parsed(field(FieldType::boolean), "Yes"), "true");
    EXPECT_EQ(parsed(field(FieldType::boolean), "off"), "false");
    EXPECT_EQ(parsed(field(FieldType::boolean), "maybe"), "E_BAD_VALUE");
    EXPECT_EQ(parsed(field(FieldType::option), "FP8"), "fp8");
    EXPECT_EQ(parsed(field(FieldType::option), "fp4"), "E_BAD_VALUE");
    EXPECT_EQ(parsed(field(FieldType::entry), "NVIDIA L4"), "NVIDIA L4");
    EXPECT_EQ(parsed(field(FieldType::text), "Europe/Berlin"), "Europe/Berlin");
}

TEST(ParseSetting, readsRanges) {
    Field energy = field(FieldType::number);
    energy.unit = "kWh";
    energy.most = 1e6;
    EXPECT_EQ(parsed(energy, "5 to 10"), "5 to 10");
    EXPECT_EQ(parsed(energy, "5..10 MWh"), "5000 to 10000");
    EXPECT_EQ(parsed(energy, "900 kWh – 2 MWh"), "900 to 2000");
    EXPECT_EQ(parsed(energy, "10 to 5"), "E_BAD_VALUE");
    EXPECT_EQ(parsed(energy, "0 to 5"), "E_BAD_VALUE");
    EXPECT_EQ(parsed(energy, "5 to 5"), "E_BAD_VALUE");
    EXPECT_EQ(parsed(energy, "5 to"), "E_UNKNOWN_UNIT");
    EXPECT_EQ(parsed(energy, "5 to 10 h"), "E_UNKNOWN_UNIT");
    EXPECT_EQ(parsed(energy, "5 to 2 GWh"), "E_DOMAIN");
    EXPECT_EQ(parsed(field(FieldType::integer), "5 to 10"), "5 to 10");
    EXPECT_EQ(parsed(field(FieldType::integer), "5 to 7.5"), "E_BAD_VALUE");
    EXPECT_EQ(parsed(field(FieldType::text), "5 to 10"), "5 to 10");
    EXPECT_EQ(check(field(FieldType::option), FieldValue{Range{1, 2}}, {}).error().code, Code::badValue);
}

TEST(NumberIn, takesTheMiddleOfARange) {
    const Field number = field(FieldType::number);
    EXPECT_DOUBLE_EQ(numberIn(number, FieldValue{Range{4, 9}}).value(), 6.0);                     // sqrt(4 x 9)
    EXPECT_DOUBLE_EQ(numberIn(field(FieldType::integer), FieldValue{Range{5, 10}}).value(), 7.0); // 7.07
    EXPECT_DOUBLE_EQ(numberIn(number, FieldValue{3.5}).value(), 3.5);
    EXPECT_FALSE(numberIn(number, Auto{}));
    EXPECT_FALSE(numberIn(number, FieldValue{true}));
}

TEST(ParseSetting, readsAutoOnlyWhereItMayStand) {
    Field count = field(FieldType::integer);
    EXPECT_EQ(parsed(count, "auto"), "E_BAD_VALUE");
    count.mayBeAuto = true;
    EXPECT_EQ(parsed(count, "Auto"), "<auto>");
    EXPECT_EQ(parsed(field(FieldType::text), "auto"), "auto");
}

TEST(ParseSetting, clearsWithNothing) {
    EXPECT_EQ(parsed(field(FieldType::number), ""), "<cleared>");
    EXPECT_EQ(parsed(field(FieldType::text), "  "), "<cleared>");
}

TEST(ParseSetting, readsTheHoursOfADay) {
    std::string day;
    for (int hour = 0; hour < 24; ++hour) day += std::to_string(hour) + (hour % 2 == 0 ? ", " : " ");
    const auto profile = parseSetting(field(FieldType::profile), day, "serve.x");
    ASSERT_TRUE(profile);
    const auto values = std::get<std::vector<double>>(std::get<FieldValue>(*profile));
    ASSERT_EQ(values.size(), 24u);
    EXPECT_EQ(values[23], 23.0);
    EXPECT_EQ(parsed(field(FieldType::profile), settingText(*profile)), settingText(*profile));
    EXPECT_EQ(parsed(field(FieldType::profile), "1,2,3"), "E_BAD_VALUE");
    EXPECT_EQ(parsed(field(FieldType::profile), "1,2,x"), "E_BAD_VALUE");
}

TEST(ParseSetting, namesTheCulprit) {
    Field share = field(FieldType::number);
    share.least = 0;
    share.most = 1;
    const auto setting = parseSetting(share, "150 %", "serve.x");
    ASSERT_FALSE(setting);
    EXPECT_EQ(englishLine(setting.error()),
              "error[E_DOMAIN] serve.x: Label is 1.5, outside its domain (>= 0, <= 1); enter a value inside it");
    EXPECT_EQ(parseSetting(share, "x", "serve.x").error().where, "serve.x");
}

TEST(Check, drawsTheLineWhereTheFieldDoes) {
    Field open = field(FieldType::number);
    open.least = 0;
    open.most = 10;
    EXPECT_TRUE(check(open, FieldValue{0.0}, "x"));
    EXPECT_TRUE(check(open, FieldValue{10.0}, "x"));
    EXPECT_FALSE(check(open, FieldValue{-1e-9}, "x"));
    EXPECT_FALSE(check(open, FieldValue{10.1}, "x"));
    open.leastExcluded = true;
    EXPECT_FALSE(check(open, FieldValue{0.0}, "x"));
    EXPECT_TRUE(check(open, FieldValue{std::numeric_limits<double>::min()}, "x"));
}

TEST(Check, refusesWhatIsNoNumber) {
    EXPECT_FALSE(check(field(FieldType::number), FieldValue{std::nan("")}, "x"));
    EXPECT_FALSE(check(field(FieldType::number), FieldValue{std::numeric_limits<double>::infinity()}, "x"));
    EXPECT_FALSE(check(field(FieldType::profile), FieldValue{std::vector<double>(24, std::nan(""))}, "x"));
    EXPECT_FALSE(check(field(FieldType::profile), FieldValue{std::vector<double>(24, 0.0)}, "x"));
}

TEST(Check, refusesValuesOfAnotherType) {
    const FieldValue values[]{true, 1.0, std::string{"fp8"}, std::vector<double>(24, 1.0)};
    const auto fits = [&values](FieldType type) {
        std::string pattern;
        for (const FieldValue& value : values) pattern += check(field(type), value, "x") ? '+' : '-';
        return pattern;
    };
    EXPECT_EQ(fits(FieldType::boolean), "+---");
    EXPECT_EQ(fits(FieldType::number), "-+--");
    EXPECT_EQ(fits(FieldType::integer), "-+--");
    EXPECT_EQ(fits(FieldType::option), "--+-");
    EXPECT_EQ(fits(FieldType::entry), "--+-");
    EXPECT_EQ(fits(FieldType::text), "--+-");
    EXPECT_EQ(fits(FieldType::profile), "---+");
}

TEST(Check, letsEveryFieldBeCleared) { EXPECT_TRUE(check(field(FieldType::number), Cleared{}, "x")); }

} // namespace
