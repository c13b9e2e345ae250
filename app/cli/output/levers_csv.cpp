#include "app/cli/output/levers_output.h"
#include "models/files/csv_text.h"
#include "models/units/unit_text.h"

namespace app {

using models::csvNumber;
using models::csvRow;

std::string leversCsv(const PlanLevers& levers) {
    using estimator::Metric;
    std::string out = csvRow({"stage", "number", "lever", "applies", "why_not", "total_ratio", "energy_ratio", "cost_ratio", "time_ratio",
                              "published_low", "published_high", "source", "edits"});
    for (const StageLevers& stage : levers.stages) {
        for (const estimator::LeverEffect& effect : stage.effects) {
            const estimator::LeverCard& card = estimator::card(effect.lever);
            std::string edits;
            for (const models::Edit& edit : effect.edits) edits += (edits.empty() ? "" : " ") + editText(edit);
            out += csvRow({stage.stage.text(), models::numberText(card.number), std::string{card.id}, effect.applies() ? "yes" : "no",
                           effect.applies() ? std::string{} : models::english(effect.whyNot), csvNumber(effect.ratio[Metric::total]),
                           csvNumber(effect.ratio[Metric::energyFacility]), csvNumber(effect.ratio[Metric::cost]),
                           csvNumber(effect.ratio[Metric::time]), csvNumber(effect.published.low), csvNumber(effect.published.high),
                           effect.published.source, edits});
        }
    }
    return out;
}

} // namespace app
