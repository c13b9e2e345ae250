#pragma once

#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <sys/wait.h>

namespace app {

/// What a shell sees of one run.
struct Ran {
    int exit = -1;
    std::string out;
    std::string err;
};

/// A folder of its own for each test, gone afterwards.
class TemporaryFolder {
public:
    TemporaryFolder() {
        std::string name = (std::filesystem::temp_directory_path() / "fourem-cli-XXXXXX").string();
        m_path = mkdtemp(name.data());
    }
    ~TemporaryFolder() { std::filesystem::remove_all(m_path); }
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;
    [[nodiscard]] std::string operator/(const std::string& name) const { return (m_path / name).string(); }

private:
    std::filesystem::path m_path;
};

inline std::string textOf(const std::filesystem::path& file) {
    std::ifstream stream{file, std::ios::binary};
    EXPECT_TRUE(stream) << file;
    return {std::istreambuf_iterator<char>{stream}, {}};
}

/// Runs the program in the folder of the test plans, through a shell.
/// @param arguments  as typed, with quotes and redirections
/// @param settings   assignments in front, e.g. "LC_ALL=C"
inline Ran fourem(const std::string& arguments, const std::string& settings = {}) {
    const TemporaryFolder folder;
    const std::string command = "cd '" FOUREM_CLI_TESTS "/plans' && FOUREM_DATA='" FOUREM_RESOURCES "' " + settings +
                                " '" FOUREM_PROGRAM "' " + arguments + " >'" + folder / "out" + "' 2>'" + folder / "err" + "'";
    const int status = std::system(command.c_str());
    return {WIFEXITED(status) ? WEXITSTATUS(status) : -1, textOf(folder / "out"), textOf(folder / "err")};
}

} // namespace app
