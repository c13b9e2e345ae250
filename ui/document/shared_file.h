#pragma once

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>
#include <string>

namespace models {
struct Plan;
}

namespace ui {

class Document;

/// Watches the file of the plan, which other windows and other people may write, too. Remembers what it held when it was last read or
/// written here, so that nothing of theirs is overwritten unasked.
class SharedFile : public QObject {
    Q_OBJECT

public:
    SharedFile(Document& document, QObject* parent);

    /// What the file held when it was last read or written here; none for a plan without a file.
    [[nodiscard]] const std::optional<std::string>& known() const { return m_known; }
    /// That as a plan: what both its changes here and those of others started from. Null when there is none.
    [[nodiscard]] std::shared_ptr<const models::Plan> knownPlan() const;
    /// Work on another version of the file than the one that was just opened.
    void setKnown(std::optional<std::string> known);

    /// Whether the file holds something else by now. A file that is gone is not changed: saving makes it anew.
    [[nodiscard]] bool isChanged() const;
    /// What it holds now counts as known, so that saving replaces it.
    void acknowledge();
    /// Looks now instead of when the system tells, or the window becomes active.
    void look();

Q_SIGNALS:
    /// Somebody else wrote the file; once for each of their versions.
    void changed();

private:
    [[nodiscard]] std::optional<std::string> held() const;
    void watch();

    Document& m_document;
    std::optional<std::string> m_known;
    std::optional<std::string> m_told; ///< the version of theirs that was told about
    QFileSystemWatcher m_watcher;
    QTimer m_settling; ///< programs write in several steps
};

} // namespace ui
