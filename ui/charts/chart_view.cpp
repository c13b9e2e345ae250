#include "ui/charts/chart_view.h"

#include "ui/text/plain_tool_tip.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QStyle>
#include <QToolTip>
// moc cannot read it.
#ifndef Q_MOC_RUN
#include <QtConcurrentRun>
#endif

#include <algorithm>
#include <utility>

namespace ui {
namespace {

/// Scrolls what holds the widget, if anything does.
void showInWindow(QWidget& widget, const QRectF& room) {
    for (QWidget* parent = widget.parentWidget(); parent != nullptr; parent = parent->parentWidget())
        if (auto* area = qobject_cast<QScrollArea*>(parent)) {
            const QPoint centre = room.center().toPoint();
            area->ensureVisible(centre.x(), centre.y(), static_cast<int>(room.width()) / 2 + 4, static_cast<int>(room.height()) / 2 + 4);
            return;
        }
}

constexpr int kMoveMilliseconds = 120;
constexpr double kStaleOpacity = 0.4;
constexpr QSize kLeastSize{420, 220};
constexpr int kStepGap = 14;        // between the words and the step
constexpr double kPaperWidth = 760; // in which a chart is laid out for paper

} // namespace

ChartView::ChartView(QWidget* parent) : QWidget{parent}, m_step{new QPushButton{this}} {
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setMinimumSize(kLeastSize);
    m_step->setObjectName(QStringLiteral("chartStep"));
    m_step->setAutoDefault(false);
    m_step->hide();
    connect(m_step, &QPushButton::clicked, this, [this] {
        if (const auto shown = hint(); shown && shown->step) Q_EMIT stepChosen(shown->step->command);
    });
    m_movement.setDuration(kMoveMilliseconds);
    m_movement.setStartValue(0.0);
    m_movement.setEndValue(1.0);
    connect(&m_movement, &QVariantAnimation::valueChanged, this, [this] { update(); });
    connect(&m_search, &QFutureWatcherBase::finished, this, &ChartView::takeInterval);
}

ChartView::~ChartView() {
    m_stopSearch.request_stop();
    m_search.waitForFinished();
}

std::span<const estimator::Metric> ChartView::metrics() const { return {}; }

estimator::Metric ChartView::shownMetric(estimator::Metric wanted) const {
    const auto offered = metrics();
    if (offered.empty() || std::ranges::find(offered, wanted) != offered.end()) return wanted;
    return offered.front();
}

QSize ChartView::leastSize() const { return kLeastSize; }

ChartPicture ChartView::drawn(const QSizeF& size, const ChartStyle& style) const {
    ChartSketch sketch{size, style, m_hidden};
    draw(sketch);
    return sketch.take();
}

const ChartPicture& ChartView::picture() const {
    if (!m_picture) m_picture = drawn(size(), {currentTone(), font(), scenarioColors()});
    return *m_picture;
}

void ChartView::paintOnPaper(QPainter& painter, const QRectF& room, const QFont& font) const {
    const QSize least = leastSize();
    const double scale = std::min(room.width() / std::max<double>(kPaperWidth, least.width()), room.height() / least.height());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(room.topLeft());
    painter.scale(scale, scale);
    drawn(room.size() / scale, {Tone::light, font, scenarioColors()}).paint(painter, font);
    painter.restore();
}

void ChartView::redraw() {
    const bool moves = isVisible() && m_picture && style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) > 0;
    m_movement.stop();
    m_before = moves ? *std::move(m_picture) : ChartPicture{};
    m_picture.reset();
    forgetIntervals();
    setMinimumSize(leastSize());
    const bool wasPointed = m_pointed.has_value();
    m_pointed.reset();
    if (wasPointed) Q_EMIT pointed({});
    if (hasFocus()) setAccessibleDescription(spokenText());
    if (moves) m_movement.start();
    showStep();
    update();
}

