#pragma once

#include "ui/document/figure_place.h"
#include "ui/results/stages_model.h"

#include <QWidget>

class QTableView;

namespace ui {

class CopyActions;

/// The table of the stages of the current scenario. The current row and the selected stage follow each other.
class StagesView : public QWidget, public FigureSource {
    Q_OBJECT

public:
    explicit StagesView(QWidget* parent);

    [[nodiscard]] StagesModel& model() { return *m_model; }
    void setSelectedStages(const std::vector<models::StageId>& stages);
    [[nodiscard]] std::optional<FigurePlace> figureInFocus() const override;
    [[nodiscard]] QWidget& figures() const;

Q_SIGNALS:
    void stageSelected(const models::StageId& stage);
    void whyRequested(const ui::FigurePlace& figure);

protected:
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] std::optional<FigurePlace> figureAt(const QModelIndex& index) const;
    void retranslate();

    StagesModel* m_model;
    QTableView* m_table;
    CopyActions* m_copyAs;
    bool m_following = false; ///< the selection comes from outside
};

} // namespace ui
