#pragma once

#include "estimator/report/outline.h"
#include "models/core/result.h"
#include "ui/report/report_pages.h"

#include <QByteArray>
#include <QPageLayout>
#include <QString>

#include <vector>

namespace ui {

/// What a reader of a PDF is told beside its pages.
struct PdfFacts {
    std::string title, author, subject, keywords, program;
    std::string language; ///< "en", "zh-CN"
    std::string day;      ///< "2026-11-26"; empty: the file has no date
    std::vector<Bookmark> bookmarks;
    QPageLayout layout;
};

/// The PDF with these facts in it. Depends on nothing else: the same pages and facts give the same bytes.
/// @error internal  the bytes are no PDF
[[nodiscard]] models::Result<QByteArray> completedPdf(const QByteArray& pages, const PdfFacts& facts);

} // namespace ui
