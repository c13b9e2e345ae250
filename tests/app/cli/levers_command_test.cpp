#include "program_run.h"

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

namespace app {
namespace {

using testing::HasSubstr;

constexpr const char* kChat = "levers '" FOUREM_RESOURCES "/examples/chat-assistant.fourem' --scenario clean-region --stage serve";

TEST(Levers, areListedWithWhatTheyChange) {
    const Ran ran = fourem(kChat);
    ASSERT_EQ(ran.exit, 0) << ran.err;
    EXPECT_THAT(ran.out, HasSubstr("Semantic cache of prompts"));
    EXPECT_THAT(ran.out, HasSubstr("serve.semantic_cache_hit=0.2"));
    EXPECT_THAT(ran.out, HasSubstr("Does not apply"));
}

TEST(Levers, areAllThereInJson) {
    const Ran ran = fourem(std::string{kChat} + " --format json");
    ASSERT_EQ(ran.exit, 0) << ran.err;
    const auto document = nlohmann::json::parse(ran.out);
    EXPECT_EQ(document["scenario"], "clean-region");
    ASSERT_EQ(document["stages"].size(), 1U);
    const auto& levers = document["stages"][0]["levers"];
    ASSERT_EQ(levers.size(), 25U);
    for (const auto& lever : levers) {
        EXPECT_EQ(lever["applies"].get<bool>(), lever["why_not"].is_null()) << lever["id"];
        EXPECT_EQ(lever["applies"].get<bool>(), !lever["edits"].empty()) << lever["id"];
    }
}

TEST(Levers, haveARowEachInCsvAndMarkdown) {
    const Ran csv = fourem(std::string{kChat} + " --format csv");
    EXPECT_EQ(csv.exit, 0);
    EXPECT_EQ(std::count(csv.out.begin(), csv.out.end(), '\n'), 26);
    EXPECT_THAT(fourem(std::string{kChat} + " --format markdown").out, HasSubstr("| No. |"));
}

TEST(Levers, canBeGivenToSet) {
    const Ran ran = fourem(std::string{kChat} + " --set serve.semantic_cache_hit=0.2 --format csv");
    EXPECT_THAT(ran.out, HasSubstr("serve,18,semantic-cache,no"));
}

TEST(Levers, knowTheirStages) { EXPECT_EQ(fourem("levers known_training.fourem --stage serve").exit, 2); }

} // namespace
} // namespace app
