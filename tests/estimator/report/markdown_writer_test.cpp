#include "estimator/report/markdown_writer.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace estimator {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

std::string written(Block block) {
    Outline outline;
    outline.cover.title = named("T");
    outline.sections.push_back({ReportPart::summary, {std::move(block)}});
    return markdown(outline, English{});
}

TEST(MarkdownReport, keepsTablesWholeWhateverTheNames) {
    Table table;
    table.columns = {{named("a|b\nc")}, {named("n"), 1, true}};
    table.rows = {{{{named("x|y"), named("small\nprint")}, {named("1")}}}, {{{named("Sum")}, {named("2")}}, true}};
    EXPECT_THAT(written(table), HasSubstr("| a\\|b c | n |\n"
                                          "|---|---:|\n"
                                          "| x\\|y<br>small print | 1 |\n"
                                          "| **Sum** | **2** |\n"));
}

TEST(MarkdownReport, takesNoMarkupFromAPlan) {
    const std::string text = written(Paragraph{named("<script src=\"http://x\">\n# not a heading\n![p](http://x/y.png)")});
    EXPECT_THAT(text, HasSubstr("\\<script src=\"http://x\">"));
    EXPECT_THAT(text, HasSubstr("\n\\# not a heading\n"));
    EXPECT_THAT(text, HasSubstr("!\\[p](http://x/y.png)"));
    EXPECT_THAT(text, Not(HasSubstr("\n# not")));
}

TEST(MarkdownReport, fencesCommandsThatHoldBackticks) {
    EXPECT_THAT(written(Commands{{"fourem explain '```' x"}}), HasSubstr("````sh\nfourem explain '```' x\n````\n"));
}

TEST(MarkdownReport, writesFiguresAsTables) {
    Figure figure;
    figure.caption = named("What is seen");
    figure.figures.columns = {{named("Bar")}};
    figure.figures.rows = {{{{named("7")}}}};
    EXPECT_THAT(written(figure), HasSubstr("What is seen\n\n| Bar |\n|---|\n| 7 |\n"));
}

TEST(MarkdownReport, warnsVisibly) {
    EXPECT_THAT(written(Paragraph{named("no longer holds"), Paragraph::Tone::warning}), HasSubstr("> **no longer holds**\n"));
}

} // namespace
} // namespace estimator
