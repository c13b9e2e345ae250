#include "ui/outline/outline_tree.h"

#include "ui/canvas/node_picture.h"
#include "ui/document/document.h"
#include "ui/text/plain_tool_tip.h"
#include "ui/text/words.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QTreeWidgetItemIterator>

#include <algorithm>
#include <map>

namespace ui {
namespace {

enum ItemType { PhaseItem = QTreeWidgetItem::UserType, StageItem, LinkItem, NoteItem };
enum Column { NameColumn, FigureColumn };
constexpr int kIdRole = Qt::UserRole + 1;

std::string idOf(const QTreeWidgetItem& item) { return toStd(item.data(NameColumn, kIdRole).toString()); }

std::vector<models::StageId> orderOf(const models::Plan& plan) {
    if (const auto order = models::topologicalOrder(plan)) return *order;
    std::vector<models::StageId> asTheyCome;
    for (const auto& stage : plan.stages) asTheyCome.push_back(stage->id);
    return asTheyCome;
}

models::Phase phaseOf(const models::Stage& stage) { return models::info(stage.kind).phase; }

const models::Link* linkOf(const models::Plan& plan, const std::string& id) {
    const auto found = std::ranges::find(plan.links, models::LinkId{id}, &models::Link::id);
    return found == plan.links.end() ? nullptr : &*found;
}

} // namespace

OutlineTree::OutlineTree(Document& document, QWidget* parent) : QTreeWidget{parent}, m_document{document} {
    setObjectName(QStringLiteral("outline"));
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setIndentation(16);
    setIconSize({18, 18});
    setSelectionMode(ExtendedSelection);
    setEditTriggers(EditKeyPressed);
    setExpandsOnDoubleClick(false);
    setColumnCount(2);
    // The metric is named beside it in the toolbar; here the names need the room.
    setHeaderHidden(true);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(NameColumn, QHeaderView::Stretch);
    header()->setSectionResizeMode(FigureColumn, QHeaderView::ResizeToContents);
    header()->setMinimumSectionSize(0);
    // The words of a hidden header need no room.
    headerItem()->setSizeHint(FigureColumn, QSize{0, 0});
    for (const auto signal : {&Document::planChanged, &Document::currentScenarioChanged, &Document::shownMetricChanged})
        connect(&m_document, signal, this, &OutlineTree::refresh);
    connect(&m_document, &Document::estimated, this, &OutlineTree::refresh);
    connect(&m_document, &Document::staleChanged, this, &OutlineTree::refresh);
    for (const auto signal : {&Document::selectionChanged, &Document::linkSelectionChanged, &Document::annotationSelectionChanged})
        connect(&m_document, signal, this, &OutlineTree::showSelection);
    connect(this, &QTreeWidget::itemSelectionChanged, this, &OutlineTree::takeSelection);
    connect(this, &QTreeWidget::itemChanged, this, &OutlineTree::takeName);
    connect(this, &QTreeWidget::itemExpanded, this, [this](const QTreeWidgetItem* item) { keepFolds(item, true); });
    connect(this, &QTreeWidget::itemCollapsed, this, [this](const QTreeWidgetItem* item) { keepFolds(item, false); });
    connect(this, &QTreeWidget::itemDoubleClicked, this, &OutlineTree::editRequested);
    build();
}

void OutlineTree::setByPhase(bool byPhase) {
    m_byPhase = byPhase;
    refresh();
}

void OutlineTree::setSearch(const QString& text) {
    m_search = text.trimmed();
    showMatches();
}

void OutlineTree::focusFirst() {
    for (QTreeWidgetItem* item : items()) {
        if (item->type() != StageItem || item->isHidden()) continue;
        setCurrentItem(item);
        break;
    }
    setFocus(Qt::OtherFocusReason);
}

bool OutlineTree::event(QEvent* event) {
    // In the outline, this key is its own and not the window's: F2 renames in place.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_F2 && key->modifiers() == Qt::NoModifier) {
            event->accept();
            return true;
        }
    }
    return QTreeWidget::event(event);
}

void OutlineTree::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange) build();
    QTreeWidget::changeEvent(event);
}

void OutlineTree::keyPressEvent(QKeyEvent* event) {
    const bool isEditing = state() == EditingState;
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const QTreeWidgetItem* item = currentItem();
    if ((isReturn || event->key() == Qt::Key_F2) && item != nullptr && item->type() == NoteItem) {
        Q_EMIT annotationEditRequested(models::AnnotationId{idOf(*item)});
        return;
    }
    if (isReturn && !isEditing) {
        Q_EMIT editRequested();
        return;
    }
    QTreeWidget::keyPressEvent(event);
}

OutlineTree::Structure OutlineTree::structure() const {
    const models::Plan& plan = *m_document.plan();
    Structure made;
    made.byPhase = m_byPhase;
    made.stages = orderOf(plan);
    if (m_byPhase) std::ranges::stable_sort(made.stages, {}, [&plan](const models::StageId& id) { return phaseOf(*plan.stage(id)); });
    for (const models::StageId& id : made.stages) made.phases.push_back(phaseOf(*plan.stage(id)));
    for (const models::Link& link : plan.links) made.links.push_back(link.id);
    for (const models::Annotation& annotation : plan.annotations) made.annotations.push_back(annotation.id);
    return made;
}

