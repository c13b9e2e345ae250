#include "ui/canvas/lens_legend.h"

#include "ui/document/document.h"
#include "ui/text/words.h"

#include <QEvent>

namespace ui {

LensLegend::LensLegend(const Document& document, QWidget* parent) : QLabel{parent}, m_document{document} {
    setObjectName(QStringLiteral("lensLegend"));
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setMargin(6);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    connect(&m_document, &Document::shownMetricChanged, this, &LensLegend::refresh);
    hide();
    refresh();
}

void LensLegend::setShown(bool shown) {
    setVisible(shown);
    refresh();
}

void LensLegend::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) refresh();
    QLabel::changeEvent(event);
}

void LensLegend::refresh() {
    setAccessibleName(tr("Meaning of tints and widths"));
    //: %1: name of a metric
    setText(
        tr("Lens: %1\nTint: the stage's share of the total\nLinks: what everything before has taken").arg(label(m_document.shownMetric())));
    adjustSize();
}

} // namespace ui
