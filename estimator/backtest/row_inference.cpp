#include "estimator/backtest/assumptions.h"
#include "estimator/backtest/row_builder.h"
#include "estimator/backtest/software.h"
#include "models/core/text.h"
#include "models/units/quantity.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace estimator {
namespace {

using models::EntryKind;
using models::Facts;
using models::FieldValue;
using models::StageKind;

// Enough requests that the first and the last batch do not show.
constexpr double kManyRequests = 1e6;
constexpr double kHours = 24.0;

bool writesText(WorkKind kind) { return !makesPictures(kind) && kind != WorkKind::encode && kind != WorkKind::classifyImages; }

void setPictures(RowBuilder& builder, const RowInputs& inputs, const RowModel& model) {
    const PictureTokens& picture = pictureTokens(inputs.model);
    builder.set("images_per_request", FieldValue{1.0});
    builder.set("tokens_per_image", FieldValue{picture.tokens});
    builder.lay(fmt::format("models/{}/vision_gflop", model.id), picture.gigaflops, std::string{picture.source});
    builder.say(fmt::format("a picture of {} tokens assumed ({})", picture.tokens, picture.source));
}

void setLengths(RowBuilder& builder, const RowInputs& inputs, WorkKind kind) {
    const TypicalLength* typical = typicalLength(inputs.task);
    if (inputs.inputTokens) {
        builder.set("prompt_tokens", inputs.inputTokens);
    } else if (typical != nullptr) {
        builder.set("prompt_tokens", FieldValue{typical->promptTokens});
        builder.say(fmt::format("prompt of {} tokens assumed ({})", typical->promptTokens, typical->source));
    } else {
        return builder.fail(fmt::format("no prompt length is published, and none is usual for the task \"{}\"", inputs.task));
    }
    if (kind == WorkKind::encode) return;
    double output = inputs.outputTokens.value_or(0.0);
    if (output <= 0.0) {
        if (typical == nullptr || typical->outputTokens.value_or(0.0) <= 0.0)
            return builder.fail(
                fmt::format("no output length is published, and answers to the task \"{}\" have no usual one", inputs.task));
        output = *typical->outputTokens;
        builder.say(fmt::format("answer of {} tokens assumed ({})", output, typical->source));
    }
    builder.row().outputTokens = output;
    builder.set("output_tokens", FieldValue{output});
}

void setImage(RowBuilder& builder, const RowInputs& inputs) {
    const UsualPicture usual = isBenchmarkServer(inputs) ? kBenchmarkPicture : usualPicture(inputs.model);
    const double width = inputs.width.value_or(inputs.height.value_or(usual.edge));
    const double height = inputs.height.value_or(width);
    if (!inputs.width && !inputs.height) builder.say(fmt::format("{} x {} pixels assumed", width, height));
    if (!inputs.steps) builder.say(fmt::format("{} steps assumed", usual.steps));
    builder.set("denoising_steps", FieldValue{inputs.steps.value_or(usual.steps)});
    builder.set("image_width", FieldValue{width});
    builder.set("image_height", FieldValue{height});
    builder.set("frames", FieldValue{std::max(1.0, inputs.frames.value_or(1.0))});
}

// Benchmark servers hold a model on the fewest accelerators, in a power of two, whose memory it fills at most by half.
double benchmarkReplica(const RowInputs& inputs, const Facts& facts) {
    const double all = *inputs.accelerators;
    const auto memory = facts.figure(EntryKind::accelerator, inputs.accelerator, "memory_gb");
    if (!memory || !inputs.parametersBillion) return all;
    const double bytes = inputs.precision.starts_with("fp4") ? 0.5625 : inputs.precision == "fp8" || inputs.precision == "int8" ? 1.0 : 2.0;
    double chips = 1.0;
    while (chips < all && bytes * *inputs.parametersBillion > 0.5 * chips * memory->figure.value) chips *= 2.0;
    return std::min(all, chips);
}

/// Accelerators of one replica; none: as many as the model needs.
std::optional<double> replicaSize(const RowInputs& inputs, WorkKind kind, const Facts& facts) {
    if (!inputs.accelerators) return std::nullopt;
    const bool isText = writesText(kind);
    if (isBenchmarkServer(inputs)) return isText ? benchmarkReplica(inputs, facts) : 1.0;
    // xDiT splits each picture over all accelerators, a serving engine each step.
    if (!isText && !models::contains(inputs.engine, "xdit")) return 1.0;
    // Data-parallel attention over the experts of one engine is one replica; without experts it is as many engines.
    const double engines = inputs.expertParallel.value_or(1.0) > 1.0 ? 1.0 : std::max(1.0, inputs.dataParallel.value_or(1.0));
    return std::max(1.0, std::floor(*inputs.accelerators / engines));
}

/// What of the published parallelism the prediction does not take as it is.
void tellParallelism(RowBuilder& builder, const RowInputs& inputs, std::optional<double> replica) {
    if (inputs.pipelineParallel.value_or(1.0) > 1.0 && replica)
        builder.say(
            fmt::format("{} accelerators of a replica work on each layer: pipeline stages are counted as tensor parallelism", *replica));
    else if (inputs.tensorParallel && replica && *inputs.tensorParallel > *replica)
        builder.say(fmt::format("tensor parallelism over {} accelerators of {} that there are: {} assumed", *inputs.tensorParallel,
                                *inputs.accelerators, *replica));
}

/// Requests at once, and in one sentence why where the table does not say.
struct Batch {
    std::optional<double> size;
    std::string note;
};

Batch batchOf(const RowInputs& inputs, WorkKind kind, double outputTokens, const RowPlanOptions& options) {
    if (options.observedBatch) return {options.observedBatch, {}};
    if (inputs.isFlooded) return {kUsualBatch.flooded, fmt::format("{} requests at once assumed", kUsualBatch.flooded)};
    if (inputs.batch && inputs.longestAnswer && *inputs.longestAnswer > outputTokens)
        return {*inputs.batch * outputTokens / *inputs.longestAnswer, "mean batch of a wave that empties while the longest answers finish"};
    if (inputs.batch) return {inputs.batch, {}};
    if (isOneByOne(inputs, kind)) return {1.0, "batch not published: one request after another"};
    if (!isBenchmarkServer(inputs)) return {std::nullopt, "batch not published: as many as memory holds"};
    if (makesPictures(kind)) return {kUsualBatch.picture, fmt::format("{} pictures at once assumed", kUsualBatch.picture)};
    const double most = inputs.task.ends_with("/server") ? kUsualBatch.server : kUsualBatch.offline;
    return {most, fmt::format("up to {} requests at once assumed", most)};
}

void setBatch(RowBuilder& builder, const Batch& batch, double replicas, const RowPlanOptions& options) {
    RowPlan& row = builder.row();
    row.requests = kManyRequests * replicas;
    if (!batch.note.empty()) builder.say(batch.note);
    if (batch.size) {
        const double whole = std::max(1.0, std::round(*batch.size));
        if (options.leaveBatch) {
            row.requests = whole * replicas;
            builder.say(fmt::format("batch of {} limited by memory", whole));
        } else {
            builder.set("batch", FieldValue{whole});
        }
    }
    builder.set("requests", FieldValue{row.requests});
    builder.set("replicas", FieldValue{replicas});
}

// One replica that stays up, asked at the same rate around the clock.
void setLoad(RowBuilder& builder, double rate, const RowPlanOptions& options) {
    constexpr double kDays = 365.0; // the standard horizon of a plan
    builder.row().requests = rate * models::inSeconds(models::days(kDays));
    builder.row().servesAtRate = true;
    builder.set("requests_per_s", FieldValue{rate});
    builder.set("daily_profile", FieldValue{std::vector<double>(static_cast<std::size_t>(kHours), 1.0)});
    builder.set("autoscaling", FieldValue{false});
    builder.set("replicas", FieldValue{1.0});
    if (!options.leaveBatch) builder.set("batch", FieldValue{kUsualBatch.flooded});
}

std::optional<std::string> notModelled(WorkKind kind) {
    switch (kind) {
    case WorkKind::recommend: return "recommenders are not modelled: embedding tables have no stage";
    case WorkKind::graph: return "graph networks are not modelled";
    case WorkKind::speech: return "no length of the sound and of its text is published, and speech recognition has no usual one";
    default: return std::nullopt;
    }
}

} // namespace