void OutlineTree::refresh() {
    if (structure() == m_structure) showTexts();
    else build();
}

void OutlineTree::build() {
    {
        const QScopedValueRollback guard{m_isShowing, true};
        m_structure = structure();
        setAccessibleName(tr("Stages of the pipeline"));
        setStatusTip(tr("Return or double-click: edit. F2: rename. Right-click: why, replace, mute, copy, delete"));
        clear();
        std::map<models::Phase, QTreeWidgetItem*> groups;
        for (std::size_t i = 0; i < m_structure.stages.size(); ++i) {
            QTreeWidgetItem* parent = invisibleRootItem();
            if (m_byPhase) {
                QTreeWidgetItem*& group = groups[m_structure.phases[i]];
                if (group == nullptr) {
                    group = new QTreeWidgetItem{this, {label(m_structure.phases[i])}, PhaseItem};
                    group->setFlags(Qt::ItemIsEnabled);
                    QFont font = group->font(NameColumn);
                    font.setBold(true);
                    group->setFont(NameColumn, font);
                    group->setExpanded(true);
                }
                parent = group;
            }
            auto* item = new QTreeWidgetItem{parent, StageItem};
            item->setData(NameColumn, kIdRole, toQt(m_structure.stages[i].text()));
            item->setFlags(item->flags() | Qt::ItemIsEditable);
            addLinks(*item, m_structure.stages[i]);
            item->setExpanded(m_open.contains(m_structure.stages[i]));
        }
        addAnnotations();
    }
    showTexts();
    showMatches();
    showSelection();
}

void OutlineTree::addLinks(QTreeWidgetItem& parent, const models::StageId& stage) {
    for (const models::Link& link : m_document.plan()->links) {
        if (link.from != stage) continue;
        auto* item = new QTreeWidgetItem{&parent, LinkItem};
        item->setData(NameColumn, kIdRole, toQt(link.id.text()));
    }
}

void OutlineTree::addAnnotations() {
    for (const models::AnnotationId& id : m_structure.annotations) {
        auto* item = new QTreeWidgetItem{this, NoteItem};
        item->setData(NameColumn, kIdRole, toQt(id.text()));
    }
}

void OutlineTree::showTexts() {
    const QScopedValueRollback guard{m_isShowing, true};
    const models::Plan& plan = *m_document.plan();
    setHeaderLabels({tr("Stage"), label(m_document.shownMetric())});
    for (QTreeWidgetItem* item : items()) {
        // New data would put the old name back into the editor.
        if (item == currentItem() && state() == EditingState) continue;
        if (item->type() == StageItem) showStage(*item, *plan.stage(models::StageId{idOf(*item)}));
        else if (item->type() == LinkItem) showLink(*item, *linkOf(plan, idOf(*item)));
        else if (item->type() == NoteItem) showAnnotation(*item, *plan.annotation(models::AnnotationId{idOf(*item)}));
    }
}

void OutlineTree::showStage(QTreeWidgetItem& item, const models::Stage& stage) {
    const NodePicture picture = nodePicture(stage, m_document.currentEstimate(stage.id), m_document.facts(), m_document.shownMetric());
    item.setText(NameColumn, picture.name);
    item.setText(FigureColumn, picture.figure);
    item.setIcon(NameColumn, icon(stage.kind));
    item.setTextAlignment(FigureColumn, Qt::AlignRight | Qt::AlignVCenter);
    const QColor shade = color(picture.enabled ? Role::text : Role::disabled);
    item.setForeground(NameColumn, shade);
    item.setForeground(FigureColumn, m_document.isStale() ? color(Role::disabled) : shade);
    item.setToolTip(NameColumn, plainToolTip(label(stage.kind) + QLatin1Char{'\n'} + picture.details.join(QLatin1Char{'\n'})));
    //: name and kind of a stage, for screen readers
    const QString words = tr("%1, %2").arg(picture.name, label(stage.kind));
    //: a stage that the scenario leaves out, for screen readers
    item.setData(NameColumn, Qt::AccessibleTextRole, picture.enabled ? words : tr("%1, left out").arg(words));
    item.setData(NameColumn, Qt::AccessibleDescriptionRole, picture.badgeText);
}

void OutlineTree::showLink(QTreeWidgetItem& item, const models::Link& link) {
    const models::Stage* to = m_document.plan()->stage(link.to);
    const QString name = to != nullptr ? toQt(to->name) : toQt(link.to.text());
    //: a link in the outline: to which stage, and what it carries
    item.setText(NameColumn, tr("→ %1 (%2)").arg(name, label(link.carries)));
    item.setData(NameColumn, Qt::AccessibleTextRole, tr("Feeds %1 with a %2").arg(name, label(link.carries)));
    item.setForeground(NameColumn, color(Role::secondaryText));
    item.setToolTip(NameColumn, tr("Delete takes the link away"));
}

