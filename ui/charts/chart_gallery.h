#pragma once

#include "ui/charts/chart_question.h"
#include "ui/charts/chart_view.h"

#include <QWidget>

#include <functional>
#include <vector>

class QAction;
class QComboBox;
class QListWidget;
class QPrinter;
class QSpinBox;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace ui {

class ChartTableModel;
class CopyActions;
class ElidedLabel;
enum class PictureForm;

/// All charts, listed by what they answer, one of them shown: as a picture or as a table. Its menu exports, copies and prints.
class ChartGallery : public QWidget {
    Q_OBJECT

public:
    explicit ChartGallery(QWidget* parent);

    /// What all charts are asked; the choices above the charts are the gallery's own.
    void ask(const ChartQuestion& question);
    [[nodiscard]] ChartView& current() const { return *m_charts[m_current]; }
    [[nodiscard]] const std::vector<ChartView*>& charts() const { return m_charts; }
    void show(const ChartView& chart);
    /// Greys all charts, and says why.
    void setStale(bool isStale);
    /// Those of its menu.
    [[nodiscard]] QList<QAction*> commands() const;
    void exportAs(const QString& suffix);
    void print();

    /// Asks for a file name; replaced in tests. Gives an empty text when the user changes their mind.
    std::function<QString(QWidget* parent, const QString& suggestion, const QString& filters)> chooseFile;
    /// Asks for printer and pages; false when the user changes their mind.
    std::function<bool(QWidget* parent, QPrinter& printer)> choosePrinter;
    /// Tells that writing failed.
    std::function<void(QWidget* parent, const QString& text)> tellFailure;

Q_SIGNALS:
    void metricChosen(estimator::Metric metric);
    void targetChosen(const ui::ChartTarget& target);
    void stepChosen(ui::Command command);

protected:
    void changeEvent(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void addCharts();
    void layOut();
    void connectChoices();
    void fillList();
    void fillMenu();
    QAction* addCopy(PictureForm form, const QString& name);
    void fillMetrics();
    void showCurrent();
    void showAnswer();
    void askCurrent();
    void retranslate();

    ChartQuestion m_question;
    std::vector<ChartView*> m_charts;
    std::size_t m_current = 0;
    bool m_isStale = false;
    QListWidget* m_list;
    QComboBox* m_metric;
    QComboBox* m_stackBy;
    QComboBox* m_scale;
    QComboBox* m_splitBy;
    QSpinBox* m_horizon;
    ElidedLabel* m_hint;
    QToolButton* m_asTable;
    QToolButton* m_export;
    QStackedWidget* m_pages;
    ChartTableModel* m_figures;
    CopyActions* m_copyTable;
    QTableView* m_table;
    QAction* m_copyPng = nullptr;
    QAction* m_copySvg = nullptr;
    QAction* m_print = nullptr;
};

} // namespace ui
