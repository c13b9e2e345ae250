#include "models/files/plan_file.h"

#include "tests/models/files/sample_files.h"

#include <random>

using namespace models;

namespace {

/// A sound plan with one more member.
std::string planWith(const std::string& member) {
    return R"({"format":"fourem-plan","version":2,"title":"T","stages":[],"links":[],"scenarios":[{"id":"s","name":"S"}],)" + member + "}";
}

std::string_view refusal(const std::string& text) {
    const auto loaded = planFromText(text, "x");
    return loaded ? "read" : info(loaded.error().code).name;
}

std::string repeated(const std::string& text, std::size_t count) {
    std::string all;
    for (std::size_t i = 0; i < count; ++i) all += text;
    return all;
}

TEST(HostileText, refusesEndlessNesting) {
    EXPECT_EQ(refusal(std::string(1'000'000, '[')), "E_NOT_JSON");
    EXPECT_EQ(refusal(repeated("{\"a\":", 1'000'000)), "E_NOT_JSON");
    EXPECT_EQ(refusal(planWith("\"x\":" + std::string(100, '[') + std::string(100, ']'))), "E_NOT_JSON");
    EXPECT_EQ(refusal(planWith("\"x\":" + std::string(60, '[') + std::string(60, ']'))), "read");
}

TEST(HostileText, refusesAHugeFile) { EXPECT_EQ(refusal(planWith("\"x\":\"" + std::string(17u << 20, 'x') + "\"")), "E_TOO_LARGE"); }

TEST(HostileText, refusesNumbersThatAreNone) {
    EXPECT_EQ(refusal(planWith("\"x\":1e999")), "E_NOT_JSON");
    EXPECT_EQ(refusal(planWith("\"x\":NaN")), "E_NOT_JSON");
    EXPECT_EQ(refusal(planWith("\"x\":Infinity")), "E_NOT_JSON");
    EXPECT_EQ(refusal(planWith("\"x\":0x10")), "E_NOT_JSON");
    EXPECT_EQ(refusal(planWith("\"x\":01")), "E_NOT_JSON");
    EXPECT_EQ(refusal(planWith("\"x\":123456789012345678901234567890")), "read");
}

TEST(HostileText, refusesTheSameKeyTwice) {
    EXPECT_EQ(refusal(planWith("\"x\":1,\"x\":2")), "E_NOT_JSON");
    const auto loaded = planFromText(planWith("\"own\":{\"figures\":{\"a\":1,\"a\":2}}"), "x");
    EXPECT_EQ(englishLine(loaded.error()),
              "error[E_NOT_JSON] x /own/figures/a: is not valid JSON: the key stands twice; mend the text at that place");
}

TEST(HostileText, refusesBrokenText) {
    EXPECT_EQ(refusal(planWith("\"x\":\"\xff\xfe\"")), "E_NOT_UTF8");
    EXPECT_EQ(refusal(planWith("\"x\":\"\\ud800\"")), "E_NOT_JSON");
    EXPECT_EQ(refusal(planWith("\"x\":\"a\nb\"")), "E_NOT_JSON");
    EXPECT_EQ(refusal(planWith("\"x\":1") + "{}"), "E_NOT_JSON");
    EXPECT_EQ(refusal(std::string(100, '\0')), "E_NOT_UTF8");
    EXPECT_EQ(refusal(planWith("\"x\":1,")), "E_NOT_JSON");
    EXPECT_EQ(refusal("// comment\n" + planWith("\"x\":1")), "E_NOT_JSON");
}

TEST(HostileText, isShownWithoutControlCharacters) {
    const auto loaded = planFromText("{\"a\": \x1b[31m\xff}", "x");
    ASSERT_FALSE(loaded);
    for (const char c : englishLine(loaded.error())) EXPECT_TRUE(c >= ' ' && c <= '~') << static_cast<int>(c);
}

TEST(HostileText, neverCrashesOnADamagedPlan) {
    const std::string sound = textOf(planFixture("v2_everything.fourem"));
    std::mt19937 random{7};
    std::size_t refused = 0;
    for (int i = 0; i < 600; ++i) {
        std::string damaged = sound;
        for (int blow = 0; blow < 3; ++blow) {
            const std::size_t at = random() % damaged.size();
            switch (random() % 4) {
            case 0: damaged[at] = static_cast<char>(random() % 256); break;
            case 1: damaged.erase(at, random() % 20); break;
            case 2: damaged.insert(at, damaged.substr(random() % damaged.size(), random() % 40)); break;
            default: damaged.resize(at + 1);
            }
        }
        const auto loaded = planFromText(damaged, "damaged");
        if (!loaded) {
            ++refused;
            EXPECT_FALSE(englishLine(loaded.error()).empty());
            continue;
        }
        // What could be read is stable from then on.
        const std::string saved = planToText(loaded->plan);
        const auto again = planFromText(saved, "again");
        ASSERT_TRUE(again) << englishLine(again.error());
        ASSERT_EQ(planToText(again->plan), saved);
    }
    EXPECT_GT(refused, 400u);
}

} // namespace
