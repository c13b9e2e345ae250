#include "tests/estimator/formulas/vectors.h"

#include "models/core/code.h"

#include <gtest/gtest.h>

#include <cctype>
#include <cmath>
#include <fstream>
#include <set>
#include <string>

namespace estimator::vectors {
namespace {

const json& allVectors() {
    static const json vectors = json::parse(std::ifstream{FOUREM_TEST_DATA "/estimator_vectors.json"});
    return vectors;
}

/// Scheduling and the optimiser are tested where they live.
bool belongsElsewhere(const std::string& id) { return id.starts_with("SC-") || id.starts_with("OP-") || id == "ER-04"; }

std::vector<Row> allRows() {
    std::vector<Row> rows;
    for (const auto& family : {trainingRows(), servingRows(), energyRows(), carbonRows(), costRows(), uncertaintyRows()})
        rows.insert(rows.end(), family.begin(), family.end());
    return rows;
}

const Row* rowOf(const std::string& id) {
    static const auto rows = allRows();
    for (const Row& row : rows)
        if (row.id == id) return &row;
    return nullptr;
}

void expectSame(const json& actual, const json& expected, double tolerance, const std::string& where) {
    if (expected.is_number()) {
        ASSERT_TRUE(actual.is_number()) << where;
        const double want = expected.get<double>();
        EXPECT_LE(std::abs(actual.get<double>() - want), tolerance * std::abs(want)) << where << ": " << actual << ", not " << expected;
    } else if (expected.is_structured()) {
        ASSERT_EQ(actual.size(), expected.size()) << where;
        for (const auto& [key, value] : expected.items()) {
            const json& part = expected.is_object() ? actual.at(key) : actual.at(static_cast<std::size_t>(std::stoul(key)));
            expectSame(part, value, tolerance, where + "." + key);
        }
    } else {
        EXPECT_EQ(actual, expected) << where;
    }
}

json computed(const Row& row, const json& inputs) {
    try {
        return row.compute(inputs);
    } catch (const Refused& refused) {
        return {{"error", models::info(refused.error.code).name}};
    }
}

struct Case {
    const json* vector;
    [[nodiscard]] std::string id() const { return vector->at("id").get<std::string>(); }
};

/// What names the test in ctest.
void PrintTo(const Case& vector, std::ostream* out) { *out << vector.id(); }

class Vector : public testing::TestWithParam<Case> {};

TEST_P(Vector, isReproduced) {
    const json& vector = *GetParam().vector;
    const auto id = GetParam().id();
    const Row* row = rowOf(id);
    ASSERT_NE(row, nullptr) << "no formula is named for " << id;
    const json actual = computed(*row, vector.at("inputs"));
    for (const auto& [key, expected] : vector.at("expected").items()) {
        ASSERT_TRUE(actual.contains(key)) << id << " has no " << key << " in " << actual;
        expectSame(actual.at(key), expected, vector.at("rel_tol").get<double>(), id + "." + key);
    }
}

std::vector<Case> vectorsOfFormulas() {
    std::vector<Case> kept;
    for (const json& vector : allVectors())
        if (const Case named{&vector}; !belongsElsewhere(named.id())) kept.push_back(named);
    return kept;
}

std::string testName(const testing::TestParamInfo<Case>& info) {
    auto name = info.param.id();
    for (char& letter : name)
        if (std::isalnum(static_cast<unsigned char>(letter)) == 0) letter = '_';
    return name;
}

INSTANTIATE_TEST_SUITE_P(Published, Vector, testing::ValuesIn(vectorsOfFormulas()), testName);

TEST(Vectors, allAreThere) { EXPECT_EQ(allVectors().size(), 136U); }

TEST(Vectors, eachHasOneRowAndEachRowAVector) {
    std::set<std::string> ids;
    for (const Case& vector : vectorsOfFormulas()) ids.insert(vector.id());
    std::set<std::string> rows;
    for (const Row& row : allRows()) EXPECT_TRUE(rows.insert(std::string{row.id}).second) << row.id << " twice";
    EXPECT_EQ(rows, ids);
}

} // namespace
} // namespace estimator::vectors
