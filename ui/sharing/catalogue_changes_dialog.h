#pragma once

#include "models/pipeline/entry_use.h"
#include "models/versions/lock_changes.h"

#include <QDialog>

#include <optional>
#include <vector>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace ui {

class Document;
class FigureEffects;

/// What the catalogue says now beside what the plan was estimated with, value by value. Ticked values are taken over, as one edit.
class CatalogueChangesDialog : public QDialog {
    Q_OBJECT

public:
    CatalogueChangesDialog(Document& document, QWidget* parent);

private:
    void buildList();
    void fill();
    void tickAll(bool ticked);
    void showEffect();
    void takeOver();
    void showChoice();
    void chooseAnother();
    /// Where the plan chooses what the current row tells of, if the catalogue has it no more.
    [[nodiscard]] std::optional<models::EntryUse> use() const;
    /// The plan with the ticked values.
    [[nodiscard]] models::SetLock ticked() const;

    Document& m_document;
    std::vector<models::LockChange> m_changes;   ///< the first rows of the list
    std::vector<models::LockTextChange> m_texts; ///< those behind
    QLabel* m_explanation;
    QTreeWidget* m_list;
    FigureEffects* m_effects;
    QPushButton* m_takeOver;
    QPushButton* m_choose;
};

} // namespace ui
