#include "ui/results/setting_words.h"

#include "models/pipeline/field.h"
#include "models/pipeline/resolve.h"
#include "ui/text/numbers.h"
#include "ui/text/words.h"

#include <QCoreApplication>

namespace ui {
namespace {

class SettingWords {
    Q_DECLARE_TR_FUNCTIONS(ui::SettingWords)

public:
    static QString ofValue(const models::Facts* facts, const models::Field& field, const QString& text) {
        switch (field.type) {
        case models::FieldType::boolean: return text == QStringLiteral("true") ? tr("Yes") : tr("No");
        case models::FieldType::option: return optionLabel(toStd(text));
        case models::FieldType::entry: return facts ? entryName(*facts, field.entryKind, toStd(text)) : text;
        case models::FieldType::profile: return tr("profile of its own");
        case models::FieldType::text: return text;
        case models::FieldType::number:
        case models::FieldType::integer: break;
        }
        return field.unit.empty() ? localised(text) : localised(text) + QChar::Nbsp + toQt(field.unit);
    }

    static QString ofText(const models::Facts* facts, const models::Field& field, const QString& text) {
        if (text.isEmpty()) return QStringLiteral("–");
        if (text == QStringLiteral("auto")) return tr("auto");
        const QString sized = QStringLiteral("auto (");
        //: left to the program, which chose what stands in brackets
        if (text.startsWith(sized)) return tr("auto (%1)").arg(ofValue(facts, field, text.mid(sized.size()).chopped(1)));
        return ofValue(facts, field, text);
    }
};

} // namespace

QString choiceTitle(const models::Plan& plan, const estimator::ComparedChoice& choice) {
    const models::Field* field = models::findField(models::fieldsOf(plan, choice.scope), choice.field);
    const QString name = field ? label(*field) : toQt(choice.field);
    const models::Stage* stage = plan.stage(choice.scope);
    //: a stage and one of its fields
    return stage ? QCoreApplication::translate("ui::SettingWords", "%1: %2").arg(toQt(stage->name), name) : name;
}

QString settingWords(const models::Plan& plan, const models::Facts* facts, const models::StageId& scope, const std::string& path,
                     const std::string& text) {
    const models::Field* field = models::findField(models::fieldsOf(plan, scope), path);
    return field ? SettingWords::ofText(facts, *field, toQt(text)) : toQt(text);
}

} // namespace ui
