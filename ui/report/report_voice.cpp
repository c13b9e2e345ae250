#include "ui/report/report_voice.h"

#include "models/units/unit_text.h"
#include "ui/text/han_joint.h"
#include "ui/text/numbers.h"
#include "ui/text/shown_units.h"
#include "ui/text/words.h"

namespace ui {
std::string ReportVoice::translated(std::string_view context, std::string_view english) const {
    return toStd(ui::translated(std::string{context}.c_str(), english));
}

std::string ReportVoice::knownWord(std::string_view word) const { return toStd(knownWords(word)); }

std::string_view ReportVoice::joint(std::string_view before, std::string_view after) const { return hanJoint(before, after); }

std::string ReportVoice::number(const estimator::Amount& amount) const {
    if (amount.isPlain) {
        const QString figure = localised(toQt(models::roundedText(amount.value, amount.digits)));
        return estimator::withUnit(toStd(figure), toStd(unitLabel(amount.unit)));
    }
    const QString text = localised(toQt(shownText(amount.value, amount.unit, amount.digits)));
    const auto gap = text.indexOf(QLatin1Char{' '});
    return toStd(gap < 0 ? text : text.left(gap + 1) + unitLabel(toStd(text.mid(gap + 1))));
}

} // namespace ui
