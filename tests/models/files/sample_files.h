#pragma once

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

namespace models {

inline std::filesystem::path planFixture(const std::string& name) { return std::filesystem::path{FOUREM_TEST_DATA} / "plans" / name; }

inline std::string textOf(const std::filesystem::path& file) {
    std::ifstream stream{file, std::ios::binary};
    EXPECT_TRUE(stream) << file;
    return {std::istreambuf_iterator<char>{stream}, {}};
}

/// A folder of its own for each test, gone afterwards.
class TemporaryFolder {
public:
    TemporaryFolder() {
        std::string name = (std::filesystem::temp_directory_path() / "fourem-test-XXXXXX").string();
        m_path = mkdtemp(name.data());
    }
    ~TemporaryFolder() { std::filesystem::remove_all(m_path); }
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;
    [[nodiscard]] std::filesystem::path operator/(const std::string& name) const { return m_path / name; }
    [[nodiscard]] std::size_t fileCount() const {
        return static_cast<std::size_t>(std::distance(std::filesystem::directory_iterator{m_path}, {}));
    }

private:
    std::filesystem::path m_path;
};

/// Compares a generated text with its file in the tree, or rewrites the file when FOUREM_UPDATE_GOLDEN=1 is set.
inline void expectFresh(const std::filesystem::path& file, const std::string& generated) {
    const char* update = std::getenv("FOUREM_UPDATE_GOLDEN");
    if (update != nullptr && std::string{update} == "1") {
        std::ofstream{file, std::ios::binary} << generated;
        return;
    }
    const std::string text = textOf(file);
    const auto difference = std::mismatch(text.begin(), text.end(), generated.begin(), generated.end()).first;
    EXPECT_TRUE(text == generated) << file << ":" << std::count(text.begin(), difference, '\n') + 1
                                   << " is out of date: run this test with FOUREM_UPDATE_GOLDEN=1 and read the difference";
}

} // namespace models
