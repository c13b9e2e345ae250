#pragma once

#include "estimator/report/outline.h"
#include "models/catalogue/licences.h"

#include <cstdint>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

/// The report for a review, as data.
///
///     const auto outline = outlineOf({.plan = plan, .facts = facts});
///     const std::string text = markdown(*outline, English{});
namespace estimator {

/// What decides how a report looks and in which file it is written, as the options of `fourem report`.
struct ReportLookOptions {
    std::string output = {};   ///< name without folder; empty: Markdown on the standard output
    std::string language = {}; ///< "zh_CN"; empty: English
    std::string paper = {};    ///< "Letter"; empty: A4
    std::string logo = {};     ///< file
};

struct ReportRequest {
    models::Plan plan;
    models::Facts facts;
    std::vector<models::ScenarioId> scenarios = {}; ///< beside the baseline, which is always there; empty: all
    std::vector<ReportPart> parts = {};             ///< empty: all; their order is that of the report
    std::string planFile = {};                      ///< name without folder, as commands quote it
    bool isEdited = false;                          ///< what is shown is not what the file holds
    ReportLookOptions look = {};                    ///< as the command that makes the report again has them
    std::string program = {};                       ///< name and version
    std::string day = {};                           ///< "2026-11-26": to date it; empty: as the plan's review is, else not at all
    std::string organisation = {};
    std::vector<models::DataLicence> licences = {}; ///< of the shipped catalogue
    std::optional<Basis> basis = {};                ///< instead of the plan's
    std::size_t draws = kDraws;
    std::uint64_t seed = kSeed;
    std::size_t threads = 1;
};

/// The same request gives the same outline, on any day and machine.
/// @error unknownScenario, cycle, stopped
[[nodiscard]] models::Result<Outline> outlineOf(const ReportRequest& request, const std::stop_token& stop = {});

/// From "clean-region,Clean and lean": ids or names; an empty list means all.
/// @error unknownScenario, ambiguousName
[[nodiscard]] models::Result<std::vector<models::ScenarioId>> reportScenarios(const models::Plan& plan, std::string_view list);

/// The day that a text means: "2026-11-26", "today", or none for an empty one.
/// @error badValue
[[nodiscard]] models::Result<std::string> reportDay(std::string_view text, std::string_view today);

} // namespace estimator
