#pragma once

#include "models/core/result.h"

#include <nlohmann/json.hpp>

#include <array>
#include <span>
#include <string_view>
#include <vector>

/// Test vectors of tests/data/estimator_vectors.json: published or independently computed inputs and results.
namespace estimator::vectors {

using nlohmann::json;

/// From the inputs of a vector to its results, by the same names.
struct Row {
    std::string_view id;
    json (*compute)(const json& inputs);
};

[[nodiscard]] std::span<const Row> trainingRows();
[[nodiscard]] std::span<const Row> servingRows();
[[nodiscard]] std::span<const Row> energyRows();
[[nodiscard]] std::span<const Row> carbonRows();
[[nodiscard]] std::span<const Row> costRows();
[[nodiscard]] std::span<const Row> uncertaintyRows();

/// Thrown where a formula refuses, so that a row reads as the formula.
struct Refused {
    models::Error error;
};

template <class T>
[[nodiscard]] T ok(const models::Result<T>& result) {
    if (!result) throw Refused{result.error()};
    return *result;
}

[[nodiscard]] inline double num(const json& inputs, const char* key) { return inputs.at(key).get<double>(); }
[[nodiscard]] inline std::vector<double> list(const json& inputs, const char* key) { return inputs.at(key).get<std::vector<double>>(); }

} // namespace estimator::vectors
