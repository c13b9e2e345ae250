#include "ui/start/plan_card.h"

#include "ui/canvas/pipeline_picture.h"
#include "ui/start/plan_sketch.h"
#include "ui/text/plan_words.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QTextLayout>

namespace ui {
namespace {

constexpr int kMargin = 12;
constexpr int kPictureHeight = 96;
constexpr int kWidth = 272;
constexpr int kSummaryLines = 3;
constexpr double kLeastScale = 0.6; ///< at which the names of stages can be read
constexpr double kRadius = 8.0;

/// As many lines as fit, the last one elided.
void paintLines(QPainter& painter, const QRect& place, const QString& text, int most) {
    const QFontMetrics metrics{painter.font()};
    QTextLayout layout{text, painter.font()};
    layout.beginLayout();
    int y = place.top();
    for (int line = 0; line < most; ++line, y += metrics.lineSpacing()) {
        QTextLine next = layout.createLine();
        if (!next.isValid()) break;
        next.setLineWidth(place.width());
        const bool isLast = line + 1 == most;
        const QString words = isLast ? metrics.elidedText(text.mid(next.textStart()), Qt::ElideRight, place.width())
                                     : text.mid(next.textStart(), next.textLength());
        painter.drawText(QPoint{place.left(), y + metrics.ascent()}, words);
    }
    layout.endLayout();
}

} // namespace

PlanCard::PlanCard(PlanSheet sheet, models::Facts facts, QWidget* parent)
    : QAbstractButton{parent},
      m_sheet{std::move(sheet)},
      m_facts{std::move(facts)} {
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    retranslate();
}

QSize PlanCard::sizeHint() const {
    QFont bold = font();
    bold.setBold(true);
    const int words = QFontMetrics{bold}.lineSpacing() + 4 + kSummaryLines * fontMetrics().lineSpacing();
    return {kWidth, kPictureHeight + words + 2 * kMargin};
}

QSize PlanCard::minimumSizeHint() const { return sizeHint(); }

void PlanCard::retranslate() {
    setText(m_sheet.title());
    setAccessibleName(m_sheet.title());
    setAccessibleDescription(m_sheet.summary());
    setToolTip(QStringLiteral("<p>%1</p>").arg(m_sheet.summary().toHtmlEscaped()));
}

void PlanCard::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange) m_picture = {};
    update();
    QAbstractButton::changeEvent(event);
}

void PlanCard::enterEvent(QEnterEvent* event) {
    update();
    QAbstractButton::enterEvent(event);
}

void PlanCard::leaveEvent(QEvent* event) {
    update();
    QAbstractButton::leaveEvent(event);
}

void PlanCard::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) click();
    else QAbstractButton::keyPressEvent(event);
}

QRect PlanCard::pictureRect() const { return {1, 1, width() - 2, kPictureHeight}; }

const QPixmap& PlanCard::picture() {
    const QSize pixels = pictureRect().size() * devicePixelRatioF();
    if (m_picture.size() == pixels) return m_picture;
    m_picture = QPixmap{pixels};
    m_picture.setDevicePixelRatio(devicePixelRatioF());
    m_picture.fill(color(Role::canvas));
    QPainter painter{&m_picture};
    painter.setFont(font());
    QRectF inner = QRectF{QPointF{}, QSizeF{pictureRect().size()}}.adjusted(kMargin, kMargin, -kMargin, -kMargin);
    // The picture is as high as its width allows; what is left goes above and below.
    const models::Plan plan = inLanguage(*m_sheet.plan);
    const QSizeF natural = pipelineRect(plan).size();
    const QSizeF fitting = natural.scaled(inner.size(), Qt::KeepAspectRatio);
    if (fitting.width() < kLeastScale * natural.width()) {
        paintSketch(painter, inner, plan);
        return m_picture;
    }
    inner.moveTop(inner.top() + (inner.height() - fitting.height()) / 2);
    paintPipeline(painter, inner, plan, m_facts, nullptr, estimator::Metric::total, currentTone());
    return m_picture;
}

void PlanCard::paintEvent(QPaintEvent*) {
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath outline;
    outline.addRoundedRect(QRectF{rect()}.adjusted(0.5, 0.5, -0.5, -0.5), kRadius, kRadius);
    painter.fillPath(outline, color(isDown() ? Role::chip : Role::node));
    painter.save();
    painter.setClipPath(outline);
    painter.drawPixmap(pictureRect().topLeft(), picture());
    painter.restore();
    const bool isLit = hasFocus() || underMouse();
    painter.setPen(QPen{color(isLit ? Role::accent : Role::nodeBorder), hasFocus() ? 2.0 : 1.0});
    painter.drawPath(outline);
    paintWords(painter);
}

void PlanCard::paintWords(QPainter& painter) const {
    QRect place = rect().adjusted(kMargin, kPictureHeight + kMargin, -kMargin, -kMargin);
    QFont bold = font();
    bold.setBold(true);
    painter.setFont(bold);
    painter.setPen(color(Role::text));
    const QFontMetrics metrics{bold};
    painter.drawText(QPoint{place.left(), place.top() + metrics.ascent()}, metrics.elidedText(text(), Qt::ElideRight, place.width()));
    place.setTop(place.top() + metrics.lineSpacing() + 4);
    painter.setFont(font());
    painter.setPen(color(Role::secondaryText));
    paintLines(painter, place, m_sheet.summary(), kSummaryLines);
}

} // namespace ui
