#pragma once

#include "ui/document/figure_place.h"

#include <QTreeView>

namespace ui {

class Document;
class HistoryModel;

/// The history of changes with the effect of each. Choosing a row, by click or arrow key, goes back or forth to the plan after it.
class HistoryView : public QTreeView, public FigureSource {
    Q_OBJECT

public:
    HistoryView(Document& document, QWidget* parent);

    /// The total that the current change led to: the plan as it is now.
    [[nodiscard]] std::optional<FigurePlace> figureInFocus() const override;

protected:
    void changeEvent(QEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    void showPlace();
    void retranslate();

    Document& m_document;
    HistoryModel* m_model;
    bool m_isFollowing = false; ///< the row moves because the history did
};

} // namespace ui
