#pragma once

#include "estimator/charts/chart_axis.h"
#include "estimator/estimate.h"

#include <optional>
#include <string>
#include <vector>

/// When the stages of a scenario happen, what the end waits for, and what the grids do meanwhile.
namespace estimator {

/// Work that comes again and again, not at one go.
struct Repetition {
    double every = 0.0; ///< hours from the begin of one to that of the next; the first comes after as long
    double each = 0.0;  ///< hours that one takes
    double count = 1.0;
};

struct TimelineRow {
    models::StageId id;
    std::string name;
    models::StageKind kind = models::StageKind::prepareData;
    std::string site;                              ///< id
    double begin = 0.0;                            ///< hours from the begin of the pipeline
    std::optional<double> end = {}, duration = {}; ///< hours; none: its time is not known
    std::optional<double> p10 = {}, p90 = {};      ///< of the duration; none without draws
    std::optional<Repetition> repetition = {};     ///< `duration` is that of all of them together
    bool isContinuous = false;                     ///< a store or a service: what follows works beside it
    bool isCritical = false;                       ///< the end of the pipeline waits for it
};

/// A grid's intensity over a while, lowest to highest where many hours share a slot.
struct GridSlot {
    double begin = 0.0, end = 0.0; ///< hours from the begin of the pipeline
    double lowest = 0.0, mean = 0.0, highest = 0.0;
};

struct GridBand {
    std::string zone;
    int year = 0;
    std::vector<std::string> sites; ///< names of those on this grid
    std::vector<GridSlot> spans;    ///< hours without a value are left out
};

struct Timeline {
    models::ScenarioId scenario;
    std::string scenarioName;
    ChartAxis axis;                ///< hours, up to the end of the last stage that ends; services run on beyond it
    std::vector<TimelineRow> rows; ///< of enabled stages in pipeline order
    std::vector<GridBand> grids;   ///< of zones with an hourly series
    ChartAxis gridAxis;            ///< gCO2e/kWh
    bool hasStart = false;         ///< the plan says when it begins; else the hours count from the begin of the year
};

/// Hours from the begin of its year of "2026-12-01T06:00Z"; none for a text that is no such time.
[[nodiscard]] std::optional<double> hourOfYear(std::string_view time);

[[nodiscard]] Timeline timeline(const models::Plan& plan, const models::Facts& facts, const ScenarioEstimate& scenario);

} // namespace estimator
