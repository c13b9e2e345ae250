#include "ui/report/review_mark.h"

#include "estimator/report/standing.h"
#include "ui/document/document.h"
#include "ui/report/report_voice.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"

#include <QEvent>

namespace ui {

ReviewMark::ReviewMark(const Document& document, QWidget* parent) : QToolButton{parent}, m_document{document} {
    setObjectName(QStringLiteral("reviewMark"));
    setAutoRaise(true);
    connect(&m_document, &Document::planChanged, this, &ReviewMark::showStanding);
    showStanding();
}

void ReviewMark::showStanding() {
    // Most plans are sketches: a mark on each of them would say nothing.
    setVisible(m_document.plan()->review.has_value());
    const estimator::Paragraph standing = estimator::standingOf(*m_document.plan());
    const QString words = toQt(ReportVoice{}.say(standing.text));
    const bool isWarning = standing.tone == estimator::Paragraph::Tone::warning;
    setText(isWarning ? QStringLiteral("⚠ ") + words : words);
    QPalette colors;
    colors.setColor(QPalette::ButtonText, color(isWarning ? Role::error : Role::secondaryText, currentTone()));
    setPalette(colors);
    setAccessibleName(tr("Review: %1").arg(words));
    setToolTip(tr("Who answers for the plan. Click to change it"));
}

void ReviewMark::changeEvent(QEvent* event) {
    QToolButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) showStanding();
}

} // namespace ui
