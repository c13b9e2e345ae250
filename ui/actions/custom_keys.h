#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

#include <optional>

/// Keys that the user has given to a command in place of the shipped ones, by the command's id, kept between runs. An empty list means
/// that the command has no keys any more.
namespace ui {

[[nodiscard]] std::optional<QList<QKeySequence>> customKeys(const QString& command);
void keepCustomKeys(const QString& command, const QList<QKeySequence>& keys);
void forgetCustomKeys(const QString& command);

/// Keys that walk, choose and cancel everywhere and cannot become those of a command: Tab, Return, Esc, arrows, space.
[[nodiscard]] bool isReserved(const QKeySequence& keys);

/// Shows the baseline's figures on the canvas for as long as it is held: b as in baseline.
inline constexpr auto kGhostKey = Qt::Key_B;
/// Keys that do something for as long as they are held, and cannot become those of a command either.
[[nodiscard]] bool isHeld(const QKeySequence& keys);

} // namespace ui
