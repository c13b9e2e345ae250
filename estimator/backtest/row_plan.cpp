#include "estimator/backtest/row_plan.h"

#include "estimator/backtest/assumptions.h"
#include "models/pipeline/field.h"
#include "models/units/unit_text.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <memory>

namespace estimator {
namespace {

using models::EntryKind;
using models::Facts;
using models::FieldValue;
using models::StageKind;

// Enough requests that the first and the last batch do not show.
constexpr double kManyRequests = 1e6;
constexpr double kHoursPerDay = 24.0;

struct Format {
    std::string_view published, weights, compute;
};
constexpr std::array kFormats{
    Format{"bf16", "bf16", "bf16"}, Format{"fp16", "bf16", "bf16"}, Format{"fp16/bf16", "bf16", "bf16"}, Format{"fp32", "fp32", "fp32"},
    Format{"tf32", "fp32", "tf32"}, Format{"fp8", "fp8", "fp8"},    Format{"int8", "int8", ""},          Format{"int4", "w4a16", ""},
    Format{"awq", "w4a16", ""},     Format{"gptq", "w4a16", ""},    Format{"w4a16", "w4a16", ""},        Format{"w8a16", "w8a16", ""},
    Format{"mxfp4", "mxfp4", ""},   Format{"nvfp4", "nvfp4", ""},   Format{"fp4", "nvfp4", ""},
};

const Format* formatOf(std::string_view precision) {
    const auto found = std::ranges::find(kFormats, precision, &Format::published);
    return found == kFormats.end() ? nullptr : &*found;
}

/// Puts the plan together, setting by setting. The first problem stays as the reason.
class Builder {
public:
    Builder(StageKind kind, const RowInputs& inputs) : m_kind{kind}, m_stage{std::make_shared<models::Stage>()} {
        m_stage->id = rowStage();
        m_stage->kind = kind;
        m_stage->name = inputs.model.empty() ? "Run" : inputs.model;
        m_row.accelerators = inputs.accelerators;
        m_row.plan = models::emptyPlan(m_stage->name);
    }

