#include "estimator/interop/joined_runs.h"

#include "estimator/metric.h"
#include "models/core/words.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <tuple>
#include <utility>

namespace estimator::interop {
namespace {

using models::ForeignRun;
using models::Result;

/// Amounts add up, they went on at the same time, and the earliest begin and the latest end count.
void addUp(const ForeignRun& run, ForeignRun& sum) {
    for (const auto& [key, value] : run.figures) {
        double& all = sum.figures[key];
        all = key == info(Metric::time).key ? std::max(all, value) : all + value;
    }
    // Whether the parts answered the same requests or others, no file tells.
    if (sum.requests != run.requests) sum.requests.reset();
    sum.end = std::max(sum.end.empty() ? sum.begin : sum.end, run.end.empty() ? run.begin : run.end);
    sum.begin = std::min(sum.begin, run.begin);
    if (sum.end == sum.begin) sum.end.clear();
}

/// One run for all rows of the same run and task.
std::vector<ForeignRun> takenTogether(const std::vector<ForeignRun>& runs, RowsOfRun rows) {
    std::vector<ForeignRun> whole;
    std::map<std::pair<std::string, std::vector<std::string>>, std::size_t> places;
    for (const ForeignRun& run : runs) {
        const auto [place, isNew] = places.try_emplace({run.id, run.labels}, whole.size());
        if (run.id.empty() || isNew) {
            place->second = whole.size();
            whole.push_back(run);
        } else if (rows == RowsOfRun::added) {
            addUp(run, whole[place->second]);
        } else {
            whole[place->second] = run;
        }
    }
    return whole;
}

using Told = std::tuple<const std::string&, const std::vector<std::string>&, const std::string&, const std::string&,
                        const std::map<std::string, double, std::less<>>&>;

/// Figures that would count twice.
Result<void> checkRows(const std::vector<ForeignRun>& runs, RowsOfRun rows) {
    std::set<Told> told;
    for (const ForeignRun& run : runs) {
        if (run.id.empty()) continue;
        if (!told.insert(std::tie(run.id, run.labels, run.begin, run.end, run.figures)).second)
            return models::fail(models::Code::badValue, run.source,
                                {run.id, FOUREM_WORDS("reasons", "the run stands there twice with the same figures"),
                                 FOUREM_WORDS("reasons", "each run once")});
        if (run.mayContainOthers && rows == RowsOfRun::each)
            return models::fail(models::Code::notUsable, run.source,
                                {FOUREM_WORDS("reasons", "the row may contain an earlier one of its run"),
                                 FOUREM_WORDS("reasons", "say whether the rows of a run add up, or the last one counts")});
    }
    return {};
}

} // namespace

Result<std::vector<ForeignRun>> joinedRuns(const std::vector<ForeignRun>& runs, RowsOfRun rows) {
    if (const auto fits = checkRows(runs, rows); !fits) return tl::unexpected{fits.error()};
    return rows == RowsOfRun::each ? runs : takenTogether(runs, rows);
}

} // namespace estimator::interop
