#pragma once

#include "ui/report/report.h"

#include <QDialog>
#include <QFutureWatcher>

#include <functional>
#include <memory>
#include <optional>
#include <stop_token>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace ui {

class Dialogs;
class Document;

/// What a report says and how it looks; from here it is previewed, printed and written. It is put together beside the window.
class ReportDialog : public QDialog {
    Q_OBJECT

public:
    /// @param suggestion  file that is proposed for writing
    ReportDialog(const Document& document, Dialogs& dialogs, QString suggestion, QWidget* parent);
    ~ReportDialog() override;

    void preview();
    void print();
    void save();
    [[nodiscard]] bool isBusy() const { return m_watcher.isRunning(); }

    /// Asks for a picture; empty when the user changes their mind. Replaced in tests.
    std::function<QString(QWidget* parent, const QString& folder)> chooseLogoFile;
    /// Asks for printer and pages; false when the user changes their mind. Replaced in tests.
    std::function<bool(QWidget* parent, QPrinter& printer)> choosePrinter;
    /// Shows the pages until the user closes them. Replaced in tests.
    std::function<void(QWidget* parent, const ReportDocument& report)> showPreview;

Q_SIGNALS:
    /// For the status bar.
    void said(const QString& text);

protected:
    void changeEvent(QEvent* event) override;

private:
    using Outcome = models::Result<estimator::Outline>;
    using Use = std::function<void(const ReportDocument& report)>;

    void build();
    void retranslate();
    void fillLists();
    void showBusy();
    void chooseLogo();
    [[nodiscard]] models::Result<estimator::ReportRequest> request() const;
    [[nodiscard]] models::Result<ReportLook> look() const;
    void make(Use use);
    void takeMade();
    void tell(const models::Error& error);
    void remember() const;

    const Document& m_document;
    Dialogs& m_dialogs;
    QString m_suggestion;
    std::optional<estimator::ReportRequest> m_request;
    ReportLook m_look;
    Use m_use; ///< what happens with the report that is being made
    QFutureWatcher<std::shared_ptr<Outcome>> m_watcher;
    std::stop_source m_stop;

    QLabel* m_sectionsLabel;
    QListWidget* m_sections;
    QLabel* m_scenariosLabel;
    QListWidget* m_scenarios;
    QLabel* m_languageLabel;
    QComboBox* m_language;
    QLabel* m_paperLabel;
    QComboBox* m_paper;
    QLabel* m_organisationLabel;
    QLineEdit* m_organisation;
    QLabel* m_logoLabel;
    QLineEdit* m_logo;
    QPushButton* m_chooseLogo;
    QCheckBox* m_dated;
    QLabel* m_state;
    QPushButton* m_preview;
    QPushButton* m_print;
    QPushButton* m_save;
    QPushButton* m_close;
};

} // namespace ui
