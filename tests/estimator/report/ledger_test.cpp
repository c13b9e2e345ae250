#include "estimator/report/ledger.h"

#include "tests/estimator/estimate_builder.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace estimator {
namespace {

TEST(Ledger, listsEveryInputOnceWithItsSource) {
    const Ledger ledger = ledgerOf(sampleEstimate().build());
    std::size_t repeats = 0;
    for (const LedgerEntry& entry : ledger.entries) {
        if (entry.kind == TraceKind::catalogue) {
            EXPECT_EQ(entry.source, "Data sheet of the vendor");
        }
        if (entry.path == "serve.repeats") {
            ++repeats;
            EXPECT_TRUE(entry.everywhere);
            EXPECT_EQ(tag(entry), "P");
        }
    }
    EXPECT_EQ(repeats, 1U);
}

TEST(Ledger, saysWhichScenariosUseAnInput) {
    const Ledger ledger = ledgerOf(sampleEstimate().build());
    // Tune emits 50 kg in the baseline and 14 kg in the clean region; the builder's figure is half of that.
    const auto found = std::ranges::find(ledger.entries, 7.0, &LedgerEntry::value);
    ASSERT_NE(found, ledger.entries.end());
    EXPECT_EQ(found->scenarios, std::vector{models::ScenarioId{"clean"}});
    EXPECT_FALSE(found->everywhere);
}

TEST(Ledger, numbersEverySourceOnce) {
    const Ledger ledger = ledgerOf(sampleEstimate().build());
    ASSERT_EQ(ledger.sources, std::vector<std::string>{"Data sheet of the vendor"});
    EXPECT_EQ(ledger.numberOfSource("Data sheet of the vendor"), 1U);
    EXPECT_EQ(ledger.numberOfSource(""), std::nullopt);
    EXPECT_EQ(ledger.numberOfSource("somebody else"), std::nullopt);
}

TEST(Ledger, marksADefaultAsAnAssumption) {
    LedgerEntry entry;
    entry.kind = TraceKind::standard;
    EXPECT_EQ(tag(entry), "A");
}

TEST(Ledger, knowsTheFirstUseOfEachFormula) {
    const Ledger ledger = ledgerOf(sampleEstimate().build());
    ASSERT_EQ(ledger.formulas.size(), 1U);
    const AppliedFormula& formula = ledger.formulas.front();
    EXPECT_EQ(formula.source, "Sample method");
    EXPECT_EQ(formula.times, 24U); // six metrics, two stages, two scenarios
    const TraceNode node = (*formula.trace)[formula.first];
    const auto number = ledger.numberOf((*formula.trace)[node.inputs.front()]);
    ASSERT_TRUE(number);
    EXPECT_EQ(ledger.entries[*number - 1].value * 2.0, node.value);
    EXPECT_FALSE(ledger.numberOf(node));
}

TEST(Age, countsWholeYears) {
    EXPECT_EQ(ageInYears("2023-05", "2026-11-26"), 3);
    EXPECT_EQ(ageInYears("2023-12-01", "2026-11"), 2);
    EXPECT_EQ(ageInYears("2023", "2026-11"), 2); // it may be of December
    EXPECT_EQ(ageInYears("2027", "2026-11"), 0);
    EXPECT_EQ(ageInYears("", "2026"), std::nullopt);
    EXPECT_EQ(ageInYears("2026-01-01/2026-12-31", "2026"), std::nullopt);
    EXPECT_EQ(ageInYears("n.d.", "2026"), std::nullopt);
}

} // namespace
} // namespace estimator
