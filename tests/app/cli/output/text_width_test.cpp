#include "app/cli/output/text_width.h"

#include <gtest/gtest.h>

namespace app {
namespace {

TEST(TextWidth, countsColumns) {
    EXPECT_EQ(textWidth(""), 0u);
    EXPECT_EQ(textWidth("CO2e × 1.2"), 10u);
    EXPECT_EQ(textWidth("训练"), 4u);
    EXPECT_EQ(textWidth("e\xCC\x81"), 1u) << "e with a combining accent";
    EXPECT_EQ(textWidth("\xff\xe8"), 2u) << "bytes that are not UTF-8 count one each";
}

TEST(OneLine, takesControlCharactersOut) {
    EXPECT_EQ(onOneLine("a\x1b[2J\tb\r\nc\x7f"), "a [2J b  c ");
    EXPECT_EQ(onOneLine("\xC2\x9B"
                        "2J"),
              " 2J")
        << "the one-byte form of the escape sequence";
    EXPECT_EQ(onOneLine("naïve 训练"), "naïve 训练");
}

TEST(Shortened, keepsTheWidth) {
    EXPECT_EQ(shortened("Serve", 5), "Serve");
    EXPECT_EQ(shortened("Serve online", 6), "Serve…");
    EXPECT_EQ(shortened("训练模型", 6), "训练…");
}

} // namespace
} // namespace app
