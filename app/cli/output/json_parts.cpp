#include "app/cli/output/json_parts.h"

#include "app/cli/output/finding_text.h"
#include "models/units/unit_text.h"

#include <nlohmann/json.hpp>

#include <cmath>

namespace app {
namespace {

using Json = nlohmann::ordered_json;

/// Writes objects in their own order. Not the library's: its numbers are not always the shortest.
class Writer {
public:
    void write(const Json& value, const std::string& indent) {
        if (value.is_object()) writeObject(value, indent);
        else if (value.is_array()) writeArray(value, indent);
        else if (value.is_number_float()) m_text += models::numberText(value.get<double>());
        else m_text += value.dump(-1, ' ', false, Json::error_handler_t::replace);
    }
    std::string take() { return std::move(m_text); }

private:
    void writeObject(const Json& object, const std::string& indent) {
        m_text += "{";
        const std::string inner = indent + "  ";
        bool isFirst = true;
        for (const auto& [key, value] : object.items()) {
            m_text += (isFirst ? "\n" : ",\n") + inner + Json(key).dump(-1, ' ', false, Json::error_handler_t::replace) + ": ";
            write(value, inner);
            isFirst = false;
        }
        m_text += isFirst ? "}" : "\n" + indent + "}";
    }

    void writeArray(const Json& array, const std::string& indent) {
        m_text += "[";
        const std::string inner = indent + "  ";
        for (std::size_t i = 0; i < array.size(); ++i) {
            m_text += (i == 0 ? "\n" : ",\n") + inner;
            write(array[i], inner);
        }
        m_text += array.empty() ? "]" : "\n" + indent + "]";
    }

    std::string m_text;
};

} // namespace

Json jsonNumber(double value) {
    if (!std::isfinite(value)) return nullptr;
    return models::roundedNumber(value, models::kScriptDigits);
}

Json jsonNumber(const std::optional<double>& value) { return value ? jsonNumber(*value) : Json{}; }

Json orNull(const std::string& text) { return text.empty() ? Json{} : Json(text); }

Json toJson(const estimator::Measure& measure, estimator::Metric metric) {
    Json object{{"point", jsonNumber(measure.point)},
                {"p10", jsonNumber(measure.p10)},
                {"p50", jsonNumber(measure.p50)},
                {"p90", jsonNumber(measure.p90)},
                {"unit", estimator::info(metric).unit}};
    if (!measure.isPartial()) return object;
    object["partial"] = true;
    object["missing_stages"] = Json::array();
    for (const models::StageId& stage : measure.missingStages) object["missing_stages"].push_back(stage.text());
    return object;
}

void addMetrics(Json& object, const estimator::PerMetric<estimator::Measure>& metrics) {
    for (const estimator::MetricInfo& row : estimator::allMetrics()) object[std::string{row.key}] = toJson(metrics[row.metric], row.metric);
}

Json toJson(const models::Finding& finding) {
    const models::CodeInfo& row = models::info(finding.message.code);
    return {{"code", row.name},
            {"severity", word(row.severity)},
            {"message", models::english(finding.message)},
            {"remedy", orNull(models::englishRemedy(finding.message))},
            {"stage", finding.stage ? Json(finding.stage->text()) : Json{}},
            {"field", orNull(finding.field)}};
}

Json toJson(const std::vector<models::Finding>& findings) {
    Json array = Json::array();
    for (const models::Finding& finding : findings) array.push_back(toJson(finding));
    return array;
}

Json toJson(const models::FieldValue& value) {
    if (const bool* flag = std::get_if<bool>(&value)) return *flag;
    if (const double* number = std::get_if<double>(&value)) return jsonNumber(*number);
    if (const auto* text = std::get_if<std::string>(&value)) return *text;
    if (const auto* range = std::get_if<models::Range>(&value)) return {{"low", jsonNumber(range->low)}, {"high", jsonNumber(range->high)}};
    Json array = Json::array();
    for (const double number : std::get<std::vector<double>>(value)) array.push_back(jsonNumber(number));
    return array;
}

std::string jsonText(const Json& document) {
    Writer writer;
    writer.write(document, "");
    return writer.take() + "\n";
}

} // namespace app
