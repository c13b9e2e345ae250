#include "estimator/interop/export_parts.h"
#include "estimator/sci_share.h"
#include "estimator/stages/scope.h"
#include "models/core/moment.h"

#include <cmath>

namespace estimator::interop {

using models::Entry;
using models::EntryKind;

namespace {

const Entry* entryOf(const models::Facts& facts, EntryKind kind, const std::string& id) {
    if (id.empty()) return nullptr;
    const auto found = facts.entry(kind, id);
    return found ? *found : nullptr;
}

} // namespace

std::vector<const StageEstimate*> ExportSource::stages() const {
    std::vector<const StageEstimate*> enabled;
    for (const StageEstimate& stage : m_scenario.stages)
        if (stage.enabled) enabled.push_back(&stage);
    return enabled;
}

std::string ExportSource::start() const {
    auto moment = models::momentOf(option("start"));
    if (!moment) moment = models::momentOf(m_scope.date);
    if (!moment) return {};
    moment->precision = models::Moment::Precision::utc;
    return momentText(*moment);
}

std::string ExportSource::option(std::string_view field) const {
    NoRecorder nothing;
    const models::Scenario* scenario = m_scope.plan.scenario(m_scenario.id);
    return Scope<NoRecorder>{m_scope.plan, *scenario, models::planScope(), m_scope.facts, nothing}.option(field);
}

const Entry* ExportSource::site(const StageEstimate& stage) const { return entryOf(m_scope.facts, EntryKind::site, stage.site); }

const Entry* ExportSource::model(const StageEstimate& stage) const { return entryOf(m_scope.facts, EntryKind::model, stage.model); }

std::optional<double> ExportSource::told(const Entry& entry, std::string_view key) const {
    const auto found = m_scope.facts.figure(entry.kind, entry.id, key);
    return found ? std::optional{found->figure.value} : std::nullopt;
}

std::string ExportSource::accelerator(const StageEstimate& stage) const {
    const Entry* entry = entryOf(m_scope.facts, EntryKind::accelerator, stage.accelerator);
    return entry == nullptr ? stage.accelerator : entry->name;
}

bool ExportSource::isProcessor(const StageEstimate& stage) const {
    const Entry* entry = entryOf(m_scope.facts, EntryKind::accelerator, stage.accelerator);
    return entry != nullptr && entry->text("kind") == "cpu";
}

std::optional<double> ExportSource::accelerators(const StageEstimate& stage) const {
    const auto hours = stage.metrics[Metric::time].point;
    const auto chipHours = stage.metrics[Metric::acceleratorHours].point;
    if (!hours || !chipHours || *hours <= 0.0) return std::nullopt;
    return std::round(*chipHours / *hours);
}

std::vector<SciHardware> ExportSource::hardware() const { return sciHardware(m_scope.plan, m_scope.facts, m_scenario); }

double ExportSource::share(const StageEstimate& stage) const {
    if (!isTraining(stage.kind)) return 1.0;
    NoRecorder nothing;
    return trainingShare(
        Scope<NoRecorder>{m_scope.plan, *m_scope.plan.scenario(m_scenario.id), models::planScope(), m_scope.facts, nothing});
}

std::optional<double> ExportSource::units() const {
    for (const StageEstimate* stage : stages()) {
        const auto score = stage->metrics[Metric::sci].point;
        const auto location = stage->metrics[Metric::operationalLocation].point;
        const auto embodied = stage->metrics[Metric::embodied].point;
        if (score && location && embodied && *score > 0.0) return share(*stage) * (*location + *embodied) * 1e3 / *score;
    }
    return std::nullopt;
}

models::Result<double> ExportSource::figure(const StageEstimate& stage, Metric metric) const {
    if (const auto& point = stage.metrics[metric].point) return *point;
    return models::fail(models::Code::missingData, stage.id.text(), {stage.name, std::string{info(metric).label}});
}

} // namespace estimator::interop
