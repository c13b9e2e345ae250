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
    // The command that reproduces it names where it was written to.
    std::string printed = fourem("report known_training.fourem -o -").out;
    const auto command = printed.find("-o - --draws");
    ASSERT_NE(command, std::string::npos);
    EXPECT_EQ(printed.replace(command, 4, "-o report.md"), text);
}

TEST(Report, holdsTheChosenSectionsAndScenarios) {
    const std::string text =
        fourem("report known_training.fourem -o - --sections summary,review --draws 16 --seed 3 --date 2026-11-26").out;
    EXPECT_THAT(text, HasSubstr("## Summary\n"));
    EXPECT_THAT(text, HasSubstr("| Date | 2026-11-26 |"));
    EXPECT_THAT(text,
                HasSubstr("fourem report known_training.fourem -o - --sections summary,review --date 2026-11-26 --draws 16 --seed 3\n"));
    EXPECT_THAT(text, testing::Not(HasSubstr("## Levers")));
}

TEST(Report, isReproducedByItsOwnCommand) {
    const std::string text = fourem("report known_training.fourem -o - --draws 16").out;
    const std::size_t begin = text.find("fourem report ");
    ASSERT_NE(begin, std::string::npos);
    const std::string command = text.substr(begin + 7, text.find('\n', begin) - begin - 7);
    EXPECT_EQ(fourem(command).out, text);
}

TEST(Report, refusesWhatItDoesNotKnow) {
    for (const char* options : {"--sections annex", "--scenarios nowhere", "--date yesterday", "--page-size A3", "--language fr"}) {
        const Ran ran = fourem(std::string{"report known_training.fourem -o - "} + options);
        EXPECT_EQ(ran.exit, 2) << options << ran.err;
        EXPECT_EQ(ran.out, "");
    }
    EXPECT_EQ(fourem("report known_training.fourem -o report.doc").exit, 2);
}

TEST(Report, asPdfComesFromTheDesktopProgram) {
    // Beside a copy of the program stands nothing: then the error says what to do.
    const TemporaryFolder folder;
    std::filesystem::copy_file(FOUREM_PROGRAM, folder / "fourem");
    const std::string command = "FOUREM_DATA='" FOUREM_RESOURCES "' '" + folder / "fourem" +
                                "' report '" FOUREM_CLI_TESTS "/plans/known_training.fourem' -o '" + folder / "r.pdf" + "' 2>'" +
                                folder / "err" + "'";
    EXPECT_EQ(WEXITSTATUS(std::system(command.c_str())), 3);
    EXPECT_THAT(textOf(folder / "err"), HasSubstr("fourem-desktop is not installed beside fourem; write an English .md report instead"));
}

TEST(Report, handsPlanAndFileToTheDesktopProgram) {
    const TemporaryFolder folder;
    std::filesystem::copy_file(FOUREM_PROGRAM, folder / "fourem");
    std::ofstream{folder / "fourem-desktop"} << "#!/bin/sh\nfor each in \"$@\"; do echo \"<$each>\"; done\n";
    std::filesystem::permissions(folder / "fourem-desktop", std::filesystem::perms::owner_all);
    const std::string plan = FOUREM_CLI_TESTS "/plans/known_training.fourem";
    const std::string command = "'" + folder / "fourem" + "' report '" + plan +
                                "' -o 'my report.pdf' --sections sci --language zh_CN --organisation=--x >'" + folder / "out" + "'";
    EXPECT_EQ(WEXITSTATUS(std::system(command.c_str())), 0);
    EXPECT_EQ(textOf(folder / "out"), "<--report=my report.pdf>\n<--sections=sci>\n<--language=zh_CN>\n<--page-size=A4>\n"
                                      "<--organisation=--x>\n<--draws=1024>\n<--seed=20261123>\n<-->\n<" +
                                          plan + ">\n");
}

} // namespace
} // namespace app
