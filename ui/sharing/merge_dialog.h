#pragma once

#include "models/versions/merge.h"

#include <QDialog>

#include <memory>
#include <optional>
#include <vector>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace ui {

class Document;

/// Brings another version of the plan in: what only one changed is taken, what both changed is decided here, one by one. The result is
/// one edit.
class MergeDialog : public QDialog {
    Q_OBJECT

public:
    /// @param base  the version that both come from; null when none is known
    MergeDialog(Document& document, std::shared_ptr<const models::Plan> base, std::shared_ptr<const models::Plan> theirs, QWidget* parent);

    /// By its place in the list.
    void decide(int conflict, models::Side side);

Q_SIGNALS:
    /// The document holds the merged plan.
    void merged();

private:
    void buildList();
    void fill();
    void decideAll(models::Side side);
    void showState();
    void merge();
    [[nodiscard]] models::Versions versions() const;

    Document& m_document;
    std::shared_ptr<const models::Plan> m_base;
    std::shared_ptr<const models::Plan> m_ours;
    std::shared_ptr<const models::Plan> m_theirs;
    std::vector<models::Conflict> m_conflicts;
    std::vector<std::optional<models::Side>> m_sides;
    QLabel* m_explanation;
    QTreeWidget* m_list;
    QLabel* m_problem;
    QPushButton* m_merge;
};

} // namespace ui
