#include "ui/theme/icon.h"

#include "ui/text/words.h"
#include "ui/theme/theme.h"

#include <QFile>
#include <QGuiApplication>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmap>
#include <QSvgRenderer>

namespace ui {
namespace {

QByteArray drawing(const QString& name) {
    static QHash<QString, QByteArray> cache;
    const auto known = cache.constFind(name);
    if (known != cache.constEnd()) return *known;
    QFile file{QStringLiteral(":/icons/%1.svg").arg(name)};
    return *cache.insert(name, file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{});
}

/// Renders in the palette's colours at the moment of painting, so that a change of theme needs no new icons.
class LineIconEngine : public QIconEngine {
public:
    explicit LineIconEngine(QString name) : m_name{std::move(name)} {}
    QIconEngine* clone() const override { return new LineIconEngine{m_name}; }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override {
        const auto group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
        const auto role = mode == QIcon::Selected ? QPalette::HighlightedText : QPalette::WindowText;
        paintIcon(*painter, rect, m_name, QGuiApplication::palette().color(group, role));
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
        QPixmap result{size};
        result.fill(Qt::transparent);
        QPainter painter{&result};
        paint(&painter, QRect{QPoint{}, size}, mode, state);
        return result;
    }

private:
    QString m_name;
};

} // namespace

QIcon icon(const QString& name) { return QIcon{new LineIconEngine{name}}; }

QIcon icon(models::StageKind kind) { return icon(iconName(kind)); }

QString iconName(models::StageKind kind) { return QStringLiteral("stages/") + toQt(models::info(kind).key); }

QIcon swatch(const QColor& color) {
    QPixmap pixmap{32, 32};
    pixmap.fill(Qt::transparent);
    QPainter painter{&pixmap};
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawRoundedRect(QRectF{4, 4, 24, 24}, 6, 6);
    return pixmap;
}

void paintIcon(QPainter& painter, const QRectF& place, const QString& name, const QColor& color) {
    QByteArray svg = drawing(name);
    if (svg.isEmpty()) return;
    svg.replace("currentColor", color.name(QColor::HexRgb).toLatin1());
    QSvgRenderer renderer{svg};
    renderer.setAspectRatioMode(Qt::KeepAspectRatio);
    renderer.render(&painter, place);
}

} // namespace ui
