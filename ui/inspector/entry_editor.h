#pragma once

#include "models/catalogue/facts.h"
#include "ui/inspector/field_editor.h"

#include <memory>

class QLineEdit;
class QToolButton;

namespace ui {

/// An entry of the catalogue: typed with completion by name, id or alias, or chosen from a searchable table.
class EntryEditor : public FieldEditor {
    Q_OBJECT

public:
    EntryEditor(const models::Field& field, Document& document, QWidget* parent);
    void show(const Shown& shown) override;
    void describe(const QString& name, const QString& help) override;

private:
    void browse();
    void take();
    void takeId(const QString& id);
    void addCompletions();

    Document& m_document;
    QLineEdit* m_line;
    QToolButton* m_browse;
    std::shared_ptr<const models::Overlay> m_completedOwn; ///< the plan's own entries among the completions
    Shown m_shown;
    QString m_untouched; ///< the text of what is shown
    bool m_isRefused = false;
};

} // namespace ui
