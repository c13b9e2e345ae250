#pragma once

#include <QMainWindow>

#include <filesystem>
#include <functional>

class QComboBox;
class QDockWidget;
class QLabel;
class QMenu;
class QStackedWidget;

namespace ui {

class ActionRegistry;
class CanvasView;
class Dialogs;
class Document;
class FileCommands;
class ForeignFiles;
class HelpPanel;
class HistoryView;
class InspectorPanel;
class NoticeBar;
class OutlineView;
class PipelineScene;
class ResultsTabs;
class ScenarioBar;
class SharedFile;
class SharingCommands;
class StagePalette;
class StartPage;
class TotalMark;

/// Puts the parts together: canvas in the middle, palette and outline to the left, inspector and history to the right, results below.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    /// @param shipped  folder of the shipped `examples` and `templates`
    MainWindow(Document& document, Dialogs& dialogs, std::filesystem::path shipped, QWidget* parent = nullptr);
    ~MainWindow() override;

    [[nodiscard]] ActionRegistry& actions() { return *m_actions; }
    [[nodiscard]] SharingCommands& sharing() { return *m_sharing; }
    void openFile(const QString& file);
    /// Opens a plan; of any other file, shows what it would bring into the plan.
    void takeFile(const QString& file);
    void showStartPage();
    /// Size, docks and zoom as the program was left.
    void restore();
    /// Closes the window, unless the user wants to keep it for what is not saved, so that the program starts again.
    void restart();

    /// The code with which the program ends to be started again, with the file of `kRestartFile` of the application.
    static constexpr int kRestart = 1000;
    static constexpr const char* kRestartFile = "restartFile";
    /// Ends the program; replaced in tests.
    std::function<void(int code)> leave;

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void buildCentre();
    void buildDocks();
    void buildMenus();
    void buildToolBar();
    void buildStatusBar();
    void connectCommands();
    void adoptCommands();
    void connectDocument();
    QDockWidget* addDock(const QString& name, QWidget* widget, Qt::DockWidgetArea area);
    void fillRecentFiles();
    void fillExamples();
    void fillMetrics();
    void showMetric();
    void retranslate();
    void retranslateMenus();
    void showTitle();
    void showCommandStates();
    void editSelected();
    void openCommandPalette();
    void showResults();
    /// Shows the results, then what `open` opens there.
    void openResults(void (ResultsTabs::*open)());
    void stepPane(bool forward);
    void explainFocus();
    [[nodiscard]] bool isStartPageShown() const;
    void makeStartPage();
    void leaveStartPage();
    void showTour();

    static constexpr int kStateVersion = 2; ///< of the docks: raise when they change

    Document& m_document;
    std::filesystem::path m_shipped;
    SharedFile* m_sharedFile;
    FileCommands* m_files;
    ForeignFiles* m_foreign;
    ActionRegistry* m_actions;
    PipelineScene* m_scene;
    QStackedWidget* m_centre;
    StartPage* m_start = nullptr; ///< made when it is first shown
    QByteArray m_dockState;       ///< as it was before the start page
    CanvasView* m_canvas;
    ScenarioBar* m_scenarios;
    StagePalette* m_palette;
    InspectorPanel* m_inspector;
    OutlineView* m_outline;
    HistoryView* m_history;
    HelpPanel* m_help;
    ResultsTabs* m_results;
    NoticeBar* m_notices;
    SharingCommands* m_sharing;
    TotalMark* m_total;
    QComboBox* m_metric;
    QLabel* m_metricLabel;

    struct Menus {
        QMenu* file = nullptr;
        QMenu* recent = nullptr;
        QMenu* examples = nullptr;
        QMenu* exports = nullptr;
        QMenu* edit = nullptr;
        QMenu* view = nullptr;
        QMenu* stage = nullptr;
        QMenu* scenario = nullptr;
        QMenu* plan = nullptr;
        QMenu* help = nullptr;
    } m_menus;
    struct Docks {
        QDockWidget* palette = nullptr;
        QDockWidget* outline = nullptr;
        QDockWidget* inspector = nullptr;
        QDockWidget* history = nullptr;
        QDockWidget* help = nullptr;
        QDockWidget* results = nullptr;
    } m_docks;
};

} // namespace ui
