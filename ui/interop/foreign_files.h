#pragma once

#include "estimator/interop/export_plan.h"

#include <QList>
#include <QObject>
#include <QString>

class QAction;
class QWidget;

namespace ui {

class Dialogs;
class Document;

/// Files of other tools, in and out.
class ForeignFiles : public QObject {
    Q_OBJECT

public:
    ForeignFiles(Document& document, Dialogs& dialogs, QWidget* window);

    /// Asks which file, then shows what it would bring.
    void importAny();
    /// Shows what the file would bring; says what is wrong with one that cannot be read.
    void importFile(const QString& file);
    /// Writes the current scenario.
    void exportAs(estimator::ExportFormat format);
    /// One command a format.
    [[nodiscard]] const QList<QAction*>& exports() const { return m_exports; }
    void retranslate();

    /// Whether a file is not a plan, by its ending: what is dropped on the window goes one way or the other.
    [[nodiscard]] static bool isForeign(const QString& file);

Q_SIGNALS:
    /// For the status bar.
    void said(const QString& text);

private:
    /// Of the plan; of documents while it has none.
    [[nodiscard]] QString folder() const;
    [[nodiscard]] QString suggestedFile(const estimator::ExportInfo& format) const;

    Document& m_document;
    Dialogs& m_dialogs;
    QWidget* m_window;
    QList<QAction*> m_exports;
};

} // namespace ui
