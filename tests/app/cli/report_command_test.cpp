#include "program_run.h"

#include <gmock/gmock.h>

namespace app {
namespace {

using testing::HasSubstr;

TEST(Report, isWrittenAsMarkdown) {
    const TemporaryFolder folder;
    const Ran ran = fourem("report known_training.fourem -o " + folder / "report.md");
    ASSERT_EQ(ran.exit, 0) << ran.err;
    const std::string text = textOf(folder / "report.md");
    EXPECT_THAT(text, HasSubstr("# Known training\n"));
    EXPECT_THAT(text, HasSubstr("fourem explain known_training.fourem total_kgco2e"));
    EXPECT_EQ(fourem("report known_training.fourem -o -").out, text);
}

TEST(Report, asPdfComesFromTheDesktopProgram) {
    // Beside a copy of the program stands nothing: then the error says what to do.
    const TemporaryFolder folder;
    std::filesystem::copy_file(FOUREM_PROGRAM, folder / "fourem");
    const std::string command = "FOUREM_DATA='" FOUREM_RESOURCES "' '" + folder / "fourem" +
                                "' report '" FOUREM_CLI_TESTS "/plans/known_training.fourem' -o '" + folder / "r.pdf" + "' 2>'" +
                                folder / "err" + "'";
    EXPECT_EQ(WEXITSTATUS(std::system(command.c_str())), 3);
    EXPECT_THAT(textOf(folder / "err"), HasSubstr("fourem-desktop is not installed beside fourem, write a .md report instead"));
}

TEST(Report, handsPlanAndFileToTheDesktopProgram) {
    const TemporaryFolder folder;
    std::filesystem::copy_file(FOUREM_PROGRAM, folder / "fourem");
    std::ofstream{folder / "fourem-desktop"} << "#!/bin/sh\nfor each in \"$@\"; do echo \"<$each>\"; done\n";
    std::filesystem::permissions(folder / "fourem-desktop", std::filesystem::perms::owner_all);
    const std::string plan = FOUREM_CLI_TESTS "/plans/known_training.fourem";
    const std::string command = "'" + folder / "fourem" + "' report '" + plan + "' -o 'my report.pdf' >'" + folder / "out" + "'";
    EXPECT_EQ(WEXITSTATUS(std::system(command.c_str())), 0);
    EXPECT_EQ(textOf(folder / "out"), "<--report>\n<my report.pdf>\n<-->\n<" + plan + ">\n");
}

} // namespace
} // namespace app
