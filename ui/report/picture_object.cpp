#include "ui/report/picture_object.h"

#include <QPainter>
#include <QTextDocument>
#include <QTextImageFormat>

namespace ui {
namespace {

constexpr double kTallest = 0.8; ///< of a page: room for its heading and caption

} // namespace

PictureObject::PictureObject(const PageText& text, const PictureSource& source, const ReportLogo& logo, const QSizeF& page,
                             double dotsPerPixel, QObject* parent)
    : QObject{parent},
      m_text{text},
      m_source{source},
      m_logo{logo},
      m_page{page},
      m_dotsPerPixel{dotsPerPixel} {}

const estimator::Figure* PictureObject::figure(const QTextFormat& format) const {
    const QString name = format.toImageFormat().name();
    const QString prefix = QStringLiteral("figure:");
    if (!name.startsWith(prefix)) return nullptr;
    const auto number = static_cast<std::size_t>(name.mid(prefix.size()).toUInt());
    return number < m_text.figures.size() ? m_text.figures[number] : nullptr;
}

QSizeF PictureObject::intrinsicSize(QTextDocument*, int, const QTextFormat& format) {
    const estimator::Figure* shown = figure(format);
    if (shown == nullptr) return m_logo.size() * m_dotsPerPixel;
    const QSizeF size = pictureSize(shown->picture, m_source);
    const QSizeF most{m_page.width(), m_page.height() * kTallest};
    return size.scaled(most, Qt::KeepAspectRatio);
}

void PictureObject::drawObject(QPainter* painter, const QRectF& place, QTextDocument*, int, const QTextFormat& format) {
    painter->save();
    if (const estimator::Figure* shown = figure(format)) paintPicture(*painter, place, shown->picture, m_source);
    else m_logo.paint(*painter, place);
    painter->restore();
}

} // namespace ui
