#include "estimator/report/command_lines.h"
#include "estimator/report/functional_unit.h"
#include "estimator/report/material.h"
#include "models/core/words.h"
#include "models/files/plan_digest.h"
#include "models/pipeline/resolve.h"

#include <algorithm>

/// Assumptions, method and sources: the appendices.
namespace estimator {
namespace {

/// The day that ages count to: that of the report, else the month of the catalogue.
std::string today(const Material& material) {
    if (!material.day.empty()) return material.day;
    std::string month = material.estimate.catalogueVersion;
    std::replace(month.begin(), month.end(), '.', '-');
    return month;
}

bool isApproved(const Material& material) { return models::approves(material.request.plan.review, material.digest); }

Text reviewedText(const LedgerEntry& entry, bool isPlanApproved) {
    const bool isOfPlan = entry.kind == TraceKind::known || entry.kind == TraceKind::plan || entry.layer == models::Layer::plan;
    if (isOfPlan) return isPlanApproved ? phrase(FOUREM_WORDS("report", "with the plan")) : phrase(FOUREM_WORDS("report", "not yet"));
    const std::string_view letter = tag(entry);
    return letter == "V" || letter == "C" ? phrase(FOUREM_WORDS("report", "yes")) : phrase(FOUREM_WORDS("report", "no"));
}

Text layerText(models::Layer layer) {
    switch (layer) {
    case models::Layer::plan: return phrase(FOUREM_WORDS("report", "entry of the plan's own"));
    case models::Layer::lock: return phrase(FOUREM_WORDS("report", "as locked in the plan"));
    case models::Layer::user: return phrase(FOUREM_WORDS("report", "entry of the user's own catalogue"));
    case models::Layer::shipped: return {};
    }
    return {};
}

/// How the sources are numbered: "S3".
Text sourceNumber(std::size_t number) { return named("S" + std::to_string(number)); }

Text originText(const Material& material, const LedgerEntry& entry) {
    if (const auto number = material.ledger.numberOfSource(entry.source)) return sourceNumber(*number);
    switch (entry.kind) {
    case TraceKind::known:
    case TraceKind::plan: return phrase(FOUREM_WORDS("report", "the plan"));
    case TraceKind::standard: return phrase(FOUREM_WORDS("report", "default"));
    case TraceKind::catalogue:
    case TraceKind::formula:
    case TraceKind::sum:
    case TraceKind::derived: return nothing();
    }
    return {};
}

/// Where it stands, and what is to be said about it.
Text remarks(const Material& material, const LedgerEntry& entry) {
    std::vector<Text> parts{named(entry.path)};
    if (entry.kind == TraceKind::catalogue)
        if (Text layer = layerText(entry.layer); !layer.isEmpty()) parts.push_back(std::move(layer));
    if (!entry.note.empty()) parts.push_back(known(entry.note));
    // The trace says which step answered; the figure's own note, what it is the mean of and between which hours it moves.
    const auto& reads = material.estimate.reads.figures;
    if (const auto read = reads.find(entry.path); read != reads.end() && !read->second.note.empty() && read->second.note != entry.note)
        parts.push_back(named(read->second.note));
    return listed(std::move(parts), " · ");
}

Text ageText(const LedgerEntry& entry, const std::string& day) {
    const auto years = ageInYears(entry.date, day);
    if (!years) return nothing();
    return *years == 0 ? phrase(FOUREM_WORDS("report", "under 1 year")) : amount(*years, "years");
}

/// What is computed is rounded; what was entered, read or chosen is exact. The score of a stage counts by the unit of the plan.
Text nodeText(const Material& material, const TraceNode& node) {
    if (node.kind != TraceKind::formula && node.kind != TraceKind::sum) return plainAmount(node.value, node.unit);
    return node.unit == info(Metric::sci).unit ? scoreText(material, material.estimate.scenarios.front(), node.value)
                                               : amount(node.value, node.unit);
}

Text inputsText(const Material& material, const AppliedFormula& formula) {
    std::vector<Text> inputs;
    for (const TraceRef input : (*formula.trace)[formula.first].inputs) {
        const TraceNode node = (*formula.trace)[input];
        const auto number = material.ledger.numberOf(node);
        const Text name = figureName(std::string{node.name});
        const Text value = nodeText(material, node);
        inputs.push_back(number ? phrase(FOUREM_WORDS("report", "{0} {1} [{2}]"), {name, value, named(std::to_string(*number))})
                                : phrase(FOUREM_WORDS("report", "{0} {1}"), {name, value}));
    }
    return listed(std::move(inputs), FOUREM_WORDS("report", "; "));
}

/// A row that several stages and scenarios have in common.
struct Held {
    Text name, value, why;
    std::vector<Text> stages;
    std::vector<models::ScenarioId> scenarios;
};

void addHeld(std::vector<Held>& all, Held held, const Text& stage, const models::ScenarioId& scenario) {
    auto known = std::ranges::find_if(
        all, [&](const Held& each) { return each.name == held.name && each.value == held.value && each.why == held.why; });
    if (known == all.end()) known = all.insert(all.end(), std::move(held));
    if (std::ranges::find(known->stages, stage) == known->stages.end()) known->stages.push_back(stage);
    if (std::ranges::find(known->scenarios, scenario) == known->scenarios.end()) known->scenarios.push_back(scenario);
}

Row heldRow(const Material& material, const Held& held) {
    const bool everywhere = held.scenarios.size() == material.estimate.scenarios.size();
    return {{{held.name, listed(held.stages)}, {held.value, held.why}, {scenarioNames(material, held.scenarios, everywhere)}}};
}

bool isInLedger(const Ledger& ledger, const std::string& path) {
    return std::ranges::any_of(ledger.entries, [&](const LedgerEntry& entry) { return entry.path == path; });
}

/// Defaults without a number of the ledger: options, switches, and zeros that no formula used.
void addDefaults(const Material& material, const ScenarioEstimate& scenario, const models::StageId& scope, const Text& where,
                 std::vector<Held>& all) {
    const models::Scenario* chosen = material.plan.scenario(scenario.id);
    if (chosen == nullptr) return;
    for (const models::Field& field : models::fieldsOf(material.plan, scope)) {
        const models::Resolved held = models::resolve(material.plan, *chosen, scope, field);
        if (held.origin != models::Origin::standard || !std::holds_alternative<models::FieldValue>(held.setting)) continue;
        if (isInLedger(material.ledger, scope.text() + "." + std::string{field.path})) continue;
        addHeld(all, {phraseOf("fields", field.label), settingText(material, field, held.setting), {}, {}, {}}, where, scenario.id);
    }
}

Table defaultsTable(const Material& material) {
    Table table;
    table.caption = phrase(FOUREM_WORDS("report", "Defaults that hold where the plan says nothing"));
    table.columns = {{phrase(FOUREM_WORDS("report", "Choice")), 50},
                     {phrase(FOUREM_WORDS("report", "Default")), 28},
                     {phrase(FOUREM_WORDS("report", "Scenarios")), 22}};
    std::vector<Held> all;
    for (const ScenarioEstimate& scenario : material.estimate.scenarios) {
        addDefaults(material, scenario, models::planScope(), phrase(FOUREM_WORDS("report", "Plan")), all);
        for (const StageEstimate& stage : scenario.stages)
            if (stage.enabled && material.plan.stage(stage.id) != nullptr)
                addDefaults(material, scenario, stage.id, named(stage.name), all);
    }
    for (const Held& held : all) table.rows.push_back(heldRow(material, held));
    return table;
}

/// What was left to the program, as it was sized, and why so.
Table chosenTable(const Material& material) {
    Table table;
    table.caption = phrase(FOUREM_WORDS("report", "What the program chose"));
    table.columns = {{phrase(FOUREM_WORDS("report", "Choice")), 36},
                     {phrase(FOUREM_WORDS("report", "Chosen, and why")), 42},
                     {phrase(FOUREM_WORDS("report", "Scenarios")), 22}};
    std::vector<Held> all;
    for (const ScenarioEstimate& scenario : material.estimate.scenarios)
        for (const StageEstimate& stage : scenario.stages)
            for (const Derived& derived : stage.derived) {
                const models::Field* field = models::findField(models::fieldsOf(stage.kind), derived.field);
                if (field == nullptr) continue;
                addHeld(all,
                        {phraseOf("fields", field->label),
                         settingText(material, *field, models::Setting{derived.value}),
                         sentence(derived.why),
                         {},
                         {}},
                        named(stage.name), scenario.id);
            }
    for (const Held& held : all) table.rows.push_back(heldRow(material, held));
    return table;
}

/// Each source once, with how many figures rest on it.
Table ledgerSources(const Ledger& ledger) {
    Table table;
    table.caption = phrase(FOUREM_WORDS("report", "Sources by their numbers"));
    table.columns = {{phrase(FOUREM_WORDS("report", "No.")), 6},
                     {phrase(FOUREM_WORDS("report", "Source")), 84},
                     {phrase(FOUREM_WORDS("report", "Figures")), 10, true}};
    for (std::size_t i = 0; i < ledger.sources.size(); ++i) {
        const auto uses = std::ranges::count(ledger.entries, ledger.sources[i], &LedgerEntry::source);
        table.rows.push_back({{{sourceNumber(i + 1)}, {known(ledger.sources[i])}, {named(std::to_string(uses))}}});
    }
    return table;
}

/// How many figures of the shipped catalogue fall under each licence.
std::vector<std::size_t> usesOf(const std::vector<models::DataLicence>& licences, const Ledger& ledger) {
    std::vector<std::size_t> uses(licences.size(), 0);
    for (const LedgerEntry& entry : ledger.entries) {
        const bool isShipped = entry.layer == models::Layer::shipped || entry.layer == models::Layer::lock;
        if (entry.kind != TraceKind::catalogue || !isShipped) continue;
        const auto licence = std::find_if(licences.begin(), licences.end(), [&](const auto& each) { return each.covers(entry.path); });
        if (licence != licences.end()) ++uses[static_cast<std::size_t>(licence - licences.begin())];
    }
    return uses;
}

} // namespace

std::vector<Block> assumptionsPart(const Material& material) {
    Blocks blocks;
    const std::string day = today(material);
    const bool isPlanApproved = isApproved(material);
    Table table;
    table.caption = phrase(FOUREM_WORDS("report", "Every number that the estimates rest on"));
    table.columns = {{phrase(FOUREM_WORDS("report", "No.")), 6, true}, {phrase(FOUREM_WORDS("report", "Tag")), 5},
                     {phrase(FOUREM_WORDS("report", "Figure")), 34},   {phrase(FOUREM_WORDS("report", "Value")), 17, true},
                     {phrase(FOUREM_WORDS("report", "Source")), 8},    {phrase(FOUREM_WORDS("report", "Age")), 8},
                     {phrase(FOUREM_WORDS("report", "Reviewed")), 10}, {phrase(FOUREM_WORDS("report", "Scenarios")), 12}};
    std::size_t assumed = 0;
    for (const LedgerEntry& entry : material.ledger.entries) {
        if (tag(entry) == "A") ++assumed;
        table.rows.push_back({{{named(std::to_string(table.rows.size() + 1))},
                               {named(std::string{tag(entry)})},
                               {figureName(entry.name), remarks(material, entry)},
                               {plainAmount(entry.value, entry.unit)},
                               {originText(material, entry), named(entry.date)},
                               {ageText(entry, day)},
                               {reviewedText(entry, isPlanApproved)},
                               {scenarioNames(material, entry.scenarios, entry.everywhere)}}});
    }
    if (table.rows.empty()) return blocks.take();
    blocks.say(phrase(FOUREM_WORDS("report", "{0} numbers enter the estimates, {1} of them assumptions. Ages count to {2}."),
                      {named(std::to_string(table.rows.size())), named(std::to_string(assumed)), named(day)}));
    blocks.aside(
        phrase(FOUREM_WORDS("report", "Tags: M known to the user, P planned by the user, V read in the source, R recalled from the "
                                      "source and not read again, C computed from read data, A assumption. Reviewed: a figure of the "
                                      "catalogue whose source was read; a value of the plan once the plan is approved.")));
    blocks.add(std::move(table));
    if (Table chosen = chosenTable(material); !chosen.rows.empty()) {
        blocks.heading(chosen.caption);
        blocks.add(std::move(chosen));
    }
    if (Table defaults = defaultsTable(material); !defaults.rows.empty()) {
        blocks.heading(defaults.caption);
        blocks.add(std::move(defaults));
    }
    blocks.heading(phrase(FOUREM_WORDS("report", "Sources of the assumptions")));
    blocks.add(ledgerSources(material.ledger));
    return blocks.take();
}

std::vector<Block> methodPart(const Material& material) {
    Blocks blocks;
    if (material.ledger.formulas.empty()) return blocks.take();
    blocks.aside(
        phrase(FOUREM_WORDS("report", "Each formula with its first use in this plan. Numbers in brackets are those of the assumptions; "
                                      "the signs of a formula are explained under its number in docs/METHODOLOGY.md.")));
    Table table;
    table.caption = phrase(FOUREM_WORDS("report", "Formulas"));
    table.columns = {{phrase(FOUREM_WORDS("report", "Formula")), 36},
                     {phrase(FOUREM_WORDS("report", "First use")), 36},
                     {phrase(FOUREM_WORDS("report", "Uses")), 6, true},
                     {phrase(FOUREM_WORDS("report", "Source")), 22}};
    for (const AppliedFormula& formula : material.ledger.formulas) {
        const TraceNode node = (*formula.trace)[formula.first];
        table.rows.push_back(
            {{{named(formula.expression), phrase(FOUREM_WORDS("report", "{0} {1}"), {named(formula.id), known(formula.name)})},
              {nodeText(material, node), inputsText(material, formula)},
              {named(std::to_string(formula.times))},
              {known(formula.source)}}});
    }
    blocks.add(std::move(table));
    blocks.heading(phrase(FOUREM_WORDS("report", "Whole traces")));
    blocks.say(phrase(FOUREM_WORDS("report", "These commands print how each total comes about, step by step down to the sources.")));
    Commands commands;
    for (const Metric metric : {Metric::total, Metric::energyFacility, Metric::cost})
        for (const ScenarioEstimate& scenario : material.estimate.scenarios)
            commands.lines.push_back(explainCommand(material.request.planFile, metric, scenario.id, {}, material.request.basis));
    blocks.add(std::move(commands));
    return blocks.take();
}

std::vector<Block> sourcesPart(const Material& material) {
    Blocks blocks;
    const auto& licences = material.request.licences;
    const std::vector<std::size_t> uses = usesOf(licences, material.ledger);
    Table table;
    table.caption = phrase(FOUREM_WORDS("report", "Data of the shipped catalogue"));
    table.columns = {{phrase(FOUREM_WORDS("report", "Data")), 32},
                     {phrase(FOUREM_WORDS("report", "From")), 30},
                     {phrase(FOUREM_WORDS("report", "Terms")), 28},
                     {phrase(FOUREM_WORDS("report", "Figures used here")), 10, true}};
    for (std::size_t i = 0; i < licences.size(); ++i)
        table.rows.push_back({{{known(licences[i].data)},
                               {known(licences[i].holder)},
                               {known(licences[i].licence), named(licences[i].url)},
                               {named(std::to_string(uses[i]))}}});
    if (table.rows.empty()) return blocks.take();
    blocks.say(
        phrase(FOUREM_WORDS("report", "Which data of the shipped catalogue stand under which terms. The source of each figure stands with "
                                      "the assumptions; values that the plan or the user entered are theirs.")));
    blocks.add(std::move(table));
    for (std::size_t i = 0; i < licences.size(); ++i)
        if (uses[i] > 0 && !licences[i].notice.empty()) blocks.say(named(licences[i].notice));
    return blocks.take();
}

} // namespace estimator
