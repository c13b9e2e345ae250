#include "ui/charts/chart_words.h"

#include "models/units/unit_text.h"
#include "ui/charts/chart_table.h"
#include "ui/charts/shown_axis.h"
#include "ui/text/lists.h"
#include "ui/text/numbers.h"
#include "ui/text/shown_units.h"
#include "ui/text/words.h"

#include <QCoreApplication>
#include <QStringList>

namespace ui {
namespace {

constexpr int kExactDigits = 6;
constexpr int kShareDigits = 3;
constexpr double kLeastShare = 1e-4;

} // namespace

QString exactAmount(double value, std::string_view unit) {
    const auto preferred = preferredUnit(value, unit);
    if (preferred) return number(value / preferred->size, kExactDigits) + QChar::Nbsp + unitLabel(preferred->name);
    const QString figure = number(value, kExactDigits);
    return unit.empty() ? figure : figure + QChar::Nbsp + unitLabel(unit);
}

QString exactAmount(double value, const std::optional<double>& p10, const std::optional<double>& p90, std::string_view unit) {
    const QString figure = exactAmount(value, unit);
    if (!p10 || !p90) return figure;
    // A preferred unit comes with the prefix that suits each.
    const QString low = preferredUnit(*p10, unit) ? exactAmount(*p10, unit) : number(*p10, kExactDigits);
    //: a figure, its P10 and its P90
    return QCoreApplication::translate("ui::ChartWords", "%1, P10 to P90 %2 – %3").arg(figure, low, exactAmount(*p90, unit));
}

//: a mark of a chart: 80 % of what is possible lies within
QString intervalWords() { return QCoreApplication::translate("ui::ChartWords", "P10 to P90"); }

QString percent(double share) {
    //: a share that is too small to be told
    if (share > 0.0 && share < kLeastShare) return QCoreApplication::translate("ui::ChartWords", "< %1 %").arg(number(kLeastShare * 100.0));
    //: a share of one hundred
    return QCoreApplication::translate("ui::ChartWords", "%1 %").arg(number(share * 100.0, kShareDigits));
}

QString placedSentence(const models::Error& error) {
    const QString what = sentence(error.message());
    if (error.where.empty()) return what;
    //: a place in the plan (a stage and a field), and what is wrong there
    return QCoreApplication::translate("ui::ChartWords", "%1: %2").arg(toQt(error.where), what);
}

QString listed(const std::vector<std::string>& names) {
    QStringList texts;
    for (const std::string& name : names) texts.append(toQt(name));
    return listed(texts);
}

//: a factor: so many times less
QString factorText(double factor) { return QCoreApplication::translate("ui::ChartWords", "%1×").arg(number(factor)); }

QString axisTitle(estimator::Metric metric, const estimator::ChartAxis& axis) {
    const std::string unit = shownAxis(axis).unit;
    if (unit.empty()) return label(metric);
    //: title of an axis: a metric and its unit
    return QCoreApplication::translate("ui::ChartWords", "%1 (%2)").arg(label(metric), unitLabel(unit));
}

ChartColumn figureColumn(const QString& title, std::string_view unit) { return {title, unitLabel(unit)}; }

ChartColumn metricColumn(estimator::Metric metric) { return figureColumn(label(metric), estimator::info(metric).unit); }

ChartCell amountCell(const std::optional<double>& value, std::string_view unit) {
    return value ? ChartCell{amount(*value, unit), toQt(models::numberText(*value))} : ChartCell{QStringLiteral("–"), {}};
}

ChartCell numberCell(const std::optional<double>& value) {
    return value ? ChartCell{number(*value), toQt(models::numberText(*value))} : ChartCell{QStringLiteral("–"), {}};
}

ChartCell factorCell(const std::optional<double>& factor) {
    return factor ? ChartCell{factorText(*factor), toQt(models::numberText(*factor))} : ChartCell{QStringLiteral("–"), {}};
}

ChartCell shareCell(const std::optional<double>& share) {
    return share ? ChartCell{percent(*share), toQt(models::numberText(*share))} : ChartCell{QStringLiteral("–"), {}};
}

ChartCell textCell(const QString& text) { return {text, text}; }

} // namespace ui
