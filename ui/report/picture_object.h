#pragma once

#include "ui/report/page_text.h"
#include "ui/report/report_logo.h"
#include "ui/report/report_pictures.h"

#include <QObject>
#include <QTextObjectInterface>

namespace ui {

/// Draws the pictures of a page's text, as vectors.
class PictureObject : public QObject, public QTextObjectInterface {
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)

public:
    /// @param page          what text may take of a page
    /// @param dotsPerPixel  of the paper
    PictureObject(const PageText& text, const PictureSource& source, const ReportLogo& logo, const QSizeF& page, double dotsPerPixel,
                  QObject* parent);

    [[nodiscard]] QSizeF intrinsicSize(QTextDocument* document, int position, const QTextFormat& format) override;
    void drawObject(QPainter* painter, const QRectF& place, QTextDocument* document, int position, const QTextFormat& format) override;

private:
    [[nodiscard]] const estimator::Figure* figure(const QTextFormat& format) const;

    const PageText& m_text;
    const PictureSource& m_source;
    const ReportLogo& m_logo;
    QSizeF m_page;
    double m_dotsPerPixel;
};

} // namespace ui
