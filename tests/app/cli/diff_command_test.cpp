#include "program_run.h"

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <fstream>

namespace app {
namespace {

using nlohmann::json;
using testing::HasSubstr;
using testing::Not;

/// The plan of the tests with some of its text replaced.
std::string variant(const TemporaryFolder& folder, const std::string& from, const std::string& to) {
    std::string text = textOf(std::filesystem::path{FOUREM_CLI_TESTS} / "plans/known_training.fourem");
    const std::size_t at = text.find(from);
    EXPECT_NE(at, std::string::npos) << from;
    const std::string file = folder / "variant.fourem";
    std::ofstream{file} << text.replace(at, from.size(), to);
    return file;
}

TEST(DiffCommand, listsChoicesWithUnitsAndTheirEffect) {
    const TemporaryFolder folder;
    // Twice the known hours: twice the time and energy of the known power.
    const std::string other = variant(folder, "\"known_hours\": 10,", "\"known_hours\": 20,");
    const Ran ran = fourem("diff known_training.fourem " + other);
    EXPECT_EQ(ran.exit, 0);
    EXPECT_THAT(ran.out, HasSubstr("train.known_hours (baseline)"));
    EXPECT_THAT(ran.out, HasSubstr("10 h"));
    EXPECT_THAT(ran.out, HasSubstr("20 h"));
    EXPECT_THAT(ran.out, HasSubstr("+100 %"));
}

TEST(DiffCommand, callsAPipeOfTheShellAPipe) {
    const TemporaryFolder folder;
    const std::string other = variant(folder, "\"known_hours\": 10,", "\"known_hours\": 20,");
    const Ran ran = fourem("diff /dev/fd/0 " + other, "cat known_training.fourem | FOUREM_DATA='" FOUREM_RESOURCES "'");
    EXPECT_EQ(ran.exit, 0) << ran.err;
    EXPECT_THAT(ran.out, HasSubstr("A (pipe)"));
    EXPECT_THAT(ran.out, Not(HasSubstr("/dev/fd")));
}

TEST(DiffCommand, givesEveryFigureAsJson) {
    const TemporaryFolder folder;
    const std::string other = variant(folder, "\"known_hours\": 10,", "\"known_hours\": 20,");
    const Ran ran = fourem("diff known_training.fourem " + other + " --format json");
    const json document = json::parse(ran.out);
    ASSERT_EQ(document["changes"].size(), 1u);
    EXPECT_EQ(document["changes"][0]["part"], "choice");
    EXPECT_EQ(document["changes"][0]["before"]["value"], 10);
    EXPECT_EQ(document["changes"][0]["after"]["value"], 20);
    const auto isTime = [](const json& figure) {
        return figure["metric"] == "time_h" && figure["scenario"] == "baseline" && figure["stage"].is_null();
    };
    const auto time = std::ranges::find_if(document["figures"], isTime);
    ASSERT_NE(time, document["figures"].end());
    EXPECT_EQ((*time)["before"], 10);
    EXPECT_EQ((*time)["delta"], 10);
}

TEST(DiffCommand, exitsLikeGitDiff) {
    const TemporaryFolder folder;
    const std::string other = variant(folder, "\"known_hours\": 10,", "\"known_hours\": 20,");
    const std::string same = "diff known_training.fourem known_training.fourem";
    EXPECT_EQ(fourem(same + " --exit-code").exit, 0);
    EXPECT_EQ(fourem(same).out, "The plans do not differ.\n");
    EXPECT_EQ(fourem("diff known_training.fourem " + other + " --exit-code").exit, 1);
    EXPECT_EQ(fourem("diff known_training.fourem nowhere.fourem").exit, 3);
    EXPECT_EQ(fourem("diff known_training.fourem newer.fourem").exit, 4);
}

TEST(DiffCommand, tellsChangesOfAPlanThatCannotBeEstimated) {
    const Ran ran = fourem("diff known_training.fourem bad_value.fourem");
    EXPECT_EQ(ran.exit, 0);
    EXPECT_THAT(ran.err, HasSubstr("bad_value.fourem"));
    EXPECT_THAT(ran.out, HasSubstr("Differs in"));
}

TEST(DiffCommand, keepsNamesFromBecomingMarkup) {
    const TemporaryFolder folder;
    const std::string other = variant(folder, "\"name\": \"Clean grid\"", "\"name\": \"a|b <script>\"");
    EXPECT_THAT(fourem("diff known_training.fourem " + other + " --format markdown").out, HasSubstr("a\\|b \\<script>"));
}

} // namespace
} // namespace app
