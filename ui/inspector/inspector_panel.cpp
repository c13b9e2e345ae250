#include "ui/inspector/inspector_panel.h"

#include "models/pipeline/common_fields.h"
#include "ui/document/document.h"
#include "ui/inspector/field_row.h"
#include "ui/inspector/inspector_section.h"
#include "ui/text/plain_tool_tip.h"
#include "ui/text/words.h"
#include "ui/theme/icon.h"

#include <QContextMenuEvent>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {
namespace {

constexpr int kIconSize = 20;

/// Work first, what is measured last; the rest as the fields come.
std::vector<std::string_view> sectionsOf(const std::vector<const models::Field*>& fields) {
    std::vector<std::string_view> sections;
    for (const models::Field* field : fields) {
        if (std::ranges::find(sections, field->section) == sections.end()) sections.push_back(field->section);
    }
    const auto roleOf = [&fields](std::string_view section) {
        return (*std::ranges::find(fields, section, [](const models::Field* field) { return field->section; }))->role;
    };
    std::ranges::stable_sort(sections, {}, [&roleOf](std::string_view section) {
        const models::FieldRole role = roleOf(section);
        return role == models::FieldRole::work ? 0 : role == models::FieldRole::choice ? 1 : 2;
    });
    return sections;
}

} // namespace

InspectorPanel::InspectorPanel(Document& document, QWidget* parent)
    : QWidget{parent},
      m_document{document},
      m_kind{new QLabel{this}},
      m_icon{new QLabel{this}},
      m_nameLabel{new QLabel{this}},
      m_name{new QLineEdit{this}},
      m_hint{new QLabel{this}},
      m_noteLabel{new QLabel{this}},
      m_note{new QPlainTextEdit{this}},
      m_scroll{new QScrollArea{this}} {
    m_name->setObjectName(QStringLiteral("stageName"));
    m_note->setObjectName(QStringLiteral("stageNote"));
    m_note->setTabChangesFocus(true);
    m_note->setMaximumHeight(64);
    m_nameLabel->setBuddy(m_name);
    m_noteLabel->setBuddy(m_note);
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setObjectName(QStringLiteral("inspectorHint"));
    m_hint->setWordWrap(true);
    m_scroll->setObjectName(QStringLiteral("inspectorScroll"));
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);

    auto* head = new QGridLayout;
    head->addWidget(m_icon, 0, 0, Qt::AlignRight);
    head->addWidget(m_kind, 0, 1);
    head->addWidget(m_nameLabel, 1, 0);
    head->addWidget(m_name, 1, 1);
    head->addWidget(m_noteLabel, 2, 0, Qt::AlignTop);
    head->addWidget(m_note, 2, 1);
    head->addWidget(m_hint, 3, 0, 1, 2);
    head->setColumnStretch(1, 1);
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins(6, 6, 6, 0);
    layout->addLayout(head);
    layout->addWidget(m_scroll, 1);

    connect(m_name, &QLineEdit::textEdited, this, &InspectorPanel::rename);
    connect(m_name, &QLineEdit::editingFinished, this, [this] {
        m_name->setModified(false);
        refreshHead();
    });
    connect(m_note, &QPlainTextEdit::textChanged, this, &InspectorPanel::takeNote);
    connect(&m_document, &Document::planChanged, this, &InspectorPanel::follow);
    connect(&m_document, &Document::selectionChanged, this, &InspectorPanel::follow);
    connect(&m_document, &Document::currentScenarioChanged, this, &InspectorPanel::follow);
    connect(&m_document, &Document::estimated, this, &InspectorPanel::refresh);
    connect(&m_document, &Document::fieldRequested, this, &InspectorPanel::focusField);
    retranslate();
    m_scopes = {models::planScope()};
    rebuild();
}

