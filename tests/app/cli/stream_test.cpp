#include "program_run.h"

#include <gmock/gmock.h>

/// The standard streams when they are not a friendly file.
namespace app {
namespace {

TEST(Streams, aReaderThatGoesAwayIsNoError) {
    const Ran ran = fourem("catalogue list models --format json | head -c 10", "set -o pipefail;");
    EXPECT_THAT(ran.err, testing::IsEmpty());
    EXPECT_EQ(ran.exit, 0);
}

TEST(Streams, aFullDiskIsAnError) {
    const TemporaryFolder folder;
    const std::string command = "FOUREM_DATA='" FOUREM_RESOURCES "' '" FOUREM_PROGRAM "' --help >/dev/full 2>'" + folder / "err" + "'";
    const int status = std::system(command.c_str());
    EXPECT_EQ(WEXITSTATUS(status), 3);
    EXPECT_THAT(textOf(folder / "err"), testing::StartsWith("error[E_UNWRITABLE] standard output: cannot be written: No space left"));
}

TEST(Streams, noColourWithoutTerminal) {
    EXPECT_THAT(fourem("estimate known_training.fourem").out, testing::Not(testing::HasSubstr("\x1b")));
}

TEST(Streams, controlCharactersOfAPlanStayOut) {
    // The notes and titles of other people's plans must not move the cursor or rename the window.
    const Ran ran = fourem(R"(estimate - <<'END'
{"format": "fourem-plan", "version": 2, "title": "a\u001b]0;x\u0007b", "stages": [], "links": [],
 "scenarios": [{"id": "baseline", "name": "c\u001b[2Jd"}]}
END
)");
    EXPECT_THAT(ran.out, testing::HasSubstr("a ]0;x b"));
    EXPECT_THAT(ran.out, testing::HasSubstr("c [2Jd"));
    EXPECT_THAT(ran.out, testing::Not(testing::HasSubstr("\x1b")));
}

} // namespace
} // namespace app
