#include "ui/text/numbers.h"

#include "models/units/unit_text.h"
#include "ui/text/words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

namespace ui {

QString number(double value, int digits) { return localised(toQt(models::roundedText(value, digits))); }

QString amount(double value, std::string_view unit) {
    const QString text = localised(toQt(models::amountText(value, std::string{unit})));
    const auto gap = text.indexOf(QLatin1Char{' '});
    return gap < 0 ? text : text.left(gap + 1) + unitLabel(toStd(text.mid(gap + 1)));
}

QString amount(const estimator::Measure& measure, estimator::Metric metric) {
    if (!measure.point) return measure.isPartial() ? QCoreApplication::translate("ui::Numbers", "incomplete") : QStringLiteral("–");
    return amount(*measure.point, estimator::info(metric).unit);
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
