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

QString shown(double value, std::string_view unit, std::optional<int> digits) {
    const QString text = localised(toQt(shownText(value, unit, digits)));
    const auto gap = text.indexOf(QLatin1Char{' '});
    return gap < 0 ? text : text.left(gap + 1) + unitLabel(toStd(text.mid(gap + 1)));
}

} // namespace

QString number(double value, int digits) { return localised(toQt(models::roundedText(value, digits))); }

QString amount(double value, std::string_view unit, std::optional<int> digits) { return shown(value, unit, digits); }

QString signedAmount(double value, std::string_view unit) {
    const QString text = amount(value, unit);
    return value > 0.0 ? QLatin1Char('+') + text : text;
}

QString amount(const estimator::Measure& measure, estimator::Metric metric) {
    if (!measure.point) return measure.isPartial() ? QCoreApplication::translate("ui::Numbers", "incomplete") : QStringLiteral("–");
    return shown(*measure.point, estimator::info(metric).unit, estimator::significantDigits(measure));
}

QString interval(const estimator::Measure& measure, estimator::Metric metric) {
    if (!measure.p10 || !measure.p90) return {};
    const int digits = estimator::significantDigits(measure);
    const QString low = shown(*measure.p10, estimator::info(metric).unit, digits);
    const QString high = shown(*measure.p90, estimator::info(metric).unit, digits);
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
