#pragma once

#include "ui/document/document.h"
#include "ui/window/dialogs.h"
#include "ui/window/main_window.h"

#include <QString>
#include <QTemporaryDir>

#include <memory>

namespace tests {

/// Answers in the user's place and remembers what was asked.
class ScriptedDialogs : public ui::Dialogs {
public:
    QString answerFile;
    Unsaved answerUnsaved = Unsaved::cancel;
    Changed answerChanged = Changed::cancel;
    int unsavedAsked = 0;
    int changedAsked = 0;
    QStringList errors;

    [[nodiscard]] QString fileToOpen(QWidget*, const QString&) override { return answerFile; }
    [[nodiscard]] QString fileToWrite(QWidget*, const QString&, FileKind) override { return answerFile; }
    [[nodiscard]] QString foreignFileToOpen(QWidget*, const QString&) override { return answerFile; }
    [[nodiscard]] QString foreignFileToWrite(QWidget*, const QString&) override { return answerFile; }
    [[nodiscard]] Unsaved askAboutUnsaved(QWidget*, const QString&) override {
        ++unsavedAsked;
        return answerUnsaved;
    }
    [[nodiscard]] Changed askAboutChanged(QWidget*, const QString&) override {
        ++changedAsked;
        return answerChanged;
    }
    void showError(QWidget*, const QString&, const QString& text) override { errors.push_back(text); }
};

/// Settings of their own, English words: before the first test of a program.
void prepareApplication();

/// The whole window on an empty plan, shown and active.
struct WindowFixture {
    WindowFixture();

    QTemporaryDir folder;
    ScriptedDialogs dialogs;
    ui::Document document;
    std::unique_ptr<ui::MainWindow> window;

    template <class Widget>
    [[nodiscard]] Widget* find(const char* name) const {
        return window->findChild<Widget*>(QString::fromLatin1(name));
    }
    /// Adds a stage of this kind at a place; gives its id.
    models::StageId add(models::StageKind kind, double x, double y);
    [[nodiscard]] const models::Plan& plan() const { return *document.plan(); }
    void trigger(const char* command) const;
};

} // namespace tests
