#include "app/cli/output/compare_output.h"
#include "models/files/csv_text.h"

#include <string>
#include <utility>

namespace app {
namespace {

using models::csvNumber;
using models::csvRow;

void addSplit(std::string& out, const ScenarioSplit& split, const std::optional<estimator::FourMSplit>& factors, const std::string& name) {
    if (!factors) return;
    for (const estimator::FourMGroupInfo& row : estimator::fourMGroups())
        out += csvRow({split.id.text(), "four_m." + name + "." + std::string{row.key},
                       csvNumber(factors->groups[static_cast<std::size_t>(row.group)].factor), "", "", ""});
    out += csvRow({split.id.text(), "four_m." + name + ".total", csvNumber(factors->total), "", "", ""});
}

void addChain(std::string& out, const ScenarioSplit& split) {
    if (!split.chain) return;
    const estimator::ChainSplit& chain = *split.chain;
    for (const auto& [link, factor] :
         {std::pair{"accelerator_hours", chain.acceleratorHours}, std::pair{"power", chain.power}, std::pair{"facility", chain.facility},
          std::pair{"intensity", chain.intensity}, std::pair{"total", chain.total}})
        out += csvRow({split.id.text(), std::string{"lmdi."} + link, csvNumber(factor), "", "", ""});
}

} // namespace

std::string compareCsv(const Compared& compared) {
    std::string out = csvRow({"scenario", "metric", "value", "delta", "ratio", "unit"});
    for (const estimator::ComparedScenario& scenario : compared.comparison.scenarios) {
        for (const estimator::MetricInfo& row : estimator::allMetrics()) {
            const estimator::Difference& difference = scenario.metrics[row.metric];
            out += csvRow({scenario.id.text(), std::string{row.key}, csvNumber(difference.value), csvNumber(difference.delta),
                           csvNumber(difference.ratio), std::string{row.unit}});
        }
    }
    for (const ScenarioSplit& split : compared.splits) {
        addSplit(out, split, split.emissions, "emissions");
        addSplit(out, split, split.energy, "energy");
        addChain(out, split);
    }
    return out;
}

} // namespace app
