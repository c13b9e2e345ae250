#include "estimator/backtest/assumptions.h"
#include "estimator/backtest/row_builder.h"
#include "estimator/backtest/software.h"
#include "models/core/text.h"
#include "models/units/unit_text.h"

#include <fmt/format.h>

namespace estimator {
namespace {

using models::EntryKind;
using models::Facts;
using models::FieldValue;
using models::StageKind;

constexpr double kHoursPerDay = 24.0;

void setSamples(RowBuilder& builder, const RowInputs& inputs, const RowModel& model, const Facts& facts) {
    const auto tokens = [&](double amount) { builder.set("tokens", FieldValue{amount}); };
    if (inputs.flops && *inputs.flops > 0.0) return builder.set("known_flops", FieldValue{*inputs.flops});
    if (inputs.amount && *inputs.amount > 0.0) {
        if (inputs.amountUnit.starts_with("images")) {
            builder.set("samples", FieldValue{*inputs.amount});
            return builder.set("epochs", FieldValue{1.0});
        }
        const auto each = tokensPerSample(inputs.amountUnit);
        if (!each) return builder.fail(fmt::format("a sample counted in \"{}\" has no known size", inputs.amountUnit));
        if (*each != 1.0) builder.say(fmt::format("{} tokens a sample", *each));
        if (isOneDevice(inputs)) builder.set("sequence_length", FieldValue{*each == 1.0 ? kUsualTuningTokens : *each});
        if (isOneDevice(inputs) && *each == 1.0) builder.say(fmt::format("sequences of {} tokens assumed", kUsualTuningTokens));
        return tokens(*inputs.amount * *each);
    }
    const auto known = inputs.task == "pretrain" ? facts.figure(EntryKind::model, model.id, "training_tokens_b")
                                                 : models::Result<models::Found>{tl::unexpect, models::Error{}};
    if (!known) return builder.fail("neither tokens nor FLOPs are published");
    builder.say(fmt::format("training tokens of the catalogue: {}", models::amountText(known->figure.value * 1e9, "")));
    tokens(known->figure.value * 1e9);
}

} // namespace

Reasoned<RowPlan> trainingPlan(const RowInputs& inputs, const Facts& facts, const RowPlanOptions& options) {
    auto model = rowModel(inputs, facts);
    if (!model) return tl::unexpected{model.error()};
    const auto says = [&](std::string_view word) { return models::contains(inputs.task, word); };
    // Epochs of an encoder over labelled texts start from its published weights.
    const bool isTuning =
        says("finetune") || says("lora") || (says("epoch") && workKind(inputs, model->architecture) == WorkKind::trainEncoder);
    RowBuilder builder{isTuning ? StageKind::fineTune : StageKind::pretrain, inputs};
    builder.row().kind = workKind(inputs, model->architecture);
    if (builder.row().kind == WorkKind::trainRecommender) return tl::unexpected{std::string{"training of recommenders is not modelled"}};
    setAccelerator(builder, inputs, facts);
    setPlace(builder, inputs, facts);
    setFormat(builder, inputs, "precision", &RowFormat::compute);
    setSamples(builder, inputs, *model, facts);
    builder.use(*model);
    if (isOneDevice(inputs)) builder.set("batch_size", inputs.batch);
    if (inputs.accelerators) {
        builder.set("count", FieldValue{*inputs.accelerators});
    } else {
        builder.set("deadline_h", FieldValue{kUsualCampaignDays * kHoursPerDay});
        builder.say(fmt::format("number of accelerators not published: the fewest that finish in {} days", kUsualCampaignDays));
    }
    if (models::contains(inputs.task, "qlora")) builder.set("method", FieldValue{std::string{"qlora"}});
    else if (models::contains(inputs.task, "lora")) builder.set("method", FieldValue{std::string{"lora"}});
    if (options.recomputeAll) {
        builder.set("recomputation", FieldValue{std::string{"full"}});
        builder.say("activations recomputed in full, as the training state fits no other way");
    }
    return std::move(builder).finished();
}

} // namespace estimator
