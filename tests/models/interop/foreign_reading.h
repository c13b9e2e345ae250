#pragma once

#include "models/interop/foreign_file.h"

#include <gmock/gmock.h>

#include <string>
#include <vector>

namespace models {

/// The file, with the test failing where it cannot be read.
inline ForeignFile readSound(const std::string& text, const std::string& name = "file") {
    auto file = readForeign(text, name);
    EXPECT_TRUE(file) << (file ? "" : englishLine(file.error()));
    return file ? *std::move(file) : ForeignFile{};
}

inline std::vector<ForeignRun> runsOf(const std::string& text, const std::string& name = "file") {
    const ForeignFile file = readSound(text, name);
    const auto* runs = std::get_if<std::vector<ForeignRun>>(&file.content);
    EXPECT_NE(runs, nullptr);
    return runs == nullptr ? std::vector<ForeignRun>{} : *runs;
}

inline std::string refusalOf(const std::string& text, const std::string& name = "file") {
    const auto file = readForeign(text, name);
    return file ? "read" : englishLine(file.error());
}

inline double figure(const ForeignRun& run, std::string_view key) {
    const auto found = run.figures.find(key);
    EXPECT_NE(found, run.figures.end()) << key;
    return found == run.figures.end() ? -1.0 : found->second;
}

} // namespace models
