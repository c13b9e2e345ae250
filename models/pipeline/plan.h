#pragma once

#include "models/catalogue/facts.h"
#include "models/core/id.h"
#include "models/pipeline/extra.h"
#include "models/pipeline/measured_run.h"
#include "models/pipeline/review.h"
#include "models/pipeline/setting.h"
#include "models/pipeline/stage_kind.h"

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// The document, as a value: copy it, compare it, hand it to a thread. Things refer to each other by id.
/// Changing it is the business of `apply` (edit.h); asking what holds in a scenario, that of `resolve`.
namespace models {

/// Position on the canvas, in scene units.
struct Point {
    double x = 0.0;
    double y = 0.0;
    friend bool operator==(const Point&, const Point&) = default;
};

struct Stage {
    StageId id;
    StageKind kind = StageKind::prepareData;
    std::string name;
    std::string note;
    Point position;
    Settings work; ///< fields of role `work`; the same in every scenario unless a scenario overrides them
    Extra extra;
    friend bool operator==(const Stage&, const Stage&) = default;
};

struct Link {
    LinkId id;
    StageId from;
    StageId to;
    Carries carries = Carries::dataset;
    Extra extra;
    friend bool operator==(const Link&, const Link&) = default;
};

/// A named set of choices. The first scenario of a plan is the baseline; what another does not name comes from it.
struct Scenario {
    ScenarioId id;
    std::string name;
    std::string note;
    std::string colour = {};              ///< "1" to "8", which of the colours of series; empty: by its place
    bool locked = false;                  ///< no edit changes what it chooses
    std::map<StageId, Settings> settings; ///< by stage; `planScope()` holds the choices for the whole plan
    Extra extra;
    friend bool operator==(const Scenario&, const Scenario&) = default;
};

struct Size {
    double width = 0.0;
    double height = 0.0;
    friend bool operator==(const Size&, const Size&) = default;
};

/// A frame around stages or a note beside them: for readers, without effect on any figure.
struct Annotation {
    enum class Kind { frame, note };
    AnnotationId id;
    Kind kind = Kind::note;
    std::string text; ///< of a frame: its title
    Point position;
    Size size;
    Extra extra;
    friend bool operator==(const Annotation&, const Annotation&) = default;
};

/// A limit on a metric's total, for one scenario or for all.
struct Budget {
    std::string metric; ///< key of a metric: "total_kgco2e"
    double limit = 0.0; ///< in the metric's unit
    std::optional<ScenarioId> scenario;
    Extra extra = {};
    friend bool operator==(const Budget&, const Budget&) = default;
};

struct Plan {
    std::string title;
    std::string notes;
    Settings work; ///< plan fields of role `work`: horizon_days, service_life_years, start, time_zone, functional_unit, series, basis
    std::vector<std::shared_ptr<const Stage>> stages; ///< unchanged stages are shared between versions of a plan
    std::vector<Link> links;
    std::vector<Annotation> annotations;
    std::vector<Scenario> scenarios; ///< at least one
    std::vector<Budget> budgets;
    std::vector<MeasuredRun> measured;
    std::vector<PlanEvent> events;
    std::optional<Review> review;
    std::shared_ptr<const Overlay> own; ///< catalogue entries and figures that travel with the plan; may be null
    std::shared_ptr<const Lock> lock;   ///< may be null: nothing estimated yet
    Extra extra;

    [[nodiscard]] const Scenario& baseline() const { return scenarios.front(); }
    [[nodiscard]] const Stage* stage(const StageId& id) const;
    [[nodiscard]] const Scenario* scenario(const ScenarioId& id) const;
    [[nodiscard]] const Annotation* annotation(const AnnotationId& id) const;
    /// By id or by name, upper or lower case.
    /// @error unknownScenario, ambiguousName
    [[nodiscard]] Result<const Scenario*> scenarioNamed(std::string_view text) const;
    /// By id or by name.
    /// @error unknownStage, ambiguousName
    [[nodiscard]] Result<const Stage*> stageNamed(std::string_view text) const;

    /// Compares what the shared pointers hold, not where they point.
    friend bool operator==(const Plan& a, const Plan& b);
};

[[nodiscard]] std::string_view key(Annotation::Kind kind); ///< "frame", "note"
[[nodiscard]] std::optional<Annotation::Kind> annotationKind(std::string_view key);

/// The pseudo stage "plan" under which choices for the whole plan stand.
[[nodiscard]] const StageId& planScope();

/// A plan with one empty scenario called "Baseline".
[[nodiscard]] Plan emptyPlan(std::string title);

/// Stages in an order in which every link points forward.
/// @error cycle  names one link of it
[[nodiscard]] Result<std::vector<StageId>> topologicalOrder(const Plan& plan);

} // namespace models
