#include "estimator/report/outline.h"

#include "models/core/words.h"

#include <algorithm>
#include <array>

namespace estimator {
namespace {

// In the order of the enumeration, which is that of the report.
constexpr std::array kParts{
    ReportPartInfo{ReportPart::summary, "summary", FOUREM_WORDS("report", "Summary")},
    ReportPartInfo{ReportPart::pipeline, "pipeline", FOUREM_WORDS("report", "Pipeline")},
    ReportPartInfo{ReportPart::comparison, "comparison", FOUREM_WORDS("report", "Comparison of the scenarios")},
    ReportPartInfo{ReportPart::stages, "stages", FOUREM_WORDS("report", "Results by stage")},
    ReportPartInfo{ReportPart::levers, "levers", FOUREM_WORDS("report", "Levers")},
    ReportPartInfo{ReportPart::uncertainty, "uncertainty", FOUREM_WORDS("report", "Uncertainty and what to measure first")},
    ReportPartInfo{ReportPart::measured, "measured", FOUREM_WORDS("report", "Planned and measured")},
    ReportPartInfo{ReportPart::boundary, "boundary", FOUREM_WORDS("report", "Boundary, period and scopes")},
    ReportPartInfo{ReportPart::accounting, "accounting", FOUREM_WORDS("report", "Accounting basis")},
    ReportPartInfo{ReportPart::sci, "sci", FOUREM_WORDS("report", "Software Carbon Intensity")},
    ReportPartInfo{ReportPart::findings, "findings", FOUREM_WORDS("report", "Findings")},
    ReportPartInfo{ReportPart::review, "review", FOUREM_WORDS("report", "Review and reproduction")},
    ReportPartInfo{ReportPart::assumptions, "assumptions", FOUREM_WORDS("report", "Assumptions and their sources")},
    ReportPartInfo{ReportPart::method, "method", FOUREM_WORDS("report", "Method: formulas and how they were applied")},
    ReportPartInfo{ReportPart::sources, "sources", FOUREM_WORDS("report", "Data sources and licences")},
};
static_assert(kParts.size() == kReportPartCount);

} // namespace

std::span<const ReportPartInfo> allReportParts() { return kParts; }
const ReportPartInfo& info(ReportPart part) { return kParts[static_cast<std::size_t>(part)]; }

models::Result<std::vector<ReportPart>> reportParts(std::string_view list) {
    std::vector<ReportPart> parts;
    for (const std::string& key : listItems(list)) {
        const auto found = std::find_if(kParts.begin(), kParts.end(), [&](const ReportPartInfo& row) { return row.key == key; });
        if (found == kParts.end()) {
            std::string keys;
            for (const ReportPartInfo& row : kParts) keys += (keys.empty() ? "" : ", ") + std::string{row.key};
            return models::fail(models::Code::badValue, {}, {key, "no section has that name", "some of " + keys});
        }
        parts.push_back(found->part);
    }
    return parts;
}

std::vector<std::string> listItems(std::string_view list) {
    std::vector<std::string> items;
    while (!list.empty()) {
        const std::size_t comma = std::min(list.find(','), list.size());
        std::string_view item = list.substr(0, comma);
        item.remove_prefix(std::min(item.find_first_not_of(' '), item.size()));
        item.remove_suffix(item.size() - std::min(item.find_last_not_of(' ') + 1, item.size()));
        if (!item.empty()) items.emplace_back(item);
        list.remove_prefix(std::min(comma + 1, list.size()));
    }
    return items;
}

} // namespace estimator
