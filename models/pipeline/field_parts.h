#pragma once

#include "models/core/words.h"
#include "models/pipeline/field_groups.h"

#include <array>

/// Words and values that several groups of fields share.
namespace models::groups {

using namespace std::string_view_literals;

inline Setting value(double number) { return FieldValue{number}; }
inline Setting value(const char* text) { return FieldValue{std::string{text}}; }
inline Setting value(bool flag) { return FieldValue{flag}; }

inline constexpr std::array kPricings{"on-demand"sv, "spot"sv, "commit-1y"sv, "commit-3y"sv};

inline constexpr std::string_view kWork = FOUREM_WORDS("fields", "Work");
inline constexpr std::string_view kModel = FOUREM_WORDS("fields", "Model");
inline constexpr std::string_view kMachine = FOUREM_WORDS("fields", "Machine");
inline constexpr std::string_view kPlace = FOUREM_WORDS("fields", "Place and price");
inline constexpr std::string_view kTraining = FOUREM_WORDS("fields", "Training");
inline constexpr std::string_view kServing = FOUREM_WORDS("fields", "Serving");
inline constexpr std::string_view kAccounting = FOUREM_WORDS("fields", "Accounting");
inline constexpr std::string_view kKnown = FOUREM_WORDS("fields", "Known values");

} // namespace models::groups
