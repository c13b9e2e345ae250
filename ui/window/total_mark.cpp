#include "ui/window/total_mark.h"

#include "ui/document/document.h"
#include "ui/text/numbers.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"

#include <QEvent>

namespace ui {

TotalMark::TotalMark(const Document& document, QWidget* parent) : QPushButton{parent}, m_document{document} {
    setObjectName(QStringLiteral("total"));
    setFlat(true);
    setFocusPolicy(Qt::StrongFocus);
    for (const auto signal :
         {&Document::planChanged, &Document::currentScenarioChanged, &Document::shownMetricChanged, &Document::estimateFailed})
        connect(&m_document, signal, this, &TotalMark::showTotal);
    connect(&m_document, &Document::estimated, this, &TotalMark::showTotal);
    connect(&m_document, &Document::staleChanged, this, &TotalMark::showTotal);
    showTotal();
}

std::optional<FigurePlace> TotalMark::figureInFocus() const {
    if (m_document.estimateError() || m_document.currentEstimate() == nullptr) return std::nullopt;
    return FigurePlace{m_document.currentScenario().id, std::nullopt, m_document.shownMetric()};
}

QString TotalMark::words() const {
    if (m_document.estimateError()) return fullText(*m_document.estimateError());
    const estimator::ScenarioEstimate* estimate = m_document.currentEstimate();
    if (estimate == nullptr) return tr("Estimating…");
    const estimator::Metric metric = m_document.shownMetric();
    //: scenario, metric, figure
    return tr("%1 · %2: %3").arg(toQt(m_document.currentScenario().name), label(metric), amount(estimate->total[metric], metric));
}

void TotalMark::showTotal() {
    const bool isStale = m_document.isStale() && !m_document.estimateError();
    QPalette colors;
    colors.setColor(QPalette::ButtonText, color(isStale ? Role::secondaryText : Role::text, currentTone()));
    setPalette(colors);
    // An ampersand in a name is no key.
    setText(words().replace(QLatin1Char{'&'}, QStringLiteral("&&")));
    //: for screen readers: the figure of the status bar
    setAccessibleName(tr("Total of the scenario: %1").arg(words()));
    setToolTip(tr("Total of the scenario. Click to see why it is so"));
}

void TotalMark::changeEvent(QEvent* event) {
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) showTotal();
}

} // namespace ui
