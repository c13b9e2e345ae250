#include "ui/interop/foreign_files.h"

#include "models/files/atomic_file.h"
#include "models/interop/model_name.h"
#include "ui/document/document.h"
#include "ui/interop/import_dialog.h"
#include "ui/text/words.h"
#include "ui/window/dialogs.h"

#include <QAction>
#include <QDate>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QWidget>

#include <algorithm>

namespace ui {
ForeignFiles::ForeignFiles(Document& document, Dialogs& dialogs, QWidget* window)
    : QObject{window},
      m_document{document},
      m_dialogs{dialogs},
      m_window{window} {
    for (const estimator::ExportInfo& info : estimator::allExports()) {
        auto* action = new QAction{this};
        action->setObjectName(QStringLiteral("export_") + toQt(info.key));
        connect(action, &QAction::triggered, this, [this, format = info.format] { exportAs(format); });
        m_exports.push_back(action);
    }
    retranslate();
}

bool ForeignFiles::isForeign(const QString& file) { return QFileInfo{file}.suffix() != QStringLiteral("fourem"); }

void ForeignFiles::importAny() {
    const QString file = m_dialogs.foreignFileToOpen(m_window, folder());
    if (!file.isEmpty()) importFile(file);
}

void ForeignFiles::importFile(const QString& file) {
    const QFileInfo info{file};
    const auto read = models::readBytes(file.toStdU16String(), models::kMostForeignBytes).and_then([&info](const std::string& text) {
        return models::readForeign(text, toStd(info.fileName()));
    });
    if (!read) {
        m_dialogs.showError(m_window, tr("The file cannot be imported"), fullText(read.error()));
        return;
    }
    auto* dialog = new ImportDialog{m_document, *read, toQt(models::modelNameFor(file.toStdU16String())), m_window};
    connect(dialog, &ImportDialog::said, this, &ForeignFiles::said);
    dialog->open();
}

void ForeignFiles::exportAs(estimator::ExportFormat format) {
    const auto& estimate = m_document.estimate();
    const estimator::ExportInfo& info = *std::ranges::find(estimator::allExports(), format, &estimator::ExportInfo::format);
    if (estimate == nullptr || m_document.isEstimating()) {
        Q_EMIT said(tr("There are no figures yet"));
        return;
    }
    const auto text = estimator::exported(format, {*m_document.plan(), m_document.facts(), *estimate, m_document.currentScenario().id,
                                                   toStd(QDate::currentDate().toString(Qt::ISODate))});
    if (!text) {
        m_dialogs.showError(m_window, tr("The plan was not exported"), fullText(text.error()));
        return;
    }
    const QString file = m_dialogs.foreignFileToWrite(m_window, suggestedFile(info));
    if (file.isEmpty()) return;
    if (const auto saved = models::writeAtomically(file.toStdU16String(), *text); !saved) {
        m_dialogs.showError(m_window, tr("The plan was not exported"), fullText(saved.error()));
        return;
    }
    Q_EMIT said(tr("Wrote %1").arg(QDir::toNativeSeparators(file)));
}

void ForeignFiles::retranslate() {
    const auto& formats = estimator::allExports();
    for (qsizetype i = 0; i < m_exports.size(); ++i)
        m_exports[i]->setText(translated("interop", formats[static_cast<std::size_t>(i)].label) + QStringLiteral("…"));
}

QString ForeignFiles::folder() const {
    return m_document.file().isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
                                       : QFileInfo{m_document.file()}.absolutePath();
}

QString ForeignFiles::suggestedFile(const estimator::ExportInfo& format) const {
    const QString name = m_document.file().isEmpty() ? QStringLiteral("plan") : QFileInfo{m_document.file()}.completeBaseName();
    return QDir{folder()}.filePath(name + QLatin1Char{'-'} + toQt(format.key) + toQt(format.suffix));
}

} // namespace ui