void InspectorPanel::focusField(const models::StageId& scope, const QString& path) {
    if (m_scopes != std::vector{scope}) return;
    const auto found = std::ranges::find_if(m_rows, [&path](const FieldRow* row) { return toQt(row->field().path) == path; });
    if (found == m_rows.end()) {
        if (path.isEmpty() && !m_rows.empty()) m_rows.front()->focus();
        return;
    }
    m_sections.value(toQt((*found)->field().section))->setOpen(true);
    (*found)->focus();
    // Only after the section has been laid out is the place of the field known.
    QTimer::singleShot(0, this, [this] {
        if (QWidget* widget = focusWidget(); widget != nullptr && m_fields->isAncestorOf(widget))
            m_scroll->ensureWidgetVisible(widget, 0, 60);
    });
}

void InspectorPanel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        // Another currency, entered here, is another language too: the hand stays where it is.
        const FieldRow* row = rowOf(focusWidget());
        const QString path = row != nullptr ? toQt(row->field().path) : QString{};
        retranslate();
        rebuild();
        if (!path.isEmpty() && m_scopes.size() == 1) focusField(m_scopes.front(), path);
    } else if (event->type() == QEvent::PaletteChange) {
        refresh();
    }
    QWidget::changeEvent(event);
}

void InspectorPanel::follow() {
    const auto& selected = m_document.selectedStages();
    std::vector<models::StageId> scopes = selected.empty() ? std::vector{models::planScope()} : selected;
    // A stage that becomes one of another kind has other fields.
    if (scopes != m_scopes || models::commonFields(*m_document.plan(), scopes) != m_common) {
        m_scopes = std::move(scopes);
        rebuild();
    } else {
        refresh();
    }
}

void InspectorPanel::rebuild() {
    m_rows.clear();
    m_sections.clear();
    // The old editors may be the sender of the signal that led here.
    if (m_fields != nullptr) m_scroll->takeWidget()->deleteLater();
    m_fields = new QWidget;
    m_fields->setObjectName(QStringLiteral("fields"));
    auto* layout = new QVBoxLayout{m_fields};
    layout->setContentsMargins(0, 0, 4, 0);
    addFields();
    layout->addStretch();
    m_scroll->setWidget(m_fields);
    refreshHead();
}

void InspectorPanel::addFields() {
    m_common = models::commonFields(*m_document.plan(), m_scopes);
    for (const std::string_view key : sectionsOf(m_common)) {
        InspectorSection* into = section(toQt(key), sectionLabel(key));
        bool isAnySet = false;
        int line = 0;
        for (const models::Field* field : m_common) {
            if (field->section != key) continue;
            auto* row = new FieldRow{EditedField{m_document, m_scopes, *field}, into->grid(), line, &into->body()};
            m_rows.push_back(row);
            isAnySet = isAnySet || row->isSet();
            line += 2;
        }
        const bool isMeasured = m_rows.back()->field().role == models::FieldRole::known;
        into->setOpen(m_isOpen.value(toQt(key), !isMeasured) || (isMeasured && isAnySet));
    }
}

InspectorSection* InspectorPanel::section(const QString& key, const QString& title) {
    auto* made = new InspectorSection{title, false, m_fields};
    made->setObjectName(QStringLiteral("section_") + key);
    m_fields->layout()->addWidget(made);
    m_sections.insert(key, made);
    connect(made, &InspectorSection::toggled, this, [this, key](bool open) { m_isOpen.insert(key, open); });
    return made;
}

void InspectorPanel::refresh() {
    for (FieldRow* row : m_rows) row->refresh();
    refreshHead();
}

void InspectorPanel::refreshHead() {
    const QScopedValueRollback guard{m_isShowing, true};
    const models::Plan& plan = *m_document.plan();
    const models::Stage* stage = onlyStage();
    const bool isSeveral = m_scopes.size() > 1;
    for (QWidget* widget : std::initializer_list<QWidget*>{m_nameLabel, m_name, m_noteLabel, m_note}) widget->setVisible(!isSeveral);
    showHint();
    if (isSeveral) {
        showSeveral();
        return;
    }
    m_kind->setText(stage != nullptr ? label(stage->kind) : tr("Whole plan"));
    m_kind->setToolTip(stage != nullptr ? help(stage->kind) : QString{});
    m_icon->setPixmap(stage != nullptr ? icon(stage->kind).pixmap(kIconSize, kIconSize) : QPixmap{});
    const QString name = toQt(stage != nullptr ? stage->name : plan.title);
    // Between one name and the next there is none.
    const bool isBetweenNames = m_name->hasFocus() && m_name->isModified() && m_name->text().trimmed().isEmpty();
    if (!isBetweenNames && (!m_name->hasFocus() || m_name->text().trimmed() != name)) m_name->setText(name);
    const QString note = toQt(stage != nullptr ? stage->note : plan.notes);
    if (m_note->toPlainText() != note) m_note->setPlainText(note);
}

