#include "models/pipeline/own_entries.h"

#include "tests/models/pipeline/sample_plan.h"

#include <array>

using namespace models;

namespace {

const FigureKey kMemory{"memory_gb", "Memory", "GB", 1, 2000};
const std::array kKeys{kMemory};

Entry labChip(std::string source = "lab note 12") {
    Entry chip;
    chip.id = "lab-chip";
    chip.name = "Lab chip";
    Figure& memory = chip.figures["memory_gb"];
    memory.value = 96;
    memory.unit = "GB";
    memory.source = std::move(source);
    return chip;
}

std::string_view problemOf(const Entry& entry) {
    const auto fits = checkOwnEntry(entry, kKeys);
    return fits ? "fits" : info(fits.error().code).name;
}

TEST(ParseFigure, readsUnitsAndKeepsToThePlausibleRange) {
    EXPECT_EQ(parseFigure(kMemory, "80"), 80.0);
    EXPECT_EQ(parseFigure(kMemory, "1.5 TB"), 1500.0);
    EXPECT_EQ(parseFigure(kMemory, "80 kW").error().code, Code::unknownUnit);
    EXPECT_EQ(parseFigure(kMemory, "3 TB").error().code, Code::domain);
    EXPECT_EQ(parseFigure(kMemory, "much").error().code, Code::badValue);
}

TEST(CheckOwnEntry, asksForNameFiguresAndSources) {
    EXPECT_EQ(problemOf(labChip()), "fits");
    EXPECT_EQ(problemOf(labChip(" ")), "E_BAD_VALUE");
    Entry nameless = labChip();
    nameless.name.clear();
    EXPECT_EQ(problemOf(nameless), "E_BAD_VALUE");
    Entry empty = labChip();
    empty.figures.clear();
    EXPECT_EQ(problemOf(empty), "E_BAD_VALUE");
}

TEST(OwnEntries, areAddedReplacedAndTakenAway) {
    Plan plan = after(samplePlan(), SetOwnEntries{withOwnEntry(samplePlan(), labChip())});
    ASSERT_NE(ownEntry(plan, EntryKind::accelerator, "lab-chip"), nullptr);
    EXPECT_EQ(ownEntry(plan, EntryKind::model, "lab-chip"), nullptr);

    Entry better = labChip();
    better.name = "Lab chip 2";
    plan = after(plan, SetOwnEntries{withOwnEntry(plan, better)});
    EXPECT_EQ(plan.own->entries.size(), 1u);
    EXPECT_EQ(ownEntry(plan, EntryKind::accelerator, "lab-chip")->name, "Lab chip 2");

    plan = after(plan, SetOwnEntries{withoutOwnEntry(plan, EntryKind::accelerator, "lab-chip")});
    EXPECT_EQ(plan.own, nullptr);
}

} // namespace