Reasoned<RowPlan> inferencePlan(const RowInputs& inputs, const Facts& facts, const RowPlanOptions& options) {
    auto model = rowModel(inputs, facts);
    if (!model) return tl::unexpected{model.error()};
    RowBuilder builder{inputs.offeredRate ? StageKind::serveOnline : StageKind::inferBatch, inputs};
    const WorkKind kind = workKind(inputs, model->architecture);
    builder.row().kind = kind;
    if (auto reason = notModelled(kind)) return tl::unexpected{*std::move(reason)};
    setAccelerator(builder, inputs, facts);
    setPlace(builder, inputs, facts);
    setFormat(builder, inputs, "weights", &RowFormat::weights);
    builder.use(*model);
    if (const std::string_view software = softwareOf(inputs, kind); !software.empty())
        builder.set("engine", FieldValue{std::string{software}});
    if (inputs.expertParallel) builder.set("expert_parallel", FieldValue{std::string{*inputs.expertParallel > 1.0 ? "on" : "off"}});
    if (makesPictures(kind)) setImage(builder, inputs);
    else if (kind != WorkKind::classifyImages) setLengths(builder, inputs, kind);
    if (kind == WorkKind::readPictures) setPictures(builder, inputs, *model);
    const auto chips = replicaSize(inputs, kind, facts);
    builder.set("tensor_parallel", chips);
    tellParallelism(builder, inputs, chips);
    const double replicas = chips ? std::max(1.0, std::floor(*inputs.accelerators / *chips)) : 1.0;
    if (inputs.offeredRate) setLoad(builder, *inputs.offeredRate, options);
    else setBatch(builder, batchOf(inputs, kind, builder.row().outputTokens, options), replicas, options);
    return std::move(builder).finished();
}

} // namespace estimator
