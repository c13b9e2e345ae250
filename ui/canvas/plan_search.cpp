#include "ui/canvas/plan_search.h"

#include "models/pipeline/field.h"
#include "models/pipeline/resolve.h"
#include "ui/text/words.h"

#include <QStringList>

#include <algorithm>

namespace ui {
namespace {

/// What a reader may call the value of a setting: as it stands in the file, and as the window shows it.
QStringList wordsOf(const models::Field* field, const models::Setting& setting, const models::Facts& facts) {
    QStringList words{toQt(models::settingText(setting))};
    const auto* value = std::get_if<models::FieldValue>(&setting);
    const auto* text = value == nullptr ? nullptr : std::get_if<std::string>(value);
    if (field == nullptr || text == nullptr) return words;
    if (field->type == models::FieldType::entry) words.push_back(entryName(facts, field->entryKind, *text));
    if (field->type == models::FieldType::option) words.push_back(optionLabel(*text));
    return words;
}

void addWords(QStringList& words, models::StageKind kind, const models::Settings& settings, const models::Facts& facts) {
    for (const auto& [path, setting] : settings) words += wordsOf(models::findField(models::fieldsOf(kind), path), setting, facts);
}

/// Model, accelerator and site as the node shows them, inherited and by default too.
void addShownEntries(QStringList& words, const models::Plan& plan, const models::Scenario& scenario, const models::Stage& stage,
                     const models::Facts& facts) {
    for (const models::Field& field : models::fieldsOf(stage.kind)) {
        if (field.type != models::FieldType::entry) continue;
        models::Setting setting = models::resolve(plan, scenario, stage.id, field).setting;
        // Who names no site or accelerator has that of the plan.
        const models::Field* common = models::findField(models::planFields(), field.path);
        if (!std::holds_alternative<models::FieldValue>(setting) && common != nullptr)
            setting = models::resolve(plan, scenario, models::planScope(), *common).setting;
        words += wordsOf(&field, setting, facts);
    }
}

QStringList wordsOf(const models::Plan& plan, const models::Stage& stage, const models::Facts& facts) {
    QStringList words{toQt(stage.name), label(stage.kind), toQt(stage.note)};
    addWords(words, stage.kind, stage.work, facts);
    for (const models::Scenario& scenario : plan.scenarios) {
        const auto scoped = scenario.settings.find(stage.id);
        if (scoped != scenario.settings.end()) addWords(words, stage.kind, scoped->second, facts);
        addShownEntries(words, plan, scenario, stage, facts);
    }
    return words;
}

} // namespace

std::vector<models::StageId> stagesWith(const models::Plan& plan, const models::Facts& facts, const QString& text) {
    std::vector<models::StageId> found;
    const QString wanted = text.trimmed();
    const auto order = models::topologicalOrder(plan);
    if (wanted.isEmpty() || !order) return found;
    for (const models::StageId& id : *order) {
        const QStringList words = wordsOf(plan, *plan.stage(id), facts);
        if (std::ranges::any_of(words, [&](const QString& word) { return word.contains(wanted, Qt::CaseInsensitive); }))
            found.push_back(id);
    }
    return found;
}

std::vector<models::AnnotationId> annotationsWith(const models::Plan& plan, const QString& text) {
    std::vector<models::AnnotationId> found;
    const QString wanted = text.trimmed();
    if (wanted.isEmpty()) return found;
    for (const models::Annotation& each : plan.annotations)
        if (toQt(each.text).contains(wanted, Qt::CaseInsensitive)) found.push_back(each.id);
    return found;
}

} // namespace ui
