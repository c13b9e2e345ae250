#include "ui/palette/stage_palette.h"

#include "ui/palette/stage_kind_tree.h"
#include "ui/text/words.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace ui {
namespace {

constexpr int kHelpLines = 3; ///< kept free, so that the tree does not jump

} // namespace

StagePalette::StagePalette(QWidget* parent)
    : QWidget{parent},
      m_search{new QLineEdit{this}},
      m_tree{new StageKindTree{this}},
      m_help{new QLabel{this}} {
    m_search->setObjectName(QStringLiteral("paletteSearch"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(QStringLiteral("actions/search")), QLineEdit::LeadingPosition);
    m_search->installEventFilter(this);
    m_tree->setObjectName(QStringLiteral("paletteTree"));
    m_help->setObjectName(QStringLiteral("paletteHelp"));
    m_help->setWordWrap(true);
    m_help->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_help->setMinimumHeight(kHelpLines * m_help->fontMetrics().lineSpacing());

    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins(4, 4, 4, 4);
    layout->addWidget(m_search);
    layout->addWidget(m_tree, 1);
    layout->addWidget(m_help);
    setTabOrder(m_search, m_tree);

    connect(m_search, &QLineEdit::textChanged, m_tree, &StageKindTree::setFilter);
    connect(m_tree, &StageKindTree::chosen, this, &StagePalette::chosen);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &StagePalette::showHelp);
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
    else if (event->type() == QEvent::PaletteChange) showHelp();
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

void StagePalette::showHelp() {
    const auto kind = m_tree->current();
    QPalette palette = m_help->palette();
    palette.setColor(QPalette::WindowText, color(Role::secondaryText));
    m_help->setPalette(palette);
    m_help->setText(kind ? help(*kind) : tr("Return or a double-click adds a stage; or drag it to its place."));
}

void StagePalette::retranslate() {
    m_search->setPlaceholderText(tr("Find a stage"));
    m_search->setAccessibleName(tr("Find a stage"));
    m_tree->setAccessibleName(tr("Stages to add"));
    m_tree->setStatusTip(tr("Drag a stage onto the canvas, or double-click it"));
    showHelp();
}

} // namespace ui
