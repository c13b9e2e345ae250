#pragma once

#include "estimator/recorder.h"
#include "models/catalogue/lookup.h"
#include "models/core/words.h"
#include "models/pipeline/plan.h"
#include "models/pipeline/resolve.h"

#include <fmt/format.h>

#include <cassert>
#include <optional>
#include <string>
#include <string_view>

namespace estimator {

/// How a scenario is looked at, apart from its settings: for the coalitions of the 4M split.
struct Lens {
    const models::Scenario* map = nullptr; ///< whose sites give the grid; none: the scenario's own
    bool isVirtual = false;                ///< calculates a mixture of choices that no machine can do: memory has no limit, and what a chip
                                           ///< has no rate for runs at its usual precision
};

/// What a stage may ask while it is estimated in one scenario: its settings with their origin, and catalogue figures, each noted in
/// the recorder on the way.
template <class R>
class Scope {
public:
    template <class T>
    using N = Noted<T, R>;

    Scope(const models::Plan& plan, const models::Scenario& scenario, models::StageId id, const models::Facts& facts, R& recorder,
          const Lens& lens = {})
        : m_plan{plan},
          m_scenario{scenario},
          m_id{std::move(id)},
          m_facts{facts},
          m_recorder{recorder},
          m_lens{lens},
          m_fields{models::fieldsOf(plan, m_id)} {}

    [[nodiscard]] const models::Plan& plan() const { return m_plan; }
    [[nodiscard]] const models::Scenario& scenario() const { return m_scenario; }
    [[nodiscard]] const models::StageId& id() const { return m_id; }
    [[nodiscard]] const models::Facts& facts() const { return m_facts; }
    [[nodiscard]] R& recorder() const { return m_recorder; }
    /// The same question about the plan as a whole, or about another stage.
    [[nodiscard]] Scope at(const models::StageId& other) const { return {m_plan, m_scenario, other, m_facts, m_recorder, m_lens}; }
    /// The same stage in the scenario that gives the grid.
    [[nodiscard]] Scope onMap() const { return {m_plan, m_lens.map ? *m_lens.map : m_scenario, m_id, m_facts, m_recorder, m_lens}; }
    [[nodiscard]] bool isVirtual() const { return m_lens.isVirtual; }

    /// "serve.batch": how errors and traces name a field.
    [[nodiscard]] std::string where(std::string_view path) const { return fmt::format("{}.{}", m_id.text(), path); }

    [[nodiscard]] bool has(std::string_view path) const { return models::findField(m_fields, path) != nullptr; }
    [[nodiscard]] models::Resolved resolved(std::string_view path) const {
        const models::Field* field = models::findField(m_fields, path);
        assert(field != nullptr && "the field registry knows every field that the estimator asks for");
        return models::resolve(m_plan, m_scenario, m_id, *field);
    }
    [[nodiscard]] bool isAuto(std::string_view path) const { return std::holds_alternative<models::Auto>(resolved(path).setting); }

    [[nodiscard]] bool isRange(std::string_view path) const {
        const models::Resolved held = resolved(path);
        const auto* value = std::get_if<models::FieldValue>(&held.setting);
        return value != nullptr && std::holds_alternative<models::Range>(*value);
    }

    /// The number of a field, if it holds one.
    [[nodiscard]] std::optional<N<double>> maybeNumber(std::string_view path) const {
        const models::Resolved held = resolved(path);
        const models::Field& field = *models::findField(m_fields, path);
        const auto number = models::numberIn(field, held.setting);
        if (!number) return std::nullopt;
        if (const auto known = noted(*number, [&] { return where(path); })) return known;
        return m_recorder.setting(*number, field.unit, leaf(field, held));
    }
    /// @error missingData  the field holds no number
    [[nodiscard]] models::Result<N<double>> number(std::string_view path) const {
        if (auto held = maybeNumber(path)) return *held;
        return missing(path);
    }
    [[nodiscard]] std::optional<std::string> maybeText(std::string_view path) const {
        const models::Resolved held = resolved(path);
        const auto* value = std::get_if<models::FieldValue>(&held.setting);
        if (value == nullptr) return std::nullopt;
        const auto* text = std::get_if<std::string>(value);
        return text == nullptr || text->empty() ? std::nullopt : std::optional{*text};
    }
    /// The option of a field that always holds one, by its default.
    [[nodiscard]] std::string option(std::string_view path) const { return maybeText(path).value_or(std::string{}); }
    [[nodiscard]] bool flag(std::string_view path) const {
        const models::Resolved held = resolved(path);
        const auto* value = std::get_if<models::FieldValue>(&held.setting);
        const auto* boolean = value == nullptr ? nullptr : std::get_if<bool>(value);
        return boolean != nullptr && *boolean;
    }

