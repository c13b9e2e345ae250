#include "ui/inspector/text_editor.h"

#include "models/pipeline/field_step.h"
#include "ui/text/numbers.h"
#include "ui/text/setting_words.h"
#include "ui/text/words.h"
#include "ui/widgets/unit_line.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QWheelEvent>

namespace ui {
namespace {

constexpr int kStepsOfAPage = 10;

QString textOf(const std::optional<models::Setting>& setting) {
    if (const auto* number = valueOf<double>(setting)) return editableNumber(*number);
    return setting && std::holds_alternative<models::FieldValue>(*setting) ? toQt(models::settingText(*setting)) : QString{};
}

int stepsOf(int key) {
    switch (key) {
    case Qt::Key_Up: return 1;
    case Qt::Key_Down: return -1;
    case Qt::Key_PageUp: return kStepsOfAPage;
    case Qt::Key_PageDown: return -kStepsOfAPage;
    default: return 0;
    }
}

} // namespace

TextEditor::TextEditor(const models::Field& field, QWidget* parent)
    : FieldEditor{field, parent},
      m_line{new UnitLine{unitLabel(field.unit), this}} {
    auto* layout = new QHBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_line);
    setFocusProxy(m_line);
    m_line->setObjectName(QStringLiteral("value"));
    m_line->installEventFilter(this);
    connect(m_line, &QLineEdit::textEdited, this, &TextEditor::takeTyped);
    connect(m_line, &QLineEdit::editingFinished, this, &TextEditor::takeFinished);
}

void TextEditor::show(const Shown& shown) {
    m_line->setSubstitute(shown.substitute);
    const bool isSame = m_shown.setting == shown.setting;
    m_shown = shown;
    if (isSame && m_isRefused) return;
    // What is being typed stays: neither does "3 MWh" become "3000" nor "1e" what it was before the "9" comes.
    if (m_line->hasFocus() && m_line->isModified()) {
        const auto current = typed();
        if (isSame || (current && *current == shown.setting)) return;
    }
    if (m_line->text() != textOf(shown.setting)) {
        m_line->setText(textOf(shown.setting));
        // A list is read from its beginning.
        if (!m_line->hasFocus()) m_line->setCursorPosition(0);
    }
    setRefused({});
}

void TextEditor::describe(const QString& name, const QString& help) {
    m_line->setAccessibleName(name);
    m_line->setAccessibleDescription(help);
}

bool TextEditor::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_line && event->type() == QEvent::Wheel && m_line->hasFocus()) {
        const auto* wheel = static_cast<QWheelEvent*>(event);
        // Some systems turn the wheel sideways while Alt or Shift is held.
        const QPoint angle = wheel->angleDelta();
        m_wheel += angle.y() != 0 ? angle.y() : angle.x();
        const int steps = m_wheel / QWheelEvent::DefaultDeltasPerStep;
        m_wheel -= steps * QWheelEvent::DefaultDeltasPerStep;
        if (steps == 0 || turn(steps, wheel->modifiers())) return true;
    }
    // A line takes the keys of undo for itself, also where it has nothing to take back: then they are the document's.
    if (watched == m_line && event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool isUndone = key->matches(QKeySequence::Undo) && !m_line->isUndoAvailable();
        const bool isRedone = key->matches(QKeySequence::Redo) && !m_line->isRedoAvailable();
        if (isUndone || isRedone) {
            event->ignore();
            return true;
        }
    }
    if (watched == m_line && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (const int steps = stepsOf(key->key()); steps != 0 && turn(steps, key->modifiers())) return true;
    }
    return FieldEditor::eventFilter(watched, event);
}

bool TextEditor::turn(int steps, Qt::KeyboardModifiers modifiers) {
    const auto read = typed();
    const std::optional<models::Setting> current = read ? std::optional{*read} : std::nullopt;
    const auto* number = valueOf<double>(current);
    if (number == nullptr) return false;
    const auto size = modifiers.testFlag(Qt::ShiftModifier) ? models::StepSize::fine : models::StepSize::usual;
    Q_EMIT edited(models::FieldValue{models::stepped(field(), *number, steps, size)});
    m_line->selectAll();
    return true;
}

models::Result<models::Setting> TextEditor::typed() const { return models::parseSetting(field(), toStd(m_line->text().trimmed()), {}); }

void TextEditor::takeTyped() {
    // An empty line is a beginning; whether the value shall go is known when the user leaves.
    if (m_line->text().trimmed().isEmpty()) return;
    if (const auto setting = typed()) {
        setRefused({});
        m_shown.setting = *setting;
        Q_EMIT edited(*setting);
    } else if (m_isRefused) {
        setRefused(fullText(setting.error()));
    }
}

void TextEditor::takeFinished() {
    if (m_line->text().trimmed().isEmpty()) {
        setRefused({});
        if (m_shown.setting && std::holds_alternative<models::FieldValue>(*m_shown.setting)) Q_EMIT emptied();
        return;
    }
    const auto setting = typed();
    if (!setting) {
        setRefused(fullText(setting.error()));
        return;
    }
    setRefused({});
    if (m_shown.setting != *setting) Q_EMIT edited(*setting);
    m_line->setText(textOf(*setting));
}

void TextEditor::setRefused(const QString& reason) {
    if (reason.isEmpty() && !m_isRefused) return;
    m_isRefused = !reason.isEmpty();
    Q_EMIT refused(reason);
}

} // namespace ui
