#include "estimator/report/text.h"

#include <gtest/gtest.h>

namespace estimator {
namespace {

/// A language in which every word of the program is in capitals.
class Shouting final : public Voice {
    std::string translated(std::string_view context, std::string_view words) const override {
        std::string text{words};
        for (char& c : text)
            if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
        return std::string{context} + ":" + text;
    }
    std::string knownWord(std::string_view word) const override { return word == "site" ? "SITE" : std::string{word}; }
    std::string number(const Amount& amount) const override {
        return "#" + withUnit(std::to_string(static_cast<int>(amount.value)), amount.unit);
    }
};

TEST(Text, keepsNamesAndTranslatesPhrases) {
    const Text text = phrase("emissions of {0}: {1}", {named("serve {0} <b>"), amount(7, "USD")});
    EXPECT_EQ(Shouting{}.say(text), "report:EMISSIONS OF serve {0} <b>: #7 USD");
    EXPECT_EQ(English{}.say(text), "emissions of serve {0} <b>: 7 USD");
}

TEST(Text, translatesOnlyTheWordsThatTheProgramKnows) {
    EXPECT_EQ(Shouting{}.say(listed({known("site"), known("Site of ours")}, "; ")), "SITEreport:; Site of ours");
}

TEST(Text, namesTheUnitOfARangeOnce) {
    const auto said = [](double low, double high) { return English{}.say(rangeText(amount(low, "kgCO2e"), amount(high, "kgCO2e"))); };
    EXPECT_EQ(said(17000, 48000), "17 to 48 t CO2e");
    EXPECT_EQ(said(430, 1100), "430 kg CO2e to 1.1 t CO2e");
    EXPECT_EQ(English{}.say(rangeText(times(1.4), times(2))), "1.4× to 2×");
}

/// A language that puts a bar where two pieces meet.
class Barring final : public Voice {
    std::string translated(std::string_view, std::string_view words) const override { return std::string{words}; }
    std::string knownWord(std::string_view word) const override { return std::string{word}; }
    std::string number(const Amount&) const override { return {}; }
    std::string_view joint(std::string_view before, std::string_view after) const override {
        return before.ends_with('A') && after.starts_with('B') ? "|" : "";
    }
};

TEST(Text, asksTheLanguageWhatStandsBetweenPieces) {
    EXPECT_EQ(Barring{}.say(phrase("A{0}B", {named("B-A")})), "A|B-A|B");
    EXPECT_EQ(Barring{}.say(phrase("A {0}{1}", {named("BA"), named("B")})), "A BA|B");
}

TEST(Text, roundsToWhatTheSpreadSupports) {
    Measure measure;
    measure.point = 1234.5;
    EXPECT_EQ(English{}.say(figureText(measure, Metric::cost)), "1,230 USD"); // three digits while nothing is known of the spread
    measure.p10 = 600.0;
    measure.p90 = 2400.0; // a spread beyond the figure itself: two digits
    EXPECT_EQ(English{}.say(figureText(measure, Metric::cost)), "1,200 USD");
    EXPECT_EQ(English{}.say(quantileText(measure, measure.p90, Metric::cost)), "2,400 USD");
}

TEST(Text, tellsIncompleteFromAbsent) {
    Measure measure;
    EXPECT_EQ(English{}.say(figureText(measure, Metric::cost)), "–");
    measure.missingStages.push_back(models::StageId{"serve"});
    EXPECT_EQ(English{}.say(figureText(measure, Metric::cost)), "incomplete");
}

TEST(Text, keepsTheUnitThatASourceUsed) {
    EXPECT_EQ(English{}.say(plainAmount(1289376.0, "kWh")), "1,289,380 kWh"); // six digits
    EXPECT_EQ(English{}.say(amount(1289376.0, "kWh")), "1.29 GWh");
    EXPECT_EQ(English{}.say(plainAmount(8.03, "1e9")), "8.03B");
    EXPECT_EQ(English{}.say(plainAmount(40.0, "1/s")), "40 1/s");
    EXPECT_EQ(English{}.say(times(2.8)), "2.8×");
}

TEST(Text, roundsMoneyOnce) {
    const English euros{models::Currency{.code = "EUR", .perUsd = 0.9, .source = "s", .date = "2026-11-20"}};
    const Text said = worded("summary", "costs {0}", {models::Argument{143'000.0, "USD", 2}});
    EXPECT_EQ(euros.say(said), "costs 130,000 EUR"); // of 128,700, not of 140,000 USD
}

TEST(Text, beginsSentencesWithACapital) {
    EXPECT_EQ(English{}.say(sentence({models::Code::emptyPlan, {}})), "The plan has no stages");
    EXPECT_EQ(English{}.say(capital(phrase("{0} is", {named("gpt")}))), "gpt is"); // a name stays as it is
}

TEST(Text, isolatesNamesThatMayBeWords) { EXPECT_EQ(English{}.say(worded("summary", "{0} emits", {"שלום"})), "\u2068שלום\u2069 emits"); }

TEST(Text, showsMoneyInTheCurrencyOfThePlan) {
    const English euros{models::Currency{.code = "EUR", .perUsd = 0.5, .source = "s", .date = "2026-11-20"}};
    EXPECT_EQ(euros.say(amount(3000.0, "USD")), "1,500 EUR");
    EXPECT_EQ(euros.say(plainAmount(3.0, "USD/h")), "3 USD/h"); // as it was published
    EXPECT_EQ(euros.say(amount(3000.0, "kgCO2e")), "3 t CO2e");
}

TEST(Text, speaksTheSentencesOfTheCore) {
    const models::Message message{models::Code::missingData, {"nvidia-l4", "price"}};
    EXPECT_EQ(English{}.say(sentence(message)), "nvidia-l4 has no value for price"); // begins with a name
    EXPECT_EQ(English{}.say(remedy(message)), "Choose or enter it, or choose an entry that has it");
}

} // namespace
} // namespace estimator
