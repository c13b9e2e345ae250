#include "models/core/code.h"

#include <gtest/gtest.h>

#include <set>
#include <string>

using namespace models;

namespace {

TEST(Codes, standInTheOrderOfTheEnumeration) {
    int index = 0;
    for (const CodeInfo& row : allCodes()) EXPECT_EQ(static_cast<int>(row.code), index++) << row.name;
}

TEST(Codes, haveUniqueNamesThatTellTheSeverity) {
    std::set<std::string_view> names;
    for (const CodeInfo& row : allCodes()) {
        EXPECT_TRUE(names.insert(row.name).second) << row.name;
        const char expected = row.severity == Severity::error ? 'E' : row.severity == Severity::warning ? 'W' : 'N';
        EXPECT_EQ(row.name.substr(0, 2), (std::string{expected, '_'})) << row.name;
    }
}

TEST(Codes, speakInSentencesWithoutFullStop) {
    for (const CodeInfo& row : allCodes()) {
        EXPECT_FALSE(row.sentence.empty()) << row.name;
        EXPECT_FALSE(row.sentence.ends_with('.')) << row.name;
        EXPECT_FALSE(row.remedy.ends_with('.')) << row.name;
        EXPECT_FALSE(row.severity == Severity::error && row.remedy.empty()) << row.name << " does not say what to do";
    }
}

} // namespace
