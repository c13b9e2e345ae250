#pragma once

#include "estimator/interop/import_plan.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;

namespace ui {

class Document;
class ImportTable;

/// Shows what a file of another tool would bring into the plan, lets the user say which stage it belongs to, and brings it in as one step.
class ImportDialog : public QDialog {
    Q_OBJECT

public:
    /// @param name  of a model whose file does not tell it
    ImportDialog(Document& document, models::ForeignFile file, const QString& name, QWidget* parent);

Q_SIGNALS:
    /// For the status bar.
    void said(const QString& text);

private:
    void buildChoices();
    void buildSites();
    void refresh();
    void takeOver();
    [[nodiscard]] estimator::ImportOptions options() const;

    Document& m_document;
    models::ForeignFile m_file;
    QString m_name;
    QComboBox* m_stage;
    QComboBox* m_rows;
    QComboBox* m_site;
    ImportTable* m_table;
    QLabel* m_remarks;
    QPushButton* m_accept = nullptr;
    std::optional<models::Edit> m_edit; ///< none: the file cannot come in like this
};

} // namespace ui
