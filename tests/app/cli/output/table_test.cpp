#include "app/cli/output/table.h"

#include <gtest/gtest.h>

namespace app {
namespace {

Table table() { return {{{"Stage"}, {"Cost", Align::right}}, {{"训练", "1 USD"}, {"Serve", "1000 USD"}}, false}; }

TEST(TextTable, alignsWideCharacters) {
    EXPECT_EQ(textTable(table(), Style{false}), "Stage      Cost\n"
                                                "训练      1 USD\n"
                                                "Serve  1000 USD\n");
}

TEST(TextTable, setsTheTotalOff) {
    Table withTotal = table();
    withTotal.endsWithTotal = true;
    EXPECT_EQ(textTable(withTotal, Style{false}), "Stage      Cost\n"
                                                  "训练      1 USD\n"
                                                  "───────────────\n"
                                                  "Serve  1000 USD\n");
}

TEST(TextTable, hasColourOnlyWhenAsked) { EXPECT_NE(textTable(table(), Style{true}).find("\x1b[1m"), std::string::npos); }

TEST(MarkdownTable, escapesWhatWouldEndACell) {
    Table names{{{"Name"}, {"Value", Align::right}}, {{"a|b*c", "1"}, {"cost_usd _x_", "2"}, {"Sum", "3"}}, true};
    EXPECT_EQ(markdownTable(names), "| Name | Value |\n"
                                    "| --- | ---: |\n"
                                    "| a\\|b\\*c | 1 |\n"
                                    "| cost_usd \\_x\\_ | 2 |\n"
                                    "| **Sum** | **3** |\n");
}

} // namespace
} // namespace app
