#include "ui/sharing/merge_dialog.h"

#include "ui/document/document.h"
#include "ui/sharing/place_words.h"
#include "ui/text/plain_tool_tip.h"
#include "ui/text/words.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {
namespace {

enum ConflictColumn { ConflictPlace, ConflictBase, ConflictOurs, ConflictTheirs, ConflictDecision, ConflictColumns };

} // namespace

MergeDialog::MergeDialog(Document& document, std::shared_ptr<const models::Plan> base, std::shared_ptr<const models::Plan> theirs,
                         QWidget* parent)
    : QDialog{parent},
      m_document{document},
      m_base{std::move(base)},
      m_ours{document.plan()},
      m_theirs{std::move(theirs)},
      m_conflicts{models::conflicts(versions())},
      m_sides(m_conflicts.size()),
      m_explanation{new QLabel{this}},
      m_list{new QTreeWidget{this}},
      m_problem{new QLabel{this}} {
    setObjectName(QStringLiteral("mergeDialog"));
    setWindowTitle(tr("Merge"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(960, 440);
    buildList();
    m_explanation->setWordWrap(true);
    m_problem->setObjectName(QStringLiteral("mergeProblem"));
    for (QLabel* label : {m_explanation, m_problem}) label->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto* buttons = new QDialogButtonBox{QDialogButtonBox::Cancel, this};
    m_merge = buttons->addButton(tr("&Merge"), QDialogButtonBox::AcceptRole);
    m_merge->setObjectName(QStringLiteral("merge"));
    auto* ours = buttons->addButton(tr("&All mine"), QDialogButtonBox::ActionRole);
    ours->setObjectName(QStringLiteral("allMine"));
    auto* theirs2 = buttons->addButton(tr("All &theirs"), QDialogButtonBox::ActionRole);
    theirs2->setObjectName(QStringLiteral("allTheirs"));
    for (QPushButton* all : {ours, theirs2}) all->setVisible(!m_conflicts.empty());
    auto* layout = new QVBoxLayout{this};
    layout->addWidget(m_explanation);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_problem);
    layout->addWidget(buttons);

    connect(ours, &QPushButton::clicked, this, [this] { decideAll(models::Side::ours); });
    connect(theirs2, &QPushButton::clicked, this, [this] { decideAll(models::Side::theirs); });
    connect(buttons, &QDialogButtonBox::accepted, this, &MergeDialog::merge);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    fill();
    showState();
}

models::Versions MergeDialog::versions() const { return {m_base.get(), *m_ours, *m_theirs}; }

void MergeDialog::buildList() {
    m_list->setObjectName(QStringLiteral("conflicts"));
    m_list->setAccessibleName(tr("What both versions changed"));
    m_list->setColumnCount(ConflictColumns);
    m_list->setHeaderLabels({tr("Changed by both"), tr("It was"), tr("Mine"), tr("Theirs"), tr("What counts")});
    m_list->setRootIsDecorated(false);
    m_list->setAlternatingRowColors(true);
    m_list->header()->setDefaultSectionSize(170);
    m_list->setColumnWidth(ConflictPlace, 250);
    m_list->setVisible(!m_conflicts.empty());
}

void MergeDialog::fill() {
    const models::Facts facts = m_document.facts();
    const PlaceWords words{*m_ours, *m_theirs, facts};
    for (std::size_t i = 0; i < m_conflicts.size(); ++i) {
        const models::Conflict& conflict = m_conflicts[i];
        //: a stage, and what of it
        const QString place = tr("%1: %2").arg(words.group(conflict.place), words.title(conflict.place));
        auto* item = new QTreeWidgetItem{m_list,
                                         {place, words.value(conflict.place, conflict.base, m_base.get()),
                                          words.value(conflict.place, conflict.ours, m_ours.get()),
                                          words.value(conflict.place, conflict.theirs, m_theirs.get())}};
        for (int column = 0; column < ConflictDecision; ++column) item->setToolTip(column, plainToolTip(item->text(column)));
        auto* choice = new QComboBox{m_list};
        choice->setObjectName(QStringLiteral("decision%1").arg(i));
        choice->setAccessibleName(place);
        choice->addItem(tr("choose…"));
        choice->addItem(tr("Mine"), static_cast<int>(models::Side::ours));
        choice->addItem(tr("Theirs"), static_cast<int>(models::Side::theirs));
        connect(choice, &QComboBox::currentIndexChanged, this, [this, i, choice](int index) {
            m_sides[i] = index == 0 ? std::nullopt : std::optional{static_cast<models::Side>(choice->currentData().toInt())};
            showState();
        });
        m_list->setItemWidget(item, ConflictDecision, choice);
    }
}

void MergeDialog::decide(int conflict, models::Side side) {
    auto* choice = m_list->findChild<QComboBox*>(QStringLiteral("decision%1").arg(conflict));
    choice->setCurrentIndex(choice->findData(static_cast<int>(side)));
}

void MergeDialog::decideAll(models::Side side) {
    for (std::size_t i = 0; i < m_conflicts.size(); ++i) decide(static_cast<int>(i), side);
}

void MergeDialog::showState() {
    const auto open = std::ranges::count_if(m_sides, [](const auto& side) { return !side; });
    m_merge->setEnabled(open == 0);
    m_problem->hide();
    if (m_conflicts.empty()) m_explanation->setText(tr("The two versions fit together: what each of them changed is kept."));
    else if (open == 0) m_explanation->setText(tr("Everything is decided. What only one version changed is kept."));
    else m_explanation->setText(tr("%n value(s) were changed by both versions, and wait for a decision.", nullptr, static_cast<int>(open)));
}

void MergeDialog::merge() {
    std::vector<models::Side> sides;
    for (const auto& side : m_sides) sides.push_back(side.value_or(models::Side::ours));
    auto plan = models::merged(versions(), sides);
    const auto done = plan ? m_document.apply(models::ReplacePlan{*std::move(plan)}) : models::Result<void>{tl::unexpect, plan.error()};
    if (!done) {
        m_problem->setText(fullText(done.error()));
        m_problem->show();
        return;
    }
    Q_EMIT merged();
    accept();
}

} // namespace ui
