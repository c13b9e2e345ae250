#include "models/pipeline/option_words.h"

#include "models/pipeline/field.h"

#include <gtest/gtest.h>

#include <set>
#include <string_view>

namespace models {
namespace {

TEST(OptionWords, readAsPeopleSayThem) {
    EXPECT_EQ(optionWords("lifecycle-consumption"), "life-cycle, consumption");
    EXPECT_EQ(optionWords("vllm-0.11"), "vLLM 0.11");
    EXPECT_EQ(optionWords("fp8"), "fp8");
    EXPECT_EQ(optionWords("Serve the assistant"), "Serve the assistant");
}

TEST(OptionWords, tellTheOptionsOfAFieldApart) {
    for (const StageKindInfo& row : allStageKinds())
        for (const Field& field : fieldsOf(row.kind)) {
            std::set<std::string_view> words;
            for (const std::string_view option : field.options) words.insert(optionWords(option));
            EXPECT_EQ(words.size(), field.options.size()) << field.path;
        }
}

} // namespace
} // namespace models
