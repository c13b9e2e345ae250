#include "ui/inspector/field_row.h"

#include "models/pipeline/field_step.h"
#include "ui/document/document.h"
#include "ui/inspector/field_editor.h"
#include "ui/inspector/field_words.h"
#include "ui/inspector/origin_mark.h"
#include "ui/inspector/scrub_label.h"
#include "ui/text/plain_tool_tip.h"
#include "ui/text/words.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

#include <algorithm>

namespace ui {
namespace {

QToolButton* smallButton(const QString& name, const QString& iconFile, QWidget* parent) {
    auto* button = new QToolButton{parent};
    button->setObjectName(name);
    button->setIcon(icon(iconFile));
    button->setAutoRaise(true);
    button->setIconSize({14, 14});
    return button;
}

bool isTextual(const models::Field& field) { return field.type != models::FieldType::option && field.type != models::FieldType::boolean; }

bool isNumber(const models::Field& field) { return field.type == models::FieldType::number || field.type == models::FieldType::integer; }

} // namespace

FieldRow::FieldRow(EditedField field, QGridLayout& grid, int row, QWidget* parent)
    : QObject{parent},
      m_field{std::move(field)},
      m_mark{new OriginMark{parent}},
      m_label{new ScrubLabel{label(m_field.field()), parent}},
      m_editor{makeFieldEditor(m_field.field(), m_field.document(), parent)},
      m_auto{smallButton(QStringLiteral("auto"), QStringLiteral("actions/auto"), parent)},
      m_ownWork{smallButton(QStringLiteral("ownWork"), QStringLiteral("actions/duplicate"), parent)},
      m_reset{smallButton(QStringLiteral("reset"), QStringLiteral("actions/reset"), parent)},
      m_message{new QLabel{parent}} {
    describe();
    arrange(grid, row);
    connectWidgets();
    refresh();
}

void FieldRow::describe() {
    const models::Field& field = m_field.field();
    const QString name = label(field);
    const QString help = ui::help(field);
    const QString path = toQt(field.path);
    m_label->setObjectName(QStringLiteral("label_") + path);
    m_editor->setObjectName(QStringLiteral("field_") + path);
    m_message->setObjectName(QStringLiteral("message_") + path);
    m_editor->describe(name, help);
    m_label->setBuddy(m_editor);
    m_label->setWordWrap(true);
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    const QString drag = isNumber(field)
                             ? QStringLiteral("<p>%1</p>").arg(tr("Drag the name sideways to try values; with Shift in fine steps."))
                             : QString{};
    m_label->setToolTip(QStringLiteral("<p>%1</p>%2").arg(help.toHtmlEscaped(), drag));
    m_editor->setToolTip(QStringLiteral("<p>%1</p>").arg(help.toHtmlEscaped()));
    m_label->setWhatsThis(help);
    m_editor->setWhatsThis(help);
    m_auto->setCheckable(true);
    m_auto->setVisible(field.mayBeAuto && isTextual(field));
    m_auto->setToolTip(tr("Let the program choose"));
    m_auto->setAccessibleName(tr("%1: let the program choose").arg(name));
    m_ownWork->setCheckable(true);
    m_ownWork->setToolTip(tr("Different work in this scenario.\nOtherwise work is the same in every scenario."));
    m_ownWork->setAccessibleName(tr("%1: different work in this scenario").arg(name));
    m_reset->setAccessibleName(tr("%1: reset").arg(name));
}

void FieldRow::arrange(QGridLayout& grid, int row) {
    // Its column keeps its width, so that editors do not jump.
    QSizePolicy policy = m_reset->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_reset->setSizePolicy(policy);
    auto* line = new QHBoxLayout;
    line->setSpacing(2);
    line->addWidget(m_editor, 1);
    line->addWidget(m_auto);
    line->addWidget(m_ownWork);
    grid.addWidget(m_mark, row, 0);
    grid.addWidget(m_label, row, 1);
    grid.addLayout(line, row, 2);
    grid.addWidget(m_reset, row, 3);
    grid.addWidget(m_message, row + 1, 1, 1, 3);
}

void FieldRow::connectWidgets() {
    connect(m_editor, &FieldEditor::edited, this, &FieldRow::set);
    connect(m_editor, &FieldEditor::emptied, this, &FieldRow::takeEmptied);
    connect(m_editor, &FieldEditor::refused, this, [this](const QString& reason) {
        m_refusal = reason;
        showMessage();
    });
    connect(m_label, &ScrubLabel::begun, this, &FieldRow::beginScrub);
    connect(m_label, &ScrubLabel::dragged, this, &FieldRow::scrub);
    connect(m_label, &ScrubLabel::finished, this, [this] { endScrub(true); });
    connect(m_label, &ScrubLabel::cancelled, this, [this] { endScrub(false); });
    connect(m_auto, &QToolButton::clicked, this, &FieldRow::toggleAuto);
    connect(m_ownWork, &QToolButton::clicked, this, [this](bool isOwn) {
        m_field.setOwnWork(isOwn);
        refresh();
    });
    connect(m_reset, &QToolButton::clicked, this, [this] { reset(); });
}

void FieldRow::refresh() {
    const auto setting = m_field.setting();
    m_editor->show({setting, substituteWords(m_field), m_field.automatic()});
    m_auto->setChecked(setting == models::Setting{models::Auto{}});
    const bool isFree = !m_field.isLocked();
    m_label->setScrubbable(isFree && (m_scrubFrom || number().has_value()));
    for (QWidget* each : std::initializer_list<QWidget*>{m_editor, m_auto, m_reset}) each->setEnabled(isFree);
    m_ownWork->setEnabled(!m_field.document().currentScenario().locked);
    showOrigin();
    showMessage();
}

void FieldRow::focus() { m_editor->setFocus(Qt::OtherFocusReason); }

bool FieldRow::holds(const QWidget* widget) const {
    const auto isWithin = [widget](const QWidget* part) { return part == widget || part->isAncestorOf(widget); };
    return widget != nullptr &&
           std::ranges::any_of(std::initializer_list<const QWidget*>{m_mark, m_label, m_editor, m_auto, m_ownWork, m_reset, m_message},
                               isWithin);
}

void FieldRow::fill(QMenu& menu) {
    const auto add = [&](const QString& name, const QString& text, bool isPossible, auto act) {
        QAction* action = menu.addAction(text);
        action->setObjectName(name);
        action->setEnabled(isPossible);
        connect(action, &QAction::triggered, this, act);
    };
    add(QStringLiteral("fieldToAll"), tr("Apply to all scenarios"), m_field.appliedToAll().has_value(), [this] { applyToAll(); });
    add(QStringLiteral("fieldToBaseline"), tr("Promote to the baseline"), m_field.promoted().has_value(), [this] { promote(); });
    menu.addSeparator();
    add(QStringLiteral("resetField"), tr("Reset"), m_field.isChangedHere() && !m_field.isLocked(), [this] { reset(); });
}

void FieldRow::applyToAll() {
    if (const auto edit = m_field.appliedToAll()) static_cast<void>(m_field.document().apply(*edit));
}

void FieldRow::promote() {
    if (const auto edit = m_field.promoted()) static_cast<void>(m_field.document().apply(*edit));
}

void FieldRow::reset() {
    if (m_field.isChangedHere() && !m_field.isLocked()) set(std::nullopt);
}

void FieldRow::set(const std::optional<models::Setting>& setting) {
    m_refusal.clear();
    m_field.set(setting);
    refresh();
}

void FieldRow::takeEmptied() {
    // To a measured value of the baseline, "nothing here" is an answer; elsewhere the field goes back to what it inherits.
    const bool clears = field().role == models::FieldRole::known && !m_field.document().isBaselineCurrent();
    set(clears ? std::optional<models::Setting>{models::Cleared{}} : std::nullopt);
}

void FieldRow::toggleAuto(bool isAuto) {
    if (isAuto) {
        set(models::Auto{});
        return;
    }
    if (const auto value = m_field.automatic()) set(*value);
    else refresh();
    focus();
}

std::optional<double> FieldRow::number() const {
    if (!isNumber(field())) return std::nullopt;
    const auto setting = m_field.setting();
    if (const auto* typed = valueOf<double>(setting)) return *typed;
    const auto automatic = setting == models::Setting{models::Auto{}} ? m_field.automatic() : std::nullopt;
    const auto* sized = automatic ? std::get_if<double>(&*automatic) : nullptr;
    return sized != nullptr ? std::optional{*sized} : std::nullopt;
}

void FieldRow::beginScrub() {
    m_scrubFrom = number();
    m_beforeScrub = m_field.isChangedHere() ? m_field.setting() : std::nullopt;
    m_field.document().beginGesture();
}

void FieldRow::scrub(int steps, bool fine) {
    if (!m_scrubFrom) return;
    const auto size = fine ? models::StepSize::fine : models::StepSize::usual;
    set(models::FieldValue{models::stepped(field(), *m_scrubFrom, steps, size)});
}

void FieldRow::endScrub(bool keep) {
    if (!keep) set(m_beforeScrub);
    m_field.document().endGesture();
    m_scrubFrom.reset();
    refresh();
}

void FieldRow::showOrigin() {
    const bool isBaseline = m_field.document().isBaselineCurrent();
    const models::Origin origin = m_field.origin();
    const QString words = originWords(m_field);
    const bool isResettable = m_field.isChangedHere();
    m_mark->show(origin, isBaseline);
    m_mark->setToolTip(plainToolTip(words));
    m_ownWork->setVisible(m_field.mayBeOwnWork());
    m_ownWork->setChecked(m_field.isOwnWork());
    m_reset->setVisible(isResettable);
    m_reset->setToolTip(isResettable ? plainToolTip(resetWords(m_field)) : QString{});
    QFont font = m_label->font();
    font.setBold(!isBaseline && origin == models::Origin::own);
    m_label->setFont(font);
    //: status bar: where the value of a field comes from
    m_label->setStatusTip(m_label->isScrubbable() ? tr("%1. Drag the name sideways to try values, with Shift in fine steps").arg(words)
                                                  : words);
}

void FieldRow::showMessage() {
    const QString finding = findingWords(m_field);
    const QString reason = reasonWords(m_field);
    const QString wrong = m_refusal.isEmpty() ? finding : m_refusal;
    const QString text = wrong.isEmpty() ? reason : wrong;
    QPalette palette = m_message->palette();
    palette.setColor(QPalette::WindowText, color(!m_refusal.isEmpty() ? Role::error
                                                 : !finding.isEmpty() ? Role::warning
                                                                      : Role::secondaryText));
    m_message->setPalette(palette);
    m_message->setText(text);
    m_message->setVisible(!text.isEmpty());
    //: for screen readers: where the value comes from, then why it is so or what the field means
    const QString quiet = tr("%1. %2").arg(originWords(m_field), reason.isEmpty() ? help(field()) : reason);
    m_editor->describe(label(field()), wrong.isEmpty() ? quiet : wrong);
}

} // namespace ui
