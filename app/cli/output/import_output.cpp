#include "app/cli/output/import_output.h"

#include "app/cli/output/figure_text.h"
#include "app/cli/output/json_parts.h"
#include "app/cli/output/table.h"
#include "app/cli/output/text_width.h"
#include "models/units/unit_text.h"

#include <nlohmann/json.hpp>

namespace app {
namespace {

using Json = nlohmann::ordered_json;
using estimator::Incoming;
using estimator::PlanImport;

constexpr int kImportDigits = 6;

} // namespace

std::string importText(const PlanImport& import, const Style& style) {
    std::string text = style.heading(label(import.format)) + "\n\n";
    for (const Incoming& each : import.incoming) {
        const std::string place = each.place.empty() ? std::string{} : " → " + onOneLine(each.place);
        text += style.heading(onOneLine(each.name)) + place + (each.when.empty() ? "" : ", " + each.when) + "\n";
        Table table;
        table.columns = {{"Figure"}, {"Value", Align::right}};
        for (const auto& figure : each.figures)
            table.rows.push_back({figure.label, withUnit(models::roundedText(figure.value, kImportDigits), figure.unit)});
        text += textTable(table, style) + style.faint(onOneLine(each.source)) + "\n\n";
    }
    for (const models::Remark& remark : import.remarks) text += onOneLine(english(remark)) + "\n";
    return text;
}

std::string importJson(const PlanImport& import) {
    Json rows = Json::array();
    for (const Incoming& each : import.incoming) {
        Json figures = Json::object();
        for (const auto& figure : each.figures) figures[figure.label] = {{"value", jsonNumber(figure.value)}, {"unit", figure.unit}};
        rows.push_back(
            {{"name", each.name}, {"place", each.place}, {"when", each.when}, {"source", each.source}, {"figures", std::move(figures)}});
    }
    Json remarks = Json::array();
    for (const models::Remark& remark : import.remarks) remarks.push_back(english(remark));
    return jsonText({{"format", label(import.format)}, {"incoming", std::move(rows)}, {"remarks", std::move(remarks)}});
}

} // namespace app
