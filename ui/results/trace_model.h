#pragma once

#include "estimator/trace_stages.h"

#include <QAbstractItemModel>

#include <memory>
#include <optional>
#include <vector>

namespace ui {

/// One figure and what it was computed from, down to the sources. Nodes that several figures share appear under each of them, and
/// are only unfolded when they are looked at.
class TraceModel : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Column { name, value, formula, origin, confidence, source };
    static constexpr int columns = 6;

    explicit TraceModel(QObject* parent);
    ~TraceModel() override;

    void setTrace(std::shared_ptr<const estimator::Trace> trace, std::optional<estimator::TraceRef> root, estimator::TraceStages stages);
    void retranslate();
    [[nodiscard]] std::optional<estimator::TraceNode> node(const QModelIndex& index) const; ///< none of no row
    [[nodiscard]] estimator::TraceRef reference(const QModelIndex& index) const;            ///< of a row: the same for shared nodes

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Item;
    [[nodiscard]] Item* itemAt(const QModelIndex& index) const;
    void unfold(Item& item) const;
    [[nodiscard]] QString nameOf(const Item& item) const;

    std::shared_ptr<const estimator::Trace> m_trace;
    estimator::TraceStages m_stages;
    std::unique_ptr<Item> m_root; ///< invisible; its only child is the figure that is explained
};

} // namespace ui
