#pragma once

#include "models/catalogue/catalogue.h"

#include <QDialog>

#include <map>
#include <string>
#include <vector>

class QLineEdit;
class QTableView;

namespace ui {

class ProblemLabel;
class EntryFiguresModel;

/// A form for an entry of one's own: name, a few texts, and the figures of its table, each with a source.
class OwnEntryDialog : public QDialog {
    Q_OBJECT

public:
    OwnEntryDialog(const models::Catalogue& catalogue, models::Entry entry, QWidget* parent);

Q_SIGNALS:
    void entered(models::Entry entry);

private:
    void buildForm();
    QTableView* makeTable();
    void finish();
    /// As it stands in the form; figures without a source of their own take that of all.
    [[nodiscard]] models::Entry entry() const;

    EntryFiguresModel* m_figures;
    std::vector<models::FigureKey> m_keys;
    QLineEdit* m_name;
    QLineEdit* m_source;
    ProblemLabel* m_problem;
    std::map<std::string, QLineEdit*> m_texts; ///< by key
};

} // namespace ui