// Under the words, which stand in the middle.
void ChartView::showStep() {
    const auto shown = hint();
    m_step->setVisible(shown && shown->step);
    if (m_step->isHidden()) return;
    m_step->setText(shown->step->words);
    m_step->resize(m_step->sizeHint());
    const double words = ChartSketch{size(), {currentTone(), font()}}.noteHeight(shown->words);
    m_step->move((width() - m_step->width()) / 2, static_cast<int>((height() + words) / 2) + kStepGap);
}

ChartPicture ChartView::moving() const {
    if (m_movement.state() != QAbstractAnimation::Running) return picture();
    return mixed(m_before, picture(), m_movement.currentValue().toDouble());
}

void ChartView::point(std::optional<std::size_t> place) {
    // A legend entry that was hidden takes its places with it.
    if (place && *place >= picture().places.size()) place.reset();
    if (place == m_pointed) return;
    m_pointed = place;
    say();
    findInterval();
    update();
}

void ChartView::setStale(bool isStale) {
    if (isStale == m_isStale) return;
    m_isStale = isStale;
    if (m_pointed) say();
    update();
}

void ChartView::say() {
    // Screen readers say a description that changes.
    setAccessibleDescription(spokenText());
    Q_EMIT pointed(m_pointed ? textOf(*m_pointed) : QString{});
}

QString ChartView::spokenText() const { return m_pointed ? textOf(*m_pointed) : picture().remarks.join(QLatin1Char{'\n'}); }

QString ChartView::textOf(std::size_t place) const {
    const auto found = m_found.find(place);
    const QString text = found == m_found.end() ? picture().places[place].text : found->second;
    //: a figure in words, greyed as the plan has changed since
    return m_isStale ? tr("%1 (of an earlier plan)").arg(text) : text;
}

// One at a time: a search for another place is stopped, and followed when it has ended.
void ChartView::findInterval() {
    if (m_search.isRunning()) {
        if (m_pointed != m_sought) m_stopSearch.request_stop();
        return;
    }
    if (!m_pointed || m_found.contains(*m_pointed)) return;
    const auto late = picture().places[*m_pointed].late;
    if (!late) return;
    m_sought = m_pointed;
    m_stopSearch = std::stop_source{};
    m_search.setFuture(QtConcurrent::run([late, stop = m_stopSearch.get_token()] { return late->find(stop); }));
}

void ChartView::takeInterval() {
    const auto place = std::exchange(m_sought, std::nullopt);
    if (!m_stopSearch.stop_requested() && place && *place < picture().places.size() && picture().places[*place].late) {
        m_found[*place] = picture().places[*place].late->text(m_search.result());
        if (place == m_pointed) say();
        if (place == m_pointed && QToolTip::isVisible()) QToolTip::showText(QCursor::pos(), wrappedToolTip(textOf(*place)), this);
    }
    findInterval();
}

// Of another picture.
void ChartView::forgetIntervals() {
    m_found.clear();
    m_stopSearch.request_stop();
}

std::optional<FigurePlace> ChartView::figureInFocus() const {
    const auto metric = drawnMetric();
    if (!m_pointed || !metric) return std::nullopt;
    const ChartTarget& target = picture().places[*m_pointed].target;
    if (!target.scenario || target.legendEntry || !target.isEstimated) return std::nullopt;
    const bool isTotal = !target.stage || *target.stage == models::planScope();
    return FigurePlace{*target.scenario, isTotal ? std::nullopt : target.stage, *metric};
}

void ChartView::choose(std::size_t place, Qt::KeyboardModifiers keys) {
    ChartTarget target = picture().places[place].target;
    if (target.legendEntry) {
        if (!m_hidden.insert(*target.legendEntry).second) m_hidden.erase(*target.legendEntry);
        redraw();
        point(place);
        return;
    }
    if (keys.testFlag(Qt::ControlModifier) && target.alternative) target.edit = target.alternative;
    Q_EMIT targetChosen(target);
}

