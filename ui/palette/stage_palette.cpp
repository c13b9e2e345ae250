#include "ui/palette/stage_palette.h"

#include "ui/palette/stage_kind_tree.h"
#include "ui/theme/icon.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace ui {

StagePalette::StagePalette(QWidget* parent) : QWidget{parent}, m_search{new QLineEdit{this}}, m_tree{new StageKindTree{this}} {
    m_search->setObjectName(QStringLiteral("paletteSearch"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(QStringLiteral("actions/search")), QLineEdit::LeadingPosition);
    m_search->installEventFilter(this);
    m_tree->setObjectName(QStringLiteral("paletteTree"));

    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins(4, 4, 4, 4);
    layout->addWidget(m_search);
    layout->addWidget(m_tree);
    setTabOrder(m_search, m_tree);

    connect(m_search, &QLineEdit::textChanged, m_tree, &StageKindTree::setFilter);
    connect(m_tree, &StageKindTree::chosen, this, &StagePalette::chosen);
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        if (const auto kind = m_tree->current()) Q_EMIT chosen(*kind);
    });
    retranslate();
}

void StagePalette::focusSearch() {
    m_search->setFocus(Qt::PopupFocusReason);
    m_search->selectAll();
}

void StagePalette::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

void StagePalette::setSuggestions(const std::vector<models::StageKind>& kinds) { m_tree->setSuggestions(kinds); }

bool StagePalette::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            m_tree->step(key == Qt::Key_Down ? 1 : -1);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void StagePalette::retranslate() {
    m_search->setPlaceholderText(tr("Find a stage"));
    m_search->setAccessibleName(tr("Find a stage"));
    m_tree->setAccessibleName(tr("Stages to add"));
    m_tree->setStatusTip(tr("Drag a stage onto the canvas, or double-click it"));
}

} // namespace ui
