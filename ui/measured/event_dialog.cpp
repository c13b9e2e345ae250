#include "ui/measured/event_dialog.h"

#include "ui/measured/measured_words.h"
#include "ui/text/words.h"
#include "ui/widgets/problem_label.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>

#include <array>

namespace ui {
namespace {

using Kind = models::PlanEvent::Kind;
constexpr std::array kEventKinds{Kind::modelReplaced, Kind::driftSeen, Kind::retrained, Kind::other};
constexpr int kEventDialogWidth = 460;

} // namespace

EventDialog::EventDialog(std::shared_ptr<const models::Plan> plan, models::PlanEvent event, QWidget* parent)
    : QDialog{parent},
      m_plan{std::move(plan)},
      m_event{std::move(event)},
      m_date{new QLineEdit{toQt(m_event.date), this}},
      m_kind{new QComboBox{this}},
      m_stage{new QComboBox{this}},
      m_text{new QLineEdit{toQt(m_event.text), this}},
      m_problem{new ProblemLabel{QStringLiteral("eventProblem"), this}} {
    setObjectName(QStringLiteral("eventDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(m_event.id.isEmpty() ? tr("Add event") : tr("Edit event"));
    m_date->setObjectName(QStringLiteral("eventDate"));
    m_date->setPlaceholderText(tr("2026-05-04, or a month: 2026-05"));
    m_kind->setObjectName(QStringLiteral("eventKind"));
    m_stage->setObjectName(QStringLiteral("eventStage"));
    m_text->setObjectName(QStringLiteral("eventText"));
    for (const Kind kind : kEventKinds) m_kind->addItem(translated("events", models::label(kind)), static_cast<int>(kind));
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(m_event.kind)));
    fillSubjects(*m_stage, *m_plan, m_event.stage);
    auto* form = new QFormLayout{this};
    form->addRow(tr("&Date"), m_date);
    form->addRow(tr("&What happened"), m_kind);
    form->addRow(tr("&Stage"), m_stage);
    form->addRow(tr("&Note"), m_text);
    form->addRow(m_problem);
    auto* buttons = new QDialogButtonBox{QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this};
    form->addRow(buttons);
    connect(m_date, &QLineEdit::textEdited, this, [this] { checkDate(true); });
    connect(m_date, &QLineEdit::editingFinished, this, [this] { checkDate(false); });
    connect(buttons, &QDialogButtonBox::accepted, this, &EventDialog::enter);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(kEventDialogWidth, sizeHint().height());
}

models::PlanEvent EventDialog::event() const {
    models::PlanEvent event = m_event;
    event.date = toStd(m_date->text().trimmed());
    event.kind = static_cast<Kind>(m_kind->currentData().toInt());
    event.stage = chosenSubject(*m_stage);
    event.text = toStd(m_text->text().trimmed());
    return event;
}

// A date that is still empty is nobody's mistake.
void EventDialog::checkDate(bool isTyped) {
    const bool isSoFar = m_date->text().isEmpty() || (isTyped && isTimeSoFar(m_date->text()));
    const auto fits = isSoFar ? models::Result<void>{} : models::apply(*m_plan, models::PutEvent{event()}).map([](const models::Plan&) {});
    m_problem->say(fits ? QString{} : fullText({fits.error().code, {}, fits.error().arguments}));
}

void EventDialog::enter() {
    const auto edit = std::make_shared<const models::Edit>(models::PutEvent{event()});
    if (const auto fits = models::apply(*m_plan, *edit); !fits) {
        m_problem->say(fullText({fits.error().code, {}, fits.error().arguments}));
        m_date->setFocus();
        return;
    }
    Q_EMIT entered(edit);
    accept();
}

} // namespace ui
