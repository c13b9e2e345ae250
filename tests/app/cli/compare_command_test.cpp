#include "program_run.h"

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

namespace app {
namespace {

using testing::HasSubstr;
using testing::Not;

const std::string kAssistant = FOUREM_RESOURCES "/examples/chat-assistant.fourem";

// The last scenario compresses the model, a stage that the baseline leaves out.
TEST(Compare, saysWhyAScenarioHasNoPhysicalChain) {
    const auto document = nlohmann::json::parse(fourem("compare " + kAssistant + " --format json --draws 0").out);
    const auto& compared = document["scenarios"];
    EXPECT_TRUE(compared[1]["four_m"]["lmdi"].is_object());
    EXPECT_TRUE(compared[1]["four_m"]["lmdi_reason"].is_null());
    EXPECT_TRUE(compared[3]["four_m"]["lmdi"].is_null());
    EXPECT_THAT(compared[3]["four_m"]["lmdi_reason"].get<std::string>(), HasSubstr("a stage is done"));
    for (const char* format : {"text", "markdown"})
        EXPECT_THAT(fourem("compare " + kAssistant + " --draws 0 --format " + format).out,
                    HasSubstr("the chain cannot apply to Clean and lean: a stage is done"));
}

// Nobody has published what the making of a TPU v2 caused.
TEST(Compare, saysWhichFigureTheFactorsLack) {
    const auto document =
        nlohmann::json::parse(fourem("compare " FOUREM_RESOURCES "/examples/text-classifier.fourem --scenario 'DistilBERT, T4' "
                                     "--set plan.accelerator=tpu-v2 --format json --draws 0")
                                  .out);
    EXPECT_EQ(document["scenarios"][2]["four_m"]["reason"], "Google TPU v2 has no value for Embodied emissions");
    EXPECT_TRUE(document["scenarios"][3]["four_m"]["reason"].is_null());
}

// Poland has no published share of carbon-free hours.
TEST(Compare, saysWhyTotalsAreIncompleteAndWhere) {
    for (const char* format : {"text", "markdown"}) {
        const Ran ran = fourem("compare " + kAssistant + " --draws 0 --format " + format);
        EXPECT_THAT(ran.out, HasSubstr("Operational, hourly matched without prepare, tune, evaluate, serve, watch: "));
        EXPECT_THAT(ran.out, HasSubstr("has no value for hourly carbon-free share (On-premises)"));
    }
}

TEST(Compare, saysThatItsTotalsAreNoMedians) {
    for (const char* format : {"text", "markdown"}) {
        const std::string command = std::string{"compare known_training.fourem --format "} + format;
        EXPECT_THAT(fourem(command).out, HasSubstr("with every unknown at its median"));
        // Without draws there is no other figure to be taken for it.
        EXPECT_THAT(fourem(command + " --draws 0").out, Not(HasSubstr("with every unknown at its median")));
    }
}

} // namespace
} // namespace app
