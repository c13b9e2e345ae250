#include "estimator/formulas/formula.h"
#include "estimator/formulas/input_names.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <regex>
#include <set>
#include <string>

namespace estimator {
namespace {

std::string textOf(const std::filesystem::path& file) {
    std::ifstream in{file};
    return {std::istreambuf_iterator<char>{in}, {}};
}

/// First groups of all matches in the sources of the formulas.
std::set<std::string> foundInSources(const std::string& pattern) {
    const std::regex regex{pattern};
    std::set<std::string> found;
    for (const auto& file : std::filesystem::directory_iterator{FOUREM_SOURCE "/estimator/formulas"}) {
        if (file.path().extension() != ".h" && file.path().extension() != ".cpp") continue;
        const std::string text = textOf(file.path());
        for (auto match = std::sregex_iterator{text.begin(), text.end(), regex}; match != std::sregex_iterator{}; ++match)
            found.insert((*match)[1].str());
    }
    return found;
}

std::set<std::string> ids() {
    std::set<std::string> all;
    for (const Formula* formula : allFormulas()) all.insert(std::string{formula->id});
    return all;
}

TEST(Formulas, haveUniqueIds) { EXPECT_EQ(ids().size(), allFormulas().size()); }

TEST(Formulas, sayWhatTheyAre) {
    for (const Formula* formula : allFormulas()) {
        EXPECT_FALSE(formula->name.empty()) << formula->id;
        EXPECT_FALSE(formula->expression.empty()) << formula->id;
        EXPECT_FALSE(formula->source.empty()) << formula->id;
    }
}

TEST(Formulas, areAllListed) { EXPECT_EQ(foundInSources(R"(constexpr Formula \w+\{\s*"([^"]+)\")"), ids()); }

TEST(Formulas, areNamedBySourceTagsThatExist) {
    const auto all = ids();
    for (const auto& tag : foundInSources(R"(@source (M-[\w.]+))")) EXPECT_TRUE(all.contains(tag)) << tag;
}

TEST(Formulas, standInTheMethodology) {
    const std::string methodology = textOf(FOUREM_SOURCE "/docs/METHODOLOGY.md");
    for (const Formula* formula : allFormulas()) {
        const std::string id{formula->id};
        // Plain steps of the composition share a table; the others have a section each.
        const bool isStep = id.starts_with("M-C.");
        const auto heading = (isStep ? "| " : "### ") + id + (isStep ? " | " : " ") + std::string{formula->name} + (isStep ? " |" : "\n");
        EXPECT_NE(methodology.find(heading), std::string::npos) << heading;
        EXPECT_NE(methodology.find(formula->expression), std::string::npos) << id << " is written otherwise there";
    }
}

TEST(InputNames, holdEveryNameThatAMessageQuotes) {
    const auto names = inputNames();
    EXPECT_TRUE(std::ranges::is_sorted(names));
    const auto used = foundInSources(
        R"((?:positive|notNegative|anyNumber|atLeastOne|share|shareAboveZero|shareBelowOne|betweenZeroAndOne|that)\("([^"]+)\")");
    EXPECT_GT(used.size(), 200U);
    for (const auto& name : used) EXPECT_TRUE(std::ranges::binary_search(names, name)) << name;
}

} // namespace
} // namespace estimator
