#include "models/files/field_tables.h"

#include "models/files/plan_file.h"
#include "tests/models/files/sample_files.h"

using namespace models;

namespace {

const std::string begin = "<!-- fields: generated, see tests/models/files/field_tables_test.cpp -->\n";
const std::string end = "<!-- end of fields -->\n";
const std::filesystem::path document = std::filesystem::path{FOUREM_SOURCE} / "docs" / "FILE_FORMAT.md";

TEST(FieldTables, areFreshInTheDocument) {
    const std::string text = textOf(document);
    const std::size_t first = text.find(begin);
    const std::size_t last = text.find(end);
    ASSERT_NE(first, std::string::npos);
    ASSERT_NE(last, std::string::npos);
    expectFresh(document, text.substr(0, first) + begin + "\n" + fieldTables() + "\n" + text.substr(last));
}

TEST(FileFormat, showsAnExampleThatIsCanonical) {
    const std::string text = textOf(document);
    const std::string fence = "```json\n";
    const std::size_t first = text.find(fence) + fence.size();
    const std::string example = text.substr(first, text.find("```\n", first) - first);
    const auto loaded = planFromText(example, "FILE_FORMAT.md");
    ASSERT_TRUE(loaded) << englishLine(loaded.error());
    EXPECT_EQ(planToText(loaded->plan), example);
}

} // namespace
