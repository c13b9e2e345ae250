#include "models/units/unit_text.h"

#include <gtest/gtest.h>

#include <bit>
#include <clocale>
#include <cmath>
#include <cstdint>
#include <limits>
#include <locale>
#include <random>

using namespace models;

namespace {

struct Amount {
    const char* text;
    const char* unit;
    double value;
};

TEST(ParseAmount, readsNumbersWithUnitsAndMagnitudes) {
    const Amount rows[]{
        {"3 MWh", "kWh", 3000},
        {"3MWh", "kWh", 3000},
        {"7.2 MJ", "kWh", 2}, // 3.6 MJ a kWh
        {"1 kWh", "J", 3.6e6},
        {"2.5M", "", 2.5e6},
        {"2.5 M tokens", "tokens", 2.5e6},
        {"2.5M tokens", "", 2.5e6},
        {"1 token", "tokens", 1},
        {"300B", "tokens", 3e11},
        {"300B", "", 3e11},
        {"15 trillion tokens", "tokens", 1.5e13},
        {"1e9", "", 1e9},
        {"1.5E-3", "", 0.0015},
        {"+4", "", 4},
        {"-4", "", -4},
        {".5", "", 0.5},
        {"40 ms", "s", 0.04},
        {"40ms", "ms", 40},
        {"0.3 s", "ms", 300},
        {"3 us", "ms", 0.003},
        {"3 \u00b5s", "ms", 0.003},
        {"14.8 days", "h", 355.2}, // 14.8 x 24
        {"14.8 d", "days", 14.8},
        {"2 weeks", "days", 14},
        {"1 year", "h", 8760},
        {"90 min", "h", 1.5},
        {"15 %", "", 0.15},
        {"15%", "", 0.15},
        {"3x", "", 3},
        {"300 B", "B", 300}, // bytes, not billions
        {"80 GB", "GB", 80},
        {"80 gb", "GB", 80},
        {"2 TB", "GB", 2000},
        {"1 GiB", "B", 1073741824}, // 2^30
        {"16 Gbit/s", "GB/s", 2},
        {"5 t", "kgCO2e", 5000},
        {"5 t CO2e", "kgCO2e", 5000},
        {"5 tCO2e", "kgCO2e", 5000},
        {"250 g", "kgCO2e", 0.25},
        {"0.429 kg/kWh", "gCO2e/kWh", 429},
        {"429 kg/MWh", "gCO2e/kWh", 429},
        {"429 g CO2e per kWh", "gCO2e/kWh", 429},
        {"1000 lb/MWh", "gCO2e/kWh", 453.59237}, // the international pound
        {"2 m3", "L", 2000},
        {"$2.99/h", "USD/h", 2.99},
        {"USD 1.2M", "USD", 1.2e6},
        {"1.2M USD", "USD", 1.2e6},
        {"$1200", "USD", 1200},
        {"50 USD/MWh", "USD/kWh", 0.05},
        {"24 USD/day", "USD/h", 1},
        {"90/min", "1/s", 1.5},
        {"90 1/min", "1/s", 1.5},
        {"90 requests/min", "1/s", 1.5},
        {"2k rps", "1/s", 2000},
        {"86400 per day", "1/s", 1},
        {"3.55M h", "h", 3.55e6},
        {"3.15e23 FLOP", "FLOP", 3.15e23},
        {"312 TFLOP/s", "TFLOP/s", 312},
        {"1.979 PFLOPS", "TFLOP/s", 1979},
        {"700", "W", 700},
        {"0.7 kW", "W", 700},
        {"0.023 USD/GB", "USD/GB", 0.023},
        {"1e-400", "", 0}, // smaller than any double
        {"  7  ", "", 7},
    };
    for (const Amount& row : rows) {
        const auto value = parseAmount(row.text, row.unit);
        ASSERT_TRUE(value) << row.text << ": " << englishLine(value.error());
        EXPECT_DOUBLE_EQ(*value, row.value) << row.text << " in " << row.unit;
    }
}

TEST(ParseAmount, movesTheDecimalPointWithoutRounding) {
    // 0.07 s in ms is 7e1 exactly; 0.07 * 1000 would give 70.00000000000001.
    EXPECT_EQ(parseAmount("0.07 s", "ms").value(), 70.0);
    EXPECT_EQ(parseAmount("0.29 GWh", "MWh").value(), 290.0);
    EXPECT_EQ(parseAmount("8.2M", "").value(), 8.2e6);
}

struct Refusal {
    const char* text;
    const char* unit;
    Code code;
};

TEST(ParseAmount, refusesWhatItCannotReadForSure) {
    const Refusal rows[]{
        {"", "", Code::badValue},
        {"abc", "", Code::badValue},
        {"kWh", "kWh", Code::badValue},
        {"nan", "", Code::badValue},
        {"inf", "h", Code::badValue},
        {"-", "", Code::badValue},
        {".", "", Code::badValue},
        {"1,000", "", Code::badValue},
        {"1.000,5", "", Code::badValue},
        {"1 000", "", Code::badValue},
        {"1.2.3", "", Code::badValue},
        {"1e400", "", Code::badValue},
        {"1e99999999999999999999", "", Code::badValue},
        {"3 kWh", "h", Code::unknownUnit},
        {"3 kW", "kWh", Code::unknownUnit},
        {"5 mW", "W", Code::unknownUnit},  // not megawatts
        {"8 Gb", "GB", Code::unknownUnit}, // not gigabytes
        {"5M", "h", Code::unknownUnit},    // neither minutes nor millions
        {"5 %", "h", Code::unknownUnit},
        {"5 %", "tokens", Code::unknownUnit},
        {"3 samples", "tokens", Code::unknownUnit},
        {"3 EUR", "USD", Code::unknownUnit},
        {"$3", "kWh", Code::unknownUnit},
        {"3 parsecs", "", Code::unknownUnit},
        {"0.02 USD/TB", "USD/GB", Code::unknownUnit},
        {"0x10", "", Code::unknownUnit},
        {"12 h 30", "h", Code::unknownUnit},
    };
    for (const Refusal& row : rows) {
        const auto value = parseAmount(row.text, row.unit);
        ASSERT_FALSE(value) << row.text << " was read as " << *value;
        EXPECT_EQ(info(value.error().code).name, info(row.code).name) << row.text;
        EXPECT_FALSE(englishRemedy(value.error().message()).empty()) << row.text;
    }
}

TEST(ParseAmount, namesTheUnitsThatFit) {
    const auto value = parseAmount("3 kW", "kWh");
    ASSERT_FALSE(value);
    EXPECT_EQ(english(value.error().message()), "\"kW\" is not a unit of energy");
    EXPECT_EQ(englishRemedy(value.error().message()), "write one of kWh, Wh, MWh, GWh, TWh, J, kJ, MJ, GJ");
}

TEST(ParseAmount, explainsSeparators) {
    const auto value = parseAmount("1,000", "");
    ASSERT_FALSE(value);
    EXPECT_EQ(english(value.error().message()), "\"1,000\" does not fit: a separator may stand for thousands or for decimals");
    EXPECT_EQ(englishRemedy(value.error().message()), "write digits without separators and a point for decimals: 1000 or 1.5");
}

TEST(ParseAmount, survivesAVeryLongText) {
    EXPECT_FALSE(parseAmount(std::string(1'000'000, '9'), ""));
    EXPECT_EQ(parseAmount("0." + std::string(1'000'000, '0') + "1", "").value(), 0.0);
    EXPECT_FALSE(parseAmount(std::string(1'000'000, 'x'), "kWh"));
}

TEST(NumberText, isTheShortestThatReadsBack) {
    EXPECT_EQ(numberText(0.1), "0.1");
    EXPECT_EQ(numberText(42), "42");
    EXPECT_EQ(numberText(100000), "100000");
    EXPECT_EQ(numberText(1e21), "1e+21");
    EXPECT_EQ(numberText(1.0 / 3.0), "0.3333333333333333");
    EXPECT_EQ(numberText(0.0001), "0.0001");
    EXPECT_EQ(numberText(0.00001), "1e-05");
    EXPECT_EQ(numberText(-2.5), "-2.5");
    EXPECT_EQ(numberText(0), "0");
}

TEST(NumberText, comesBackAsTheSameBitsForAnyNumber) {
    std::mt19937_64 random{20261123};
    for (int i = 0; i < 20000; ++i) {
        const double value = std::bit_cast<double>(random());
        if (!std::isfinite(value)) continue;
        const auto back = parseAmount(numberText(value), "");
        ASSERT_TRUE(back) << numberText(value);
        ASSERT_EQ(std::bit_cast<std::uint64_t>(*back), std::bit_cast<std::uint64_t>(value)) << numberText(value);
    }
}

TEST(RoundedText, keepsTheDigitsAskedFor) {
    EXPECT_EQ(roundedText(1289.4, 4), "1289");
    EXPECT_EQ(roundedText(0.033149), "0.0331");
    EXPECT_EQ(roundedText(3.1486e23), "3.15e+23");
    EXPECT_EQ(roundedText(0.99999), "1");
    EXPECT_EQ(roundedText(2.5), "2.5");
    EXPECT_EQ(roundedText(123456), "123000");
    EXPECT_EQ(roundedText(0), "0");
    EXPECT_EQ(roundedText(-0.000012345), "-1.23e-05");
}

struct Shown {
    double value;
    const char* unit;
    const char* text;
};

TEST(AmountText, choosesAFittingPrefix) {
    const Shown rows[]{
        {1289376, "kWh", "1.29 GWh"},
        {0.4, "kWh", "400 Wh"},
        {999.96, "kWh", "1 MWh"}, // rounds up into the next prefix
        {0, "kWh", "0 kWh"},
        {-2000, "kWh", "-2 MWh"},
        {552123, "kgCO2e", "552 t CO2e"},
        {0.25, "kgCO2e", "250 g CO2e"},
        {2.5e6, "kgCO2e", "2.5 kt CO2e"},
        {429, "gCO2e/kWh", "429 g CO2e/kWh"},
        {0.04, "s", "40 ms"},
        {1200, "ms", "1.2 s"},
        {90, "s", "1.5 min"},
        {12.4, "h", "12.4 h"},
        {0.25, "h", "15 min"},
        {355.2, "h", "355 h"},
        {3.552e6, "h", "3.55M h"},
        {14.8, "days", "14.8 days"},
        {1, "days", "1 day"},
        {5, "years", "5 years"},
        {80, "GB", "80 GB"},
        {0.5, "GB", "500 MB"},
        {1500, "GB", "1.5 TB"},
        {3350, "GB/s", "3.35 TB/s"},
        {989, "TFLOP/s", "989 TFLOP/s"},
        {3.15e23, "FLOP", "3.15e+23 FLOP"},
        {330, "W", "330 W"},
        {3300, "W", "3.3 kW"},
        {1500, "L", "1.5 m3"},
        {0.36, "L/kWh", "0.36 L/kWh"},
        {2.99, "USD/h", "2.99 USD/h"},
        {1234, "USD", "1234 USD"},
        {4.6e6, "USD", "4.6M USD"},
        {12, "1/s", "12/s"},
        {0.4, "", "0.4"},
        {1024, "", "1024"},
        {3e11, "tokens", "300B tokens"},
        {1, "tokens", "1 token"},
        {1, "queries", "1 query"},
        {1.5, "bananas", "1.5 bananas"},
    };
    for (const Shown& row : rows) EXPECT_EQ(amountText(row.value, row.unit), row.text);
}

TEST(AmountText, canBeReadAgain) {
    const char* units[]{"kWh", "kgCO2e", "s",      "h", "ms",        "GB",      "W",       "USD",
                        "1/s", "L",      "tokens", "",  "gCO2e/kWh", "USD/kWh", "TFLOP/s", "days"};
    for (const char* unit : units) {
        for (double value = 1e-4; value < 1e12; value *= 7.3) {
            const std::string text = amountText(value, unit);
            const auto back = parseAmount(text, unit);
            ASSERT_TRUE(back) << text;
            // Three significant digits are within half a percent.
            EXPECT_NEAR(*back / value, 1.0, 0.005 + 1e-12) << text;
        }
    }
}

TEST(UnitsLike, beginsWithTheStoredUnit) {
    EXPECT_EQ(unitsLike("kWh"), (std::vector<std::string>{"kWh", "Wh", "MWh", "GWh", "TWh", "J", "kJ", "MJ", "GJ"}));
    EXPECT_EQ(unitsLike("tokens"), std::vector<std::string>{"tokens"});
    EXPECT_EQ(unitsLike("USD/GB"), std::vector<std::string>{"USD/GB"});
}

TEST(UnitsLike, namesOnlyUnitsThatCanBeTyped) {
    for (const char* stored : {"kWh", "h", "GB", "gCO2e/kWh", "USD/h", "1/s", "W", "L", "", "FLOP", "GB/s"})
        for (const std::string& unit : unitsLike(stored)) EXPECT_TRUE(parseAmount("1 " + unit, stored)) << unit << " for " << stored;
}

struct CommaDecimals final : std::numpunct<char> {
    char do_decimal_point() const override { return ','; }
    char do_thousands_sep() const override { return '.'; }
    std::string do_grouping() const override { return "\3"; }
};

/// A locale that writes 1.234,5 while it lives; the C library's too where one is installed.
class GermanNumbers {
public:
    GermanNumbers() : m_before{std::locale::global(std::locale{std::locale::classic(), new CommaDecimals})} {
        std::setlocale(LC_ALL, "de_DE.UTF-8");
    }
    ~GermanNumbers() {
        std::setlocale(LC_ALL, "C");
        std::locale::global(m_before);
    }
    GermanNumbers(const GermanNumbers&) = delete;
    GermanNumbers& operator=(const GermanNumbers&) = delete;

private:
    std::locale m_before;
};

TEST(Locale, changesNothing) {
    const GermanNumbers german;
    EXPECT_EQ(numberText(1234.5), "1234.5");
    EXPECT_EQ(amountText(1289376, "kWh"), "1.29 GWh");
    EXPECT_EQ(parseAmount("1.5 MWh", "kWh").value(), 1500.0);
    EXPECT_FALSE(parseAmount("1,5 MWh", "kWh"));
}

} // namespace
