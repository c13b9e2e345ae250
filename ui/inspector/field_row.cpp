#include "ui/inspector/field_row.h"

#include "ui/document/document.h"
#include "ui/inspector/field_editor.h"
#include "ui/text/numbers.h"
#include "ui/text/setting_words.h"
#include "ui/text/words.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
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

} // namespace

FieldRow::FieldRow(Document& document, models::StageId scope, const models::Field& field, QGridLayout& grid, int row, QWidget* parent)
    : QObject{parent},
      m_document{document},
      m_scope{std::move(scope)},
      m_field{field},
      m_label{new QLabel{label(field), parent}},
      m_editor{makeFieldEditor(field, document, parent)},
      m_auto{smallButton(QStringLiteral("auto"), QStringLiteral("actions/auto"), parent)},
      m_ownWork{smallButton(QStringLiteral("ownWork"), QStringLiteral("actions/duplicate"), parent)},
      m_reset{smallButton(QStringLiteral("reset"), QStringLiteral("actions/reset"), parent)},
      m_message{new QLabel{parent}} {
    const QString help = ui::help(field);
    m_editor->setObjectName(QStringLiteral("field_") + toQt(field.path));
    m_editor->describe(label(field), help);
    m_label->setBuddy(m_editor);
    m_label->setWordWrap(true);
    for (QWidget* widget : {static_cast<QWidget*>(m_label), static_cast<QWidget*>(m_editor)}) {
        widget->setToolTip(QStringLiteral("<p>%1</p>").arg(help.toHtmlEscaped()));
        widget->setWhatsThis(help);
    }
    m_auto->setCheckable(true);
    m_auto->setVisible(field.mayBeAuto && isTextual(field));
    m_auto->setToolTip(tr("Let the program choose"));
    m_auto->setAccessibleName(tr("%1: let the program choose").arg(label(field)));
    // The column of these two keeps its width, so that editors do not jump.
    QSizePolicy policy = m_reset->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_reset->setSizePolicy(policy);
    m_ownWork->setCheckable(true);
    m_ownWork->setToolTip(tr("Different work in this scenario.\nOtherwise work is the same in every scenario."));
    m_ownWork->setAccessibleName(tr("%1: different work in this scenario").arg(label(field)));
    m_reset->setAccessibleName(tr("%1: reset").arg(label(field)));
    m_message->setWordWrap(true);
    m_message->setObjectName(QStringLiteral("message_") + toQt(field.path));

    auto* line = new QHBoxLayout;
    line->setSpacing(2);
    line->addWidget(m_editor, 1);
    if (!field.unit.empty()) line->addWidget(new QLabel{unitLabel(field.unit), parent});
    line->addWidget(m_auto);
    grid.addWidget(m_label, row, 0);
    grid.addLayout(line, row, 1);
    grid.addWidget(m_ownWork, row, 2);
    grid.addWidget(m_reset, row, 2);
    grid.addWidget(m_message, row + 1, 0, 1, 3);

    connect(m_editor, &FieldEditor::edited, this, &FieldRow::set);
    connect(m_editor, &FieldEditor::emptied, this, &FieldRow::takeEmptied);
    connect(m_editor, &FieldEditor::refused, this, [this](const QString& reason) {
        m_refusal = reason;
        showMessage();
    });
    connect(m_auto, &QToolButton::clicked, this, &FieldRow::toggleAuto);
    connect(m_ownWork, &QToolButton::clicked, this, &FieldRow::toggleOwnWork);
    connect(m_reset, &QToolButton::clicked, this, [this] { set(std::nullopt); });
    refresh();
}

void FieldRow::refresh() {
    const models::Resolved now = resolved();
    const bool isAuto = std::holds_alternative<models::Auto>(now.setting);
    m_editor->show(now.setting, isAuto ? derivedWords() : QString{});
    m_auto->setChecked(isAuto);
    showOrigin(now);
    showMessage();
}

void FieldRow::focus() { m_editor->setFocus(Qt::OtherFocusReason); }

bool FieldRow::isSet() const {
    const models::Origin origin = resolved().origin;
    return origin != models::Origin::standard && origin != models::Origin::missing;
}

models::Resolved FieldRow::resolved() const { return models::resolve(*m_document.plan(), m_document.currentScenario(), m_scope, m_field); }

bool FieldRow::isOwnWork() const {
    if (m_field.role != models::FieldRole::work || m_document.isBaselineCurrent()) return false;
    const auto& settings = m_document.currentScenario().settings;
    const auto found = settings.find(m_scope);
    return found != settings.end() && found->second.contains(m_field.path);
}

std::optional<models::ScenarioId> FieldRow::target() const {
    // Work is what all scenarios have in common; to let it differ is a decision of its own.
    if (m_field.role == models::FieldRole::work && !isOwnWork()) return std::nullopt;
    return m_document.editedScenario();
}

