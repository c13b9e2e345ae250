#pragma once

#include <QObject>

class QAction;
class QDialog;
class QWidget;

namespace ui {

class Document;

/// Looks after the dialogs of a window: they fit on the screen when they are shown, and the key of the help explains what has the
/// focus in them, in a window beside them.
class DialogCare : public QObject {
    Q_OBJECT

public:
    /// @param help  the command whose keys ask for help
    DialogCare(Document& document, const QAction& help, QWidget* window);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] QDialog* dialogOf(const QWidget* widget) const;
    void explain(QDialog& dialog, const QWidget* focus);

    Document& m_document;
    const QAction& m_help;
    QWidget* m_window;
};

} // namespace ui
