#include "models/files/csv_table.h"

#include <gmock/gmock.h>

/// Comma-separated values as spreadsheets and scripts write them.
namespace models {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

CsvTable tableOf(std::string_view text) {
    auto table = csvTable(text, "t.csv");
    if (!table) throw std::runtime_error{englishLine(table.error())};
    return *std::move(table);
}

std::string problemOf(std::string_view text) {
    const auto table = csvTable(text, "t.csv");
    return table ? std::string{"no error"} : englishLine(table.error());
}

TEST(CsvTable, namesColumnsInLowerCaseWithoutBlanks) {
    EXPECT_THAT(tableOf("Id, Model ,PUE\na,b,1.1\n").columns, ElementsAre("id", "model", "pue"));
}

TEST(CsvTable, quotedCellsHoldCommasQuotesAndLineEnds) {
    const CsvTable table = tableOf("a,b,c\n\"x, y\",\"says \"\"no\"\"\",\"two\nlines\"\nlast,,\n");
    ASSERT_EQ(table.rows.size(), 2u);
    EXPECT_THAT(table.rows[0].cells, ElementsAre("x, y", "says \"no\"", "two\nlines"));
    EXPECT_THAT(table.rows[1].cells, ElementsAre("last", "", ""));
}

TEST(CsvTable, linesAreThoseOfTheTextEvenAfterACellOfSeveral) {
    const CsvTable table = tableOf("a,b\r\n\"1\r\n2\r\n3\",x\r\n4,y\r\n");
    ASSERT_EQ(table.rows.size(), 2u);
    EXPECT_EQ(table.rows[0].line, 2u);
    EXPECT_EQ(table.rows[1].line, 5u);
    EXPECT_THAT(table.rows[0].cells, ElementsAre("1\r\n2\r\n3", "x"));
}

TEST(CsvTable, byteOrderMarkEmptyLinesAndAMissingFinalLineEndDoNotMatter) {
    const CsvTable table = tableOf("\xEF\xBB\xBF"
                                   "a,b\r\n\r\n1,2\r\n\n3,4");
    EXPECT_EQ(table.columns.front(), "a");
    ASSERT_EQ(table.rows.size(), 2u);
    EXPECT_EQ(table.rows[1].line, 5u);
    EXPECT_THAT(table.rows[1].cells, ElementsAre("3", "4"));
}

TEST(CsvTable, anEmptyTextIsAnEmptyTable) {
    EXPECT_TRUE(tableOf("").columns.empty());
    EXPECT_TRUE(tableOf("\n\n").columns.empty());
}

TEST(CsvTable, errorsNameTheLineAndTheRemedy) {
    EXPECT_THAT(problemOf("a,b\n1,\"open\n2,3\n"), HasSubstr("t.csv:2: \"\"open\" does not fit: its quote is never closed; write "));
    EXPECT_THAT(problemOf("a,b\n1,2\n\"x\"y,3\n"), HasSubstr("t.csv:3: "));
    EXPECT_THAT(problemOf("a,b\n1,2,3\n"), HasSubstr("t.csv:2: \"1\" does not fit: this row has more cells than the first line"));
    EXPECT_THAT(problemOf("a,b\n1\n"), HasSubstr("fewer cells than the first line"));
    EXPECT_THAT(problemOf("a,b,A\n"), HasSubstr("this column stands twice"));
    EXPECT_THAT(problemOf(std::string_view{"a\0,b\n", 5}), HasSubstr("E_NOT_UTF8"));
}

TEST(CsvTable, readsAHundredThousandRows) {
    std::string text = "a,b,c\n";
    for (int i = 0; i < 100000; ++i) text += "1,\"two, or so\",3.5\n";
    const CsvTable table = tableOf(text);
    ASSERT_EQ(table.rows.size(), 100000u);
    EXPECT_EQ(table.rows.back().line, 100001u);
    EXPECT_EQ(table.rows.back().cells[1], "two, or so");
}

} // namespace
} // namespace models
