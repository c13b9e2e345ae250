#pragma once

#include "estimator/estimate.h"
#include "models/core/finding.h"
#include "models/pipeline/edit.h"
#include "models/pipeline/field.h"
#include "models/pipeline/stage_kind.h"

#include <QString>

#include <string_view>

/// The words of the core in the user's language. Core strings are English and marked with FOUREM_WORDS("context", "text").
namespace ui {

[[nodiscard]] QString toQt(std::string_view text);
[[nodiscard]] std::string toStd(const QString& text);
/// A name inside a text, which turns nothing around it though it may run from right to left.
[[nodiscard]] QString isolatedName(std::string_view name);

/// The translation of a core string in its context: "messages", "edits", "fields", "stages", "metrics", "components", "formulas",
/// "steps".
[[nodiscard]] QString translated(const char* context, std::string_view english);
/// Words of the core or of an option that stand where a name may stand as well; a name stays as it is.
[[nodiscard]] QString knownWords(std::string_view words);

/// What happened: "H100 has 80 GB, one replica needs 141 GB", in the user's language and number format.
[[nodiscard]] QString sentence(const models::Message& message);
/// What to do about it; empty when there is nothing to do.
[[nodiscard]] QString remedy(const models::Message& message);
/// "file.fourem: what; what to do", for message boxes and tooltips.
[[nodiscard]] QString fullText(const models::Error& error);
/// "E_MISSING_DATA"
[[nodiscard]] QString codeName(models::Code code);

[[nodiscard]] QString undoText(const models::EditText& text);

[[nodiscard]] QString label(const models::Field& field);
[[nodiscard]] QString help(const models::Field& field);
[[nodiscard]] QString sectionLabel(std::string_view section);
[[nodiscard]] QString optionLabel(std::string_view option);
[[nodiscard]] QString label(models::StageKind kind);
[[nodiscard]] QString help(models::StageKind kind);
[[nodiscard]] QString label(models::Phase phase);
[[nodiscard]] QString label(models::Carries carries);
[[nodiscard]] QString label(estimator::Metric metric);
[[nodiscard]] QString help(estimator::Metric metric);
[[nodiscard]] QString label(estimator::Component component);
[[nodiscard]] QString label(estimator::Basis basis);

/// Name of a catalogue entry, or the id itself when nobody knows it.
[[nodiscard]] QString entryName(const models::Facts& facts, models::EntryKind kind, std::string_view id);

} // namespace ui
