#include "ui/inspector/entry_editor.h"

#include "ui/catalogue/catalogue_dialog.h"
#include "ui/catalogue/entry_help.h"
#include "ui/document/document.h"
#include "ui/text/words.h"
#include "ui/theme/icon.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QStringListModel>
#include <QToolButton>

namespace ui {
namespace {

QString nameOf(const models::Entry& entry) { return toQt(entry.name.empty() ? entry.id : entry.name); }

/// What the line shows of a setting.
QString textOfEntry(const models::Result<const models::Entry*>& entry, const std::string* id) {
    if (entry) return nameOf(**entry);
    return id != nullptr ? toQt(*id) : QString{};
}

} // namespace

EntryEditor::EntryEditor(const models::Field& field, Document& document, QWidget* parent)
    : FieldEditor{field, parent},
      m_document{document},
      m_line{new QLineEdit{this}},
      m_browse{new QToolButton{this}} {
    auto* layout = new QHBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_line);
    layout->addWidget(m_browse);
    setFocusProxy(m_line);
    m_line->setObjectName(QStringLiteral("value"));
    m_browse->setObjectName(QStringLiteral("browse"));
    m_browse->setIcon(icon(QStringLiteral("actions/browse")));
    m_browse->setToolTip(tr("Choose from the catalogue"));
    m_browse->setAutoRaise(true);
    setTabOrder(m_line, m_browse);
    addCompletions();
    connect(m_browse, &QToolButton::clicked, this, &EntryEditor::browse);
    connect(m_line, &QLineEdit::editingFinished, this, &EntryEditor::take);
}

void EntryEditor::addCompletions() {
    QStringList names;
    m_completedOwn = m_document.plan()->own;
    if (m_completedOwn != nullptr) {
        for (const models::Entry& entry : m_completedOwn->entries) {
            if (entry.kind == field().entryKind) names.push_back(nameOf(entry));
        }
    }
    if (const auto shipped = m_document.catalogue()->entries(field().entryKind)) {
        for (const models::Entry& entry : *shipped) names.push_back(nameOf(entry));
    }
    if (m_line->completer() != nullptr) m_line->completer()->deleteLater();
    auto* completer = new QCompleter{names, this};
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    completer->setMaxVisibleItems(12);
    completer->popup()->setObjectName(QStringLiteral("completions"));
    m_line->setCompleter(completer);
    connect(completer, qOverload<const QString&>(&QCompleter::activated), this, [this] { take(); }, Qt::QueuedConnection);
}

void EntryEditor::show(const Shown& shown) {
    m_line->setPlaceholderText(shown.substitute);
    if (m_document.plan()->own != m_completedOwn) addCompletions();
    const std::string* id = valueOf<std::string>(shown.setting);
    const auto entry = id != nullptr ? m_document.facts().entry(field().entryKind, *id) : models::fail(models::Code::unknownEntry, {});
    m_line->setToolTip(entry ? entryHelp(m_document.facts(), **entry) : QString{});
    const bool isSame = m_shown.setting == shown.setting;
    m_shown = shown;
    if (isSame && (m_isRefused || m_line->hasFocus())) return;
    m_untouched = textOfEntry(entry, id);
    m_line->setText(m_untouched);
    m_line->setCursorPosition(0);
    m_isRefused = false;
    Q_EMIT refused({});
}

void EntryEditor::describe(const QString& name, const QString& help) {
    m_line->setAccessibleName(name);
    m_line->setAccessibleDescription(help);
    m_browse->setAccessibleName(tr("Choose %1 from the catalogue").arg(name));
}

void EntryEditor::browse() {
    const auto* chosen = valueOf<std::string>(m_shown.setting);
    const auto* current = chosen == nullptr && m_shown.automatic ? std::get_if<std::string>(&*m_shown.automatic) : chosen;
    auto* dialog = new CatalogueDialog{m_document, field().entryKind, current != nullptr ? *current : std::string{}, this};
    connect(dialog, &CatalogueDialog::chosen, this, &EntryEditor::takeId);
    dialog->open();
}

void EntryEditor::takeId(const QString& id) {
    m_isRefused = false;
    Q_EMIT refused({});
    Q_EMIT edited(models::FieldValue{toStd(id)});
}

void EntryEditor::take() {
    const QString text = m_line->text().trimmed();
    const auto* current = valueOf<std::string>(m_shown.setting);
    if (text.isEmpty() || text == m_untouched.trimmed()) {
        m_isRefused = false;
        Q_EMIT refused({});
        if (text.isEmpty() && current != nullptr) Q_EMIT emptied();
        return;
    }
    const auto entry = m_document.facts().entry(field().entryKind, toStd(text));
    if (!entry) {
        m_isRefused = true;
        Q_EMIT refused(fullText(entry.error()));
    } else if (current == nullptr || *current != (*entry)->id) {
        takeId(toQt((*entry)->id));
    } else {
        m_line->setText(m_untouched);
        m_isRefused = false;
        Q_EMIT refused({});
    }
}

} // namespace ui
