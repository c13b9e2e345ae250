#pragma once

#include <QWidget>

class QTextBrowser;

namespace ui {

class Document;

/// Explains what has the focus, and follows it while it is shown. Needs no network.
class HelpPanel : public QWidget {
    Q_OBJECT

public:
    /// @param followed  the window whose focus it follows; null: its own
    HelpPanel(Document& document, QWidget* parent, const QWidget* followed = nullptr);

    /// Explains this widget; null: how to begin.
    void explain(const QWidget* focus);

protected:
    void changeEvent(QEvent* event) override;

private:
    void follow(const QWidget* focus);

    Document& m_document;
    const QWidget* m_followed;
    QTextBrowser* m_text;
};

} // namespace ui
