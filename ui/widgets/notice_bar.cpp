#include "ui/widgets/notice_bar.h"

#include "ui/theme/theme.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {
namespace {

constexpr int kEdge = 4; ///< in pixels, of the coloured edge that sets notices off

} // namespace

NoticeBar::NoticeBar(QWidget* parent) : QWidget{parent}, m_rows{new QVBoxLayout{this}} {
    setObjectName(QStringLiteral("noticeBar"));
    m_rows->setContentsMargins(kEdge + 8, 4, 8, 4);
    hide();
}

void NoticeBar::put(const Notice& notice) {
    m_notices.insert(notice.topic, notice);
    refill();
    QAccessibleEvent alert{this, QAccessible::Alert};
    QAccessible::updateAccessibility(&alert);
}

void NoticeBar::remove(const QString& topic) {
    if (m_notices.remove(topic) > 0) refill();
}

void NoticeBar::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) refill();
    if (event->type() == QEvent::PaletteChange) update();
    QWidget::changeEvent(event);
}

void NoticeBar::paintEvent(QPaintEvent*) {
    QPainter painter{this};
    painter.fillRect(rect(), palette().color(QPalette::ToolTipBase));
    painter.fillRect(QRect{0, 0, kEdge, height()}, color(Role::warning));
}

void NoticeBar::refill() {
    // Later: one of the buttons may be what is being clicked.
    for (QWidget* row : findChildren<QWidget*>(QStringLiteral("notice"), Qt::FindDirectChildrenOnly)) {
        row->setObjectName({});
        row->hide();
        row->deleteLater();
    }
    QString all;
    for (const Notice& notice : m_notices) {
        auto* row = new QWidget{this};
        row->setObjectName(QStringLiteral("notice"));
        auto* text = new QLabel{notice.text(), row};
        text->setObjectName(notice.topic);
        text->setTextFormat(Qt::PlainText);
        text->setWordWrap(true);
        text->setForegroundRole(QPalette::ToolTipText);
        auto* layout = new QHBoxLayout{row};
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(text, 1);
        for (const Notice::Choice& choice : notice.choices) {
            auto* button = new QPushButton{choice.text(), row};
            button->setObjectName(choice.name);
            button->setAutoDefault(false);
            connect(button, &QPushButton::clicked, this, [this, topic = notice.topic, act = choice.act] {
                remove(topic);
                act();
            });
            layout->addWidget(button);
        }
        m_rows->addWidget(row);
        all += (all.isEmpty() ? QString{} : QStringLiteral("\n")) + text->text();
    }
    setAccessibleName(all);
    setVisible(!m_notices.isEmpty());
}

} // namespace ui
