#include "estimator/backtest/learning.h"
#include "estimator/backtest/measured_table.h"
#include "estimator/interop/import_parts.h"
#include "estimator/stages/try.h"
#include "models/core/words.h"

#include <algorithm>
#include <set>

namespace estimator::interop {
namespace {

using models::EntryKind;
using models::Facts;

/// Ids of the accelerators that the plan or its stages name, in any scenario.
std::set<std::string> acceleratorsOf(const models::Plan& plan, const Facts& facts) {
    std::set<std::string> ids;
    for (const models::Scenario& scenario : plan.scenarios)
        for (const auto& [scope, settings] : scenario.settings)
            if (const auto found = settings.find("accelerator"); found != settings.end())
                if (const auto* value = std::get_if<models::FieldValue>(&found->second))
                    if (const auto* name = std::get_if<std::string>(value))
                        if (const auto entry = facts.entry(EntryKind::accelerator, *name)) ids.insert((*entry)->id);
    return ids;
}

void add(Incoming& row, const char* label, const std::optional<LearnedQuantity>& quantity) {
    if (quantity) row.figures.push_back({label, quantity->factor(), {}});
}

} // namespace

/// Jobs of a benchmark are nobody's runs: they correct the method on the accelerators that the plan uses.
models::Result<PlanImport> importJobs(const ImportScope& scope, const models::CsvTable& table) {
    const Facts facts{scope.catalogue, nullptr, scope.plan.own, scope.plan.lock};
    FOUREM_TRY(rows, measuredRows(table));
    const auto used = acceleratorsOf(scope.plan, facts);
    std::vector<MeasuredRow> fitting;
    for (MeasuredRow& row : rows) {
        const auto entry = facts.entry(EntryKind::accelerator, row.inputs.accelerator);
        if (entry && used.contains((*entry)->id)) fitting.push_back(std::move(row));
    }
    if (fitting.empty())
        return ofNoUse(scope, FOUREM_WORDS("reasons", "none of its measurements is of an accelerator that the plan uses"),
                       FOUREM_WORDS("reasons", "choose one of its accelerators in the plan first"));
    FOUREM_TRY(learning, learn(fitting, scope.plan, scope.catalogue));
    if (learning.factors.empty())
        return ofNoUse(scope, learning.unused.front().reason, FOUREM_WORDS("reasons", "import other measurements"));
    PlanImport import;
    for (const LearnedFactors& each : learning.factors) {
        Incoming row{std::string{key(each.work)}, each.accelerator, scope.file.name, {}, {}};
        add(row, FOUREM_WORDS("interop", "Factor on time"), each.time);
        add(row, FOUREM_WORDS("interop", "Factor on power"), each.power);
        import.incoming.push_back(std::move(row));
    }
    if (!learning.unused.empty())
        import.remarks.push_back({FOUREM_WORDS("interop", "Measurements that taught nothing: {0}, the first because of: {1}"),
                                  {static_cast<double>(learning.unused.size()), learning.unused.front().reason}});
    import.edit = learnedEdit(scope.plan, learning, scope.options.date);
    return import;
}

} // namespace estimator::interop
