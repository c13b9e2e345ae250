#pragma once

#include <cstddef>
#include <optional>
#include <string>

/// One published measurement of a real workload. What a prediction may know stands apart from what was measured, so that no
/// prediction can look at its own answer.
namespace estimator {

/// What a measured energy contains.
enum class EnergyScope {
    chip,     ///< accelerators only
    server,   ///< hosts included
    facility, ///< everything, after PUE
};

struct RowInputs {
    bool isTraining = false;
    std::string model; ///< a Hugging Face id or a published name
    std::string family;
    std::string architecture; ///< "dense", "moe", "encoder", "diffusion", ... of inference rows; may be empty
    std::string task;         ///< inference: "lm-arena-chat", "text-to-image", ...; training: its kind, "pretrain", "finetune-lora", ...
    std::optional<double> parametersBillion, activeBillion;
    std::string accelerator;
    std::optional<double> accelerators;
    std::optional<double> tensorParallel, pipelineParallel, expertParallel, dataParallel;
    std::string precision, engine;
    std::optional<double> batch;                     ///< configured: the most at once
    std::optional<double> inputTokens, outputTokens; ///< means of one request
    std::optional<double> steps, width, height, frames;
    std::optional<double> amount; ///< tokens or samples of a training run, in `amountUnit`
    std::string amountUnit;
    std::optional<double> flops;
    std::string region;
    std::optional<double> pue, gramsPerKilowattHour;
    std::string requestUnit; ///< what one request gives: "response", "image", "video", "query", ...
    std::optional<EnergyScope> scope;
    bool excludesHost = false;            ///< the scope is the accelerators' energy times PUE, without their servers
    std::optional<double> idleNeighbours; ///< accelerators of the measured server that did nothing
    std::optional<double> offeredRate;    ///< requests a second that were sent; none: all at once, or not told
    bool isFlooded = false;               ///< all requests were sent at once
    std::optional<double> longestAnswer;  ///< tokens, of a job that was measured until its last answer
    friend bool operator==(const RowInputs&, const RowInputs&) = default;
};

struct RowMeasurements {
    std::optional<double> batch; ///< mean number of requests in flight
    std::optional<double> joulesPerOutputToken, joulesPerRequest;
    std::optional<double> outputTokensPerSecond, requestsPerSecond;
    std::optional<double> gramsPerRequest; ///< CO2e
    std::optional<double> kilowattHours, acceleratorHours;
    std::optional<double> tonnes; ///< CO2e, location-based
    std::string energyBasis;      ///< "measured", "tdp_x_time", "estimated", ...; empty: not said
};

struct MeasuredRow {
    std::size_t line = 0; ///< in the table
    std::string id;       ///< as published, else "line 12"
    RowInputs inputs;
    RowMeasurements measured;
};

} // namespace estimator
