#include "models/files/field_tables.h"

#include "models/pipeline/field.h"
#include "models/units/unit_text.h"

#include <fmt/format.h>

#include <cmath>

namespace models {
namespace {

std::string_view roleName(FieldRole role) {
    switch (role) {
    case FieldRole::work: return "work";
    case FieldRole::choice: return "choice";
    case FieldRole::known: return "known";
    }
    return {};
}

std::string rangeText(const Field& field) {
    const bool hasLeast = std::isfinite(field.least);
    const bool hasMost = std::isfinite(field.most);
    const std::string above = (field.leastExcluded ? "> " : ">= ") + numberText(field.least);
    if (hasLeast && hasMost)
        return field.leastExcluded ? above + " to " + numberText(field.most) : numberText(field.least) + " to " + numberText(field.most);
    if (hasLeast) return above;
    return hasMost ? "<= " + numberText(field.most) : "";
}

std::string numberTypeText(const Field& field) {
    std::string text = field.type == FieldType::integer ? "whole number" : "number";
    if (!field.unit.empty()) text += fmt::format(" of {}", field.unit);
    if (const std::string range = rangeText(field); !range.empty()) text += ", " + range;
    return text;
}

std::string typeText(const Field& field) {
    switch (field.type) {
    case FieldType::number:
    case FieldType::integer: return numberTypeText(field);
    case FieldType::boolean: return "true or false";
    case FieldType::option: return fmt::format("`{}`", fmt::join(field.options, "`, `"));
    case FieldType::entry: return fmt::format("id in {}", pluralName(field.entryKind));
    case FieldType::text: return "text";
    case FieldType::profile: return "24 numbers";
    }
    return {};
}

std::string standardText(const Field& field) {
    if (!field.standard) return "**required**";
    const std::string text = settingText(*field.standard);
    return text.empty() ? "none" : fmt::format("`{}`", text);
}

std::string table(std::span<const Field> fields) {
    std::string text = "| field | role | value | default | meaning |\n| --- | --- | --- | --- | --- |\n";
    for (const Field& field : fields)
        text += fmt::format("| `{}` | {} | {}{} | {} | {}: {} |\n", field.path, roleName(field.role), typeText(field),
                            field.mayBeAuto ? ", or `auto`" : "", standardText(field), field.label, field.help);
    return text;
}

} // namespace

std::string fieldTables() {
    std::string text = "### `plan`: the plan as a whole\n\n" + table(planFields());
    for (const StageKindInfo& row : allStageKinds())
        text += fmt::format("\n### `{}`: {}\n\n{}.\n\n{}", row.key, row.label, row.help, table(fieldsOf(row.kind)));
    return text;
}

} // namespace models
