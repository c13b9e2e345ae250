#include "ui/text/setting_words.h"

#include "models/units/unit_text.h"
#include "ui/text/numbers.h"
#include "ui/text/words.h"

#include <QCoreApplication>

namespace ui {
namespace {

struct ValueWords {
    const models::Field& field;
    const models::Facts& facts;

    QString operator()(bool flag) const {
        return flag ? QCoreApplication::translate("ui::Words", "yes") : QCoreApplication::translate("ui::Words", "no");
    }
    QString operator()(double number) const { return amount(number, field.unit); }
    QString operator()(const std::string& text) const {
        if (field.type == models::FieldType::entry) return entryName(facts, field.entryKind, text);
        return field.type == models::FieldType::option ? optionLabel(text) : toQt(text);
    }
    QString operator()(const models::Range& range) const {
        return QCoreApplication::translate("ui::Words", "%1 to %2").arg(amount(range.low, field.unit), amount(range.high, field.unit));
    }
    QString operator()(const std::vector<double>&) const { return QCoreApplication::translate("ui::Words", "a profile of its own"); }
};

} // namespace

QString settingWords(const models::Field& field, const models::Setting& setting, const models::Facts& facts) {
    if (std::holds_alternative<models::Auto>(setting)) return QCoreApplication::translate("ui::Words", "automatic");
    if (std::holds_alternative<models::Cleared>(setting)) return QStringLiteral("–");
    return std::visit(ValueWords{field, facts}, std::get<models::FieldValue>(setting));
}

QString editableNumber(double value) {
    const std::string shortForm = models::amountText(value, {});
    const auto readBack = models::parseAmount(shortForm, {});
    return toQt(readBack && *readBack == value ? shortForm : models::numberText(value));
}

} // namespace ui
