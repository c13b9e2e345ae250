#include "estimator/levers/lever_question.h"

#include "estimator/stages/upstream.h"
#include "models/catalogue/lookup.h"

#include <algorithm>
#include <array>
#include <limits>

namespace estimator {

using models::Edit;
using models::EntryKind;
using models::StageId;

LeverQuestion::LeverQuestion(const models::Plan& plan, const models::Facts& facts, const models::Scenario& scenario,
                             const models::Stage& stage, const StageEstimate& now)
    : m_scope{plan, scenario, stage.id, facts, m_nothing},
      m_stage{stage},
      m_now{now},
      m_residency{models::Residency::of(plan, scenario)} {}

std::optional<double> LeverQuestion::number(std::string_view path) const {
    if (!has(path)) return std::nullopt;
    const auto held = m_scope.maybeNumber(path);
    return held ? std::optional{held->value} : std::nullopt;
}

double LeverQuestion::constant(std::string_view key) const {
    const auto found = facts().constant(key);
    return found ? found->figure.value : 0.0;
}

const models::Entry* LeverQuestion::entry(EntryKind kind, const std::string& id) const {
    if (id.empty()) return nullptr;
    const auto found = facts().entry(kind, id);
    return found ? *found : nullptr;
}

bool LeverQuestion::writesText() const {
    const models::Entry* held = model();
    return held != nullptr && has("output_tokens") && isTextModel(*held);
}

bool isTextModel(const models::Entry& model) {
    const std::string_view architecture = model.text("architecture");
    return architecture == "dense" || architecture == "moe" || architecture == "rnn" || architecture == "hybrid";
}

std::string LeverQuestion::weights() const {
    if (const auto chosen = text("weights")) return *chosen;
    for (const Derived& sized : m_now.derived)
        if (sized.field == "weights")
            if (const auto* format = std::get_if<std::string>(&sized.value)) return *format;
    return {};
}

bool LeverQuestion::isMeasured() const { return number("known_energy_kwh") || number("known_hours"); }

double LeverQuestion::intensityAt(std::string_view site) const {
    const std::string series = m_scope.at(models::planScope()).option("series");
    for (const auto each : {models::IntensitySeries::lifecycleConsumption, models::IntensitySeries::lifecycleGeneration,
                            models::IntensitySeries::directConsumption}) {
        if (key(each) != series) continue;
        const auto found = models::intensityOf(facts(), site, each);
        if (found) return found->found.figure.value;
    }
    return std::numeric_limits<double>::infinity();
}

bool LeverQuestion::isOffered(std::string_view accelerator, std::string_view site) const {
    const auto offers = facts().catalogue().offers(accelerator, site);
    return offers && !offers->empty();
}

Edit LeverQuestion::setIn(const StageId& stage, std::string_view path, models::Setting setting) const {
    return models::SetField{m_scope.scenario().id, stage, std::string{path}, std::move(setting)};
}

void LeverQuestion::clear(std::vector<Edit>& edits, std::initializer_list<std::string_view> paths) const {
    for (const std::string_view path : paths)
        if (number(path)) edits.push_back(set(path, models::Setting{models::Cleared{}}));
}

std::vector<Edit> LeverQuestion::withModel(const std::string& id) const {
    const models::FieldValue value{id};
    if (!m_scope.isAuto("model")) return {set("model", models::Setting{value})};
    // The stage from which the model flows here names it.
    std::vector<StageId> open{m_stage.id};
    const models::Plan& plan = m_scope.plan();
    for (std::size_t next = 0; next < open.size(); ++next)
        for (const models::Link& link : plan.links) {
            if (link.to != open[next] || std::ranges::find(open, link.from) != open.end()) continue;
            open.push_back(link.from);
            const auto before = m_scope.at(link.from);
            if (before.has("model") && !before.isAuto("model") && before.maybeText("model"))
                return {setIn(link.from, "model", models::Setting{value})};
        }
    return {set("model", models::Setting{value})};
}

std::vector<Edit> LeverQuestion::withAccelerator(const std::string& id) const {
    std::vector<Edit> edits{set("accelerator", id.c_str())};
    clear(edits, {"price_usd_h", "known_embodied_kg", "known_hours", "known_power_w", "known_energy_kwh", "known_mfu"});
    if (site() != nullptr && models::isOnPremises(*site())) clear(edits, {"capex_usd"});
    return edits;
}

std::vector<Edit> LeverQuestion::withEightBits() const {
    std::vector<Edit> edits{set("precision", "fp8")};
    const auto known = number("known_mfu");
    const auto precision = text("precision"); // none: the usual one, of 16 bits
    const bool isSixteenBit = !precision || *precision == "bf16" || *precision == "fp16";
    if (known && isSixteenBit) edits.push_back(set("known_mfu", *known * constant("fp8_mfu_factor")));
    else clear(edits, {"known_mfu"});
    return edits;
}

std::vector<Edit> LeverQuestion::withSite(const std::string& id) const {
    std::vector<Edit> edits{set("site", id.c_str())};
    clear(edits, {"price_usd_h", "known_pue", "known_intensity_g_kwh", "known_market_intensity_g_kwh"});
    const auto& it = m_now.metrics[Metric::energyIt].point;
    const auto& facility = m_now.metrics[Metric::energyFacility].point;
    if (!it || !facility || *facility <= 0.0) return edits;
    // What was measured at the meter of the building has the PUE of the present site in it.
    constexpr std::array<std::array<std::string_view, 2>, 2> kMeters{
        {{"known_energy_kwh", "known_energy_scope"}, {"known_power_w", "known_power_scope"}}};
    for (const auto& [reading, scope] : kMeters) {
        const auto known = number(reading);
        if (!known || !has(scope) || m_scope.option(scope) != "facility") continue;
        edits.push_back(set(reading, *known * *it / *facility));
        edits.push_back(set(scope, "server"));
    }
    return edits;
}

std::vector<Edit> LeverQuestion::resized(std::vector<Edit> edits) const {
    constexpr std::array<std::string_view, 3> kSizes{"tensor_parallel", "batch", "replicas"};
    for (const std::string_view size : kSizes)
        if (number(size)) edits.push_back(set(size, models::Setting{models::Auto{}}));
    return edits;
}

Proposal propose(Lever lever, const LeverQuestion& question) {
    switch (lever) {
    case Lever::tpus:
    case Lever::machine:
    case Lever::specialHardware: return proposeMachine(lever, question);
    case Lever::mechanization:
    case Lever::map:
    case Lever::region:
    case Lever::cleanHours: return proposePlace(lever, question);
    case Lever::model:
    case Lever::smallModel:
    case Lever::domainSolution:
    case Lever::distillation: return proposeModel(lever, question);
    case Lever::adapters:
    case Lever::earlyStopping:
    case Lever::dataLoading:
    case Lever::search:
    case Lever::drift:
    case Lever::dataPipelines:
    case Lever::automation: return proposeTraining(lever, question);
    case Lever::pruning:
    case Lever::quantisation:
    case Lever::batching:
    case Lever::keyValueCache:
    case Lever::semanticCache:
    case Lever::monitoring:
    case Lever::managedServices: return proposeInference(lever, question);
    }
    return Alternatives{};
}

bool isPublished(const LeverCard& card, const LeverQuestion& question, std::span<const models::Edit> edits) {
    // Trials of a search, and servers of one's own, are what the sources compared with.
    if (card.lever == Lever::earlyStopping && question.kind() != models::StageKind::searchHyperparameters) return false;
    if (card.lever == Lever::managedServices && (question.site() == nullptr || !models::isOnPremises(*question.site()))) return false;
    return card.evidenceOf.empty() || std::ranges::any_of(edits, [&](const models::Edit& edit) {
               const auto* set = std::get_if<models::SetField>(&edit.asVariant());
               return set != nullptr && set->setting && set->path + "=" + models::settingText(*set->setting) == card.evidenceOf;
           });
}

} // namespace estimator