void OutlineTree::showAnnotation(QTreeWidgetItem& item, const models::Annotation& annotation) {
    const bool isFrame = annotation.kind == models::Annotation::Kind::frame;
    const QString kind = isFrame ? tr("Frame") : tr("Note");
    const QString text = toQt(annotation.text).simplified();
    item.setText(NameColumn, text.isEmpty() ? kind : text);
    item.setIcon(NameColumn, icon(isFrame ? QStringLiteral("actions/group") : QStringLiteral("actions/note")));
    //: "Frame" or "Note" and its text, for screen readers
    item.setData(NameColumn, Qt::AccessibleTextRole, tr("%1: %2").arg(kind, text));
    item.setForeground(NameColumn, color(Role::secondaryText));
    item.setToolTip(NameColumn, tr("Return edits the text, Delete takes it away"));
}

bool OutlineTree::isMatch(const QTreeWidgetItem& item) const {
    if (item.type() == NoteItem) return item.text(NameColumn).contains(m_search, Qt::CaseInsensitive);
    const models::Stage& stage = *m_document.plan()->stage(models::StageId{idOf(item)});
    const QString text = toQt(stage.name) + QLatin1Char{'\n'} + label(stage.kind) + QLatin1Char{'\n'} + toQt(stage.note);
    return text.contains(m_search, Qt::CaseInsensitive);
}

void OutlineTree::showMatches() {
    for (QTreeWidgetItem* item : items())
        if (item->type() == StageItem || item->type() == NoteItem) item->setHidden(!isMatch(*item));
    for (int row = 0; row < topLevelItemCount(); ++row) {
        QTreeWidgetItem* group = topLevelItem(row);
        if (group->type() != PhaseItem) continue;
        bool isAnyShown = false;
        for (int child = 0; child < group->childCount(); ++child) isAnyShown = isAnyShown || !group->child(child)->isHidden();
        group->setHidden(!isAnyShown);
    }
}

void OutlineTree::showSelection() {
    if (m_isShowing) return;
    const QScopedValueRollback guard{m_isShowing, true};
    const auto chosen = m_document.selectedStages().size() + m_document.selectedLinks().size() + m_document.selectedAnnotations().size();
    for (QTreeWidgetItem* item : items()) {
        const bool isSelected = isChosen(*item);
        if (isSelected && chosen == 1 && !item->isSelected()) setCurrentItem(item);
        item->setSelected(isSelected);
    }
}

bool OutlineTree::isChosen(const QTreeWidgetItem& item) const {
    const auto isIn = [](const auto& ids, const auto& id) { return std::ranges::find(ids, id) != ids.end(); };
    switch (item.type()) {
    case StageItem: return isIn(m_document.selectedStages(), models::StageId{idOf(item)});
    case LinkItem: return isIn(m_document.selectedLinks(), models::LinkId{idOf(item)});
    case NoteItem: return isIn(m_document.selectedAnnotations(), models::AnnotationId{idOf(item)});
    default: return false;
    }
}

void OutlineTree::takeSelection() {
    if (m_isShowing) return;
    std::set<models::StageId> now;
    Selection chosen;
    for (const QTreeWidgetItem* item : selectedItems()) {
        if (item->type() == StageItem) now.insert(models::StageId{idOf(*item)});
        if (item->type() == LinkItem) chosen.links.emplace_back(idOf(*item));
        if (item->type() == NoteItem) chosen.annotations.emplace_back(idOf(*item));
    }
    // Links are drawn in the order of selection, so what was selected before stays in front.
    for (const models::StageId& id : m_document.selectedStages())
        if (now.erase(id) > 0) chosen.stages.push_back(id);
    for (const models::StageId& id : m_structure.stages)
        if (now.contains(id)) chosen.stages.push_back(id);
    const QScopedValueRollback guard{m_isShowing, true};
    m_document.select(std::move(chosen));
}

void OutlineTree::takeName(QTreeWidgetItem* item, int column) {
    if (m_isShowing || column != NameColumn || item->type() != StageItem) return;
    const models::StageId id{idOf(*item)};
    static_cast<void>(m_document.apply(models::RenameStage{id, toStd(item->text(NameColumn).trimmed())}));
    // A name that was refused or trimmed must not stay.
    showTexts();
}

void OutlineTree::keepFolds(const QTreeWidgetItem* item, bool isOpen) {
    if (m_isShowing || item->type() != StageItem) return;
    if (isOpen) m_open.insert(models::StageId{idOf(*item)});
    else m_open.erase(models::StageId{idOf(*item)});
}

std::vector<QTreeWidgetItem*> OutlineTree::items() const {
    std::vector<QTreeWidgetItem*> all;
    for (QTreeWidgetItemIterator each{const_cast<OutlineTree*>(this)}; *each != nullptr; ++each) all.push_back(*each);
    return all;
}

} // namespace ui
