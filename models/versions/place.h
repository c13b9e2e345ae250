#pragma once

#include "models/pipeline/plan.h"

#include <compare>
#include <string>
#include <string_view>

namespace models {

/// What a value belongs to.
enum class Part {
    plan,     ///< title, notes, which scenario is the baseline
    scenario, ///< name, note, colour, lock
    stage,    ///< kind, name, note, position
    work,     ///< a work field of a stage or of the plan
    choice,   ///< a field that a scenario sets
    link,
    annotation,
    budget,
    entry,  ///< a catalogue entry that travels with the plan
    figure, ///< a single figure that travels with the plan
    run,
    event,
    review,
    lock,
};

/// "plan", "scenario", "stage", "work", "choice", "link", "annotation", "budget", "entry", "figure", "run", "event", "review", "lock"
[[nodiscard]] std::string_view key(Part part);

/// Where a value stands in a plan, so that the same value can be found in another version of it.
struct Place {
    Part part = Part::plan;
    std::string thing;    ///< id of stage, scenario, link ..., `planScope()`, path of a figure; empty for the plan itself
    std::string scenario; ///< of a choice or a budget; else empty
    std::string field;    ///< "accelerator", "name"; empty: the thing as such
    friend auto operator<=>(const Place&, const Place&) = default;

    /// Whether the place is about a thing as such: that it is there, and of what kind.
    [[nodiscard]] bool isThing() const { return field.empty(); }
    /// The stage that a place of stage, work or choice belongs to; empty for others.
    [[nodiscard]] StageId stage() const;
};

/// Whether the value is where something stands on the canvas, and how large it is there: of no effect on any figure.
[[nodiscard]] bool isGeometry(const Place& place);

/// "serve.accelerator (cloud)", "stage serve", "link tune-serve": how messages and documents name it.
[[nodiscard]] std::string placeText(const Place& place);

} // namespace models
