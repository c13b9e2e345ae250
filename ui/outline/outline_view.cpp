#include "ui/outline/outline_view.h"

#include "ui/outline/outline_tree.h"
#include "ui/theme/icon.h"

#include <QActionEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSettings>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui {
namespace {

QString byPhaseKey() { return QStringLiteral("outline/byPhase"); }

} // namespace

OutlineView::OutlineView(Document& document, QWidget* parent)
    : QWidget{parent},
      m_document{document},
      m_search{new QLineEdit{this}},
      m_byPhase{new QToolButton{this}},
      m_tree{new OutlineTree{document, this}} {
    setObjectName(QStringLiteral("outlineView"));
    m_search->setObjectName(QStringLiteral("outlineSearch"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(QStringLiteral("actions/search")), QLineEdit::LeadingPosition);
    m_search->installEventFilter(this);
    m_byPhase->setObjectName(QStringLiteral("outlineByPhase"));
    m_byPhase->setIcon(icon(QStringLiteral("actions/group")));
    m_byPhase->setCheckable(true);
    m_byPhase->setAutoRaise(true);
    m_byPhase->setChecked(QSettings{}.value(byPhaseKey()).toBool());
    m_tree->setByPhase(m_byPhase->isChecked());

    auto* line = new QHBoxLayout;
    line->addWidget(m_search, 1);
    line->addWidget(m_byPhase);
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins(4, 4, 4, 4);
    layout->addLayout(line);
    layout->addWidget(m_tree, 1);
    setTabOrder(m_search, m_byPhase);
    setTabOrder(m_byPhase, m_tree);

    connect(m_search, &QLineEdit::textChanged, m_tree, &OutlineTree::setSearch);
    connect(m_byPhase, &QToolButton::toggled, this, [this](bool byPhase) {
        QSettings{}.setValue(byPhaseKey(), byPhase);
        m_tree->setByPhase(byPhase);
    });
    connect(m_tree, &OutlineTree::editRequested, this, &OutlineView::editRequested);
    connect(m_tree, &OutlineTree::annotationEditRequested, this, &OutlineView::annotationEditRequested);
    retranslate();
}

QWidget& OutlineView::tree() const { return *m_tree; }

void OutlineView::actionEvent(QActionEvent* event) {
    if (event->type() == QEvent::ActionAdded) m_tree->addAction(event->action());
    else if (event->type() == QEvent::ActionRemoved) m_tree->removeAction(event->action());
    QWidget::actionEvent(event);
}

void OutlineView::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

bool OutlineView::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Return) {
            m_tree->focusFirst();
            return true;
        }
        if (key == Qt::Key_Escape && !m_search->text().isEmpty()) {
            m_search->clear();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void OutlineView::retranslate() {
    m_search->setPlaceholderText(tr("Find a stage of the plan"));
    m_search->setAccessibleName(tr("Find a stage of the plan"));
    m_byPhase->setToolTip(tr("Group by phase; otherwise in the order of the work"));
    m_byPhase->setAccessibleName(tr("Group by phase"));
}

} // namespace ui
