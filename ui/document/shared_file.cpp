#include "ui/document/shared_file.h"

#include "models/files/plan_file.h"
#include "ui/document/document.h"
#include "ui/text/words.h"

#include <QFileInfo>
#include <QGuiApplication>

namespace ui {
namespace {

constexpr int kSettlingMilliseconds = 150;

} // namespace

SharedFile::SharedFile(Document& document, QObject* parent) : QObject{parent}, m_document{document} {
    m_settling.setSingleShot(true);
    m_settling.setInterval(kSettlingMilliseconds);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, &m_settling, qOverload<>(&QTimer::start));
    connect(&m_settling, &QTimer::timeout, this, &SharedFile::look);
    // File systems of other machines do not tell what happens on them.
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, this, [this](Qt::ApplicationState state) {
        if (state == Qt::ApplicationActive) look();
    });
    // Opened or saved just now: what stands there is what the window knows.
    connect(&document, &Document::fileChanged, this, &SharedFile::acknowledge);
    acknowledge();
}

std::shared_ptr<const models::Plan> SharedFile::knownPlan() const {
    if (!m_known) return nullptr;
    auto loaded = models::planFromText(*m_known, toStd(m_document.file()));
    return loaded ? std::make_shared<const models::Plan>(std::move(loaded->plan)) : nullptr;
}

void SharedFile::setKnown(std::optional<std::string> known) {
    m_known = std::move(known);
    m_told.reset();
    watch();
}

bool SharedFile::isChanged() const {
    const auto now = held();
    return now && m_known && *now != *m_known;
}

void SharedFile::acknowledge() { setKnown(held()); }

void SharedFile::look() {
    watch();
    const auto now = held();
    if (!isChanged() || now == m_told) return;
    m_told = now;
    Q_EMIT changed();
}

std::optional<std::string> SharedFile::held() const {
    const QString& file = m_document.file();
    if (file.isEmpty() || !QFileInfo::exists(file)) return std::nullopt;
    auto bytes = models::readPlanBytes(file.toStdU16String());
    return bytes ? std::optional{*std::move(bytes)} : std::nullopt;
}

// A file that is replaced by renaming is another file: the watch has to be set again.
void SharedFile::watch() {
    if (!m_watcher.files().isEmpty()) m_watcher.removePaths(m_watcher.files());
    const QString& file = m_document.file();
    if (!file.isEmpty() && QFileInfo::exists(file)) m_watcher.addPath(file);
}

} // namespace ui
