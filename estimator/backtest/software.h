#pragma once

#include "estimator/backtest/measured_row.h"
#include "estimator/backtest/work_kind.h"

#include <string>
#include <string_view>

/// How a row's work was done: by which software, and in which manner.
namespace estimator {

/// Option of the field "engine" that comes nearest to the row's software; empty: not told.
[[nodiscard]] std::string_view softwareOf(const RowInputs& inputs, WorkKind kind);

/// TensorRT of the MLPerf Inference benchmark: all accelerators of a server, as busy as they get.
[[nodiscard]] bool isBenchmarkServer(const RowInputs& inputs);

/// Energy that a server drew, of requests sent one after another.
[[nodiscard]] bool isOneByOne(const RowInputs& inputs, WorkKind kind);

/// Requests came at a rate that the table tells.
[[nodiscard]] bool hasOfferedLoad(const RowInputs& inputs);

/// One accelerator trained, with a batch that the table tells.
[[nodiscard]] bool isOneDevice(const RowInputs& inputs);

/// What sets rows of one kind of work apart: "vllm-0.11", "given load", "one device", "benchmark", "" ...
[[nodiscard]] std::string mannerOf(const RowInputs& inputs, WorkKind kind);

} // namespace estimator
