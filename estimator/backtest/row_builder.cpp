#include "estimator/backtest/row_builder.h"

#include "estimator/backtest/assumptions.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace estimator {
namespace {

using models::EntryKind;
using models::Facts;
using models::FieldValue;

constexpr std::array kFormats{
    RowFormat{"bf16", "bf16", "bf16"}, RowFormat{"fp16", "bf16", "bf16"}, RowFormat{"fp16/bf16", "bf16", "bf16"},
    RowFormat{"fp32", "fp32", "fp32"}, RowFormat{"tf32", "fp32", "tf32"}, RowFormat{"fp8", "fp8", "fp8"},
    RowFormat{"int8", "int8", ""},     RowFormat{"int4", "w4a16", ""},    RowFormat{"awq", "w4a16", ""},
    RowFormat{"gptq", "w4a16", ""},    RowFormat{"w4a16", "w4a16", ""},   RowFormat{"w8a16", "w8a16", ""},
    RowFormat{"mxfp4", "mxfp4", ""},   RowFormat{"nvfp4", "nvfp4", ""},   RowFormat{"fp4", "nvfp4", ""},
};

const RowFormat* formatOf(std::string_view precision) {
    const auto found = std::ranges::find(kFormats, precision, &RowFormat::published);
    return found == kFormats.end() ? nullptr : &*found;
}

} // namespace

RowBuilder::RowBuilder(models::StageKind kind, const RowInputs& inputs)
    : m_kind{kind},
      m_stage{std::make_shared<models::Stage>()},
      m_own{std::make_shared<models::Overlay>()} {
    m_stage->id = rowStage();
    m_stage->kind = kind;
    m_stage->name = inputs.model.empty() ? "Run" : inputs.model;
    m_row.accelerators = inputs.accelerators;
    m_row.plan = models::emptyPlan(m_stage->name);
}

void RowBuilder::set(std::string_view path, FieldValue value) {
    const models::Field* field = models::findField(models::fieldsOf(m_kind), path);
    if (field == nullptr) return;
    const models::Setting setting{std::move(value)};
    if (const auto checked = models::check(*field, setting, path); !checked)
        return fail(fmt::format("{}: {}", path, models::english(checked.error().message())));
    models::Settings& settings = field->role == models::FieldRole::work ? m_stage->work : m_row.plan.scenarios.front().settings[rowStage()];
    settings.insert_or_assign(std::string{path}, setting);
}

void RowBuilder::lay(std::string path, double value, std::string source) {
    models::Figure figure;
    figure.value = value;
    figure.source = std::move(source);
    figure.confidence = models::Confidence::assumed;
    m_own->figures.insert_or_assign(std::move(path), figure);
}

void RowBuilder::use(const RowModel& model) {
    set("model", FieldValue{model.id});
    for (const std::string& note : model.notes) say(note);
    if (model.own) m_own->entries.push_back(*model.own);
}

Reasoned<RowPlan> RowBuilder::finished() && {
    if (!m_reason.empty()) return tl::unexpected{std::move(m_reason)};
    m_row.plan.stages.push_back(std::move(m_stage));
    m_row.plan.own = std::move(m_own);
    return std::move(m_row);
}

void setFormat(RowBuilder& builder, const RowInputs& inputs, std::string_view field, std::string_view RowFormat::* format) {
    if (inputs.precision.empty()) return builder.say("precision not published: the usual one of the accelerator");
    const RowFormat* known = formatOf(inputs.precision);
    if (known == nullptr || (known->*format).empty())
        return builder.fail(fmt::format("the precision \"{}\" is not modelled", inputs.precision));
    builder.set(field, FieldValue{std::string{known->*format}});
}

void setAccelerator(RowBuilder& builder, const RowInputs& inputs, const Facts& facts) {
    if (inputs.accelerator.empty()) return builder.fail("the row names no accelerator");
    const auto entry = facts.entry(EntryKind::accelerator, inputs.accelerator);
    if (!entry) return builder.fail(fmt::format("the accelerator \"{}\" is not in the catalogue", inputs.accelerator));
    builder.set("accelerator", FieldValue{(*entry)->id});
}

void layNeighbours(RowBuilder& builder, const RowInputs& inputs, const Facts& facts) {
    const auto idle = facts.figure(EntryKind::accelerator, inputs.accelerator, "idle_power_w");
    const auto base = facts.constant("server_base_w");
    const auto factor = facts.constant("server_factor");
    if (!inputs.idleNeighbours || !idle || !base || !factor) return;
    builder.lay("constants/server_base_w/value", base->figure.value + factor->figure.value * *inputs.idleNeighbours * idle->figure.value,
                fmt::format("with {} idle accelerators", *inputs.idleNeighbours));
}

// A server that was measured is a whole one, at work from the first to the last second.
void setPlace(RowBuilder& builder, const RowInputs& inputs, const Facts& facts) {
    std::string site{genericSite()};
    if (!inputs.region.empty()) {
        site = facts.catalogue().has(EntryKind::site, inputs.region) ? inputs.region : std::string{siteOfRegion(inputs.region)};
    } else if (inputs.scope == EnergyScope::server && !inputs.isTraining) {
        site = ownServerSite();
        builder.lay("constants/r_idle_on_prem_batch/value", 0.0, "a measured job does not wait");
        layNeighbours(builder, inputs, facts);
    }
    builder.set("site", FieldValue{site});
    builder.set("known_pue", inputs.pue);
    builder.set("known_intensity_g_kwh", inputs.gramsPerKilowattHour);
    if (inputs.scope == EnergyScope::facility && !inputs.pue) builder.say(fmt::format("PUE not published: that of {}", site));
}

} // namespace estimator
