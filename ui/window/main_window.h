#pragma once

#include <QMainWindow>

#include <filesystem>

class QComboBox;
class QDockWidget;
class QLabel;
class QMenu;
class QUndoView;

namespace ui {

class ActionRegistry;
class CanvasView;
class Dialogs;
class Document;
class FileCommands;
class InspectorPanel;
class OutlineView;
class PipelineScene;
class ScenarioBar;
class StagePalette;

/// Puts the parts together: canvas in the middle, palette and outline to the left, inspector and history to the right, results below.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    /// @param examples  folder of the plans in the Examples menu
    MainWindow(Document& document, Dialogs& dialogs, const std::filesystem::path& examples, QWidget* parent = nullptr);

    [[nodiscard]] ActionRegistry& actions() { return *m_actions; }
    void openFile(const QString& file);
    /// Size, docks and zoom as the program was left.
    void restore();

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void buildCentre();
    void buildDocks();
    void buildMenus(const std::filesystem::path& examples);
    void buildToolBar();
    void buildStatusBar();
    void connectCommands();
    void connectDocument();
    QDockWidget* addDock(const QString& name, QWidget* widget, Qt::DockWidgetArea area);
    void fillRecentFiles();
    void fillExamples(const std::filesystem::path& folder);
    void addChoices(QMenu& menu, const QStringList& words, const QString& current, void (*choose)(const QString&));
    void fillMetrics();
    void retranslate();
    void retranslateMenus();
    void showTitle();
    void showTotal();
    void showCommandStates();
    void editSelected();

    Document& m_document;
    FileCommands* m_files;
    ActionRegistry* m_actions;
    PipelineScene* m_scene;
    CanvasView* m_canvas;
    ScenarioBar* m_scenarios;
    StagePalette* m_palette;
    InspectorPanel* m_inspector;
    OutlineView* m_outline;
    QUndoView* m_history;
    QLabel* m_total;
    QComboBox* m_metric;
    QLabel* m_metricLabel;

    struct Menus {
        QMenu* file = nullptr;
        QMenu* recent = nullptr;
        QMenu* examples = nullptr;
        QMenu* edit = nullptr;
        QMenu* view = nullptr;
        QMenu* theme = nullptr;
        QMenu* language = nullptr;
        QMenu* stage = nullptr;
        QMenu* scenario = nullptr;
        QMenu* help = nullptr;
    } m_menus;
    struct Docks {
        QDockWidget* palette = nullptr;
        QDockWidget* outline = nullptr;
        QDockWidget* inspector = nullptr;
        QDockWidget* history = nullptr;
        QDockWidget* results = nullptr;
    } m_docks;
};

} // namespace ui
