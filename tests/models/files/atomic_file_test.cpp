#include "models/files/atomic_file.h"

#include "tests/models/files/sample_files.h"

#include <csignal>

#include <sys/resource.h>
#include <sys/stat.h>

using namespace models;

namespace {

/// No file may grow beyond `bytes` while it lives: what a full disk does to a write.
class FullDisk {
public:
    explicit FullDisk(rlim_t bytes) : m_handler{std::signal(SIGXFSZ, SIG_IGN)} {
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FullDisk() {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }
    FullDisk(const FullDisk&) = delete;
    FullDisk& operator=(const FullDisk&) = delete;

private:
    rlimit m_before{};
    void (*m_handler)(int);
};

TEST(WriteAtomically, makesAndReplacesFiles) {
    const TemporaryFolder folder;
    ASSERT_TRUE(writeAtomically(folder / "a", "one"));
    ASSERT_TRUE(writeAtomically(folder / "a", "two"));
    EXPECT_EQ(textOf(folder / "a"), "two");
    EXPECT_EQ(folder.fileCount(), 1u);
}

TEST(WriteAtomically, leavesTheOldFileWhenTheDiskIsFull) {
    const TemporaryFolder folder;
    ASSERT_TRUE(writeAtomically(folder / "a", "old"));
    {
        const FullDisk disk{4096};
        const auto written = writeAtomically(folder / "a", std::string(100'000, 'x'));
        ASSERT_FALSE(written);
        EXPECT_EQ(written.error().code, Code::unwritableFile);
    }
    EXPECT_EQ(textOf(folder / "a"), "old");
    EXPECT_EQ(folder.fileCount(), 1u);
}

TEST(WriteAtomically, refusesWhatIsNoFile) {
    const TemporaryFolder folder;
    EXPECT_EQ(writeAtomically(folder / "none/a", "x").error().code, Code::unwritableFile);
    EXPECT_EQ(writeAtomically(folder / "", "x").error().code, Code::unwritableFile);
    EXPECT_EQ(writeAtomically("/dev/full", "x").error().code, Code::unwritableFile);
    EXPECT_EQ(folder.fileCount(), 0u);
}

TEST(WriteAtomically, leavesAReadOnlyFile) {
    const TemporaryFolder folder;
    const auto file = folder / "a";
    ASSERT_TRUE(writeAtomically(file, "old"));
    std::filesystem::permissions(file, std::filesystem::perms::owner_read);
    const auto result = writeAtomically(file, "new");
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, Code::unwritableFile);
    EXPECT_EQ(readBytes(file, 100).value(), "old");
}

TEST(WriteAtomically, keepsPermissions) {
    const TemporaryFolder folder;
    ASSERT_TRUE(writeAtomically(folder / "a", "one"));
    ASSERT_EQ(chmod((folder / "a").c_str(), 0640), 0);
    ASSERT_TRUE(writeAtomically(folder / "a", "two"));
    struct stat status{};
    ASSERT_EQ(stat((folder / "a").c_str(), &status), 0);
    EXPECT_EQ(status.st_mode & 0777, 0640u);
}

TEST(WriteAtomically, givesANewFileTheUsersMask) {
    const TemporaryFolder folder;
    const mode_t before = umask(027);
    ASSERT_TRUE(writeAtomically(folder / "a", "one"));
    umask(before);
    struct stat status{};
    ASSERT_EQ(stat((folder / "a").c_str(), &status), 0);
    EXPECT_EQ(status.st_mode & 0777, 0640u);
}

TEST(WriteAtomically, followsASymbolicLink) {
    const TemporaryFolder folder;
    ASSERT_TRUE(writeAtomically(folder / "real", "one"));
    std::filesystem::create_symlink(folder / "real", folder / "link");
    ASSERT_TRUE(writeAtomically(folder / "link", "two"));
    EXPECT_TRUE(std::filesystem::is_symlink(folder / "link"));
    EXPECT_EQ(textOf(folder / "real"), "two");
}

TEST(KeepPrevious, keepsOneVersionWithItsPermissions) {
    const TemporaryFolder folder;
    for (const char* text : {"one", "two", "three"}) {
        ASSERT_TRUE(keepPrevious(folder / "a"));
        ASSERT_TRUE(writeAtomically(folder / "a", text));
        ASSERT_EQ(chmod((folder / "a").c_str(), 0600), 0);
    }
    EXPECT_EQ(textOf(folder / "a"), "three");
    EXPECT_EQ(textOf(folder / "a~"), "two");
    EXPECT_EQ(folder.fileCount(), 2u);
    struct stat status{};
    ASSERT_EQ(stat((folder / "a~").c_str(), &status), 0);
    EXPECT_EQ(status.st_mode & 0777, 0600u);
}

TEST(KeepPrevious, standsBesideTheFileThatALinkMeans) {
    const TemporaryFolder folder;
    ASSERT_TRUE(writeAtomically(folder / "real", "one"));
    std::filesystem::create_symlink(folder / "real", folder / "link");
    ASSERT_TRUE(keepPrevious(folder / "link"));
    EXPECT_EQ(previousVersion(folder / "link"), folder / "real~");
    EXPECT_EQ(textOf(folder / "real~"), "one");
}

TEST(KeepPrevious, leavesAloneWhatIsNoFile) {
    const TemporaryFolder folder;
    EXPECT_TRUE(keepPrevious(folder / "none"));
    EXPECT_TRUE(keepPrevious("/dev/full"));
    EXPECT_FALSE(std::filesystem::exists("/dev/full~"));
    EXPECT_EQ(folder.fileCount(), 0u);
}

TEST(ReadBytes, readsAllOrSaysWhyNot) {
    const TemporaryFolder folder;
    const std::string bytes{"a\0b\r\n", 5};
    ASSERT_TRUE(writeAtomically(folder / "a", bytes));
    EXPECT_EQ(readBytes(folder / "a", 5).value(), bytes);
    EXPECT_EQ(readBytes(folder / "a", 4).error().code, Code::tooLarge);
    EXPECT_EQ(readBytes(folder / "none", 4).error().code, Code::unreadableFile);
    EXPECT_EQ(readBytes("/dev/zero", 4).error().code, Code::unreadableFile);
    EXPECT_EQ(readBytes(folder / "", 4).error().code, Code::unreadableFile);
}

} // namespace
