#include "ui/window/qt_dialogs.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>

#include <algorithm>

namespace ui {
QString QtDialogs::fileToOpen(QWidget* parent, const QString& folder) {
    return QFileDialog::getOpenFileName(parent, QCoreApplication::translate("ui::Dialogs", "Open plan"), folder,
                                        QCoreApplication::translate("ui::Dialogs", "Fourem plans (*.fourem);;All files (*)"));
}

QString QtDialogs::fileToWrite(QWidget* parent, const QString& suggestion, FileKind kind) {
    const bool isPlan = kind == FileKind::plan;
    QFileDialog dialog{parent, isPlan ? QCoreApplication::translate("ui::Dialogs", "Save plan")
                                      : QCoreApplication::translate("ui::Dialogs", "Save report")};
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    if (isPlan) {
        dialog.setDefaultSuffix(QStringLiteral("fourem"));
        dialog.setNameFilter(QCoreApplication::translate("ui::Dialogs", "Fourem plans (*.fourem)"));
    } else {
        const QStringList suffixes{QStringLiteral("pdf"), QStringLiteral("html"), QStringLiteral("md")};
        const QStringList filters{QCoreApplication::translate("ui::Dialogs", "PDF documents (*.pdf)"),
                                  QCoreApplication::translate("ui::Dialogs", "Web pages (*.html)"),
                                  QCoreApplication::translate("ui::Dialogs", "Markdown (*.md)")};
        dialog.setNameFilters(filters);
        const auto shown = std::max<qsizetype>(0, suffixes.indexOf(QFileInfo{suggestion}.suffix()));
        dialog.selectNameFilter(filters[shown]);
        dialog.setDefaultSuffix(suffixes[shown]);
        QObject::connect(&dialog, &QFileDialog::filterSelected, &dialog, [&dialog, suffixes, filters](const QString& filter) {
            dialog.setDefaultSuffix(suffixes[std::max<qsizetype>(0, filters.indexOf(filter))]);
        });
    }
    dialog.setDirectory(QFileInfo{suggestion}.absolutePath());
    dialog.selectFile(QFileInfo{suggestion}.fileName());
    if (dialog.exec() != QDialog::Accepted || dialog.selectedFiles().isEmpty()) return {};
    return dialog.selectedFiles().first();
}

QString QtDialogs::foreignFileToOpen(QWidget* parent, const QString& folder) {
    return QFileDialog::getOpenFileName(parent, QCoreApplication::translate("ui::Dialogs", "Import a file of another tool"), folder,
                                        QCoreApplication::translate("ui::Dialogs", "Tables and JSON (*.csv *.json);;All files (*)"));
}

QString QtDialogs::foreignFileToWrite(QWidget* parent, const QString& suggestion) {
    return QFileDialog::getSaveFileName(parent, QCoreApplication::translate("ui::Dialogs", "Export"), suggestion);
}

Dialogs::Unsaved QtDialogs::askAboutUnsaved(QWidget* parent, const QString& title) {
    QMessageBox box{QMessageBox::Warning, QCoreApplication::translate("ui::Dialogs", "Unsaved changes"),
                    QCoreApplication::translate("ui::Dialogs", "Save the changes to \"%1\"?").arg(title),
                    QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, parent};
    box.setInformativeText(QCoreApplication::translate("ui::Dialogs", "Without saving they are lost."));
    box.setTextFormat(Qt::PlainText);
    box.setDefaultButton(QMessageBox::Save);
    switch (box.exec()) {
    case QMessageBox::Save: return Unsaved::save;
    case QMessageBox::Discard: return Unsaved::discard;
    default: return Unsaved::cancel;
    }
}

Dialogs::Changed QtDialogs::askAboutChanged(QWidget* parent, const QString& file) {
    QMessageBox box{QMessageBox::Warning, QCoreApplication::translate("ui::Dialogs", "Changed by somebody else"),
                    //: a file
                    QCoreApplication::translate("ui::Dialogs", "%1 was changed by somebody else since it was read.").arg(file),
                    QMessageBox::Cancel, parent};
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(QCoreApplication::translate(
        "ui::Dialogs", "Saving would replace their changes. What the file holds now stays beside it as the previous version."));
    const QAbstractButton* compare = box.addButton(QCoreApplication::translate("ui::Dialogs", "&Compare…"), QMessageBox::AcceptRole);
    const QAbstractButton* reload = box.addButton(QCoreApplication::translate("ui::Dialogs", "&Reload"), QMessageBox::AcceptRole);
    const QAbstractButton* replace =
        box.addButton(QCoreApplication::translate("ui::Dialogs", "Save &anyway"), QMessageBox::DestructiveRole);
    box.exec();
    if (box.clickedButton() == compare) return Changed::compare;
    if (box.clickedButton() == reload) return Changed::reload;
    return box.clickedButton() == replace ? Changed::replace : Changed::cancel;
}

void QtDialogs::showError(QWidget* parent, const QString& title, const QString& text) {
    QMessageBox box{QMessageBox::Critical, title, text, QMessageBox::Ok, parent};
    box.setTextFormat(Qt::PlainText);
    box.exec();
}

} // namespace ui
