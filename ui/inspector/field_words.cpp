#include "ui/inspector/field_words.h"

#include "ui/document/document.h"
#include "ui/text/capitalised.h"
#include "ui/text/lists.h"
#include "ui/text/setting_words.h"
#include "ui/text/words.h"

#include <QCoreApplication>
#include <QStringList>

namespace ui {
namespace {

struct FieldWords {
    Q_DECLARE_TR_FUNCTIONS(ui::FieldWords)
};

/// Options in a reason are told as where they are chosen: "vLLM 0.11", not "vllm-0.11".
models::Message withOptionsInWords(models::Message message) {
    for (models::Argument& argument : message.arguments) {
        const auto* key = std::get_if<std::string>(&argument.value);
        if (key != nullptr) argument = toStd(optionLabel(*key));
    }
    return message;
}

/// Of a field of a single stage, or of the plan.
QString reasonOfOne(const EditedField& field) {
    if (const estimator::Derived* derived = field.derived()) return capitalised(sentence(withOptionsInWords(derived->why)));
    QStringList sources;
    for (const models::StageId& id : field.automaticSources()) {
        if (id == models::planScope()) return FieldWords::tr("As the plan says");
        if (const models::Stage* stage = field.document().plan()->stage(id)) sources.push_back(toQt(stage->name));
    }
    //: of a model; %1: the stages before from which it may come
    if (!sources.isEmpty()) return FieldWords::tr("From %1").arg(listed(sources));
    const auto reason = field.automaticReason();
    return reason ? capitalised(sentence(withOptionsInWords(*reason))) : QString{};
}

/// "8 chips. The fewest that finish within 24 h"
QString valueWithReason(const EditedField& field) {
    const auto value = field.automatic();
    if (!value) return reasonOfOne(field);
    //: a value that the program has chosen, and why
    return FieldWords::tr("%1. %2").arg(settingWords(field.field(), *value, field.document().facts()), reasonOfOne(field));
}

} // namespace

QString substituteWords(const EditedField& field) {
    const auto setting = field.setting();
    if (!setting) return FieldWords::tr("several values");
    if (!std::holds_alternative<models::Auto>(*setting)) return {};
    const auto value = field.automatic();
    if (!value) return FieldWords::tr("automatic");
    //: %1 is the value that the program has chosen
    return FieldWords::tr("auto: %1").arg(settingWords(field.field(), *value, field.document().facts()));
}

QString reasonWords(const EditedField& field) {
    if (field.setting() != models::Setting{models::Auto{}}) return {};
    if (field.scopes().size() == 1) return reasonOfOne(field);
    const bool isOneValue = field.automatic().has_value();
    QStringList reasons; ///< each once, in the order of the stages
    QList<QStringList> owners;
    for (const models::StageId& scope : field.scopes()) {
        const EditedField one{field.document(), {scope}, field.field()};
        const QString reason = isOneValue ? reasonOfOne(one) : valueWithReason(one);
        const auto known = reasons.indexOf(reason);
        const models::Stage* stage = field.document().plan()->stage(scope);
        const QString name = stage == nullptr ? QString{} : isolatedName(stage->name);
        if (known >= 0) owners[known].append(name);
        else {
            reasons.append(reason);
            owners.append(QStringList{name});
        }
    }
    if (reasons.size() == 1) return reasons.front();
    QStringList lines;
    for (qsizetype i = 0; i < reasons.size(); ++i)
        //: stages, and why the program chose for them as it did
        if (!reasons[i].isEmpty()) lines.append(FieldWords::tr("%1: %2").arg(listed(owners[i]), reasons[i]));
    return lines.join(QLatin1Char{'\n'});
}

QString findingWords(const EditedField& field) {
    const estimator::StageEstimate* estimate = field.estimate();
    if (estimate == nullptr) return {};
    QStringList lines;
    for (const models::Finding& finding : estimate->findings) {
        if (finding.field != field.field().path || finding.severity() == models::Severity::note) continue;
        const QString next = remedy(finding.message);
        lines.push_back(next.isEmpty() ? sentence(finding.message) : FieldWords::tr("%1; %2").arg(sentence(finding.message), next));
    }
    return lines.join(QLatin1Char{'\n'});
}

QString originWords(const EditedField& field) {
    const bool isBaseline = field.document().isBaselineCurrent();
    switch (field.origin()) {
    case models::Origin::own: return isBaseline ? FieldWords::tr("Set in the baseline") : FieldWords::tr("Set in this scenario");
    case models::Origin::baseline: return FieldWords::tr("Inherited from the baseline");
    case models::Origin::work: return FieldWords::tr("Work: the same in every scenario");
    case models::Origin::standard: return FieldWords::tr("Default");
    case models::Origin::missing: return FieldWords::tr("Not set");
    }
    return {};
}

QString resetWords(const EditedField& field) {
    const auto setting = field.settingAfterReset();
    const QString words = setting ? settingWords(field.field(), *setting, field.document().facts()) : FieldWords::tr("several values");
    const bool isShared = field.document().isBaselineCurrent() || (field.mayBeOwnWork() && !field.isOwnWork());
    return isShared ? FieldWords::tr("Reset to the default: %1").arg(words)
                    : FieldWords::tr("Reset to what the baseline says: %1").arg(words);
}

} // namespace ui
