#include "models/pipeline/apply.h"

#include "models/core/words.h"

namespace models::detail {
namespace {

/// "Serve" of "Serve 2": copies of copies are counted on, not named "Serve 2 2".
std::string_view withoutNumber(std::string_view text, char separator) {
    const std::size_t end = text.find_last_not_of("0123456789");
    const bool isNumbered = end != std::string_view::npos && end > 0 && end + 1 < text.size() && text[end] == separator;
    return isNumbered ? text.substr(0, end) : text;
}

template <class IsTaken>
std::string freeText(const std::string& wanted, char separator, IsTaken isTaken) {
    if (!isTaken(wanted)) return wanted;
    const std::string stem{withoutNumber(wanted, separator)};
    int number = 2;
    while (isTaken(stem + separator + std::to_string(number))) ++number;
    return stem + separator + std::to_string(number);
}

class Pasting {
public:
    Pasting(Plan& plan, const PasteStages& edit) : m_plan{plan}, m_edit{edit} {}

    Result<void> paste() {
        for (const auto& stage : m_edit.excerpt.stages) addStage(*stage);
        for (const Link& link : m_edit.excerpt.links) {
            auto added = addLink(m_plan, *m_plan.stage(m_newIds[link.from]), *m_plan.stage(m_newIds[link.to]), link.carries);
            if (!added) return added;
            m_plan.links.back().extra = link.extra;
        }
        for (const Annotation& annotation : m_edit.excerpt.annotations) {
            auto added = addAnnotation(annotation);
            if (!added) return added;
        }
        for (const Scenario& scenario : m_edit.excerpt.scenarios) addChoices(scenario);
        return addOwnEntries();
    }

private:
    void addStage(const Stage& original) {
        Stage stage = original;
        stage.id =
            StageId{freeText(original.id.text(), '-', [this](const std::string& id) { return m_plan.stage(StageId{id}) != nullptr; })};
        stage.name = freeText(original.name, ' ', [this](const std::string& name) {
            return std::ranges::any_of(m_plan.stages, [&name](const auto& each) { return each->name == name; });
        });
        stage.position = {original.position.x + m_edit.by.x, original.position.y + m_edit.by.y};
        m_newIds.emplace(original.id, stage.id);
        m_plan.stages.push_back(std::make_shared<const Stage>(std::move(stage)));
    }

    Result<void> addAnnotation(Annotation annotation) {
        annotation.id = {};
        annotation.position = {annotation.position.x + m_edit.by.x, annotation.position.y + m_edit.by.y};
        return change(m_plan, PutAnnotation{std::move(annotation)});
    }

    Scenario* counterpart(const Scenario& scenario) {
        if (scenario.id == m_edit.excerpt.baseline().id) return &m_plan.scenarios.front();
        auto found = std::ranges::find(m_plan.scenarios, scenario.id, &Scenario::id);
        if (found == m_plan.scenarios.end()) found = std::ranges::find(m_plan.scenarios, scenario.name, &Scenario::name);
        // The baseline has taken the baseline's choices already.
        return found == m_plan.scenarios.end() || found == m_plan.scenarios.begin() ? nullptr : &*found;
    }

    void addChoices(const Scenario& scenario) {
        Scenario* target = counterpart(scenario);
        if (target == nullptr) return;
        for (const auto& [original, id] : m_newIds) {
            const auto settings = scenario.settings.find(original);
            if (settings != scenario.settings.end()) target->settings.insert_or_assign(id, settings->second);
        }
    }

    Result<void> addOwnEntries() {
        if (m_edit.excerpt.own == nullptr) return {};
        Overlay own = m_plan.own == nullptr ? Overlay{} : *m_plan.own;
        for (const Entry& entry : m_edit.excerpt.own->entries) {
            const auto isSame = [&entry](const Entry& each) { return each.kind == entry.kind && each.id == entry.id; };
            if (std::ranges::none_of(own.entries, isSame)) own.entries.push_back(entry);
        }
        return change(m_plan, SetOwnEntries{std::move(own)});
    }

    Plan& m_plan;
    const PasteStages& m_edit;
    std::map<StageId, StageId> m_newIds;
};

} // namespace

Result<void> change(Plan& plan, const PasteStages& edit) {
    if (auto sound = checkStructure(edit.excerpt); !sound) return sound;
    if (auto placed = checkPosition(edit.by, {}); !placed) return placed;
    return Pasting{plan, edit}.paste();
}

} // namespace models::detail