void ChartView::paintEvent(QPaintEvent*) {
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    // Words that stand in place of figures are of the present plan.
    painter.setOpacity(m_isStale && !hint() ? kStaleOpacity : 1.0);
    moving().paint(painter, font());
    painter.setOpacity(1.0);
    painter.setBrush(Qt::NoBrush);
    if (hasFocus()) {
        painter.setPen(QPen{color(Role::accent), 2});
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
    if (!m_pointed) return;
    painter.setPen(QPen{color(Role::text), 2});
    painter.drawRect(picture().places[*m_pointed].room.adjusted(-2, -2, 2, 2));
}

void ChartView::resizeEvent(QResizeEvent* event) {
    m_movement.stop();
    m_picture.reset();
    point(std::nullopt);
    setMinimumSize(leastSize());
    showStep();
    QWidget::resizeEvent(event);
}

void ChartView::walk(int key) {
    const std::vector<ChartPlace>& places = picture().places;
    if (places.empty()) return;
    // Data come first; the legend is reached from there.
    const auto first = std::ranges::find_if(places, [](const ChartPlace& place) { return !place.target.legendEntry; });
    if (key == Qt::Key_End) point(places.size() - 1);
    else if (key == Qt::Key_Home || (!m_pointed && first != places.end()))
        point(static_cast<std::size_t>(first - places.begin()) % places.size());
    else point(picture().placeBeside(m_pointed, static_cast<Qt::Key>(key)));
    if (!m_pointed) return;
    const QRectF& room = places[*m_pointed].room;
    showInWindow(*this, room);
    // The line above the charts may be too short for the words.
    QToolTip::showText(mapToGlobal(room.bottomLeft()).toPoint(), wrappedToolTip(textOf(*m_pointed)), this);
}

void ChartView::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Home:
    case Qt::Key_End: return walk(event->key());
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_pointed) choose(*m_pointed, event->modifiers());
        return;
    case Qt::Key_Escape:
        if (m_pointed) return point(std::nullopt);
        break;
    default: break;
    }
    QWidget::keyPressEvent(event);
}

void ChartView::mouseMoveEvent(QMouseEvent* event) {
    point(picture().placeAt(event->position()));
    setCursor(m_pointed ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void ChartView::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton) return QWidget::mouseReleaseEvent(event);
    if (const auto place = picture().placeAt(event->position())) choose(*place, event->modifiers());
}

// The menu is about the place that it is opened at, and comes from what holds the chart.
void ChartView::contextMenuEvent(QContextMenuEvent* event) {
    if (event->reason() == QContextMenuEvent::Mouse) point(picture().placeAt(event->pos()));
    event->ignore();
}

void ChartView::leaveEvent(QEvent* event) {
    if (QApplication::activePopupWidget() == nullptr) point(std::nullopt);
    QWidget::leaveEvent(event);
}

void ChartView::focusInEvent(QFocusEvent* event) {
    setAccessibleDescription(spokenText());
    QWidget::focusInEvent(event);
}

void ChartView::focusOutEvent(QFocusEvent* event) {
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::MenuBarFocusReason) point(std::nullopt);
    QWidget::focusOutEvent(event);
}

bool ChartView::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto* asked = static_cast<QHelpEvent*>(event);
        if (const auto place = picture().placeAt(asked->pos()))
            QToolTip::showText(asked->globalPos(), wrappedToolTip(textOf(*place)), this);
        else QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

void ChartView::changeEvent(QEvent* event) {
    const bool looksDifferent = event->type() == QEvent::PaletteChange || event->type() == QEvent::LanguageChange ||
                                event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange;
    if (looksDifferent) {
        m_movement.stop();
        m_picture.reset();
        forgetIntervals();
        m_pointed.reset();
        setAccessibleName(title());
        showStep();
        update();
    }
    QWidget::changeEvent(event);
}

} // namespace ui
