#include "models/files/escaping.h"

#include <gtest/gtest.h>

/// What somebody may call a stage or a plan, and what must become of it in other documents.
namespace models {
namespace {

TEST(MarkdownText, showsMarkupAsItIs) {
    EXPECT_EQ(markdownText("*bold* `code` [link](http://x) ![picture](http://x)"),
              "\\*bold\\* \\`code\\` \\[link](http://x) !\\[picture](http://x)");
    EXPECT_EQ(markdownText("<script>alert(1)</script>"), "\\<script>alert(1)\\</script>");
    EXPECT_EQ(markdownText("a | b"), "a \\| b");
    EXPECT_EQ(markdownText("&lt; $x$ ~~y~~"), "\\&lt; \\$x\\$ \\~\\~y\\~\\~");
    EXPECT_EQ(markdownText("one\nline\r\n"), "one line  ");
}

TEST(MarkdownText, leavesIdsReadable) {
    EXPECT_EQ(markdownText("serve_online.known_pue"), "serve_online.known_pue");
    EXPECT_EQ(markdownText("_x_"), "\\_x\\_");
    EXPECT_EQ(markdownText("水 – 10 %"), "水 – 10 %");
}

TEST(MarkdownLine, beginsNothing) {
    EXPECT_EQ(markdownLine("# heading"), "\\# heading");
    EXPECT_EQ(markdownLine("  > quotation"), "\\> quotation");
    EXPECT_EQ(markdownLine("- item"), "\\- item");
    EXPECT_EQ(markdownLine("1. item"), "1\\. item");
    EXPECT_EQ(markdownLine("12) item"), "12\\) item");
    EXPECT_EQ(markdownLine("==="), "\\===");
    EXPECT_EQ(markdownLine("3.5 kWh"), "3.5 kWh");
}

TEST(IsolatedText, keepsNamesFromTurningTheTextAroundThem) {
    EXPECT_EQ(isolatedText("Serve 水"), "Serve 水");
    EXPECT_EQ(isolatedText("שלום"), "\u2068שלום\u2069");
    EXPECT_EQ(isolatedText("a\u202Eb\u2066c\u2069"), "abc");
    EXPECT_EQ(isolatedText("cut \xE2\x80"), "cut \xE2\x80");
}

TEST(HtmlText, holdsNoElementAndEndsNoAttribute) {
    EXPECT_EQ(htmlText("<img src=\"http://x\" onerror='y'> & co"), "&lt;img src=&quot;http://x&quot; onerror=&#39;y&#39;&gt; &amp; co");
    EXPECT_EQ(htmlText(std::string{"a\0b\x1b", 4}), "a b ");
}

TEST(CsvCell, startsNoFormula) {
    EXPECT_EQ(csvCell("=HYPERLINK(1)"), "'=HYPERLINK(1)");
    EXPECT_EQ(csvCell("+1+1"), "'+1+1");
    EXPECT_EQ(csvCell("-cmd"), "'-cmd");
    EXPECT_EQ(csvCell("@SUM(A1)"), "'@SUM(A1)");
    EXPECT_EQ(csvCell("\t=1"), "'\t=1");
    EXPECT_EQ(csvCell("=1,\"2\""), "\"'=1,\"\"2\"\"\"");
}

TEST(CsvCell, holdsNothingThatATerminalObeys) { EXPECT_EQ(csvCell("a\x1b[2Jb"), "a [2Jb"); }

TEST(CsvCell, leavesNumbersAndPlainText) {
    EXPECT_EQ(csvCell("-3.5"), "-3.5");
    EXPECT_EQ(csvCell("-1e-07"), "-1e-07");
    EXPECT_EQ(csvCell("a=b"), "a=b");
    EXPECT_EQ(csvCell(""), "");
}

} // namespace
} // namespace models
