#pragma once

#include "estimator/stages/diffusion.h"
#include "estimator/stages/engine.h"
#include "estimator/stages/experts.h"
#include "estimator/stages/learned.h"
#include "estimator/stages/model_shape.h"
#include "estimator/stages/power.h"
#include "estimator/stages/savings.h"
#include "estimator/stages/usage.h"
#include "estimator/stages/weight_format.h"

#include <optional>
#include <string>

namespace estimator {

inline constexpr double kMostPerReplica = 64.0; ///< accelerators of one replica, where their number is chosen

/// One request as a chip sees it: compute and memory traffic of its steps. A text model takes one step an output token, all others one
/// step a request.
template <class R>
struct RequestShape {
    Noted<double, R> steps;                       ///< output tokens, or 1
    Noted<double, R> promptTokens;                ///< 0 for images
    Noted<double, R> layers;                      ///< 0 where unknown
    Noted<double, R> attentionWidth;              ///< 0 where unknown
    std::optional<Noted<Flops, R>> wholeRequest;  ///< compute of a request that is not counted token by token
    std::optional<DiffusionRequest<R>> diffusion; ///< none: another kind of model
    std::optional<double> attentionLayers;        ///< none: all layers attend
    std::optional<double> decodeAttentionWidth;   ///< of a new token; none: as in the prompt
    double attendedShare = 1.0;                   ///< of the context, mean over layers with sliding windows
    Noted<Bytes, R> recurrentState;               ///< read and written in a step by layers without attention
    Noted<double, R> recurrentLayers;
    Noted<Flops, R> pictureWork; ///< of the pictures that a request shows
    Noted<Duration, R> pictureOverhead;
    friend bool operator==(const RequestShape&, const RequestShape&) = default;
};

/// Everything that decides how fast replicas of a model answer, already looked up.
template <class R>
struct ReplicaInputs {
    ModelShape<R> model;
    Chip<R> chip;
    RequestShape<R> request;
    std::string format; ///< of the weights
    Noted<double, R> activeParameters;
    Noted<Bytes, R> weights; ///< all of them
    WeightParts weightParts;
    std::optional<Noted<double, R>> inputTable; ///< parameters that a step does not read
    std::optional<Experts<R>> experts;
    Engine<R> engine;
    std::optional<Diffusion<R>> diffusion;    ///< none: another kind of model
    std::optional<Noted<double, R>> eightBit; ///< share of the compute efficiency that low precision keeps; none: it does not apply
    Noted<double, R> keyValueEfficiency;
    Noted<double, R> spanFactor; ///< on the parallel overhead beyond one server
    Noted<double, R> chipsPerNode;
    Noted<Duration, R> recurrentAdmission; ///< of each recurrent layer in a step that begins a request
    bool weightsOnly = false;
    Noted<Bytes, R> keyValueBytes; ///< per context token; 0 without cache
    Noted<double, R> keyValueHeads;
    Noted<double, R> longestContext;
    Noted<FlopRate, R> peakRate;
    Noted<ByteRate, R> memoryRate;
    Noted<Bytes, R> memory;
    Noted<double, R> memoryShare;
    Noted<Bytes, R> memoryOverhead;
    Noted<double, R> computeEfficiency, memoryEfficiency;
    Noted<Duration, R> layerOverhead, parallelOverhead, sequenceOverhead;
    PowerCurve<R> power;
    Savings<R> savings;
    Learned<R> learned; ///< by measured runs
    bool isCalibrated = true;
    bool isVirtual = false;

    /// @error missingData, unsupportedPrecision, unknownEntry  naming the field to change
    [[nodiscard]] static models::Result<ReplicaInputs> of(const Scope<R>& scope, Remarks remarks);

    /// What experts and low precision keep of the compute efficiency.
    [[nodiscard]] double computeShare() const { return (experts ? experts->computeShare.value : 1.0) * (eightBit ? eightBit->value : 1.0); }

    /// Weights that a step of so many sequences moves.
    /// @source METHODOLOGY.md M-C.68
    [[nodiscard]] Bytes weightsRead(double sequences) const {
        return weightParts.read(experts ? experts->touched(sequences * savings.tokensPerStep()) : 0.0);
    }

    /// How well speed and power of this model on this chip are known.
    [[nodiscard]] Spreads spreads(const Scope<R>& scope) const;
    friend bool operator==(const ReplicaInputs&, const ReplicaInputs&) = default;
};

/// How one replica on `chips` behaves with `sequences` in flight: what it moves and computes, and the line that touches its step time
/// there.
struct ReplicaStep {
    Duration fixed;
    Duration perSequence;
    Bytes fixedBytes;
    Bytes bytesPerSequence;
    Flops workPerSequence;
    Duration shortKernels{}; ///< of the step, in kernels too short to fill the chip
    Duration working{};      ///< of the batch, in which a chip that makes pictures is busy
    [[nodiscard]] Duration at(double sequences) const { return fixed + perSequence * sequences; }
    friend bool operator==(const ReplicaStep&, const ReplicaStep&) = default;
};

/// A step as the chips alone would take it.
struct UnscheduledStep {
    ReplicaStep step;
    std::optional<Duration> launches; ///< of it, which a server may let run ahead; none: nobody schedules this work
};

/// The steps of a replica by its sequences. What does not depend on them is calculated once.
///
///     const StepCurve curve{inputs, chips};
///     FOUREM_TRY(step, curve.at(sequences));
template <class R>
class StepCurve {
public:
    /// Keeps a reference to the inputs.
    StepCurve(const ReplicaInputs<R>& inputs, double chips);
    /// @error domain  from the formulas
    [[nodiscard]] models::Result<ReplicaStep> at(double sequences) const;

private:
    [[nodiscard]] models::Result<ReplicaStep> scheduledAt(const models::Result<UnscheduledStep>& line, double sequences) const;

    const ReplicaInputs<R>* m_inputs;
    double m_chips;
    std::optional<models::Result<UnscheduledStep>> m_straight; ///< none: the chips' own time is no straight line, even apart from experts
};

/// The step of a replica near `sequences`: more of them touch more experts, and begin requests more often.
/// @source METHODOLOGY.md M-3.4 to M-3.4e
template <class R>
[[nodiscard]] models::Result<ReplicaStep> replicaStep(const ReplicaInputs<R>& inputs, double chips, double sequences);

/// Most sequences of a replica where nobody chooses: those that fit beside the weights; for models without a cache, the largest batch that
/// is worth its latency.
template <class R>
[[nodiscard]] models::Result<double> sequenceLimit(const ReplicaInputs<R>& inputs, double chips);

/// The same, or the batch limit that is chosen. Only a cache limits that: what else a sequence takes is not published.
/// @error infeasibleMemory  the weights do not fit, or more is chosen than the cache has room for
template <class R>
[[nodiscard]] models::Result<double> mostSequences(const Scope<R>& scope, const ReplicaInputs<R>& inputs, double chips);

/// Time of one batch outside the continuous batching of a server: for encoders the roofline of a whole batch, else the step.
template <class R>
[[nodiscard]] models::Result<Duration> batchTime(const ReplicaInputs<R>& inputs, const ReplicaStep& step, double chips, double sequences);

/// Mean power of a chip of the replica while a step with `sequences` in flight takes `duration`.
template <class R>
[[nodiscard]] models::Result<Power> replicaChipPower(const ReplicaInputs<R>& inputs, const ReplicaStep& step, double chips,
                                                     double sequences, Duration duration);

} // namespace estimator
