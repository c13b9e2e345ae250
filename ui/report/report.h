#pragma once

#include "estimator/report/report.h"
#include "ui/report/report_logo.h"

#include <QPageSize>
#include <QString>

class QPrinter;

/// The report for a review as a document: PDF whose text can be searched and whose pictures are vectors, one HTML file, or Markdown.
namespace ui {

/// How a report looks; what it says is a matter of `estimator::ReportRequest`.
struct ReportLook {
    QString language = QStringLiteral("en"); ///< as in `useLanguage`, whatever the window speaks
    QPageSize::PageSizeId paper = QPageSize::A4;
    ReportLogo logo = {};
};

/// A report that was put together, ready to be written or printed.
class ReportDocument {
public:
    ReportDocument(const estimator::ReportRequest& request, std::shared_ptr<const models::Catalogue> catalogue, estimator::Outline outline,
                   ReportLook look);

    [[nodiscard]] const estimator::Outline& outline() const { return m_outline; }

    /// By the name's ending: .pdf, .html or .md; whole or not at all: a report that was there before stays when writing fails.
    /// The same report gives the same bytes.
    /// @error unwritableFile  also for an ending that is none of these
    [[nodiscard]] models::Result<void> write(const QString& file) const;

    /// On the printer's paper.
    /// @returns whether the printer took it
    [[nodiscard]] bool print(QPrinter& printer) const;
    /// The paper and the name that were asked for, before the user chooses others.
    void setUp(QPrinter& printer) const;

private:
    [[nodiscard]] models::Result<QByteArray> bytes(const QString& file) const;
    [[nodiscard]] models::Result<QByteArray> pdf() const;

    std::shared_ptr<const models::Plan> m_plan;
    std::shared_ptr<const models::Catalogue> m_catalogue;
    estimator::Outline m_outline;
    ReportLook m_look;
};

} // namespace ui
