#include "ui/text/numbers.h"

#include "estimator/precision.h"
#include "models/units/unit_text.h"
#include "ui/text/words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

namespace ui {
namespace {

double roundedTo(double value, int digits) { return models::parseAmount(models::roundedText(value, digits), "").value_or(value); }

} // namespace

QString number(double value, int digits) { return localised(toQt(models::roundedText(value, digits))); }

QString amount(double value, std::string_view unit) {
    const QString text = localised(toQt(models::amountText(value, std::string{unit})));
    const auto gap = text.indexOf(QLatin1Char{' '});
    return gap < 0 ? text : text.left(gap + 1) + unitLabel(toStd(text.mid(gap + 1)));
}

QString signedAmount(double value, std::string_view unit) {
    const QString text = amount(value, unit);
    return value > 0.0 ? QLatin1Char('+') + text : text;
}

QString amount(const estimator::Measure& measure, estimator::Metric metric) {
    if (!measure.point) return measure.isPartial() ? QCoreApplication::translate("ui::Numbers", "incomplete") : QStringLiteral("–");
    return amount(roundedTo(*measure.point, estimator::significantDigits(measure)), estimator::info(metric).unit);
}

QString interval(const estimator::Measure& measure, estimator::Metric metric) {
    if (!measure.p10 || !measure.p90) return {};
    const int digits = estimator::significantDigits(measure);
    const QString low = amount(roundedTo(*measure.p10, digits), estimator::info(metric).unit);
    const QString high = amount(roundedTo(*measure.p90, digits), estimator::info(metric).unit);
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
