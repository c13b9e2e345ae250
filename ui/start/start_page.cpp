#include "ui/start/start_page.h"

#include "ui/actions/action_registry.h"
#include "ui/document/document.h"
#include "ui/start/card_grid.h"
#include "ui/start/plan_card.h"
#include "ui/start/recent_list.h"
#include "ui/start/tour.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui {
namespace {

constexpr int kPageGap = 16;
constexpr int kRecentWidth = 260;
constexpr int kLogo = 48;

QFont enlarged(QFont font, double factor) {
    font.setPointSizeF(font.pointSizeF() * factor);
    font.setBold(true);
    return font;
}

} // namespace

StartPage::StartPage(const Document& document, const ActionRegistry& actions, const std::filesystem::path& shipped, QWidget* parent)
    : QScrollArea{parent},
      m_title{new QLabel{this}},
      m_subtitle{new QLabel{this}},
      m_tour{new Tour{this}},
      m_recentTitle{new QLabel{this}},
      m_recent{new RecentList{document.facts(), this}},
      m_templatesTitle{new QLabel{this}},
      m_examplesTitle{new QLabel{this}} {
    setObjectName(QStringLiteral("startPage"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    m_recentTitle->setBuddy(m_recent);

    auto* left = new QVBoxLayout;
    left->setSpacing(kPageGap);
    left->addWidget(m_recentTitle);
    left->addWidget(m_recent, 1);
    m_recent->setFixedWidth(kRecentWidth);
    auto* right = new QVBoxLayout;
    right->setSpacing(kPageGap);
    right->addWidget(m_templatesTitle);
    right->addWidget(makeGrid(document, shipped / "templates", QStringLiteral("templates")));
    right->addSpacing(kPageGap);
    right->addWidget(m_examplesTitle);
    right->addWidget(makeGrid(document, shipped / "examples", QStringLiteral("examples")));
    right->addStretch(1);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(2 * kPageGap);
    columns->addLayout(left);
    columns->addLayout(right, 1);

    auto* content = new QWidget{this};
    auto* layout = new QVBoxLayout{content};
    layout->setContentsMargins(2 * kPageGap, 2 * kPageGap, 2 * kPageGap, 2 * kPageGap);
    layout->setSpacing(2 * kPageGap);
    layout->addWidget(makeHead(actions));
    layout->addWidget(m_tour);
    layout->addLayout(columns, 1);
    setWidget(content);
    connect(m_recent, &RecentList::chosen, this, &StartPage::fileChosen);
    retranslate();
}

QWidget* StartPage::makeHead(const ActionRegistry& actions) {
    auto* head = new QWidget{this};
    auto* logo = new QLabel{head};
    logo->setPixmap(QIcon{QStringLiteral(":/icons/fourem.svg")}.pixmap(kLogo, kLogo));
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_subtitle);
    auto* layout = new QHBoxLayout{head};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kPageGap);
    layout->addWidget(logo);
    layout->addLayout(words, 1);
    for (const Command command : {Command::newPlan, Command::open}) {
        auto* button = new QToolButton{head};
        button->setDefaultAction(&actions.action(command));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setFocusPolicy(Qt::StrongFocus);
        layout->addWidget(button);
    }
    return head;
}

CardGrid* StartPage::makeGrid(const Document& document, const std::filesystem::path& folder, const QString& name) {
    auto* grid = new CardGrid{this};
    grid->setObjectName(name);
    for (PlanSheet& sheet : planSheets(folder)) {
        const QString file = sheet.file;
        const QString id = QString::fromStdU16String(std::filesystem::path{file.toStdU16String()}.stem().u16string());
        auto* card = new PlanCard{std::move(sheet), document.facts(), grid};
        card->setObjectName(QStringLiteral("card_") + id);
        connect(card, &QAbstractButton::clicked, this, [this, file] { Q_EMIT planChosen(file); });
        grid->add(card);
    }
    return grid;
}

void StartPage::open() {
    m_recent->refresh();
    m_recent->setFocus(Qt::OtherFocusReason);
}

void StartPage::beginTour() {
    m_tour->begin();
    ensureWidgetVisible(m_tour);
}

void StartPage::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QScrollArea::changeEvent(event);
}

void StartPage::retranslate() {
    setAccessibleName(tr("Start page"));
    m_title->setFont(enlarged(font(), 1.8));
    m_title->setText(QStringLiteral("Fourem"));
    m_subtitle->setText(tr("Time, energy, emissions, water and cost of machine-learning workloads, before they run"));
    for (QLabel* title : {m_recentTitle, m_templatesTitle, m_examplesTitle}) title->setFont(enlarged(font(), 1.2));
    m_recentTitle->setText(tr("Recent files"));
    m_templatesTitle->setText(tr("Templates"));
    m_examplesTitle->setText(tr("Examples"));
}

} // namespace ui
