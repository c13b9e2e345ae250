#include "ui/help/help_topic.h"

#include "models/pipeline/field.h"
#include "ui/document/document.h"
#include "ui/text/numbers.h"
#include "ui/text/words.h"

#include <QAbstractItemView>
#include <QCoreApplication>
#include <QDialog>
#include <QGraphicsView>
#include <QTextDocument>

#include <optional>

namespace ui {
namespace {

QString said(const char* text) { return QCoreApplication::translate("ui::Help", text); }

/// Tool tips may be HTML already.
QString asHtml(const QString& text) {
    if (Qt::mightBeRichText(text)) return text;
    return QStringLiteral("<p>%1</p>").arg(text.toHtmlEscaped().replace(QLatin1Char{'\n'}, QStringLiteral("<br>")));
}

QString fieldList(std::span<const models::Field> fields) {
    QString html;
    std::string_view section;
    for (const models::Field& field : fields) {
        if (field.section != section) {
            section = field.section;
            html += QStringLiteral("<h4>%1</h4>").arg(sectionLabel(section).toHtmlEscaped());
        }
        const QString unit = field.unit.empty() ? QString{} : QStringLiteral(" (%1)").arg(unitLabel(field.unit));
        html += QStringLiteral("<p><b>%1</b>%2<br>%3</p>").arg(label(field).toHtmlEscaped(), unit, help(field).toHtmlEscaped());
    }
    return html;
}

std::optional<HelpTopic> topicOfEntry(const QModelIndex& index) {
    if (!index.isValid()) return std::nullopt;
    for (const int role : {Qt::WhatsThisRole, Qt::ToolTipRole}) {
        const QString text = index.data(role).toString();
        if (!text.isEmpty()) return HelpTopic{index.data(Qt::DisplayRole).toString(), asHtml(text)};
    }
    return std::nullopt;
}

std::optional<HelpTopic> topicOfCanvas(const Document& document) {
    const auto& selected = document.selectedStages();
    if (selected.empty()) return std::nullopt;
    const models::Stage* stage = document.plan()->stage(selected.back());
    return stage ? std::optional{helpTopic(stage->kind)} : std::nullopt;
}

std::optional<HelpTopic> topicOfWidget(const QWidget& widget) {
    const QString title = widget.accessibleName().isEmpty() ? widget.windowTitle() : widget.accessibleName();
    if (title.isEmpty()) return std::nullopt;
    for (const QString& text : {widget.whatsThis(), widget.toolTip(), widget.accessibleDescription(), widget.statusTip()}) {
        if (!text.isEmpty()) return HelpTopic{title, asHtml(text)};
    }
    return std::nullopt;
}

/// What the parts of a dialog say of themselves, one after the other.
std::optional<HelpTopic> topicOfDialog(const QDialog& dialog) {
    QString html;
    for (const QWidget* part : dialog.findChildren<QWidget*>()) {
        if (part->window() != &dialog || !part->isVisibleTo(&dialog)) continue;
        const auto topic = part->accessibleName().isEmpty() ? std::nullopt : topicOfWidget(*part);
        if (topic) html += QStringLiteral("<h4>%1</h4>%2").arg(topic->title.toHtmlEscaped(), topic->html);
    }
    return html.isEmpty() ? std::nullopt : std::optional{HelpTopic{dialog.windowTitle(), html}};
}

HelpTopic howToBegin() {
    return {said(QT_TRANSLATE_NOOP("ui::Help", "How to begin")),
            said(QT_TRANSLATE_NOOP(
                "ui::Help", "<p>A <b>plan</b> is a pipeline of stages and what it would take: time, energy, emissions, water and cost.</p>"
                            "<ol><li>Drag a stage from the list on the left onto the canvas, or press Ctrl+Shift+A.</li>"
                            "<li>Draw links from port to port. Data and models flow from left to right.</li>"
                            "<li>Say in the inspector what each stage must achieve, and how.</li>"
                            "<li>Add a scenario and change a choice: the results below stand side by side.</li></ol>"
                            "<p>Ctrl+Shift+P finds every command. F1 explains whatever has the focus.</p>"))};
}

} // namespace

HelpTopic helpTopic(models::StageKind kind) {
    return {label(kind), QStringLiteral("<p>%1</p>").arg(help(kind).toHtmlEscaped()) + fieldList(models::fieldsOf(kind))};
}

HelpTopic helpTopic(const QWidget* focus, const Document& document) {
    for (const QWidget* widget = focus; widget != nullptr; widget = widget->parentWidget()) {
        std::optional<HelpTopic> topic;
        if (const auto* view = qobject_cast<const QAbstractItemView*>(widget)) topic = topicOfEntry(view->currentIndex());
        else if (qobject_cast<const QGraphicsView*>(widget) != nullptr) topic = topicOfCanvas(document);
        if (!topic) topic = topicOfWidget(*widget);
        if (const auto* dialog = qobject_cast<const QDialog*>(widget); dialog != nullptr && !topic) topic = topicOfDialog(*dialog);
        if (topic) return *topic;
    }
    return howToBegin();
}

} // namespace ui
