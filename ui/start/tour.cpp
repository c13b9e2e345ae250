#include "ui/start/tour.h"

#include "ui/theme/icon.h"

#include <QCoreApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QToolButton>
#include <QVBoxLayout>

#include <array>

namespace ui {
namespace {

struct Step {
    const char* title;
    const char* text;
};

constexpr std::array kSteps{
    Step{QT_TRANSLATE_NOOP("ui::Tour", "Plan before you run"),
         QT_TRANSLATE_NOOP("ui::Tour",
                           "Fourem estimates what a machine-learning pipeline will take: time, energy, emissions, water and cost. "
                           "Each figure comes with its range and its sources.")},
    Step{QT_TRANSLATE_NOOP("ui::Tour", "Lay out the pipeline"),
         QT_TRANSLATE_NOOP("ui::Tour",
                           "Put stages on the canvas and link them. Each stage has its work, what it must achieve, and its choices: "
                           "model, accelerator, place. What you leave open is sized for you.")},
    Step{QT_TRANSLATE_NOOP("ui::Tour", "Try choices side by side"),
         QT_TRANSLATE_NOOP("ui::Tour",
                           "A scenario names only what it does differently from the baseline. The comparison shows what that brings, "
                           "by the practices model, machine, mechanization and map.")},
    Step{QT_TRANSLATE_NOOP("ui::Tour", "Ask why"),
         QT_TRANSLATE_NOOP("ui::Tour",
                           "Every figure can be followed down to published data, and every change can be undone. F1 explains what has "
                           "the focus, Ctrl+Shift+P finds every command.")},
};

QString settingsKey() { return QStringLiteral("start/tour_dismissed"); }

QString translated(const char* text) { return QCoreApplication::translate("ui::Tour", text); }

} // namespace

Tour::Tour(QWidget* parent)
    : QFrame{parent},
      m_title{new QLabel{this}},
      m_text{new QLabel{this}},
      m_place{new QLabel{this}},
      m_back{new QPushButton{this}},
      m_next{new QPushButton{this}},
      m_close{new QToolButton{this}} {
    setObjectName(QStringLiteral("tour"));
    setFrameShape(QFrame::StyledPanel);
    m_title->setObjectName(QStringLiteral("tourTitle"));
    m_text->setObjectName(QStringLiteral("tourText"));
    m_text->setWordWrap(true);
    m_text->setMinimumHeight(2 * m_text->fontMetrics().lineSpacing());
    m_text->setAlignment(Qt::AlignTop);
    m_back->setObjectName(QStringLiteral("tourBack"));
    m_next->setObjectName(QStringLiteral("tourNext"));
    m_close->setObjectName(QStringLiteral("tourDismiss"));
    m_close->setIcon(icon(QStringLiteral("actions/close")));
    m_close->setAutoRaise(true);

    auto* top = new QHBoxLayout;
    top->addWidget(m_title, 1);
    top->addWidget(m_close);
    auto* bottom = new QHBoxLayout;
    bottom->addWidget(m_place, 1);
    bottom->addWidget(m_back);
    bottom->addWidget(m_next);
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins(16, 12, 12, 12);
    layout->addLayout(top);
    layout->addWidget(m_text);
    layout->addLayout(bottom);
    connect(m_back, &QPushButton::clicked, this, [this] { showStep(m_step - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] { showStep(m_step + 1); });
    connect(m_close, &QToolButton::clicked, this, &Tour::dismiss);
    retranslate();
    setVisible(!isDismissed());
}

bool Tour::isDismissed() { return QSettings{}.value(settingsKey(), false).toBool(); }

void Tour::begin() {
    QSettings{}.remove(settingsKey());
    showStep(0);
    show();
    m_next->setFocus(Qt::OtherFocusReason);
}

void Tour::dismiss() {
    QSettings{}.setValue(settingsKey(), true);
    hide();
}

void Tour::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QFrame::changeEvent(event);
}

void Tour::showStep(int step) {
    if (step == static_cast<int>(kSteps.size())) return dismiss();
    m_step = step;
    retranslate();
}

void Tour::retranslate() {
    const int count = static_cast<int>(kSteps.size());
    const Step& step = kSteps[static_cast<std::size_t>(m_step)];
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.2);
    large.setBold(true);
    m_title->setFont(large);
    m_title->setText(translated(step.title));
    m_text->setText(translated(step.text));
    //: step of the tour, number of steps
    m_place->setText(tr("%1 of %2").arg(m_step + 1).arg(count));
    m_back->setText(tr("&Back"));
    m_back->setEnabled(m_step > 0);
    m_next->setText(m_step + 1 == count ? tr("&Done") : tr("Ne&xt"));
    m_close->setToolTip(tr("Dismiss"));
    m_close->setAccessibleName(tr("Dismiss the tour"));
    setAccessibleName(tr("What is Fourem?"));
}

} // namespace ui
