#include "models/files/csv_text.h"

#include <gtest/gtest.h>

namespace models {
namespace {

TEST(CsvText, quotesWhatWouldEndACell) {
    EXPECT_EQ(csvRow({"a", "b,c", "say \"x\"", "two\nlines"}), "a,\"b,c\",\"say \"\"x\"\"\",\"two\nlines\"\n");
    EXPECT_EQ(csvRow({"", ""}), ",\n");
}

TEST(CsvText, numbersHaveTenDigitsAndNothingIsEmpty) {
    EXPECT_EQ(csvNumber(2.0 / 3.0), "0.6666666667");
    EXPECT_EQ(csvNumber(1289376.0), "1289376");
    EXPECT_EQ(csvNumber(std::nullopt), "");
}

} // namespace
} // namespace models
