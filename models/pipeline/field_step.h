#pragma once

#include "models/pipeline/field.h"

namespace models {

enum class StepSize { usual, fine };

/// The number `steps` further on when a field is turned like a knob. A step moves the second significant digit (a fine one the third),
/// so that 90 of them are a decade wherever one begins; shares move by 0.01 (0.001). Whole numbers stay whole, and the range is kept.
///
///     stepped(field, 9.8, 3, StepSize::usual)   -> 9.9, 10, 11
///     stepped(field, 2.5e6, 1, StepSize::usual) -> 2.6e6
[[nodiscard]] double stepped(const Field& field, double number, int steps, StepSize size);

} // namespace models
