#include "app/cli/output/diff_output.h"
#include "app/cli/output/figure_text.h"
#include "app/cli/output/table.h"
#include "app/cli/output/text_width.h"
#include "models/pipeline/resolve.h"
#include "models/units/unit_text.h"

#include <algorithm>
#include <array>

namespace app {
namespace {

constexpr std::size_t kWidestValue = 40;

/// Of a stage, what most people look at; JSON has all metrics.
constexpr std::array kDifferenceMetrics{estimator::Metric::time, estimator::Metric::energyFacility, estimator::Metric::total,
                                        estimator::Metric::cost};

/// Its number with the field's unit.
std::string valueText(const models::Plan& plan, const models::Place& place, const std::optional<models::Setting>& value) {
    if (!value) return kNothing;
    if (std::holds_alternative<models::Cleared>(*value)) return "none";
    const models::Field* field = models::findField(models::fieldsOf(plan, models::StageId{place.thing}), place.field);
    const std::string text = models::settingText(*value);
    const auto* set = std::get_if<models::FieldValue>(&*value);
    const bool isNumber = set != nullptr && (std::holds_alternative<double>(*set) || std::holds_alternative<models::Range>(*set));
    return isNumber && field != nullptr && !field->unit.empty() ? text + " " + std::string{field->unit} : text;
}

/// What goes with a stage or scenario that is gone needs no lines of its own.
class Removed {
public:
    explicit Removed(const std::vector<models::Change>& changes) {
        for (const models::Change& change : changes)
            if (change.place.isThing() && !change.after) m_things.push_back(change.place);
    }
    bool covers(const models::Place& place) const {
        return std::ranges::any_of(m_things, [&](const models::Place& thing) {
            if (thing == place) return false;
            const bool isMember = thing.part == place.part && thing.thing == place.thing && place.part != models::Part::budget;
            const bool isOfStage = thing.part == models::Part::stage && place.stage() == models::StageId{thing.thing};
            const bool isOfScenario = thing.part == models::Part::scenario && place.scenario == thing.thing;
            return isMember || isOfStage || isOfScenario;
        });
    }

private:
    std::vector<models::Place> m_things;
};

Table changeTable(const Differing& all, std::size_t widest) {
    Table table;
    table.columns = {{"Differs in"}, {all.beforeName}, {all.afterName}};
    const Removed removed{all.changes};
    for (const models::Change& change : all.changes) {
        if (removed.covers(change.place)) continue;
        table.rows.push_back({models::placeText(change.place), shortened(valueText(all.before, change.place, change.before), widest),
                              shortened(valueText(all.after, change.place, change.after), widest)});
    }
    return table;
}

std::string textOf(const std::optional<double>& value, estimator::Metric metric) { return value ? figureText(*value, metric) : kNothing; }

std::string shareText(const std::optional<double>& share) {
    if (!share) return kNothing;
    return (*share > 0.0 ? "+" : "") + models::roundedText(*share * 100.0) + " %";
}

std::string scenarioName(const Differing& all, const models::ScenarioId& id) {
    for (const models::Plan* plan : {&all.after, &all.before})
        if (const models::Scenario* scenario = plan->scenario(id)) return scenario->name;
    return id.text();
}

Table figureTable(const Differing& all, bool ofStages) {
    Table table;
    table.columns = {{ofStages ? "Stage" : "Total"}, {"Scenario"}, {"Metric"}};
    for (const std::string& name : {all.beforeName, all.afterName, std::string{"Change"}}) table.columns.push_back({name, Align::right});
    for (const estimator::FigureDifference& each : all.figures) {
        if (each.stage.has_value() != ofStages) continue;
        if (ofStages && std::ranges::find(kDifferenceMetrics, each.metric) == kDifferenceMetrics.end()) continue;
        table.rows.push_back({ofStages ? each.stage->text() : "", scenarioName(all, each.scenario),
                              std::string{estimator::info(each.metric).label}, textOf(each.effect.before, each.metric),
                              textOf(each.effect.after, each.metric), shareText(each.share)});
    }
    if (ofStages) return table;
    table.columns.erase(table.columns.begin());
    for (auto& row : table.rows) row.erase(row.begin());
    return table;
}

std::vector<Table> tablesOf(const Differing& all, std::size_t widest) {
    std::vector<Table> tables;
    for (Table& table : std::array{changeTable(all, widest), figureTable(all, false), figureTable(all, true)})
        if (!table.rows.empty()) tables.push_back(std::move(table));
    return tables;
}

constexpr const char* kSame = "The plans do not differ.\n";

} // namespace

std::string diffText(const Differing& all, const Style& style) {
    std::string out;
    for (const Table& table : tablesOf(all, kWidestValue)) out += (out.empty() ? "" : "\n") + textTable(table, style);
    return out.empty() ? kSame : out;
}

std::string diffMarkdown(const Differing& all) {
    std::string out;
    for (const Table& table : tablesOf(all, std::string::npos)) out += (out.empty() ? "" : "\n") + markdownTable(table);
    return out.empty() ? kSame : out;
}

} // namespace app
