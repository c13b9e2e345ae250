#pragma once

#include <QString>
#include <QStringList>

namespace app {

/// What a report is asked to be; texts as they were typed.
struct ReportOptions {
    QString file; ///< to write it into instead of opening a window; empty: no report
    QString sections, scenarios;
    QString paper, organisation, logo, date, basis, draws, seed;
};

/// What the command line of `fourem-desktop` asks for.
struct Options {
    QString plan; ///< file to open, or empty
    ReportOptions report;
    QString screenshot; ///< write a picture of the window here and quit
    QString language;   ///< empty: as the user chose
    QString theme;      ///< likewise
};

/// Ends the program with a message when the arguments make no sense, and after `--help` and `--version`.
[[nodiscard]] Options options(const QStringList& arguments);

/// Reports and pictures need no display: chooses Qt's offscreen platform for them. Before QApplication exists.
void choosePlatform(int argc, char** argv);

} // namespace app
