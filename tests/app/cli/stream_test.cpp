#include "program_run.h"

#include <gmock/gmock.h>

/// The standard streams when they are not a friendly file.
namespace app {
namespace {

TEST(Streams, aReaderThatGoesAwayIsNoError) {
    const TemporaryFolder folder;
    const std::string command = "(FOUREM_DATA='" FOUREM_RESOURCES "' '" FOUREM_PROGRAM "' catalogue list models --format json 2>'" +
                                folder / "err" + "'; echo $? >'" + folder / "exit" + "') | head -c 10 >/dev/null";
    EXPECT_EQ(std::system(command.c_str()), 0);
    EXPECT_EQ(textOf(folder / "err"), "");
    EXPECT_EQ(textOf(folder / "exit"), "0\n");
}

TEST(Streams, aFullDiskIsAnError) {
    const TemporaryFolder folder;
    const std::string command = "FOUREM_DATA='" FOUREM_RESOURCES "' '" FOUREM_PROGRAM "' --help >/dev/full 2>'" + folder / "err" + "'";
    const int status = std::system(command.c_str());
    EXPECT_EQ(WEXITSTATUS(status), 3);
    EXPECT_THAT(textOf(folder / "err"),
                testing::StartsWith("error[E_UNWRITABLE] standard output: cannot be written: the disk is full; make room"));
}

TEST(Streams, noColourWithoutTerminal) {
    EXPECT_THAT(fourem("estimate known_training.fourem").out, testing::Not(testing::HasSubstr("\x1b")));
}

TEST(Streams, controlCharactersOfAPlanStayOut) {
    // The notes and titles of other people's plans must not move the cursor or rename the window.
    const TemporaryFolder folder;
    std::ofstream{folder / "hostile.fourem"} << R"({"format": "fourem-plan", "version": 2, "title": "a\u001b]0;x\u0007b",
        "stages": [], "links": [], "scenarios": [{"id": "baseline", "name": "c\u001b[2Jd"}]})";
    const Ran ran = fourem("estimate " + folder / "hostile.fourem");
    EXPECT_THAT(ran.out, testing::HasSubstr("a ]0;x b"));
    EXPECT_THAT(ran.out, testing::HasSubstr("c [2Jd"));
    EXPECT_THAT(ran.out, testing::Not(testing::HasSubstr("\x1b")));
}

} // namespace
} // namespace app
