#include "ui/inspector/text_editor.h"

#include "ui/text/setting_words.h"
#include "ui/text/words.h"

#include <QHBoxLayout>
#include <QLineEdit>

namespace ui {
namespace {

QString textOf(const models::Setting& setting) {
    const auto* value = std::get_if<models::FieldValue>(&setting);
    if (value == nullptr) return {};
    if (const auto* number = std::get_if<double>(value)) return editableNumber(*number);
    return toQt(models::settingText(setting));
}

} // namespace

TextEditor::TextEditor(const models::Field& field, QWidget* parent) : FieldEditor{field, parent}, m_line{new QLineEdit{this}} {
    auto* layout = new QHBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_line);
    setFocusProxy(m_line);
    m_line->setObjectName(QStringLiteral("value"));
    connect(m_line, &QLineEdit::textEdited, this, &TextEditor::takeTyped);
    connect(m_line, &QLineEdit::editingFinished, this, &TextEditor::takeFinished);
}

void TextEditor::show(const models::Setting& setting, const QString& derived) {
    m_line->setPlaceholderText(derived);
    const bool isSame = m_shown == setting;
    m_shown = setting;
    if (isSame && m_isRefused) return;
    // "3 MWh" is not rewritten to "3000" under the user's fingers.
    if (m_line->hasFocus()) {
        const auto current = typed();
        if (current && *current == setting) return;
    }
    if (m_line->text() != textOf(setting)) m_line->setText(textOf(setting));
    setRefused({});
}

void TextEditor::describe(const QString& name, const QString& help) {
    m_line->setAccessibleName(name);
    m_line->setAccessibleDescription(help);
}

models::Result<models::Setting> TextEditor::typed() const {
    auto setting = models::parseSetting(field(), toStd(m_line->text().trimmed()), {});
    if (!setting) return setting;
    if (const auto fits = models::check(field(), *setting, {}); !fits) return tl::unexpected{fits.error()};
    return setting;
}

void TextEditor::takeTyped() {
    // An empty line is a beginning; whether the value shall go is known when the user leaves.
    if (m_line->text().trimmed().isEmpty()) return;
    if (const auto setting = typed()) {
        setRefused({});
        m_shown = *setting;
        Q_EMIT edited(*setting);
    } else if (m_isRefused) {
        setRefused(fullText(setting.error()));
    }
}

void TextEditor::takeFinished() {
    if (m_line->text().trimmed().isEmpty()) {
        setRefused({});
        if (m_shown && std::holds_alternative<models::FieldValue>(*m_shown)) Q_EMIT emptied();
        return;
    }
    const auto setting = typed();
    if (!setting) {
        setRefused(fullText(setting.error()));
        return;
    }
    setRefused({});
    if (m_shown != *setting) Q_EMIT edited(*setting);
    m_line->setText(textOf(*setting));
}

void TextEditor::setRefused(const QString& reason) {
    if (reason.isEmpty() && !m_isRefused) return;
    m_isRefused = !reason.isEmpty();
    Q_EMIT refused(reason);
}

} // namespace ui
