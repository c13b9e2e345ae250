#include "app/cli/setting_option.h"

#include "models/core/nearest.h"
#include "models/pipeline/edit.h"
#include "models/pipeline/resolve.h"

namespace app {
namespace {

using models::Code;
using models::Error;

/// The three parts of "stage.field=value".
struct SettingText {
    std::string stage;
    std::string field;
    std::string value;
};

std::optional<SettingText> parts(const std::string& text) {
    const std::size_t equals = text.find('=');
    if (equals == std::string::npos) return std::nullopt;
    // Names of stages may hold points, paths of fields do not.
    const std::size_t point = text.rfind('.', equals);
    if (point == std::string::npos || point == 0 || point + 1 == equals) return std::nullopt;
    return SettingText{text.substr(0, point), text.substr(point + 1, equals - point - 1), text.substr(equals + 1)};
}

std::string choicesFor(std::span<const models::Field> fields, const std::string& typed) {
    std::vector<std::string> paths;
    for (const models::Field& field : fields) paths.emplace_back(field.path);
    auto choices = models::nearest(typed, paths, 3);
    if (choices.empty()) choices = std::move(paths);
    std::string text;
    for (const std::string& choice : choices) text += (text.empty() ? "" : ", ") + choice;
    return text;
}

Outcome<models::StageId> scopeOf(const models::Plan& plan, const std::string& text, const std::string& where) {
    if (text == models::planScope().text()) return models::planScope();
    const auto stage = plan.stageNamed(text);
    if (!stage) return badUsage(stage.error(), where);
    return (*stage)->id;
}

/// The setting with the id of the entry that an alias means.
Outcome<models::Setting> resolved(models::Setting setting, const models::Field& field, const models::Facts& facts,
                                  const std::string& where) {
    if (field.type != models::FieldType::entry || !std::holds_alternative<models::FieldValue>(setting)) return setting;
    const auto entry = facts.entry(field.entryKind, std::get<std::string>(std::get<models::FieldValue>(setting)));
    if (entry) return models::Setting{models::FieldValue{(*entry)->id}};
    if (entry.error().code != Code::unknownEntry && entry.error().code != Code::ambiguousName) return badFile(entry.error());
    return badUsage(Error{entry.error().code, where, entry.error().arguments});
}

Outcome<models::SetField> editOf(const models::Plan& plan, const models::Facts& facts, const std::string& text) {
    const std::string where = "--set " + text;
    const auto typed = parts(text);
    if (!typed)
        return badUsage(Error{Code::badValue, "--set", {text, "it is not STAGE.FIELD=VALUE", "for example serve.accelerator=nvidia-l4"}});
    const auto scope = scopeOf(plan, typed->stage, where);
    if (!scope) return tl::unexpected{scope.error()};
    const auto fields = models::fieldsOf(plan, *scope);
    const models::Field* field = models::findField(fields, typed->field);
    if (field == nullptr)
        return badUsage(Error{Code::unknownField, where, {scope->text(), typed->field, choicesFor(fields, typed->field)}});
    auto setting = models::parseSetting(*field, typed->value, where);
    if (!setting) return badUsage(setting.error(), where);
    auto value = resolved(*std::move(setting), *field, facts, where);
    if (!value) return tl::unexpected{value.error()};
    return models::SetField{std::nullopt, *scope, typed->field, *std::move(value)};
}

} // namespace

Outcome<models::Plan> withSettings(models::Plan plan, const models::Facts& facts, const std::optional<models::ScenarioId>& scenario,
                                   const std::vector<std::string>& settings) {
    for (const std::string& text : settings) {
        auto edit = editOf(plan, facts, text);
        if (!edit) return tl::unexpected{edit.error()};
        edit->scenario = scenario;
        auto changed = models::apply(std::move(plan), *std::move(edit));
        if (!changed) return badUsage(changed.error(), "--set " + text);
        plan = *std::move(changed);
    }
    return plan;
}

} // namespace app
