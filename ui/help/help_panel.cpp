#include "ui/help/help_panel.h"

#include "ui/document/document.h"
#include "ui/help/help_topic.h"

#include <QApplication>
#include <QEvent>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace ui {

HelpPanel::HelpPanel(Document& document, QWidget* parent, const QWidget* followed)
    : QWidget{parent},
      m_document{document},
      m_followed{followed},
      m_text{new QTextBrowser{this}} {
    setObjectName(QStringLiteral("helpPanel"));
    m_text->setObjectName(QStringLiteral("helpText"));
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setAccessibleName(tr("Help"));
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_text);
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget*, const QWidget* now) { follow(now); });
    connect(&m_document, &Document::selectionChanged, this, [this] { follow(QApplication::focusWidget()); });
    explain(nullptr);
}

void HelpPanel::explain(const QWidget* focus) {
    const HelpTopic topic = helpTopic(focus, m_document);
    m_text->setHtml(QStringLiteral("<h3>%1</h3>%2").arg(topic.title.toHtmlEscaped(), topic.html));
}

void HelpPanel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        m_text->setAccessibleName(tr("Help"));
        explain(nullptr);
    }
    QWidget::changeEvent(event);
}

void HelpPanel::follow(const QWidget* focus) {
    // Reading the help must not turn it into help about help; another window is none of its business.
    const QWidget* followed = m_followed != nullptr ? m_followed : window();
    if (!isVisible() || focus == nullptr || focus->window() != followed || isAncestorOf(focus)) return;
    explain(focus);
}

} // namespace ui
