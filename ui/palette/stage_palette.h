#pragma once

#include "models/pipeline/stage_kind.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace ui {

class StageKindTree;

/// A search line above the tree of stage kinds, and below it what the current one is for: the palette dock, and the pop-up that a
/// double-click on the canvas opens.
class StagePalette : public QWidget {
    Q_OBJECT

public:
    explicit StagePalette(QWidget* parent);
    void focusSearch();
    /// Kinds to offer before all others, the likeliest first.
    void setSuggestions(const std::vector<models::StageKind>& kinds);

Q_SIGNALS:
    void chosen(models::StageKind kind);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void retranslate();
    void showHelp();

    QLineEdit* m_search;
    StageKindTree* m_tree;
    QLabel* m_help; ///< what the current kind is for
};

} // namespace ui
