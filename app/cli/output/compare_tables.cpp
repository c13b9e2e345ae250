#include "app/cli/output/compare_output.h"
#include "app/cli/output/figure_text.h"
#include "app/cli/output/finding_text.h"
#include "app/cli/output/gap_text.h"
#include "app/cli/output/table.h"
#include "app/cli/output/text_width.h"
#include "estimator/gathered_finding.h"
#include "estimator/plan_in_words.h"
#include "estimator/precision.h"
#include "models/units/unit_text.h"

#include <algorithm>
#include <optional>
#include <ranges>

namespace app {
namespace {

constexpr std::size_t kWidestChoice = 36;

std::string basisOf(const estimator::Estimate& estimate) {
    const auto groups = estimator::scenariosByBasis(estimate);
    if (groups.empty()) return {};
    if (groups.size() == 1) return "Total emissions on basis " + std::string{estimator::key(groups.front().basis)};
    std::string text = "Total emissions on different bases: ";
    for (const auto& group : groups) {
        if (&group != &groups.front()) text += "; ";
        text += std::string{estimator::key(group.basis)} + ": ";
        for (const std::string& name : group.names) text += (&name == &group.names.front() ? "" : ", ") + name;
        if (group.names.empty()) text += "all others";
    }
    return text;
}

Table totalTable(const estimator::Estimate& estimate) {
    Table table;
    table.columns = {{"Total"}};
    for (const auto& scenario : estimate.scenarios) table.columns.push_back({scenario.name, Align::right});
    for (const estimator::MetricInfo& row : estimator::allMetrics()) {
        std::vector<std::string> cells{std::string{row.label}};
        for (const auto& scenario : estimate.scenarios) cells.push_back(figureText(scenario.total[row.metric], row.metric));
        table.rows.push_back(std::move(cells));
    }
    return table;
}

/// "-4.1 MWh, 1.3×": the second number says how many times better.
std::string differenceText(const estimator::Difference& difference, estimator::Metric metric) {
    if (!difference.delta) return kNothing;
    if (*difference.delta == 0.0) return "same";
    const std::string delta = signedText(*difference.delta, metric);
    return difference.ratio ? delta + ", " + models::roundedText(*difference.ratio) + "×" : delta;
}

/// "83 % of draws": how often the scenario is below the baseline; says so where the draws do not tell which is less.
std::string belowText(const estimator::Difference& difference) {
    if (!difference.below) return kNothing;
    if (difference.isSame) return "same";
    const std::string share = models::roundedText(*difference.below * 100.0, 3) + " %";
    const bool isOpen = *difference.below < estimator::kSupportedShare && difference.above.value_or(0.0) < estimator::kSupportedShare;
    return isOpen ? share + " (open)" : share;
}

Table belowTable(const estimator::Comparison& comparison) {
    Table table;
    table.columns = {{"Draws below " + comparison.scenarios.front().name}};
    for (std::size_t i = 1; i < comparison.scenarios.size(); ++i) table.columns.push_back({comparison.scenarios[i].name, Align::right});
    for (const estimator::Metric metric :
         {estimator::Metric::energyFacility, estimator::Metric::total, estimator::Metric::cost, estimator::Metric::time}) {
        std::vector<std::string> cells{std::string{estimator::info(metric).label}};
        for (std::size_t i = 1; i < comparison.scenarios.size(); ++i) cells.push_back(belowText(comparison.scenarios[i].metrics[metric]));
        table.rows.push_back(std::move(cells));
    }
    return table;
}

std::string bandText(const estimator::FourMGroupInfo& row) {
    if (!row.band) return kNothing;
    return models::numberText(row.band->low) + "–" + models::numberText(row.band->high) + "×";
}

/// "3.4× inside": the factor, its interval where there is one, and where it lies by the published band.
std::string factorText(const estimator::GroupFactor& factor) {
    if (!factor.isChanged) return "1×";
    const auto& band = estimator::fourMGroups()[static_cast<std::size_t>(factor.group)].band;
    const int digits = band ? estimator::digitsApart(factor.factor, *band) : estimator::kDigitsWithoutSpread;
    std::string text = models::roundedText(factor.factor, digits) + "×";
    if (factor.p10 && factor.p90) text += " [" + models::roundedText(*factor.p10) + "–" + models::roundedText(*factor.p90) + "]";
    return factor.place ? text + " " + std::string{estimator::label(*factor.place)} : text;
}

/// Factors of one metric: groups down, scenarios across, the product last.
Table fourMTable(const Compared& all, const char* title, std::optional<estimator::FourMSplit> ScenarioSplit::* which) {
    Table table;
    table.columns = {{title}, {"Published"}};
    table.endsWithTotal = true;
    for (std::size_t i = 1; i < all.splits.size(); ++i) table.columns.push_back({all.comparison.scenarios[i].name, Align::right});
    const auto addRow = [&](std::string name, std::string band, const auto& cell) {
        std::vector<std::string> cells{std::move(name), std::move(band)};
        for (std::size_t i = 1; i < all.splits.size(); ++i) {
            const auto& split = all.splits[i].*which;
            cells.push_back(split ? cell(*split) : kNothing);
        }
        table.rows.push_back(std::move(cells));
    };
    for (const estimator::FourMGroupInfo& row : estimator::fourMGroups()) {
        const bool isWork = row.group == estimator::FourMGroup::work;
        const bool isChanged = std::ranges::any_of(all.splits, [&](const ScenarioSplit& split) {
            return (split.*which) && (split.*which)->groups[static_cast<std::size_t>(row.group)].isChanged;
        });
        if (isWork && !isChanged) continue;
        addRow(std::string{row.label}, bandText(row),
               [&](const estimator::FourMSplit& split) { return factorText(split.groups[static_cast<std::size_t>(row.group)]); });
    }
    addRow("Product", kNothing, [](const estimator::FourMSplit& split) {
        std::string text = models::roundedText(split.total) + "×";
        if (split.totalP10) text += " [" + models::roundedText(*split.totalP10) + "–" + models::roundedText(*split.totalP90) + "]";
        return text;
    });
    return table;
}

/// The same product by what changed physically: links down, scenarios across. Empty where no scenario has such a chain.
Table chainTable(const Compared& all) {
    Table table;
    table.columns = {{"Chain (LMDI), total emissions"}};
    table.endsWithTotal = true;
    for (std::size_t i = 1; i < all.splits.size(); ++i) table.columns.push_back({all.comparison.scenarios[i].name, Align::right});
    const auto isKnown = [](const ScenarioSplit& split) { return split.chain.has_value(); };
    if (std::ranges::none_of(all.splits | std::views::drop(1), isKnown)) return table;
    const auto addRow = [&](std::string_view name, const auto& factor) {
        std::vector<std::string> cells{std::string{name}};
        for (std::size_t i = 1; i < all.splits.size(); ++i) {
            const auto& chain = all.splits[i].chain;
            cells.push_back(chain ? models::roundedText(factor(*chain)) + "×" : kNothing);
        }
        table.rows.push_back(std::move(cells));
    };
    const auto labels = estimator::factorsOf({});
    for (std::size_t link = 0; link < labels.size(); ++link)
        addRow(labels[link].label, [&](const estimator::ChainSplit& split) { return estimator::factorsOf(split)[link].factor; });
    addRow("Product", [](const estimator::ChainSplit& split) { return split.total; });
    return table;
}

/// Which scenarios have no chain, and why.
std::vector<std::string> chainGaps(const Compared& all) {
    std::vector<std::string> lines;
    for (std::size_t i = 1; i < all.splits.size(); ++i)
        if (!all.splits[i].chain) lines.push_back(models::english(estimator::noChain(all.comparison.scenarios[i].name).message()));
    return lines;
}

/// Which of the figures of a draw a total is: a budget is judged by another one.
std::string pointText(const estimator::Estimate& estimate) {
    if (estimate.scenarios.empty() || !estimate.scenarios.front().draws) return {};
    return "Totals are those with every unknown at its median. `fourem check` judges budgets by P50, the median of the draws, which may "
           "differ from them.";
}

/// What the factors cannot tell of how they came about.
std::string mixturesText(const std::vector<ScenarioSplit>& splits) {
    const auto isAny = [&](std::size_t estimator::FourMSplit::* count) {
        return std::ranges::any_of(splits, [&](const ScenarioSplit& split) { return split.emissions && (*split.emissions).*count > 0; });
    };
    std::string text;
    if (isAny(&estimator::FourMSplit::repaired))
        text += "Some mixtures of the scenarios' choices do not fit as they are; they were sized anew for the 4M split.\n";
    if (isAny(&estimator::FourMSplit::virtualCoalitions))
        text += "Some mixtures fit no machine at all; they are virtual, calculated for the 4M split without their memory limit.\n";
    if (std::ranges::any_of(splits, [](const ScenarioSplit& split) { return split.emissions && split.emissions->totalP10; }))
        text += "In brackets P10 to P90; where whole machines step, the factor of the plan itself may lie outside.\n";
    return text;
}

Table differenceTable(const estimator::Comparison& comparison) {
    Table table;
    table.columns = {{"Against " + comparison.scenarios.front().name}};
    for (const auto& scenario : comparison.scenarios)
        if (&scenario != &comparison.scenarios.front()) table.columns.push_back({scenario.name, Align::right});
    for (const estimator::MetricInfo& row : estimator::allMetrics()) {
        std::vector<std::string> cells{std::string{row.label}};
        for (std::size_t i = 1; i < comparison.scenarios.size(); ++i)
            cells.push_back(differenceText(comparison.scenarios[i].metrics[row.metric], row.metric));
        table.rows.push_back(std::move(cells));
    }
    return table;
}

Table choiceTable(const estimator::Comparison& comparison) {
    Table table;
    table.columns = {{"Differs in"}};
    for (const auto& scenario : comparison.scenarios) table.columns.push_back({scenario.name});
    for (const estimator::ComparedChoice& choice : comparison.choices) {
        std::vector<std::string> cells{choice.scope.text() + "." + choice.field};
        for (const std::string& text : choice.texts) cells.push_back(text.empty() ? kNothing : shortened(text, kWidestChoice));
        table.rows.push_back(std::move(cells));
    }
    return table;
}

std::vector<Table> tablesOf(const Compared& all) {
    std::vector<Table> tables{totalTable(all.estimate)};
    if (all.comparison.scenarios.size() > 1) {
        tables.push_back(differenceTable(all.comparison));
        if (all.estimate.scenarios.front().draws) tables.push_back(belowTable(all.comparison));
        tables.push_back(fourMTable(all, "4M (log-Shapley), total emissions", &ScenarioSplit::emissions));
        tables.push_back(fourMTable(all, "4M (log-Shapley), facility energy", &ScenarioSplit::energy));
        if (Table chain = chainTable(all); !chain.rows.empty()) tables.push_back(std::move(chain));
    }
    if (!all.comparison.choices.empty()) tables.push_back(choiceTable(all.comparison));
    return tables;
}

/// Whether figures may be set against each other at all.
std::string workText(const estimator::Comparison& comparison) {
    std::string names;
    for (const auto& scenario : comparison.scenarios)
        if (!scenario.sameWork()) names += (names.empty() ? "" : ", ") + scenario.name;
    if (comparison.scenarios.size() < 2) return "The plan has one scenario only: there is nothing to compare it with.";
    if (names.empty()) return "All scenarios do the same work. n× means: so many times less than the baseline.";
    return "Not the same work as the baseline: " + names + ". Compare per functional unit.";
}

} // namespace

std::string compareText(const Compared& all, const Style& style) {
    const auto& [plan, estimate, comparison, splits] = all;
    std::string out = style.heading(onOneLine(plan.title)) + "\n";
    out += style.faint("Catalogue " + estimate.catalogueVersion + ". " + onOneLine(basisOf(estimate))) + "\n";
    out += onOneLine(workText(comparison)) + "\n";
    if (const std::string point = pointText(estimate); !point.empty()) out += point + "\n";
    for (const Table& table : tablesOf(all)) out += "\n" + textTable(table, style);
    for (const std::string& gap : chainGaps(all)) out += onOneLine(gap) + "\n";
    out += mixturesText(splits);
    for (const std::string& gap : gapLines(estimate)) out += onOneLine(gap) + "\n";
    const auto findings = estimator::gatherFindings(estimate, comparison);
    if (!findings.empty()) out += "\n" + style.heading("Findings") + "\n" + findingLines(findings, estimate, style);
    return out;
}

std::vector<estimator::Passage> wordsOf(const Compared& all) {
    std::map<models::ScenarioId, estimator::FourMSplit> splits;
    for (const ScenarioSplit& split : all.splits)
        if (split.emissions) splits.emplace(split.id, *split.emissions);
    return estimator::planInWords(all.plan, all.estimate, all.comparison, splits);
}

std::string compareMarkdown(const Compared& all) {
    const auto& [plan, estimate, comparison, splits] = all;
    std::string out = "# " + markdownCell(plan.title) + "\n\nCatalogue " + estimate.catalogueVersion + ". " +
                      markdownCell(basisOf(estimate)) + ". " + markdownCell(workText(comparison)) + "\n";
    for (const estimator::Passage& passage : wordsOf(all)) out += "\n" + markdownCell(english(passage)) + "\n";
    if (const std::string point = pointText(estimate); !point.empty()) out += "\n" + point + "\n";
    for (const Table& table : tablesOf(all)) out += "\n" + markdownTable(table);
    for (const std::string& gap : chainGaps(all)) out += "\n" + markdownCell(gap) + "\n";
    for (const std::string& gap : gapLines(estimate)) out += "\n" + markdownCell(gap) + "\n";
    if (const std::string note = mixturesText(splits); !note.empty()) out += "\n" + note;
    const auto findings = estimator::gatherFindings(estimate, comparison);
    if (!findings.empty()) out += "\n## Findings\n\n" + findingList(findings, estimate);
    return out;
}

} // namespace app