    void set(std::string_view path, FieldValue value) {
        const models::Field* field = models::findField(models::fieldsOf(m_kind), path);
        if (field == nullptr) return;
        const models::Setting setting{std::move(value)};
        if (const auto checked = models::check(*field, setting, path); !checked && m_reason.empty())
            m_reason = fmt::format("{}: {}", path, models::english(checked.error().message()));
        models::Settings& settings =
            field->role == models::FieldRole::work ? m_stage->work : m_row.plan.scenarios.front().settings[rowStage()];
        settings.insert_or_assign(std::string{path}, setting);
    }
    void set(std::string_view path, const std::optional<double>& value) {
        if (value) set(path, FieldValue{*value});
    }
    void say(std::string note) { m_row.notes.push_back(std::move(note)); }
    void fail(std::string reason) {
        if (m_reason.empty()) m_reason = std::move(reason);
    }
    void use(const RowModel& model) {
        set("model", FieldValue{model.id});
        for (const std::string& note : model.notes) say(note);
        if (!model.own) return;
        auto own = std::make_shared<models::Overlay>();
        own->entries.push_back(*model.own);
        m_row.plan.own = std::move(own);
    }
    [[nodiscard]] RowPlan& row() { return m_row; }
    [[nodiscard]] Reasoned<RowPlan> finished() && {
        if (!m_reason.empty()) return tl::unexpected{std::move(m_reason)};
        m_row.plan.stages.push_back(std::move(m_stage));
        return std::move(m_row);
    }

private:
    StageKind m_kind;
    std::shared_ptr<models::Stage> m_stage;
    RowPlan m_row;
    std::string m_reason;
};

void setPlace(Builder& builder, const RowInputs& inputs, const Facts& facts) {
    std::string site{genericSite()};
    if (!inputs.region.empty()) {
        site = facts.catalogue().has(EntryKind::site, inputs.region) ? inputs.region : std::string{siteOfRegion(inputs.region)};
    }
    builder.set("site", FieldValue{site});
    builder.set("known_pue", inputs.pue);
    builder.set("known_intensity_g_kwh", inputs.gramsPerKilowattHour);
    if (inputs.scope == EnergyScope::facility && !inputs.pue) builder.say(fmt::format("PUE not published: that of {}", site));
}

void setAccelerator(Builder& builder, const RowInputs& inputs, const Facts& facts) {
    if (inputs.accelerator.empty()) return builder.fail("the row names no accelerator");
    const auto entry = facts.entry(EntryKind::accelerator, inputs.accelerator);
    if (!entry) return builder.fail(fmt::format("the accelerator \"{}\" is not in the catalogue", inputs.accelerator));
    builder.set("accelerator", FieldValue{(*entry)->id});
}

void setFormat(Builder& builder, const RowInputs& inputs, std::string_view field, std::string_view Format::* format) {
    if (inputs.precision.empty()) return builder.say("precision not published: the usual one of the accelerator");
    const Format* known = formatOf(inputs.precision);
    if (known == nullptr || (known->*format).empty())
        return builder.fail(fmt::format("the precision \"{}\" is not modelled", inputs.precision));
    builder.set(field, FieldValue{std::string{known->*format}});
}

// ---- training

void setSamples(Builder& builder, const RowInputs& inputs, RowModel& model, const Facts& facts) {
    const auto tokens = [&](double amount) { builder.set("tokens", FieldValue{amount}); };
    if (inputs.flops && *inputs.flops > 0.0) {
        auto plain = withoutShape(model, facts);
        if (!plain || model.activeParameters <= 0.0) return builder.fail("no parameter count is known");
        model = *std::move(plain);
        builder.say("published FLOPs as tokens of 6 FLOP a parameter");
        return tokens(*inputs.flops / (6.0 * model.activeParameters));
    }
    if (inputs.amount && *inputs.amount > 0.0) {
        if (inputs.amountUnit.starts_with("images")) {
            builder.set("samples", FieldValue{*inputs.amount});
            return builder.set("epochs", FieldValue{1.0});
        }
        const auto each = tokensPerSample(inputs.amountUnit);
        if (!each) return builder.fail(fmt::format("a sample counted in \"{}\" has no known size", inputs.amountUnit));
        if (*each != 1.0) builder.say(fmt::format("{} tokens a sample", *each));
        return tokens(*inputs.amount * *each);
    }
    const auto known = inputs.task == "pretrain" ? facts.figure(EntryKind::model, model.id, "training_tokens_b")
                                                 : models::Result<models::Found>{tl::unexpect, models::Error{}};
    if (!known) return builder.fail("neither tokens nor FLOPs are published");
    builder.say(fmt::format("training tokens of the catalogue: {}", models::amountText(known->figure.value * 1e9, "")));
    tokens(known->figure.value * 1e9);
}

Reasoned<RowPlan> trainingPlan(const RowInputs& inputs, const Facts& facts, const RowPlanOptions& options) {
    auto model = rowModel(inputs, facts);
    if (!model) return tl::unexpected{model.error()};
    const bool isTuning = inputs.task.find("finetune") != std::string::npos || inputs.task.find("lora") != std::string::npos;
    Builder builder{isTuning ? StageKind::fineTune : StageKind::pretrain, inputs};
    builder.row().kind = workKind(inputs, model->architecture);
    switch (builder.row().kind) {
    case WorkKind::trainRecommender: return tl::unexpected{std::string{"training of recommenders is not modelled"}};
    default: break;
    }
    setAccelerator(builder, inputs, facts);
    setPlace(builder, inputs, facts);
    setFormat(builder, inputs, "precision", &Format::compute);
    setSamples(builder, inputs, *model, facts);
    builder.use(*model);
    if (inputs.accelerators) {
        builder.set("count", FieldValue{*inputs.accelerators});
    } else {
        builder.set("deadline_h", FieldValue{kUsualCampaignDays * kHoursPerDay});
        builder.say(fmt::format("number of accelerators not published: the fewest that finish in {} days", kUsualCampaignDays));
    }
    if (inputs.task.find("qlora") != std::string::npos) builder.set("method", FieldValue{std::string{"qlora"}});
    else if (inputs.task.find("lora") != std::string::npos) builder.set("method", FieldValue{std::string{"lora"}});
    if (options.recomputeAll) {
        builder.set("recomputation", FieldValue{std::string{"full"}});
        builder.say("activations recomputed in full, as the training state fits no other way");
    }
    return std::move(builder).finished();
}

// ---- inference

void setLengths(Builder& builder, const RowInputs& inputs, WorkKind kind) {
    const TypicalLength* typical = typicalLength(inputs.task);
    double prompt = 0.0;
    if (inputs.inputTokens) {
        prompt = *inputs.inputTokens;
    } else if (typical != nullptr) {
        prompt = typical->promptTokens;
        builder.say(fmt::format("prompt of {} tokens assumed ({})", typical->promptTokens, typical->source));
    } else {
        return builder.fail(fmt::format("no prompt length is published, and none is usual for the task \"{}\"", inputs.task));
    }
    if (kind == WorkKind::readPictures) {
        const PictureTokens& picture = pictureTokens(inputs.model);
        prompt += picture.tokens;
        builder.say(fmt::format("a picture of {} tokens assumed ({})", picture.tokens, picture.source));
    }
    builder.set("prompt_tokens", FieldValue{prompt});
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

void setImage(Builder& builder, const RowInputs& inputs) {
    static constexpr LatentGrid other{"", 0, 0, 16, 4, 0, 1, 2, 1024, 50, "a transformer over patches of 16 pixels"};
    const LatentGrid* known = latentGrid(inputs.model);
    const LatentGrid& grid = known != nullptr ? *known : other;
    if (known == nullptr) builder.say(fmt::format("latent tokens assumed ({})", grid.source));
    const double width = inputs.width.value_or(inputs.height.value_or(grid.usualEdge));
    const double height = inputs.height.value_or(width);
    if (!inputs.width && !inputs.height) builder.say(fmt::format("{} x {} pixels assumed", width, height));
    if (!inputs.steps) builder.say(fmt::format("{} steps assumed", grid.usualSteps));
    // A stage knows no guidance, yet a guided step is two passes over the model.
    if (grid.passes != 1.0) builder.say(fmt::format("{} passes a step, with guidance", grid.passes));
    builder.set("denoising_steps", FieldValue{inputs.steps.value_or(grid.usualSteps) * grid.passes});
    builder.set("image_tokens", FieldValue{latentTokens(grid, width, height, inputs.frames.value_or(1.0))});
}

/// Accelerators of one replica; none: as many as the model needs, in as many replicas as there is room for.
std::optional<double> replicaSize(const RowInputs& inputs, WorkKind kind) {
    if (!inputs.accelerators) return std::nullopt;
    const bool isSplit = inputs.tensorParallel || inputs.pipelineParallel || inputs.expertParallel;
    // xDiT splits each image over all accelerators.
    const bool isOneImage =
        (kind == WorkKind::makeImages || kind == WorkKind::makeVideos) && inputs.engine.find("xdit") != std::string::npos;
    if (*inputs.accelerators != 1.0 && !isSplit && !isOneImage) return std::nullopt;
    // Data-parallel attention over the experts of one engine is one replica; without experts it is as many engines.
    const double engines = inputs.expertParallel.value_or(1.0) > 1.0 ? 1.0 : std::max(1.0, inputs.dataParallel.value_or(1.0));
    return std::max(1.0, std::floor(*inputs.accelerators / engines));
}

void setBatch(Builder& builder, const RowInputs& inputs, const RowPlanOptions& options) {
    RowPlan& row = builder.row();
    row.requests = kManyRequests;
    const std::optional<double> batch = options.observedBatch ? options.observedBatch : inputs.batch;
    if (batch && *batch > 0.0) {
        const double whole = std::max(1.0, std::round(*batch));
        if (options.leaveBatch) {
            row.requests = whole;
            builder.say(fmt::format("batch of {} limited by memory", whole));
        } else {
            builder.set("batch", FieldValue{whole});
        }
    } else {
        builder.say("batch not published: as many as memory holds");
    }
    builder.set("requests", FieldValue{row.requests});
    builder.set("replicas", FieldValue{1.0});
}

std::optional<std::string> notModelled(WorkKind kind) {
    switch (kind) {
    case WorkKind::recommend: return "recommenders are not modelled: embedding tables have no stage";
    case WorkKind::graph: return "graph networks are not modelled";
    case WorkKind::speech: return "speech recognition is not modelled: audio has no length in tokens";
    default: return std::nullopt;
    }
}

Reasoned<RowPlan> inferencePlan(const RowInputs& inputs, const Facts& facts, const RowPlanOptions& options) {
    auto model = rowModel(inputs, facts);
    if (!model) return tl::unexpected{model.error()};
    Builder builder{StageKind::inferBatch, inputs};
    const WorkKind kind = workKind(inputs, model->architecture);
    builder.row().kind = kind;
    if (auto reason = notModelled(kind)) return tl::unexpected{*std::move(reason)};
    setAccelerator(builder, inputs, facts);
    setPlace(builder, inputs, facts);
    setFormat(builder, inputs, "weights", &Format::weights);
    builder.use(*model);
    if (kind == WorkKind::makeImages || kind == WorkKind::makeVideos) setImage(builder, inputs);
    else if (kind != WorkKind::classifyImages) setLengths(builder, inputs, kind);
    builder.set("tensor_parallel", replicaSize(inputs, kind));
    setBatch(builder, inputs, options);
    return std::move(builder).finished();
}

} // namespace

const models::StageId& rowStage() {
    static const models::StageId id{"run"};
    return id;
}

Reasoned<RowPlan> rowPlan(const RowInputs& inputs, const Facts& facts, const RowPlanOptions& options) {
    if (inputs.model.empty()) return tl::unexpected{std::string{"the row names no model"}};
    return inputs.isTraining ? trainingPlan(inputs, facts, options) : inferencePlan(inputs, facts, options);
}

WorkKind workKindOf(const RowInputs& inputs, const Facts& facts) {
    const auto model = rowModel(inputs, facts);
    if (model) return workKind(inputs, model->architecture);
    return workKind(inputs, inputs.architecture.empty() ? usualArchitecture(inputs.task) : inputs.architecture);
}

} // namespace estimator
