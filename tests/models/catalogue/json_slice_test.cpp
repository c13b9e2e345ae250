#include "models/catalogue/json_slice.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace models::detail;
using testing::ElementsAre;

TEST(JsonSlice, findsMembersWithoutReadingThem) {
    const auto members = membersOf(R"( { "a" : 1 , "b":{"c":[1,"}"]}, "d": "e\"f\\" } )");
    ASSERT_TRUE(members);
    ASSERT_EQ(members->size(), 3u);
    EXPECT_EQ(valueOf(*members, "a"), "1");
    EXPECT_EQ(valueOf(*members, "b"), R"({"c":[1,"}"]})");
    EXPECT_EQ(valueOf(*members, "d"), R"("e\"f\\")");
    EXPECT_EQ(valueOf(*members, "z"), "");
}

TEST(JsonSlice, findsElements) {
    EXPECT_THAT(*elementsOf(R"([{"a":1}, [2,3] ,"x,y", 4])"), ElementsAre(R"({"a":1})", "[2,3]", R"("x,y")", "4"));
    EXPECT_THAT(*elementsOf(" [ ] "), ElementsAre());
    EXPECT_TRUE(membersOf("{}")->empty());
}

TEST(JsonSlice, refusesWhatIsCutOff) {
    for (const char* text : {"", " ", "{", R"({"a")", R"({"a":)", R"({"a":})", R"({"a":1)", R"({"a":1,})", R"({"a":"b)", R"({"a":[1})",
                             R"({a:1})", "3", "[]"}) {
        EXPECT_FALSE(membersOf(text)) << text;
    }
    for (const char* text : {"", "[", "[1", "[1,", "[1,]", "[,1]", R"(["a)", "{}", "[1}"}) EXPECT_FALSE(elementsOf(text)) << text;
}

TEST(JsonSlice, readsOnlyStringsWithoutEscapes) {
    EXPECT_EQ(plainText(R"("h100")"), "h100");
    EXPECT_EQ(plainText(R"("")"), "");
    EXPECT_FALSE(plainText(R"("a\nb")"));
    EXPECT_FALSE(plainText("12"));
    EXPECT_FALSE(plainText("\""));
    EXPECT_FALSE(plainText(""));
}
