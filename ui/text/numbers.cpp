#include "ui/text/numbers.h"

#include "estimator/precision.h"
#include "models/units/unit_text.h"
#include "ui/text/shown_units.h"
#include "ui/text/words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

namespace ui {
namespace {

QString worded(const std::string& shown) {
    const QString text = localised(toQt(shown));
    const auto gap = text.indexOf(QLatin1Char{' '});
    return gap < 0 ? text : text.left(gap + 1) + unitLabel(toStd(text.mid(gap + 1)));
}

QString shown(double value, std::string_view unit, std::optional<int> digits) { return worded(shownText(value, unit, digits)); }

/// Of a text of the core; empty without unit.
std::string unitIn(const std::string& shown) {
    const auto gap = shown.find(' ');
    return gap == std::string::npos ? std::string{} : shown.substr(gap + 1);
}

} // namespace

QString number(double value, int digits) { return localised(toQt(models::roundedText(value, digits))); }

QString amount(double value, std::string_view unit, std::optional<int> digits) { return shown(value, unit, digits); }

QString signedAmount(double value, std::string_view unit, std::optional<int> digits) {
    const QString text = shown(value, unit, digits);
    return value > 0.0 ? QLatin1Char('+') + text : text;
}

QString amount(const estimator::Measure& measure, estimator::Metric metric) {
    if (!measure.point) return measure.isPartial() ? QCoreApplication::translate("ui::Numbers", "incomplete") : QStringLiteral("–");
    return shown(*measure.point, estimator::info(metric).unit, estimator::significantDigits(measure));
}

QString interval(const estimator::Measure& measure, estimator::Metric metric) {
    if (!measure.p10 || !measure.p90) return {};
    const int digits = estimator::significantDigits(measure);
    const std::string_view unit = estimator::info(metric).unit;
    // One unit for all, that of the figure: "0.7 – 1.8 kg" and not "700 g – 1.8 kg".
    const std::string figureUnit = unitIn(shownText(measure.point.value_or(*measure.p90), unit, digits));
    const auto end = [&](double value) {
        const std::string fitting = shownText(value, unit, digits);
        return worded(unitIn(fitting) == figureUnit ? fitting : textIn(figureUnit, value, unit, digits).value_or(fitting));
    };
    const QString low = end(*measure.p10);
    const QString high = end(*measure.p90);
    if (low == high) return {};
    const auto gap = low.indexOf(QLatin1Char{' '});
    const bool isSameUnit = gap > 0 && high.endsWith(low.mid(gap));
    return (isSameUnit ? low.left(gap) : low) + QStringLiteral(" – ") + high;
}

QString localised(const QString& text) {
    static const QRegularExpression leadingNumber{QStringLiteral("^(-?)(\\d+)(?:\\.(\\d+))?(?![\\d.])")};
    const QRegularExpressionMatch match = leadingNumber.match(text);
    if (!match.hasMatch()) return text;
    const QLocale locale;
    QString shaped = match.captured(1) + locale.toString(match.captured(2).toULongLong());
    if (match.capturedLength(3) > 0) shaped += locale.decimalPoint() + match.captured(3);
    return shaped + text.mid(match.capturedEnd(0));
}

} // namespace ui
