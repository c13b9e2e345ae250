#include "ui/results/trace_model.h"

#include "estimator/report/ledger.h"
#include "ui/results/trace_words.h"
#include "ui/text/numbers.h"
#include "ui/text/plain_tool_tip.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"

#include <utility>

namespace ui {

struct TraceModel::Item {
    estimator::TraceRef reference = 0;
    Item* above = nullptr;
    int row = 0;
    bool unfolded = false;
    std::vector<std::unique_ptr<Item>> below;
};

namespace {

bool isLeaf(const estimator::TraceNode& node) { return node.inputs.empty(); }

QString confidenceWords(const estimator::TraceNode& node) {
    const std::string_view tag = estimator::tag(node);
    if (tag == "A") return label(models::Confidence::assumed);
    if (tag == "M" || tag == "P") return label(node.kind);
    return tag.empty() ? QString{} : label(node.confidence);
}

} // namespace

TraceModel::TraceModel(QObject* parent) : QAbstractItemModel{parent} {}
TraceModel::~TraceModel() = default;

void TraceModel::setTrace(std::shared_ptr<const estimator::Trace> trace, std::optional<estimator::TraceRef> root,
                          estimator::TraceStages stages) {
    beginResetModel();
    m_trace = std::move(trace);
    m_stages = std::move(stages);
    m_root.reset();
    if (m_trace && root && *root < m_trace->size()) {
        m_root = std::make_unique<Item>();
        m_root->unfolded = true;
        m_root->below.push_back(std::make_unique<Item>());
        m_root->below.front()->reference = *root;
        m_root->below.front()->above = m_root.get();
    }
    endResetModel();
}

void TraceModel::retranslate() {
    beginResetModel();
    endResetModel();
}

TraceModel::Item* TraceModel::itemAt(const QModelIndex& index) const {
    return index.isValid() ? static_cast<Item*>(index.internalPointer()) : m_root.get();
}

void TraceModel::unfold(Item& item) const {
    if (item.unfolded) return;
    item.unfolded = true;
    for (const estimator::TraceRef input : (*m_trace)[item.reference].inputs) {
        auto below = std::make_unique<Item>();
        below->reference = input;
        below->above = &item;
        below->row = static_cast<int>(item.below.size());
        item.below.push_back(std::move(below));
    }
}

QString TraceModel::nameOf(const Item& item) const {
    const QString words = traceName((*m_trace)[item.reference]);
    if (item.above == m_root.get()) return words;
    const std::string_view stage = estimator::stageBeside(m_stages, item.reference, item.above->reference);
    //: a stage, and the name of its figure
    return stage.empty() ? words : tr("%1: %2").arg(toQt(stage), words);
}

std::optional<estimator::TraceNode> TraceModel::node(const QModelIndex& index) const {
    return index.isValid() ? std::optional{(*m_trace)[reference(index)]} : std::nullopt;
}

estimator::TraceRef TraceModel::reference(const QModelIndex& index) const { return itemAt(index)->reference; }

QModelIndex TraceModel::index(int row, int column, const QModelIndex& parentIndex) const {
    if (!m_root || !hasIndex(row, column, parentIndex)) return {};
    Item* item = itemAt(parentIndex);
    unfold(*item);
    return createIndex(row, column, item->below[static_cast<std::size_t>(row)].get());
}

QModelIndex TraceModel::parent(const QModelIndex& child) const {
    if (!child.isValid()) return {};
    Item* above = itemAt(child)->above;
    return above == m_root.get() ? QModelIndex{} : createIndex(above->row, 0, above);
}

int TraceModel::rowCount(const QModelIndex& parentIndex) const {
    if (!m_root || parentIndex.column() > 0) return 0;
    if (!parentIndex.isValid()) return 1;
    return static_cast<int>(node(parentIndex)->inputs.size());
}

int TraceModel::columnCount(const QModelIndex&) const { return columns; }

QVariant TraceModel::data(const QModelIndex& index, int role) const {
    const auto found = node(index);
    if (!found) return {};
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case name: return nameOf(*itemAt(index));
        case value: return traceValue(*found);
        case formula: return toQt(found->formula);
        case origin: return traceOrigin(*found);
        case confidence: return toQt(estimator::tag(*found));
        case source: return found->date.empty() ? toQt(found->source) : tr("%1 (%2)").arg(toQt(found->source), toQt(found->date));
        default: return {};
        }
    case Qt::ToolTipRole:
        if (index.column() == value) return QStringLiteral("%1 %2").arg(number(found->value, 10), toQt(found->unit));
        if (index.column() == confidence) return confidenceWords(*found);
        if (!found->note.empty() && index.column() == name) return translated("steps", found->note);
        return plainToolTip(index.data().toString());
    case Qt::ForegroundRole:
        if (index.column() == confidence && estimator::tag(*found) == "A") return color(Role::warning);
        return isLeaf(*found) ? QVariant{} : QVariant{color(index.column() == source ? Role::secondaryText : Role::text)};
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(index.column() == value ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter);
    default: return {};
    }
}

QVariant TraceModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::ToolTipRole && section == confidence)
        return tr("V read, R recalled, C computed, A assumed, P entered in the plan, M measured");
    if (role != Qt::DisplayRole) return {};
    switch (section) {
    case name: return tr("Figure");
    case value: return tr("Value");
    case formula: return tr("Formula");
    case origin: return tr("Comes from");
    case confidence: return tr("Tag");
    case source: return tr("Source");
    default: return {};
    }
}

} // namespace ui
