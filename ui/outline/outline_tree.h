#pragma once

#include "models/pipeline/edit.h"

#include <QTreeWidget>

#include <set>
#include <vector>

namespace ui {

class Document;

/// The stages in the order of the work or by phase, each with the links that leave it, then frames and notes. F2 renames,
/// Return goes to the fields or the text; the commands of the window do the rest.
class OutlineTree : public QTreeWidget {
    Q_OBJECT

public:
    OutlineTree(Document& document, QWidget* parent);
    void setByPhase(bool byPhase);
    /// Shows the stages whose name, kind or note contains the text.
    void setSearch(const QString& text);
    void focusFirst();

Q_SIGNALS:
    void editRequested();
    void annotationEditRequested(const models::AnnotationId& annotation);

protected:
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    /// What the rows are made of: only when this changes are they made anew, so that a name that is being typed stays.
    struct Structure {
        std::vector<models::StageId> stages;
        std::vector<models::Phase> phases; ///< of the stages
        std::vector<models::LinkId> links;
        std::vector<models::AnnotationId> annotations;
        bool byPhase = false;
        friend bool operator==(const Structure&, const Structure&) = default;
    };
    [[nodiscard]] Structure structure() const;
    void refresh();
    void build();
    void addLinks(QTreeWidgetItem& parent, const models::StageId& stage);
    void addAnnotations();
    void showTexts();
    void showStage(QTreeWidgetItem& item, const models::Stage& stage);
    void showLink(QTreeWidgetItem& item, const models::Link& link);
    void showAnnotation(QTreeWidgetItem& item, const models::Annotation& annotation);
    [[nodiscard]] bool isMatch(const QTreeWidgetItem& item) const;
    void showMatches();
    void showSelection();
    void takeSelection();
    [[nodiscard]] bool isChosen(const QTreeWidgetItem& item) const;
    void takeName(QTreeWidgetItem* item, int column);
    void keepFolds(const QTreeWidgetItem* item, bool isOpen);
    [[nodiscard]] std::vector<QTreeWidgetItem*> items() const;

    Document& m_document;
    Structure m_structure;
    QString m_search;
    bool m_byPhase = false;
    bool m_isShowing = false;
    std::set<models::StageId> m_open; ///< stages whose links are shown
};

} // namespace ui
