#pragma once

#include "models/catalogue/facts.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <memory>
#include <stdexcept>
#include <string>
#include <string_view>
#include <system_error>
#include <utility>

/// What the tests of the catalogue share.
namespace shipped {

inline std::filesystem::path folder() { return std::filesystem::path{FOUREM_RESOURCES} / "catalogue"; }

/// The catalogue that the program ships, opened afresh.
inline std::shared_ptr<const models::Catalogue> catalogue() {
    auto opened = models::Catalogue::open(folder());
    if (!opened) throw std::runtime_error{models::englishLine(opened.error())};
    return *opened;
}

/// A figure of the test's own making.
inline models::Figure figure(double value, std::string unit = {}) {
    return {value, std::move(unit), "measured here", "2026", models::Confidence::read, 0.0, {}};
}

/// An entry of the test's own making.
inline models::Entry entry(models::EntryKind kind, std::string id, std::string name) {
    models::Entry made;
    made.kind = kind;
    made.id = std::move(id);
    made.name = std::move(name);
    return made;
}

/// A folder that is gone with the test.
class TemporaryFolder {
public:
    TemporaryFolder() {
        static int count = 0;
        const auto* test = testing::UnitTest::GetInstance()->current_test_info();
        m_path = std::filesystem::path{testing::TempDir()} /
                 (std::string{"fourem-"} + test->test_suite_name() + "-" + test->name() + "-" + std::to_string(count++));
        std::filesystem::remove_all(m_path);
        std::filesystem::create_directories(m_path);
    }
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;
    ~TemporaryFolder() {
        std::error_code ignored;
        std::filesystem::remove_all(m_path, ignored);
    }

    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }
    void write(const std::filesystem::path& name, std::string_view text) const {
        std::filesystem::create_directories((m_path / name).parent_path());
        std::ofstream{m_path / name, std::ios::binary} << text;
    }

private:
    std::filesystem::path m_path;
};

/// A copy of the shipped catalogue that a test may break.
inline void copyInto(const TemporaryFolder& target) {
    std::filesystem::copy(folder(), target.path(),
                          std::filesystem::copy_options::recursive | std::filesystem::copy_options::overwrite_existing);
}

} // namespace shipped
