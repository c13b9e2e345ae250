#pragma once

#include "estimator/report/outline.h"
#include "ui/report/report_logo.h"
#include "ui/report/report_pictures.h"

#include <QByteArray>
#include <QPageSize>
#include <QString>

namespace ui {

/// The report as one HTML file that needs no other and loads none: pictures are drawn in it, with their figures as a table for those who
/// cannot see them. Everything that a plan says is escaped.
/// @param language  of the document: "en", "zh-CN"
[[nodiscard]] QByteArray webPage(const estimator::Outline& outline, const estimator::Voice& voice, const PictureSource& source,
                                 const ReportLogo& logo, const QString& language, QPageSize::PageSizeId paper);

} // namespace ui
