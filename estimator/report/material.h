#pragma once

#include "estimator/charts/tornado.h"
#include "estimator/comparison.h"
#include "estimator/report/ledger.h"
#include "estimator/report/report.h"

#include <algorithm>
#include <iterator>
#include <utility>

/// What the parts of a report are written from. Internal to `estimator/report`.
namespace estimator {

/// From the baseline to another scenario, choice by choice; or why that cannot be said.
struct Way {
    models::ScenarioId scenario;
    models::Result<Waterfall> waterfall;
};

/// Computed once for all parts.
struct Material {
    const ReportRequest& request;
    models::Plan plan;  ///< with the scenarios of the report only
    std::string digest; ///< of the whole plan
    std::string day;    ///< of the report; empty: it has none
    Estimate estimate;
    Comparison comparison;
    Ledger ledger;
    models::Result<FourMChart> fourM; ///< of total emissions
    std::vector<Way> ways;            ///< to each other scenario
    std::vector<Tornado> rankings;    ///< of total emissions, as far as inputs move them; none without draws

    [[nodiscard]] const models::Facts& facts() const { return request.facts; }
};

/// Collects the blocks of a part.
class Blocks {
public:
    void say(Text text) { m_blocks.emplace_back(Paragraph{std::move(text)}); }
    void aside(Text text) { m_blocks.emplace_back(Paragraph{std::move(text), Paragraph::Tone::aside}); }
    void warn(Text text) { m_blocks.emplace_back(Paragraph{std::move(text), Paragraph::Tone::warning}); }
    void heading(Text text) { m_blocks.emplace_back(Heading{std::move(text)}); }
    /// Nothing for a table without rows, or any other block.
    void add(Table table) {
        if (!table.rows.empty()) m_blocks.emplace_back(std::move(table));
    }
    void add(Bullets bullets) {
        if (!bullets.items.empty()) m_blocks.emplace_back(std::move(bullets));
    }
    void add(Figure figure) { m_blocks.emplace_back(std::move(figure)); }
    void add(Commands commands) { m_blocks.emplace_back(std::move(commands)); }
    void add(std::vector<Block> blocks) { std::move(blocks.begin(), blocks.end(), std::back_inserter(m_blocks)); }
    [[nodiscard]] std::vector<Block> take() { return std::move(m_blocks); }

private:
    std::vector<Block> m_blocks;
};

// A part each; an empty one is left out of the report.
[[nodiscard]] std::vector<Block> summaryPart(const Material& material);
[[nodiscard]] std::vector<Block> pipelinePart(const Material& material);
[[nodiscard]] std::vector<Block> comparisonPart(const Material& material);
[[nodiscard]] std::vector<Block> stagesPart(const Material& material);
[[nodiscard]] std::vector<Block> leversPart(const Material& material, const std::stop_token& stop);
[[nodiscard]] std::vector<Block> uncertaintyPart(const Material& material);
[[nodiscard]] std::vector<Block> measuredPart(const Material& material);
[[nodiscard]] std::vector<Block> boundaryPart(const Material& material);
[[nodiscard]] std::vector<Block> accountingPart(const Material& material);
[[nodiscard]] std::vector<Block> sciPart(const Material& material);
[[nodiscard]] std::vector<Block> findingsPart(const Material& material);
[[nodiscard]] std::vector<Block> reviewPart(const Material& material);
[[nodiscard]] std::vector<Block> assumptionsPart(const Material& material);
[[nodiscard]] std::vector<Block> methodPart(const Material& material);
[[nodiscard]] std::vector<Block> sourcesPart(const Material& material);

[[nodiscard]] Cover coverOf(const Material& material);

// What several parts say.

/// Two columns, of which the first names the second.
[[nodiscard]] Table factTable();
/// @param under  in small, for what is long; a fact with neither text is left out
void addFact(Table& table, Text name, Text value, Text under = {});
[[nodiscard]] Text scenarioNames(const Material& material, const std::vector<models::ScenarioId>& scenarios, bool everywhere);
/// Of the ledger: "NVIDIA L4: Idle power", whose and what it is.
[[nodiscard]] Text figureName(const std::string& name);
[[nodiscard]] Text entryName(const Material& material, models::EntryKind kind, const std::string& id);
/// What holds in words: the name of an entry, a number with its unit, "yes".
[[nodiscard]] Text settingText(const Material& material, const models::Field& field, const models::Setting& setting);
/// The same of a setting as files and the comparison write it; "–" for an empty one.
[[nodiscard]] Text writtenText(const Material& material, const models::Field& field, const std::string& setting);
/// "Serve: Accelerator", or "Horizon" for the plan as a whole.
[[nodiscard]] Text choiceName(const Material& material, const models::StageId& scope, std::string_view field);
/// What a finding says, with the words of fields and options.
[[nodiscard]] Text findingText(const Material& material, const models::Finding& finding);
/// What holds for a field of the plan in a scenario.
[[nodiscard]] Text planSetting(const Material& material, const models::ScenarioId& scenario, std::string_view field);

/// Of a total that is not location-based: "market-based; location-based: 3.1 t CO2e". Empty for one that is.
[[nodiscard]] Text basisText(const ScenarioEstimate& scenario);
/// The latter half of the same, of a stage or a total.
[[nodiscard]] Text locationText(const ScenarioEstimate& scenario, const PerMetric<Measure>& metrics);

/// An unknown of the model, or a range of the plan.
[[nodiscard]] Text inputName(const InputEffect& effect);
/// What would be known if the input was.
[[nodiscard]] Text firstText(const InputEffect& first, Metric metric);

/// More columns would not leave room for the figures on a page.
inline constexpr std::size_t kScenariosInATable = 4;

/// Tables with a column a scenario, as many as it takes; the baseline stands in each.
/// @param first  title of the first column
/// @param fill   adds the rows of a table for the scenarios with these places in the estimate
template <class Fill>
void addByScenario(Blocks& blocks, const Material& material, const Text& first, bool isNumber, Fill fill) {
    const std::size_t count = material.estimate.scenarios.size();
    std::size_t next = std::min<std::size_t>(count, 1);
    do {
        std::vector<std::size_t> places;
        if (count > 0) places.push_back(0);
        while (next < count && places.size() < kScenariosInATable) places.push_back(next++);
        Table table;
        table.columns.push_back({first, 28});
        const int share = 72 / static_cast<int>(std::max<std::size_t>(1, places.size()));
        for (const std::size_t place : places) table.columns.push_back({named(material.estimate.scenarios[place].name), share, isNumber});
        fill(table, places);
        blocks.add(std::move(table));
    } while (next < count);
}

} // namespace estimator
