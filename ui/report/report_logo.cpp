#include "ui/report/report_logo.h"

#include "models/files/atomic_file.h"
#include "ui/text/words.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImage>
#include <QImageReader>
#include <QPainter>
#include <QSvgRenderer>
#include <QXmlStreamReader>

#include <algorithm>

namespace ui {
namespace {

constexpr std::size_t kMostBytes = 8u << 20;
constexpr QSizeF kMostSize{240, 90};

// Qt would open what a drawing points to.
bool pointsElsewhere(const QByteArray& drawing) {
    QXmlStreamReader reader{drawing};
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement) continue;
        const auto attributes = reader.attributes();
        const bool isAway = std::ranges::any_of(attributes, [](const QXmlStreamAttribute& attribute) {
            return attribute.name() == QStringLiteral("href") && !attribute.value().startsWith(QLatin1Char{'#'}) &&
                   !attribute.value().startsWith(QStringLiteral("data:"));
        });
        if (isAway) return true;
    }
    return false;
}

bool looksLikeSvg(const QByteArray& bytes) { return bytes.left(1024).contains("<svg"); }

} // namespace

models::Result<ReportLogo> ReportLogo::read(const QString& file) {
    ReportLogo logo;
    if (file.isEmpty()) return logo;
    const auto bytes = models::readBytes(file.toStdU16String(), kMostBytes);
    if (!bytes) return tl::unexpected{bytes.error()};
    logo.m_bytes = QByteArray::fromStdString(*bytes);
    logo.m_isDrawing = looksLikeSvg(logo.m_bytes);
    QSizeF natural;
    if (logo.m_isDrawing && pointsElsewhere(logo.m_bytes))
        return models::fail(models::Code::unreadableFile, toStd(file),
                            {toStd(QCoreApplication::translate("ui::Report", "the drawing points to another file or address")),
                             toStd(QCoreApplication::translate("ui::Report", "choose a drawing that holds all it shows"))});
    if (logo.m_isDrawing) {
        natural = QSvgRenderer{logo.m_bytes}.defaultSize();
        logo.m_type = QStringLiteral("image/svg+xml");
    } else {
        QBuffer buffer{&logo.m_bytes};
        QImageReader reader{&buffer};
        logo.m_type = QStringLiteral("image/") + QString::fromLatin1(reader.format());
        const bool isKnown = reader.format() == "png" || reader.format() == "jpeg";
        natural = isKnown ? reader.read().size() : QSize{};
    }
    if (natural.isEmpty())
        return models::fail(models::Code::unreadableFile, toStd(file),
                            {toStd(QCoreApplication::translate("ui::Report", "it is no picture that is known")),
                             toStd(QCoreApplication::translate("ui::Report", "choose a PNG, JPEG or SVG picture"))});
    logo.m_size = natural.width() > kMostSize.width() || natural.height() > kMostSize.height()
                      ? natural.scaled(kMostSize, Qt::KeepAspectRatio)
                      : natural;
    return logo;
}

void ReportLogo::paint(QPainter& painter, const QRectF& place) const {
    if (m_isDrawing) {
        QSvgRenderer renderer{m_bytes};
        renderer.render(&painter, place);
    } else {
        painter.drawImage(place, QImage::fromData(m_bytes));
    }
}

QString ReportLogo::dataAddress() const { return QStringLiteral("data:%1;base64,%2").arg(m_type, QString::fromLatin1(m_bytes.toBase64())); }

} // namespace ui