QString FieldRow::derivedWords() const {
    const estimator::StageEstimate* estimate = m_document.currentEstimate(m_scope);
    if (estimate == nullptr) return tr("automatic");
    const auto found = std::ranges::find(estimate->derived, m_field.path, &estimator::Derived::field);
    std::optional<models::FieldValue> value;
    if (found != estimate->derived.end()) value = found->value;
    // Inherited from the plan or from the stage before, rather than sized.
    else if (m_field.path == "model" && !estimate->model.empty()) value = estimate->model;
    else if (m_field.path == "accelerator" && !estimate->accelerator.empty()) value = estimate->accelerator;
    else if (m_field.path == "site" && !estimate->site.empty()) value = estimate->site;
    if (!value) return tr("automatic");
    const QString words = settingWords(m_field, *value, m_document.facts());
    return m_field.type == models::FieldType::option ? words : tr("automatic: %1").arg(words);
}

void FieldRow::set(const std::optional<models::Setting>& setting) {
    m_refusal.clear();
    static_cast<void>(m_document.apply(models::SetField{target(), m_scope, std::string{m_field.path}, setting}));
    refresh();
}

void FieldRow::takeEmptied() {
    // To a measured value of the baseline, "nothing here" is an answer; elsewhere the field goes back to what it inherits.
    const bool clears = m_field.role == models::FieldRole::known && !m_document.isBaselineCurrent();
    set(clears ? std::optional<models::Setting>{models::Cleared{}} : std::nullopt);
}

void FieldRow::toggleAuto(bool isAuto) {
    if (isAuto) {
        set(models::Auto{});
        return;
    }
    const estimator::StageEstimate* estimate = m_document.currentEstimate(m_scope);
    if (estimate == nullptr) return refresh();
    const auto found = std::ranges::find(estimate->derived, m_field.path, &estimator::Derived::field);
    if (found != estimate->derived.end()) set(found->value);
    else refresh();
    focus();
}

void FieldRow::toggleOwnWork(bool isOwn) {
    std::optional<models::Setting> setting;
    if (isOwn) setting = resolved().setting;
    static_cast<void>(m_document.apply(models::SetField{m_document.editedScenario(), m_scope, std::string{m_field.path}, setting}));
    refresh();
}

void FieldRow::showOrigin(const models::Resolved& now) {
    const bool isBaseline = m_document.isBaselineCurrent();
    const bool isWork = m_field.role == models::FieldRole::work;
    const bool differs = !isBaseline && now.origin == models::Origin::own;
    const bool isChanged = isBaseline && isSet();
    const bool mayDiffer = isWork && !isBaseline;
    m_ownWork->setVisible(mayDiffer);
    m_ownWork->setChecked(isOwnWork());
    m_reset->setVisible(!mayDiffer && (differs || isChanged));
    m_reset->setToolTip(differs ? tr("Differs from the baseline. Reset to what the baseline says.") : tr("Changed. Reset to the default."));
    QFont font = m_label->font();
    font.setBold(differs);
    m_label->setFont(font);
    m_editor->setAccessibleDescription(originWords(now.origin));
    m_label->setStatusTip(originWords(now.origin));
}

QString FieldRow::originWords(models::Origin origin) const {
    switch (origin) {
    case models::Origin::own: return m_document.isBaselineCurrent() ? tr("Set in the baseline") : tr("Set in this scenario");
    case models::Origin::baseline: return m_document.isBaselineCurrent() ? tr("Set in the baseline") : tr("Inherited from the baseline");
    case models::Origin::work: return tr("Work: the same in every scenario");
    case models::Origin::standard: return tr("Default");
    case models::Origin::missing: return tr("Not set");
    }
    return {};
}

QString FieldRow::findingWords() const {
    const estimator::StageEstimate* estimate = m_document.currentEstimate(m_scope);
    if (estimate == nullptr) return {};
    QStringList lines;
    for (const models::Finding& finding : estimate->findings) {
        if (finding.field != m_field.path || finding.severity() == models::Severity::note) continue;
        const QString next = remedy(finding.message);
        lines.push_back(next.isEmpty() ? sentence(finding.message) : tr("%1; %2").arg(sentence(finding.message), next));
    }
    return lines.join(QLatin1Char{'\n'});
}

void FieldRow::showMessage() {
    const QString finding = findingWords();
    const QString text = m_refusal.isEmpty() ? finding : m_refusal;
    QPalette palette = m_message->palette();
    palette.setColor(QPalette::WindowText, color(m_refusal.isEmpty() ? Role::warning : Role::error));
    m_message->setPalette(palette);
    m_message->setText(text);
    m_message->setVisible(!text.isEmpty());
    m_editor->describe(label(m_field), text.isEmpty() ? help(m_field) : text);
}

} // namespace ui
