#include "estimator/report/functional_unit.h"
#include "estimator/report/material.h"
#include "estimator/report/scope_split.h"
#include "models/core/words.h"
#include "models/pipeline/resolve.h"

#include <algorithm>

namespace estimator {
namespace {

/// What the program counts is said with its figure.
Text heldText(const Material& material, const models::ScenarioId& scenario, const models::Field& field, const models::Setting& setting) {
    const auto found = std::ranges::find(material.estimate.scenarios, scenario, &ScenarioEstimate::id);
    if (found == material.estimate.scenarios.end()) return settingText(material, field, setting);
    if (field.path == "functional_unit") return functionalUnit(material, *found);
    return field.path == "functional_units" ? functionalUnitsText(material, *found) : settingText(material, field, setting);
}

/// The plan's own fields that say what is estimated and over which time; one value where all scenarios agree.
Table conditionsTable(const Material& material) {
    Table table = factTable();
    table.caption = phrase(FOUREM_WORDS("report", "What the estimate is about"));
    for (const models::Field& field : models::planFields()) {
        if (field.role != models::FieldRole::work) continue;
        std::vector<Text> held;
        bool isSet = false;
        for (const models::Scenario& scenario : material.plan.scenarios) {
            const models::Setting setting = models::resolve(material.plan, scenario, models::planScope(), field).setting;
            isSet = isSet || !std::holds_alternative<models::Cleared>(setting);
            held.push_back(heldText(material, scenario.id, field, setting));
        }
        if (!isSet) continue;
        const bool agree = std::all_of(held.begin(), held.end(), [&](const Text& text) { return text == held.front(); });
        addFact(table, phraseOf("fields", field.label), agree ? held.front() : listed(std::move(held), " / "));
    }
    return table;
}

Bullets counted() {
    return {{phrase(FOUREM_WORDS(
                 "report", "Electricity of accelerators, hosts, network and idle reserve, at the meter of the data centre (with PUE)")),
             phrase(FOUREM_WORDS("report", "A share of making the hardware, by the hours for which it is reserved")),
             phrase(FOUREM_WORDS("report", "Experiments and failed runs, as far as the plan enters them, in rows of their own")),
             phrase(FOUREM_WORDS("report",
                                 "Water of cooling and of power generation; money for machines, electricity, storage and transfer"))}};
}

Bullets leftOut(const Material& material) {
    Bullets bullets{
        {phrase(FOUREM_WORDS("report", "People, offices and travel; devices and networks of those who use the service")),
         phrase(FOUREM_WORDS("report", "Buildings of data centres, their generators and refrigerants; disposal of the hardware")),
         phrase(FOUREM_WORDS("report", "Offsets and removals: no figure is lowered by any"))}};
    for (const ScenarioEstimate& scenario : material.estimate.scenarios) {
        std::vector<Text> outside;
        std::vector<Text> notDone;
        for (const StageEstimate& stage : scenario.stages) {
            if (!stage.enabled) notDone.push_back(named(stage.name));
            const auto isOutside = [](const models::Finding& finding) { return finding.message.code == models::Code::outsideBoundary; };
            if (std::any_of(stage.findings.begin(), stage.findings.end(), isOutside)) outside.push_back(named(stage.name));
        }
        if (!outside.empty())
            bullets.items.push_back(phrase(FOUREM_WORDS("report", "In {0}, whose emissions nobody published: {1}"),
                                           {named(scenario.name), listed(std::move(outside))}));
        if (!notDone.empty())
            bullets.items.push_back(
                phrase(FOUREM_WORDS("report", "Not done in {0}: {1}"), {named(scenario.name), listed(std::move(notDone))}));
    }
    return bullets;
}

/// As roughly as the total that it is part of.
Text scopeAmount(const std::optional<double>& kilograms, const ScenarioEstimate& scenario) {
    return kilograms ? amountText(*kilograms, Metric::total, significantDigits(scenario.total[Metric::total]))
                     : phrase(FOUREM_WORDS("report", "incomplete"));
}

void addScopes(Blocks& blocks, const Material& material) {
    std::vector<ScopeSplit> splits;
    for (const ScenarioEstimate& scenario : material.estimate.scenarios) splits.push_back(scopeSplit(scenario, material.facts()));
    addByScenario(
        blocks, material, phrase(FOUREM_WORDS("report", "Scope of the GHG Protocol")), true, [&](Table& table, const auto& places) {
            table.caption = phrase(FOUREM_WORDS("report", "Emissions by scope"));
            const auto add = [&](Text name, Text under, std::optional<double> ScopeSplit::* part) {
                Row row{{{std::move(name), std::move(under)}}};
                for (const std::size_t place : places)
                    row.cells.push_back({scopeAmount(splits[place].*part, material.estimate.scenarios[place])});
                table.rows.push_back(std::move(row));
            };
            Row first{
                {{phrase(FOUREM_WORDS("report", "Scope 1")), phrase(FOUREM_WORDS("report", "no fuel is burnt in what is estimated"))}}};
            for (std::size_t i = 0; i < places.size(); ++i) first.cells.push_back({nothing()});
            table.rows.push_back(std::move(first));
            const Text own = phrase(FOUREM_WORDS("report", "electricity of own machines"));
            const Text rented = phrase(FOUREM_WORDS("report", "operation of rented machines"));
            add(phrase(FOUREM_WORDS("report", "Scope 2, location-based")), own, &ScopeSplit::ownLocation);
            add(phrase(FOUREM_WORDS("report", "Scope 2, market-based")), own, &ScopeSplit::ownMarket);
            add(phrase(FOUREM_WORDS("report", "Scope 3.1, location-based")), rented, &ScopeSplit::rentedLocation);
            add(phrase(FOUREM_WORDS("report", "Scope 3.1, market-based")), rented, &ScopeSplit::rentedMarket);
            add(phrase(FOUREM_WORDS("report", "Scope 3.1, embodied")), phrase(FOUREM_WORDS("report", "making of rented machines")),
                &ScopeSplit::rentedEmbodied);
            add(phrase(FOUREM_WORDS("report", "Scope 3.2, embodied")),
                phrase(FOUREM_WORDS("report", "making of own machines (capital goods)")), &ScopeSplit::ownEmbodied);
        });
    blocks.aside(
        phrase(FOUREM_WORDS("report", "Location-based and market-based figures are two views of the same electricity: never add them. "
                                      "Life-cycle intensities contain what an inventory books under scope 3.3 (fuel and energy before "
                                      "generation, losses); direct ones do not. An inventory books capital goods in the year of "
                                      "purchase, this forecast by hours of use.")));
}

} // namespace

std::vector<Block> boundaryPart(const Material& material) {
    Blocks blocks;
    blocks.say(
        phrase(FOUREM_WORDS("report", "This is a forecast, not an inventory: it says what the plan would emit if it were carried out as it "
                                      "stands, and replaces no report of emissions that happened.")));
    blocks.add(conditionsTable(material));
    blocks.heading(phrase(FOUREM_WORDS("report", "What is counted")));
    blocks.add(counted());
    blocks.heading(phrase(FOUREM_WORDS("report", "What is left out")));
    blocks.add(leftOut(material));
    blocks.heading(phrase(FOUREM_WORDS("report", "Scopes 1, 2 and 3")));
    addScopes(blocks, material);
    blocks.heading(phrase(FOUREM_WORDS("report", "Global warming potentials")));
    blocks.say(
        phrase(FOUREM_WORDS("report", "Emissions are in CO2 equivalents over 100 years (GWP100), with the potentials that each source "
                                      "used. Sources may rest on different assessment reports of the IPCC; nothing was converted.")));
    return blocks.take();
}

} // namespace estimator
