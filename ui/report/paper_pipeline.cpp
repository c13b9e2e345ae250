#include "ui/report/paper_pipeline.h"

#include "ui/canvas/layered_layout.h"
#include "ui/canvas/node_picture.h"
#include "ui/canvas/pipeline_picture.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <utility>
#include <vector>

namespace ui {
namespace {

constexpr double kBetweenColumns = 44.0;
constexpr double kBetweenRows = 56.0;
constexpr std::size_t kColumns = 3; // as many as fill the width of a page

/// Stages of one layer, from the top.
using PaperColumn = std::vector<std::pair<double, models::StageId>>;

std::vector<PaperColumn> columnsOf(const std::map<models::StageId, models::Point>& places) {
    std::map<double, PaperColumn> byLayer;
    for (const auto& [id, place] : places) byLayer[std::round(place.x)].emplace_back(place.y, id);
    std::vector<PaperColumn> columns;
    for (auto& [x, column] : byLayer) {
        std::ranges::sort(column);
        columns.push_back(std::move(column));
    }
    return columns;
}

/// Each row as many columns as the next, the last the rest.
std::map<models::StageId, models::Point> inRows(const std::vector<PaperColumn>& columns) {
    const std::size_t rows = (columns.size() + kColumns - 1) / kColumns;
    const std::size_t inRow = (columns.size() + rows - 1) / rows;
    std::map<models::StageId, models::Point> places;
    double top = 0.0;
    for (std::size_t first = 0; first < columns.size(); first += inRow) {
        std::size_t deepest = 0;
        for (std::size_t i = first; i < std::min(first + inRow, columns.size()); ++i) {
            const double left = static_cast<double>(i - first) * (nodeRect().width() + kBetweenColumns);
            for (std::size_t down = 0; down < columns[i].size(); ++down)
                places[columns[i][down].second] = {left, top + static_cast<double>(down) * (nodeRect().height() + kBetweenRows / 2)};
            deepest = std::max(deepest, columns[i].size());
        }
        top += static_cast<double>(deepest) * (nodeRect().height() + kBetweenRows / 2) + kBetweenRows / 2;
    }
    return places;
}

} // namespace

models::Plan pipelineOnPaper(models::Plan plan) {
    if (pipelineRect(plan).width() <= kPaperWidth) return plan;
    const auto columns = columnsOf(layeredLayout(plan, {}));
    if (columns.empty()) return plan;
    const auto places = inRows(columns);
    for (auto& stage : plan.stages) {
        models::Stage moved = *stage;
        moved.position = places.at(stage->id);
        stage = std::make_shared<const models::Stage>(std::move(moved));
    }
    plan.annotations.clear();
    return plan;
}

} // namespace ui
