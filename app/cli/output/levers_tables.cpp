#include "app/cli/output/figure_text.h"
#include "app/cli/output/levers_output.h"
#include "app/cli/output/table.h"
#include "app/cli/output/text_width.h"
#include "models/pipeline/field.h"
#include "models/units/unit_text.h"

#include <array>

namespace app {
namespace {

using estimator::Metric;

constexpr std::array kShown{Metric::total, Metric::energyFacility, Metric::cost, Metric::time};
constexpr std::array kTitles{"Emissions", "Energy", "Cost", "Time"};

std::string gainText(const std::optional<double>& gain) { return gain ? models::roundedText(*gain) + "×" : kNothing; }

// A range that rounds to its factor says nothing more.
std::string gainText(const estimator::LeverEffect& effect, Metric metric) {
    const std::string gain = gainText(effect.ratio[metric]);
    const auto& range = effect.range[metric];
    if (!effect.ratio[metric] || !range) return gain;
    const std::string low = models::roundedText(range->p10);
    const std::string high = models::roundedText(range->p90);
    return low == high ? gain : gain + " (" + low + "–" + high + ")";
}

std::string publishedText(const estimator::PublishedGain& published) {
    if (!published.high) return kNothing;
    const std::string high = gainText(published.high);
    if (!published.low || *published.low == *published.high) return high;
    return models::roundedText(*published.low) + "–" + high;
}

std::string editsText(const estimator::LeverEffect& effect) {
    std::string text;
    for (const models::Edit& edit : effect.edits) text += (text.empty() ? "" : ", ") + editText(edit);
    return text;
}

Table gainTable(const StageLevers& stage) {
    Table table;
    table.columns = {{"No.", Align::right}, {"Recommendation"}};
    for (const char* title : kTitles) table.columns.push_back({title, Align::right});
    table.columns.push_back({"Published", Align::right});
    table.columns.push_back({"Changes"});
    for (const estimator::LeverEffect& effect : stage.effects) {
        if (!effect.applies()) continue;
        const estimator::LeverCard& card = estimator::card(effect.lever);
        std::vector<std::string> cells{models::numberText(card.number), std::string{card.title}};
        for (const Metric metric : kShown) cells.push_back(gainText(effect, metric));
        cells.push_back(publishedText(effect.published));
        cells.push_back(editsText(effect));
        table.rows.push_back(std::move(cells));
    }
    return table;
}

// What the figures beside it do not tell.
std::string doubtLines(const StageLevers& stage) {
    std::string lines;
    for (const estimator::LeverEffect& effect : stage.effects)
        if (effect.doubt)
            lines += models::numberText(estimator::card(effect.lever).number) + ": " + onOneLine(models::english(*effect.doubt)) + ".\n";
    return lines;
}

// The row names the recommendation already.
std::string reasonText(const models::Message& whyNot) {
    if (whyNot.code == models::Code::notApplicable) return std::get<std::string>(whyNot.arguments.back().value);
    return models::english(whyNot);
}

Table otherTable(const StageLevers& stage) {
    Table table;
    table.columns = {{"No.", Align::right}, {"Does not apply"}, {"Because"}};
    for (const estimator::LeverEffect& effect : stage.effects) {
        if (effect.applies()) continue;
        const estimator::LeverCard& card = estimator::card(effect.lever);
        table.rows.push_back({models::numberText(card.number), std::string{card.title}, reasonText(effect.whyNot)});
    }
    return table;
}

constexpr const char* kLeversLegend =
    "n× means: so many times less than now, by two estimates of the plan; in brackets P10 to P90, with what both have in common "
    "drawn alike; whole replicas step, and a plan that stands on a step gains more or less than its draws. Published figures stand beside "
    "it to compare with.";

} // namespace

std::string editText(const models::Edit& edit) {
    const auto* field = std::get_if<models::SetField>(&edit.asVariant());
    if (field == nullptr) return {};
    return field->scope.text() + "." + field->path + "=" + (field->setting ? models::settingText(*field->setting) : std::string{});
}

std::string leversText(const PlanLevers& levers, const Style& style) {
    std::string out = style.heading(onOneLine(levers.plan)) + ", " + onOneLine(levers.scenarioName) + "\n";
    for (const StageLevers& stage : levers.stages) {
        out += "\n" + style.heading(onOneLine(stage.name)) + "\n";
        const Table gains = gainTable(stage);
        const Table others = otherTable(stage);
        out += gains.rows.empty() ? "No recommendation applies.\n" : textTable(gains, style);
        out += doubtLines(stage);
        if (!others.rows.empty()) out += "\n" + textTable(others, style);
    }
    return out + "\n" + style.faint(kLeversLegend) + "\n";
}

std::string leversMarkdown(const PlanLevers& levers) {
    std::string out = "# " + markdownCell(levers.plan) + ": recommendations\n\nScenario: " + markdownCell(levers.scenarioName) + "\n";
    for (const StageLevers& stage : levers.stages) {
        out += "\n## " + markdownCell(stage.name) + "\n\n";
        const Table gains = gainTable(stage);
        const Table others = otherTable(stage);
        out += gains.rows.empty() ? "No recommendation applies.\n" : markdownTable(gains);
        if (const std::string doubts = doubtLines(stage); !doubts.empty()) out += "\n" + markdownCell(doubts) + "\n";
        if (!others.rows.empty()) out += "\n" + markdownTable(others);
    }
    return out + "\n" + kLeversLegend + "\n";
}

} // namespace app