void InspectorPanel::showSeveral() {
    QStringList names;
    for (const models::StageId& scope : m_scopes) {
        if (const models::Stage* stage = m_document.plan()->stage(scope)) names.push_back(toQt(stage->name));
    }
    m_kind->setText(tr("%n stage(s)", nullptr, static_cast<int>(m_scopes.size())));
    m_kind->setToolTip(plainToolTip(names.join(QLatin1Char{'\n'})));
    m_icon->clear();
}

void InspectorPanel::showHint() {
    QStringList lines;
    if (m_scopes.size() > 1) lines.append(tr("The fields that they share. A change goes to all of them."));
    const models::Scenario& scenario = m_document.currentScenario();
    if (scenario.locked) lines.append(tr("%1 is locked: its choices cannot be changed.").arg(toQt(scenario.name)));
    m_hint->setText(lines.join(QLatin1Char{'\n'}));
    m_hint->setVisible(!lines.isEmpty());
}

FieldRow* InspectorPanel::rowOf(const QWidget* widget) const {
    const auto found = std::ranges::find_if(m_rows, [widget](const FieldRow* row) { return row->holds(widget); });
    return found == m_rows.end() ? nullptr : *found;
}

// The panel remembers which of its widgets had the focus, also while a menu has it.
void InspectorPanel::applyToAll() {
    if (FieldRow* row = rowOf(focusWidget())) row->applyToAll();
}

void InspectorPanel::promote() {
    if (FieldRow* row = rowOf(focusWidget())) row->promote();
}

void InspectorPanel::reset() {
    if (FieldRow* row = rowOf(focusWidget())) row->reset();
}

void InspectorPanel::contextMenuEvent(QContextMenuEvent* event) {
    const bool isByMouse = event->reason() == QContextMenuEvent::Mouse;
    FieldRow* row = rowOf(isByMouse ? childAt(event->pos()) : focusWidget());
    if (row == nullptr) return;
    auto* menu = new QMenu{this};
    menu->setObjectName(QStringLiteral("fieldMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    row->fill(*menu);
    menu->popup(event->globalPos());
}

const models::Stage* InspectorPanel::onlyStage() const {
    return m_scopes.size() == 1 ? m_document.plan()->stage(m_scopes.front()) : nullptr;
}

bool InspectorPanel::isPlan() const { return m_scopes.size() == 1 && m_scopes.front() == models::planScope(); }

void InspectorPanel::rename() {
    const std::string name = toStd(m_name->text().trimmed());
    if (name.empty()) return;
    if (isPlan()) static_cast<void>(m_document.apply(models::SetTitle{name}));
    else static_cast<void>(m_document.apply(models::RenameStage{m_scopes.front(), name}));
}

void InspectorPanel::takeNote() {
    if (m_isShowing) return;
    const std::string note = toStd(m_note->toPlainText());
    if (isPlan()) static_cast<void>(m_document.apply(models::SetNotes{note}));
    else static_cast<void>(m_document.apply(models::SetStageNote{m_scopes.front(), note}));
}

void InspectorPanel::retranslate() {
    m_nameLabel->setText(tr("N&ame"));
    m_noteLabel->setText(tr("No&te"));
    m_name->setAccessibleName(tr("Name"));
    m_note->setAccessibleName(tr("Note"));
    m_note->setPlaceholderText(tr("Why it is done this way"));
}

} // namespace ui
