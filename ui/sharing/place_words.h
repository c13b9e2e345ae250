#pragma once

#include "models/pipeline/field.h"
#include "models/versions/difference.h"

#include <QString>

#include <optional>

namespace ui {

/// The words for places and values of two versions of a plan.
struct PlaceWords {
    const models::Plan& before;
    const models::Plan& after;
    const models::Facts& facts;

    /// What a change is listed under: the name of its stage, "Plan", "Links" ...
    [[nodiscard]] QString group(const models::Place& place) const;
    /// What it is: "Accelerator (Cloud)", "Name".
    [[nodiscard]] QString title(const models::Place& place) const;
    /// A value there, in the user's units and language; "–" where there is none.
    /// @param of  the version that says so; null where none does
    [[nodiscard]] QString value(const models::Place& place, const std::optional<models::Setting>& value, const models::Plan* of) const;

private:
    [[nodiscard]] const models::Field* field(const models::Place& place) const;
    [[nodiscard]] QString scenario(const std::string& id) const;
    /// The run or event that the place is about, in words; empty for other places.
    [[nodiscard]] QString measured(const models::Place& place) const;
};

} // namespace ui
