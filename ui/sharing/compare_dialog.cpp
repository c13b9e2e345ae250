#include "ui/sharing/compare_dialog.h"

#include "ui/document/document.h"
#include "ui/sharing/difference_tree.h"
#include "ui/sharing/figure_effects.h"
#include "ui/sharing/merge_dialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace ui {

CompareDialog::CompareDialog(Document& document, OtherVersion other, ChooseBase chooseBase, QWidget* parent)
    : QDialog{parent},
      m_document{document},
      m_other{std::move(other)},
      m_chooseBase{std::move(chooseBase)},
      m_base{new QLabel{this}} {
    setObjectName(QStringLiteral("compareDialog"));
    setWindowTitle(tr("Compare with %1").arg(m_other.name));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(960, 640);
    auto* splitter = new QSplitter{Qt::Vertical, this};
    auto* tree = new DifferenceTree{splitter};
    auto* figures = new FigureEffects{m_document, splitter};
    tree->setVersionNames(tr("In the window"), m_other.name);
    figures->setVersionNames(tr("In the window"), m_other.name);
    tree->show(*m_document.plan(), *m_other.plan, m_document.facts());
    figures->ask(m_other.plan);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);

    auto* same = new QLabel{tr("The plans do not differ."), this};
    same->setObjectName(QStringLiteral("noDifference"));
    const bool differs = tree->topLevelItemCount() > 0;
    same->setVisible(!differs);
    splitter->setVisible(differs);
    auto* buttons = new QDialogButtonBox{QDialogButtonBox::Close, this};
    auto* merge = buttons->addButton(tr("&Merge…"), QDialogButtonBox::ActionRole);
    merge->setObjectName(QStringLiteral("mergeVersions"));
    merge->setEnabled(differs);
    auto* base = buttons->addButton(tr("Common &base…"), QDialogButtonBox::ActionRole);
    base->setObjectName(QStringLiteral("chooseBase"));
    base->setToolTip(tr("Choose the version that both come from: what only one of them changed since is then merged by itself"));
    base->setEnabled(differs);
    m_base->setObjectName(QStringLiteral("commonBase"));
    m_base->setTextFormat(Qt::PlainText);
    m_base->setWordWrap(true);
    m_base->setVisible(differs);
    showBase();
    auto* layout = new QVBoxLayout{this};
    layout->addWidget(same);
    layout->addWidget(splitter, 1);
    layout->addWidget(m_base);
    layout->addWidget(buttons);
    connect(base, &QPushButton::clicked, this, &CompareDialog::chooseBase);
    connect(merge, &QPushButton::clicked, this, &CompareDialog::merge);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void CompareDialog::chooseBase() {
    BaseVersion chosen = m_chooseBase(this);
    if (chosen.plan == nullptr) return;
    m_other.base = std::move(chosen);
    showBase();
}

void CompareDialog::showBase() {
    //: the file that two versions of a plan come from
    m_base->setText(m_other.base.plan ? tr("Both come from: %1").arg(m_other.base.name)
                                      : tr("The version that both come from is not known: all that differs waits for a decision."));
}

void CompareDialog::merge() {
    auto* dialog = new MergeDialog{m_document, m_other.base.plan, m_other.plan, this};
    connect(dialog, &MergeDialog::merged, this, [this] {
        Q_EMIT merged();
        accept();
    });
    dialog->open();
}

} // namespace ui