    /// "Stage: no figure for Field", as an error that names the field.
    [[nodiscard]] tl::unexpected<models::Error> missing(std::string_view path) const {
        const models::Field* field = models::findField(m_fields, path);
        return models::fail(models::Code::missingData, where(path), {name(), std::string{field == nullptr ? path : field->label}});
    }
    [[nodiscard]] std::string name() const {
        const models::Stage* stage = m_plan.stage(m_id);
        return stage == nullptr ? m_plan.title : stage->name;
    }

    [[nodiscard]] models::Result<N<double>> figure(models::EntryKind kind, std::string_view id, std::string_view key) const {
        auto found = m_facts.figure(kind, id, key);
        if (found) return noted(*found, kind, id, key);
        // The catalogue names its own entry; the user mends the field that chose it.
        if (kind == models::EntryKind::accelerator) found.error().where = where("accelerator");
        if (kind == models::EntryKind::model) found.error().where = where("model");
        return tl::unexpected{found.error()};
    }
    [[nodiscard]] std::optional<N<double>> maybeFigure(models::EntryKind kind, std::string_view id, std::string_view key) const {
        const auto found = figure(kind, id, key);
        return found ? std::optional{*found} : std::nullopt;
    }
    [[nodiscard]] models::Result<N<double>> constant(std::string_view key) const {
        const auto found = m_facts.constant(key);
        if (!found) return tl::unexpected{found.error()};
        return noted(*found, models::EntryKind::constants, key, "value");
    }
    [[nodiscard]] N<double> answer(const models::Answer& found, std::string_view label) const {
        return m_recorder.figure(found.found, label, found.step);
    }

private:
    /// What is noted already needs no words again.
    [[nodiscard]] std::optional<N<double>> noted(double value, const auto& path) const {
        if constexpr (R::kRecords)
            if (const auto known = m_recorder.leafAt(path())) return N<double>{value, *known};
        return std::nullopt;
    }
    [[nodiscard]] N<double> noted(const models::Found& found, models::EntryKind kind, std::string_view id, std::string_view key) const {
        if (const auto known = noted(found.figure.value, [&]() -> const std::string& { return found.path; })) return *known;
        return m_recorder.figure(found, label(kind, id, key), {});
    }
    [[nodiscard]] Leaf leaf(const models::Field& field, const models::Resolved& held) const {
        if constexpr (!R::kRecords) return {};
        TraceKind kind = field.role == models::FieldRole::known ? TraceKind::known : TraceKind::plan;
        std::string note;
        switch (held.origin) {
        case models::Origin::standard: kind = TraceKind::standard; break;
        case models::Origin::baseline: note = FOUREM_WORDS("steps", "inherited from the baseline"); break;
        case models::Origin::own:
        case models::Origin::work:
        case models::Origin::missing: break;
        }
        if (isRange(field.path))
            note += (note.empty() ? "" : "; ") + fmt::format("the middle of {} (P10 to P90)", models::settingText(held.setting));
        return {kind, std::string{field.label}, where(field.path), {}, std::move(note)};
    }
    [[nodiscard]] std::string label(models::EntryKind kind, std::string_view id, std::string_view key) const {
        if constexpr (!R::kRecords) return {};
        const auto entry = m_facts.entry(kind, id);
        const std::string entryName = entry ? (*entry)->name : std::string{id};
        if (kind == models::EntryKind::constants && key == "value") return entryName;
        const auto keys = m_facts.catalogue().figureKeys(kind);
        if (keys)
            for (const models::FigureKey& row : *keys)
                if (row.key == key) return fmt::format("{}: {}", entryName, row.label);
        return fmt::format("{}: {}", entryName, key);
    }

    const models::Plan& m_plan;
    const models::Scenario& m_scenario;
    models::StageId m_id;
    const models::Facts& m_facts;
    R& m_recorder;
    Lens m_lens;
    std::span<const models::Field> m_fields;
};

/// The standard deviation that the method gives an unknown; 0 where the catalogue has none.
template <class R>
[[nodiscard]] double sigmaOf(const Scope<R>& scope, std::string_view constant) {
    const auto found = scope.constant(constant);
    return found ? found->value : 0.0;
}

} // namespace estimator
