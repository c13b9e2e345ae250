#include "ui/canvas/find_bar.h"

#include "ui/canvas/plan_search.h"
#include "ui/document/document.h"
#include "ui/theme/icon.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

#include <algorithm>

namespace ui {
namespace {

constexpr int kBarWidth = 320;

} // namespace

FindBar::FindBar(Document& document, QWidget* parent)
    : QFrame{parent},
      m_document{document},
      m_text{new QLineEdit{this}},
      m_count{new QLabel{this}},
      m_previous{new QToolButton{this}},
      m_next{new QToolButton{this}} {
    setObjectName(QStringLiteral("findBar"));
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    m_text->setObjectName(QStringLiteral("findText"));
    m_text->setClearButtonEnabled(true);
    m_text->addAction(icon(QStringLiteral("actions/search")), QLineEdit::LeadingPosition);
    m_text->installEventFilter(this);
    m_count->setObjectName(QStringLiteral("findCount"));
    m_previous->setObjectName(QStringLiteral("findPrevious"));
    m_previous->setArrowType(Qt::UpArrow);
    m_previous->setAutoRaise(true);
    m_next->setObjectName(QStringLiteral("findNext"));
    m_next->setArrowType(Qt::DownArrow);
    m_next->setAutoRaise(true);
    auto* layout = new QHBoxLayout{this};
    layout->setContentsMargins(6, 4, 6, 4);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_count);
    layout->addWidget(m_previous);
    layout->addWidget(m_next);
    resize(kBarWidth, sizeHint().height());
    connect(m_text, &QLineEdit::textChanged, this, [this] { find(Step::here); });
    connect(m_previous, &QToolButton::clicked, this, [this] { find(Step::previous); });
    connect(m_next, &QToolButton::clicked, this, [this] { find(Step::next); });
    retranslate();
    hide();
}

void FindBar::open() {
    show();
    raise();
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
    find(Step::here);
}

void FindBar::leave() {
    hide();
    Q_EMIT closed();
}

void FindBar::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QFrame::changeEvent(event);
}

bool FindBar::eventFilter(QObject* watched, QEvent* event) {
    if (watched != m_text || event->type() != QEvent::KeyPress) return QFrame::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->key() == Qt::Key_Escape) {
        leave();
        return true;
    }
    if (key->key() != Qt::Key_Return && key->key() != Qt::Key_Enter) return QFrame::eventFilter(watched, event);
    find(key->modifiers().testFlag(Qt::ShiftModifier) ? Step::previous : Step::next);
    return true;
}

void FindBar::find(Step step) {
    std::vector<Found> found;
    for (models::StageId& id : stagesWith(*m_document.plan(), m_document.facts(), m_text->text())) found.emplace_back(std::move(id));
    for (models::AnnotationId& id : annotationsWith(*m_document.plan(), m_text->text())) found.emplace_back(std::move(id));
    const bool isBlank = m_text->text().trimmed().isEmpty();
    m_previous->setEnabled(found.size() > 1);
    m_next->setEnabled(found.size() > 1);
    if (found.empty()) {
        m_count->setText(isBlank ? QString{} : tr("nothing"));
        return;
    }
    const auto& selected = m_document.selectedStages();
    // A search goes on from what the user has chosen meanwhile.
    if (!m_document.selectedAnnotations().empty()) m_shown = Found{m_document.selectedAnnotations().back()};
    if (!selected.empty()) m_shown = Found{selected.back()};
    const auto current = m_shown ? std::ranges::find(found, *m_shown) : found.end();
    const auto size = static_cast<std::ptrdiff_t>(found.size());
    std::ptrdiff_t index = current == found.end() ? 0 : current - found.begin();
    if (current != found.end() && step != Step::here) index = (index + (step == Step::next ? 1 : size - 1)) % size;
    showFound(found[static_cast<std::size_t>(index)]);
    //: which of the found stages is shown, and how many there are
    m_count->setText(tr("%1 of %2").arg(index + 1).arg(size));
}

void FindBar::showFound(const Found& found) {
    m_shown = found;
    if (const auto* stage = std::get_if<models::StageId>(&found)) m_document.select({{*stage}, {}, {}});
    else m_document.select({{}, {}, {std::get<models::AnnotationId>(found)}});
}

void FindBar::retranslate() {
    setAccessibleName(tr("Find in the plan"));
    m_text->setPlaceholderText(tr("Find a name, kind, note, frame or value"));
    m_text->setAccessibleName(tr("Text to find in the plan"));
    m_count->setAccessibleName(tr("Found stages"));
    m_previous->setAccessibleName(tr("Previous found stage"));
    m_previous->setToolTip(tr("Previous found stage (Shift+Return)"));
    m_next->setAccessibleName(tr("Next found stage"));
    m_next->setToolTip(tr("Next found stage (Return)"));
}

} // namespace ui
