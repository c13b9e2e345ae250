#include "app/cli/output/levers_output.h"
#include "models/files/csv_text.h"
#include "models/units/unit_text.h"

namespace app {

using models::csvNumber;
using models::csvRow;

std::string leversCsv(const PlanLevers& levers) {
    using estimator::Metric;
    std::string out = csvRow({"stage",
                              "number",
                              "lever",
                              "applies",
                              "why_not",
                              "total_ratio",
                              "total_ratio_p10",
                              "total_ratio_p90",
                              "energy_ratio",
                              "energy_ratio_p10",
                              "energy_ratio_p90",
                              "cost_ratio",
                              "cost_ratio_p10",
                              "cost_ratio_p90",
                              "time_ratio",
                              "time_ratio_p10",
                              "time_ratio_p90",
                              "published_low",
                              "published_high",
                              "source",
                              "edits",
                              "doubt"});
    for (const StageLevers& stage : levers.stages) {
        for (const estimator::LeverEffect& effect : stage.effects) {
            const estimator::LeverCard& card = estimator::card(effect.lever);
            std::string edits;
            for (const models::Edit& edit : effect.edits) edits += (edits.empty() ? "" : " ") + editText(edit);
            std::vector<std::string> cells{stage.stage.text(), models::numberText(card.number), std::string{card.id},
                                           effect.applies() ? "yes" : "no",
                                           effect.applies() ? std::string{} : models::english(effect.whyNot)};
            for (const Metric metric : {Metric::total, Metric::energyFacility, Metric::cost, Metric::time}) {
                const auto& range = effect.range[metric];
                cells.push_back(csvNumber(effect.ratio[metric]));
                cells.push_back(csvNumber(range ? std::optional{range->p10} : std::nullopt));
                cells.push_back(csvNumber(range ? std::optional{range->p90} : std::nullopt));
            }
            for (const auto& end : {effect.published.low, effect.published.high}) cells.push_back(csvNumber(end));
            cells.push_back(effect.published.source);
            cells.push_back(edits);
            cells.push_back(effect.doubt ? models::english(*effect.doubt) : std::string{});
            out += csvRow(cells);
        }
    }
    return out;
}

} // namespace app
