#include "estimator/critical_path.h"

#include <algorithm>
#include <map>

namespace estimator {
namespace {

bool isContinuous(models::StageKind kind) { return kind == models::StageKind::store || kind == models::StageKind::serveOnline; }

} // namespace

std::vector<PathRow> pathRows(const models::Plan& plan, std::span<const PathStage> stages) {
    std::vector<PathRow> rows;
    std::map<models::StageId, std::size_t> lastRowOf;
    for (std::size_t index = 0; index < stages.size(); ++index) {
        const PathStage& stage = stages[index];
        PathRow row{{}, isContinuous(stage.kind)};
        if (stage.isDevelopment) {
            row.after.push_back(index - 1);
        } else {
            for (const models::Link& link : plan.links)
                if (link.to == stage.id)
                    if (const auto before = lastRowOf.find(link.from); before != lastRowOf.end()) row.after.push_back(before->second);
        }
        lastRowOf[stage.id] = index;
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<PathFinish> finishes(std::span<const PathRow> rows, std::span<const double> durations) {
    std::vector<PathFinish> finished(rows.size());
    for (std::size_t index = 0; index < rows.size(); ++index) {
        double begin = 0.0;
        PathFinish& own = finished[index];
        for (const std::size_t earlier : rows[index].after) {
            if (own.before && finished[earlier].release < begin) continue;
            begin = finished[earlier].release;
            own.before = earlier;
        }
        own.end = begin + durations[index];
        own.release = rows[index].isContinuous ? begin : own.end;
    }
    return finished;
}

std::optional<std::size_t> lastOf(std::span<const PathFinish> finished) {
    if (finished.empty()) return std::nullopt;
    const auto last =
        std::max_element(finished.begin(), finished.end(), [](const PathFinish& a, const PathFinish& b) { return a.end < b.end; });
    return static_cast<std::size_t>(last - finished.begin());
}

} // namespace estimator
