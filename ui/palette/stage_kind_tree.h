#pragma once

#include "models/pipeline/stage_kind.h"

#include <QTreeView>

#include <optional>
#include <vector>

class QMimeData;
class QSortFilterProxyModel;
class QStandardItemModel;

namespace ui {

/// The stage kinds by phase, to choose from: with Return, double-click, or by dragging one out.
class StageKindTree : public QTreeView {
    Q_OBJECT

public:
    explicit StageKindTree(QWidget* parent);

    /// Kinds to offer in a group of their own before all others; the first is chosen.
    void setSuggestions(std::vector<models::StageKind> kinds);
    /// Shows the kinds whose label or help contains the text, and selects the first.
    void setFilter(const QString& text);
    [[nodiscard]] std::optional<models::StageKind> current() const;
    /// Moves the choice without leaving a search line.
    void step(int rows);

Q_SIGNALS:
    void chosen(models::StageKind kind);

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void startDrag(Qt::DropActions actions) override;

private:
    void fill();
    void choose(const QModelIndex& index);
    void selectFirst();

    std::vector<models::StageKind> m_suggestions;
    QStandardItemModel* m_model;
    QSortFilterProxyModel* m_filter;
};

/// What is dragged from the palette onto the canvas.
[[nodiscard]] QMimeData* stageKindMime(models::StageKind kind);
[[nodiscard]] std::optional<models::StageKind> stageKind(const QMimeData& data);
/// How it looks meanwhile: small and translucent, so that the link under the pointer can be seen.
[[nodiscard]] QPixmap dragPicture(models::StageKind kind, double pixelRatio);

} // namespace ui
