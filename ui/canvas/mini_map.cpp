#include "ui/canvas/mini_map.h"

#include "ui/canvas/annotation_edits.h"
#include "ui/canvas/canvas_view.h"
#include "ui/canvas/node_picture.h"
#include "ui/canvas/pipeline_picture.h"
#include "ui/document/document.h"
#include "ui/theme/theme.h"

#include <QMouseEvent>
#include <QPainter>
#include <QTransform>

#include <algorithm>

namespace ui {
namespace {

constexpr QSize kSize{184, 124};
constexpr int kMapInset = 6;
constexpr int kFromEdge = 12;

} // namespace

MiniMap::MiniMap(const Document& document, CanvasView& view) : QWidget{&view}, m_document{document}, m_view{view} {
    setObjectName(QStringLiteral("miniMap"));
    setFixedSize(kSize);
    setCursor(Qt::PointingHandCursor);
    connect(&m_document, &Document::planChanged, this, &MiniMap::forget);
    retranslate();
    forget();
}

void MiniMap::setWanted(bool wanted) {
    m_isWanted = wanted;
    follow();
}

void MiniMap::follow() {
    const QRect ground = m_view.viewport()->geometry();
    move(ground.right() - width() - kFromEdge, ground.bottom() - height() - kFromEdge);
    const bool hasRoom = ground.width() > 2 * width() && ground.height() > 2 * height();
    setVisible(m_isWanted && hasRoom && !m_whole.isEmpty() && !seen().contains(m_whole));
    update();
}

void MiniMap::forget() {
    m_stages = {};
    m_whole = pipelineRect(*m_document.plan());
    follow();
}

QRectF MiniMap::seen() const { return m_view.mapToScene(m_view.viewport()->rect()).boundingRect(); }

QTransform MiniMap::fromScene() const {
    const QRectF target = QRectF{rect()}.adjusted(kMapInset, kMapInset, -kMapInset, -kMapInset);
    const double scale = std::min(target.width() / m_whole.width(), target.height() / m_whole.height());
    QTransform transform;
    transform.translate(target.center().x(), target.center().y());
    transform.scale(scale, scale);
    transform.translate(-m_whole.center().x(), -m_whole.center().y());
    return transform;
}

void MiniMap::paintStages() {
    const double ratio = devicePixelRatioF();
    m_stages = QPixmap{size() * ratio};
    m_stages.setDevicePixelRatio(ratio);
    m_stages.fill(Qt::transparent);
    QPainter painter{&m_stages};
    painter.setTransform(fromScene());
    QPen outline{color(Role::nodeBorder)};
    outline.setCosmetic(true);
    painter.setPen(outline);
    for (const models::Annotation& each : m_document.plan()->annotations) {
        painter.setBrush(each.kind == models::Annotation::Kind::note ? QBrush{color(Role::chip)} : Qt::NoBrush);
        painter.drawRect(placeOf(each));
    }
    painter.setPen(Qt::NoPen);
    for (const auto& stage : m_document.plan()->stages) {
        painter.setBrush(phaseColor(models::info(stage->kind).phase));
        painter.drawRect(nodeRectAt(stage->position));
    }
}

void MiniMap::paintEvent(QPaintEvent*) {
    if (m_stages.isNull()) paintStages();
    QPainter painter{this};
    painter.setPen(color(Role::nodeBorder));
    painter.setBrush(color(Role::node));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
    painter.drawPixmap(0, 0, m_stages);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen{color(Role::accent), 1.5});
    painter.setClipRect(rect());
    painter.drawRect(fromScene().mapRect(seen()));
}

void MiniMap::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    if (event->type() == QEvent::PaletteChange) forget();
    QWidget::changeEvent(event);
}

void MiniMap::mousePressEvent(QMouseEvent* event) { goTo(event->position()); }

void MiniMap::mouseMoveEvent(QMouseEvent* event) {
    if (event->buttons().testFlag(Qt::LeftButton)) goTo(event->position());
}

void MiniMap::goTo(QPointF position) { m_view.showAround(fromScene().inverted().map(position)); }

void MiniMap::retranslate() {
    setAccessibleName(tr("Overview of the pipeline"));
    setToolTip(tr("Click to go there"));
}

} // namespace ui
