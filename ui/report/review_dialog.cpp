#include "ui/report/review_dialog.h"

#include "estimator/report/standing.h"
#include "models/files/plan_digest.h"
#include "ui/document/document.h"
#include "ui/report/report_voice.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QDate>
#include <QDateEdit>
#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {
namespace {

using Status = models::Review::Status;

constexpr const char* kDay = "yyyy-MM-dd";

/// The catalogue figures that the plan's estimates read now; those of an earlier plan would approve other figures than are shown.
models::Lock readsOf(const Document& document) {
    if (document.estimate() && !document.isEstimating() && !document.estimateError()) return document.estimate()->reads;
    const auto estimate = estimator::estimate(*document.plan(), document.facts());
    return estimate ? estimate->reads : models::Lock{};
}

} // namespace

ReviewDialog::ReviewDialog(Document& document, QWidget* parent) : QDialog{parent}, m_document{document} {
    setObjectName(QStringLiteral("reviewDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    retranslate();
    fill();
    connect(m_ok, &QPushButton::clicked, this, &ReviewDialog::accept);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_status, &QComboBox::activated, this, [this] {
        m_isDecided = true;
        m_date->setDate(QDate::currentDate());
    });
}

Status ReviewDialog::chosen() const { return static_cast<Status>(m_status->currentData().toInt()); }

void ReviewDialog::accept() {
    const models::Review before = m_document.plan()->review.value_or(models::Review{});
    models::Review review = before;
    review.preparer = toStd(m_preparer->text().trimmed());
    review.reviewer = toStd(m_reviewer->text().trimmed());
    review.status = chosen();
    review.date = toStd(m_date->date().toString(QLatin1String{kDay}));
    if (review.status != Status::approved) review.digest.clear();
    // Whoever corrects a name beside an approval does not approve.
    const bool isApproving = review.status == Status::approved && (m_isDecided || before.status != Status::approved);
    const models::Edit edit =
        isApproving ? models::approval(*m_document.plan(), review, readsOf(m_document)) : models::Edit{models::SetReview{review}};
    if (m_document.apply(edit)) QDialog::accept();
}

void ReviewDialog::fill() {
    const models::Review review = m_document.plan()->review.value_or(models::Review{});
    m_preparer->setText(toQt(review.preparer));
    m_reviewer->setText(toQt(review.reviewer));
    m_status->setCurrentIndex(m_status->findData(static_cast<int>(review.status)));
    const QDate date = QDate::fromString(toQt(review.date), QLatin1String{kDay});
    m_date->setDate(date.isValid() ? date : QDate::currentDate());
    m_digest->setText(toQt(models::planDigest(*m_document.plan())));
    showStanding();
}

void ReviewDialog::showStanding() {
    const estimator::Paragraph standing = estimator::standingOf(*m_document.plan());
    m_standing->setText(toQt(ReportVoice{}.say(standing.text)));
    QPalette colors;
    if (standing.tone == estimator::Paragraph::Tone::warning) colors.setColor(QPalette::WindowText, color(Role::error, currentTone()));
    m_standing->setPalette(colors);
}

void ReviewDialog::build() {
    const auto named = [](auto* widget, const char* name) {
        widget->setObjectName(QString::fromLatin1(name));
        return widget;
    };
    m_standing = named(new QLabel{this}, "standing");
    m_standing->setTextFormat(Qt::PlainText);
    m_standing->setWordWrap(true);
    auto* form = new QFormLayout;
    const auto addRow = [&](QLabel*& label, QWidget* field) {
        label = new QLabel{this};
        label->setBuddy(field);
        form->addRow(label, field);
    };
    addRow(m_preparerLabel, m_preparer = named(new QLineEdit{this}, "preparer"));
    addRow(m_reviewerLabel, m_reviewer = named(new QLineEdit{this}, "reviewer"));
    m_status = named(new QComboBox{this}, "status");
    for (const Status status : {Status::draft, Status::inReview, Status::approved}) m_status->addItem(QString{}, static_cast<int>(status));
    addRow(m_statusLabel, m_status);
    m_date = named(new QDateEdit{this}, "date");
    m_date->setDisplayFormat(QLatin1String{kDay});
    m_date->setCalendarPopup(true);
    addRow(m_dateLabel, m_date);
    m_digest = named(new QLabel{this}, "digest");
    m_digest->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_digest->setWordWrap(true);
    addRow(m_digestLabel, m_digest);
    m_note = new QLabel{this};
    m_note->setWordWrap(true);
    m_ok = named(new QPushButton{this}, "ok");
    m_ok->setDefault(true);
    m_cancel = named(new QPushButton{this}, "cancel");
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_ok);
    buttons->addWidget(m_cancel);
    auto* all = new QVBoxLayout{this};
    all->addWidget(m_standing);
    all->addLayout(form);
    all->addWidget(m_note);
    all->addLayout(buttons);
    setMinimumWidth(520);
}

void ReviewDialog::changeEvent(QEvent* event) {
    QDialog::changeEvent(event);
    if (event->type() != QEvent::LanguageChange) return;
    retranslate();
    showStanding();
}

void ReviewDialog::retranslate() {
    setWindowTitle(tr("Review"));
    m_preparerLabel->setText(tr("&Prepared by"));
    m_preparer->setAccessibleName(tr("Prepared by"));
    m_reviewerLabel->setText(tr("&Reviewed by"));
    m_reviewer->setAccessibleName(tr("Reviewed by"));
    m_statusLabel->setText(tr("&Status"));
    m_status->setAccessibleName(tr("Status of the review"));
    m_status->setItemText(0, tr("Draft"));
    m_status->setItemText(1, tr("In review"));
    m_status->setItemText(2, tr("Approved"));
    m_dateLabel->setText(tr("&Date"));
    m_date->setAccessibleName(tr("Date of the status"));
    m_digestLabel->setText(tr("Digest"));
    m_digest->setAccessibleName(tr("Digest of the plan, SHA-256"));
    m_note->setText(tr("An approval is of the plan as it stands now, with the values that its figures rest on. Any later edit shows in the "
                       "window, on the command line and in the report."));
    m_ok->setText(tr("OK"));
    m_cancel->setText(tr("Cancel"));
}

} // namespace ui
