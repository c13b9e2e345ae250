#include "program_run.h"

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

namespace app {
namespace {

using nlohmann::json;
using testing::HasSubstr;
using testing::StartsWith;

TEST(New, makesAPlanThatIsSound) {
    const TemporaryFolder folder;
    const std::string file = folder / "my.fourem";
    EXPECT_EQ(fourem("new --template empty -o " + file).exit, 0);
    EXPECT_EQ(fourem("validate --strict " + file).exit, 0);
    EXPECT_THAT(textOf(file), HasSubstr("\"title\": \"my\""));
}

TEST(New, offersEveryTemplateAndExample) {
    const Ran list = fourem("new --list");
    ASSERT_EQ(list.exit, 0) << list.err;
    EXPECT_THAT(list.out, HasSubstr("empty"));
    for (const char* folder : {"templates", "examples"}) {
        for (const auto& file : std::filesystem::directory_iterator{std::filesystem::path{FOUREM_RESOURCES} / folder}) {
            const std::string name = file.path().stem().string();
            EXPECT_THAT(list.out, HasSubstr("\n" + name));
            // With what its estimates read beside it, and otherwise as it stands.
            auto made = json::parse(fourem("new --template " + name + " -o -").out);
            EXPECT_FALSE(made["lock"]["figures"].empty()) << name;
            made.erase("lock");
            auto shipped = json::parse(textOf(file.path()));
            shipped.erase("lock");
            EXPECT_EQ(made, shipped) << name;
        }
    }
}

TEST(New, listsTemplatesBeforeExamples) {
    const std::string list = fourem("new --list").out;
    EXPECT_LT(list.find("rag-assistant"), list.find("chat-assistant"));
    EXPECT_LT(list.find("empty"), list.find("batch-scoring"));
}

TEST(New, replacesNothingUnasked) {
    const TemporaryFolder folder;
    const std::string file = folder / "mine.fourem";
    std::ofstream{file} << "precious";
    const Ran refused = fourem("new --template empty -o " + file);
    EXPECT_EQ(refused.exit, 2);
    EXPECT_THAT(refused.err, StartsWith("error[E_USAGE] " + file + ": there is already such a file"));
    EXPECT_EQ(textOf(file), "precious");
    EXPECT_EQ(fourem("new --template empty --force -o " + file).exit, 0);
    EXPECT_THAT(textOf(file), HasSubstr("fourem-plan"));
}

TEST(New, namesAFolderThatCannotBeWritten) {
    const Ran ran = fourem("new --template empty -o /nowhere/my.fourem");
    EXPECT_EQ(ran.exit, 3);
    EXPECT_THAT(ran.err, StartsWith("error[E_UNWRITABLE] /nowhere/my.fourem: cannot be written"));
}

TEST(New, needsTemplateAndFile) {
    EXPECT_THAT(fourem("new -o x.fourem").err, HasSubstr("--template NAME is required"));
    EXPECT_THAT(fourem("new --template empty").err, HasSubstr("-o PLAN is required"));
}

} // namespace
} // namespace app
