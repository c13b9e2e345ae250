#pragma once

#include "estimator/estimate.h"
#include "models/catalogue/facts.h"
#include "models/core/result.h"
#include "models/pipeline/plan.h"

#include <QDateTime>
#include <QString>

/// The report for a review: an A4 PDF whose text can be searched and whose pictures are vectors, in the language of the application.
namespace ui {

class Document;

struct ReportRequest {
    const models::Plan& plan;
    const estimator::Estimate& estimate;
    const models::Facts* facts = nullptr; ///< for names of catalogue entries and the picture of the pipeline; null: ids, no picture
    QString planFile;                     ///< name without folder, as the commands quote it
    QDateTime made = QDateTime::currentDateTime();
};

/// Whole or not at all: a report that was there before stays when writing fails.
/// @error unwritableFile
[[nodiscard]] models::Result<void> exportReport(const ReportRequest& request, const QString& file);

/// Of the document as it is now; estimates first when the latest estimate belongs to an earlier plan.
/// @error unwritableFile, and those of `estimator::estimate`
[[nodiscard]] models::Result<void> exportReport(const Document& document, const QString& file);

} // namespace ui
