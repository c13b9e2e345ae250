#include "models/core/file_error.h"

#include <gtest/gtest.h>

namespace models {
namespace {

std::string line(const tl::unexpected<Error>& failure) { return englishLine(failure.value()); }

TEST(FileError, saysWhatIsWrongAndWhatToDo) {
    const auto reason = [](std::errc code) { return std::make_error_code(code); };
    EXPECT_EQ(line(unreadable("a", reason(std::errc::is_a_directory))),
              "error[E_UNREADABLE] a: cannot be read: it is a folder; name a file");
    EXPECT_EQ(line(unreadable("a", reason(std::errc::permission_denied))),
              "error[E_UNREADABLE] a: cannot be read: its permissions do not allow it; ask for the permission to read it");
    EXPECT_EQ(line(unwritable("a", reason(std::errc::no_space_on_device))),
              "error[E_UNWRITABLE] a: cannot be written: the disk is full; make room, or choose another place");
}

TEST(FileError, keepsTheSystemsWordsForWhatIsRare) {
    const auto rare = std::make_error_code(std::errc::too_many_files_open);
    EXPECT_EQ(line(unreadable("a", rare)),
              "error[E_UNREADABLE] a: cannot be read: " + rare.message() + "; check the path and its permissions");
}

TEST(FileError, namesTheLimitOfASize) {
    EXPECT_EQ(line(tooLarge("a", 16u << 20)),
              "error[E_TOO_LARGE] a: is larger than 16 MiB, the most that is read; take out what is not needed, or split it");
}

} // namespace
} // namespace models
