#pragma once

#include "ui/report/page_slices.h"
#include "ui/report/page_text.h"
#include "ui/report/report_logo.h"
#include "ui/report/report_pictures.h"

#include <QTextDocument>

#include <vector>

class QPagedPaintDevice;
class QPainter;

namespace ui {

/// A heading, as a reader of a PDF finds it.
struct Bookmark {
    int level = 2; ///< of the heading: 1 is the title
    QString title;
    int page = 0;
    double top = 0.0; ///< share of the height of the text that is above it
};

/// The report laid out for the paper of a device: a PDF file, a printer or its preview. Keeps references to all that it is given.
class ReportPages {
public:
    ReportPages(const estimator::Outline& outline, const estimator::Voice& voice, const PictureSource& source, const ReportLogo& logo,
                QPagedPaintDevice& device);

    [[nodiscard]] int count() const { return static_cast<int>(m_slices.size()); }
    [[nodiscard]] std::vector<Bookmark> bookmarks() const;
    /// All pages, from the first.
    /// @returns whether the device took them
    [[nodiscard]] bool paint(QPagedPaintDevice& device, QPainter& painter) const;

    /// Room for running title and page number.
    [[nodiscard]] static QMarginsF margins(); ///< mm

private:
    void layOut(const estimator::Outline& outline, const estimator::Voice& voice, const PictureSource& source, const ReportLogo& logo,
                QPagedPaintDevice& device, const std::vector<int>& pages);
    void paintPage(QPainter& painter, int number) const;
    /// What stands between two heights of the text, at a height of the page.
    void paintPart(QPainter& painter, double top, double bottom, double at) const;
    void paintMargins(QPainter& painter, int number) const;

    QTextDocument m_document; ///< one column without pages
    std::vector<PageSlice> m_slices;
    PageText m_text;
    QString m_runningTitle, m_runningNote;
    double m_pageHeight;
    double m_dotsPerMillimetre;
};

} // namespace ui
