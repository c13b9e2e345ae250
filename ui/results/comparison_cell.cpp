#include "ui/results/comparison_cell.h"

#include "ui/results/budget_words.h"
#include "ui/results/comparison_model.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>

namespace ui {
namespace {

constexpr int kMarkWidth = 16;
constexpr int kGaugeHeight = 4;
constexpr int kGaugeGap = 3;  // between figures and gauge, which has a mark that stands out by two
constexpr int kGaugeFoot = 2; // below it
constexpr int kMargin = 4;

QString markOf(const QModelIndex& index) {
    switch (static_cast<ComparisonModel::Change>(index.data(ComparisonModel::changeRole).toInt())) {
    case ComparisonModel::same: return {};
    case ComparisonModel::better: return QStringLiteral("▼");
    case ComparisonModel::worse: return QStringLiteral("▲");
    case ComparisonModel::other: return QStringLiteral("≠");
    }
    return {};
}

/// What a row keeps free below its figures: in each of its cells alike, so that the figures stand on one line.
int gaugeStrip(const QModelIndex& index) {
    for (int column = 0; column < index.model()->columnCount(index.parent()); ++column)
        if (index.siblingAtColumn(column).data(ComparisonModel::budgetRole).isValid()) return kGaugeGap + kGaugeHeight + kGaugeFoot;
    return 0;
}

/// A line may end between a figure and its interval, not within one of them.
QString breakableBetweenFigures(QString text) {
    text.replace(QStringLiteral("  ("), QStringLiteral("\n("));
    text.replace(QLatin1Char{' '}, QChar::Nbsp);
    text.replace(QStringLiteral("–"), QStringLiteral("–\u2060")); // a line may end after a dash unless a word joiner stands there
    return text.replace(QLatin1Char{'\n'}, QLatin1Char{' '});
}

Role roleOf(estimator::BudgetVerdict verdict) {
    switch (verdict) {
    case estimator::BudgetVerdict::holds: return Role::good;
    case estimator::BudgetVerdict::atRisk: return Role::warning;
    case estimator::BudgetVerdict::broken: return Role::error;
    case estimator::BudgetVerdict::unknown: break;
    }
    return Role::disabled;
}

/// How full the limit is: P50 solid, up to P90 hatched; a line where the limit is, when it is passed.
void paintGauge(QPainter& painter, const QRect& track, const estimator::BudgetState& state) {
    const double usual = state.usedShare.value_or(0.0);
    const double high = std::max(usual, state.usedShareP90.value_or(usual));
    const double whole = std::max(1.0, high);
    const auto across = [&](double share) { return static_cast<int>(track.width() * share / whole); };
    const QColor paint = color(roleOf(state.verdict));
    painter.fillRect(track, color(Role::grid));
    painter.fillRect(QRect{track.left() + across(usual), track.top(), across(high) - across(usual), track.height()},
                     QBrush{paint, Qt::Dense4Pattern});
    painter.fillRect(QRect{track.left(), track.top(), across(usual), track.height()}, paint);
    if (whole > 1.0) painter.fillRect(QRect{track.left() + across(1.0), track.top() - 2, 2, track.height() + 4}, color(Role::text));
}

} // namespace

void ComparisonCell::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const QVariant budget = index.data(ComparisonModel::budgetRole);
    // Figures stand on the right and leave the left to the mark; choices the other way round.
    const bool isFigure = index.data(Qt::TextAlignmentRole).value<Qt::Alignment>().testFlag(Qt::AlignRight);
    const int strip = gaugeStrip(index);
    QStyleOptionViewItem beside = option;
    beside.rect.adjust(0, 0, 0, -strip);
    if (isFigure) beside.rect.adjust(kMarkWidth, 0, 0, 0);
    else beside.rect.adjust(0, 0, -kMarkWidth, 0);
    QStyleOptionViewItem whole = option;
    initStyleOption(&whole, index);
    const QStyle& style = *(option.widget == nullptr ? QApplication::style() : option.widget->style());
    style.drawPrimitive(QStyle::PE_PanelItemViewItem, &whole, painter, option.widget);
    QStyledItemDelegate::paint(painter, beside, index);
    painter->save();
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const QVariant ground = index.data(Qt::ForegroundRole);
    QString text = markOf(index);
    QColor ink = ground.isValid() ? ground.value<QColor>() : option.palette.color(QPalette::Text);
    if (budget.isValid()) {
        const auto state = budget.value<estimator::BudgetState>();
        const QRect track{option.rect.left() + kMargin, option.rect.bottom() + 1 - kGaugeHeight - kGaugeFoot,
                          option.rect.width() - 2 * kMargin, kGaugeHeight};
        paintGauge(*painter, track, state);
        text += mark(state.verdict);
        if (state.verdict == estimator::BudgetVerdict::broken) ink = color(Role::error);
    }
    painter->setPen(isSelected ? option.palette.color(QPalette::HighlightedText) : ink);
    painter->drawText(option.rect.adjusted(kMargin, 0, -kMargin, -strip), (isFigure ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter,
                      text);
    painter->restore();
}

void ComparisonCell::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const {
    QStyledItemDelegate::initStyleOption(option, index);
    if (option->displayAlignment.testFlag(Qt::AlignRight)) option->text = breakableBetweenFigures(option->text);
}

QSize ComparisonCell::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    QStyleOptionViewItem beside = option;
    beside.rect.adjust(0, 0, -kMarkWidth, 0); // the mark takes that of the width in which the text wraps
    const QSize text = QStyledItemDelegate::sizeHint(beside, index);
    return {text.width() + 2 * kMarkWidth, text.height() + gaugeStrip(index)};
}

} // namespace ui
