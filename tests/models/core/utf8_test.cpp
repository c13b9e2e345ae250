#include "models/core/utf8.h"

#include <gtest/gtest.h>

namespace models {
namespace {

using namespace std::string_view_literals;

std::string problem(std::string_view bytes) {
    const auto text = utf8(bytes, "f");
    return text ? "none" : text.error().where + ": " + english(text.error().message());
}

TEST(Utf8, isTakenWithoutItsMark) {
    EXPECT_EQ(utf8("\xEF\xBB\xBF{}", "f"), "{}"sv);
    EXPECT_EQ(utf8("Zürich, 北京, 😀\n", "f"), "Zürich, 北京, 😀\n"sv);
    EXPECT_EQ(utf8("", "f"), ""sv);
}

TEST(Utf8, namesUtf16) {
    EXPECT_EQ(problem("\xFF\xFE{\0}\0"sv), "f: is not text in UTF-8: it is UTF-16");
    EXPECT_EQ(problem("\xFE\xFF\0{\0}"sv), "f: is not text in UTF-8: it is UTF-16");
    EXPECT_EQ(problem("a\0,\0b\0"sv), "f: is not text in UTF-8: it is UTF-16");
}

TEST(Utf8, namesTheLineOfOtherBytes) {
    EXPECT_EQ(problem("a\nZ\xFCrich\n"), "f:2: is not text in UTF-8: its characters are of another encoding"); // Latin-1
    EXPECT_EQ(problem("abc\0d"sv), "f:1: is not text in UTF-8: it holds a zero byte, as no text does");
}

TEST(Utf8, refusesWhatNoCharacterHas) {
    // A slash in two bytes, half a surrogate pair, beyond the last character, a cut-off and a lone continuation.
    for (const char* bytes : {"\xC0\xAF", "\xE0\x80\xAF", "\xED\xA0\x80", "\xF4\x90\x80\x80", "\xE5\x8C", "\x80"})
        EXPECT_NE(problem(bytes), "none");
}

} // namespace
} // namespace models
