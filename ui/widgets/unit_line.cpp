#include "ui/widgets/unit_line.h"

#include "ui/theme/theme.h"

#include <QEvent>
#include <QPainter>

namespace ui {
namespace {

constexpr int kGap = 6; ///< pixels on both sides of the unit

} // namespace

UnitLine::UnitLine(QString unit, QWidget* parent) : QLineEdit{parent}, m_unit{std::move(unit)} {
    makeRoom();
    connect(this, &QLineEdit::textChanged, this, &UnitLine::makeRoom);
}

void UnitLine::setSubstitute(const QString& text) {
    setPlaceholderText(text);
    makeRoom();
}

void UnitLine::changeEvent(QEvent* event) {
    if (event->type() == QEvent::FontChange) makeRoom();
    QLineEdit::changeEvent(event);
}

void UnitLine::makeRoom() {
    const bool isShown = !m_unit.isEmpty() && (!text().isEmpty() || placeholderText().isEmpty());
    setTextMargins(0, 0, isShown ? fontMetrics().horizontalAdvance(m_unit) + kGap : 0, 0);
}

void UnitLine::paintEvent(QPaintEvent* event) {
    QLineEdit::paintEvent(event);
    if (textMargins().right() == 0) return;
    QPainter painter{this};
    painter.setPen(color(Role::secondaryText));
    painter.drawText(rect().adjusted(0, 0, -kGap, 0), Qt::AlignRight | Qt::AlignVCenter, m_unit);
}

} // namespace ui
