#include "ui/inspector/field_words.h"

#include "ui/document/document.h"
#include "ui/text/setting_words.h"
#include "ui/text/words.h"

#include <QCoreApplication>
#include <QStringList>

namespace ui {
namespace {

struct FieldWords {
    Q_DECLARE_TR_FUNCTIONS(ui::FieldWords)
};

/// What `auto` stands for: sized by the estimator, or inherited from the plan or from the stage before.
std::optional<models::FieldValue> automaticValue(const EditedField& field) {
    if (const estimator::Derived* derived = field.derived()) return derived->value;
    const estimator::StageEstimate* estimate = field.estimate();
    if (estimate == nullptr) return std::nullopt;
    const std::string_view path = field.field().path;
    const std::string none;
    const std::string& id = path == "model"         ? estimate->model
                            : path == "accelerator" ? estimate->accelerator
                            : path == "site"        ? estimate->site
                                                    : none;
    return id.empty() ? std::nullopt : std::optional<models::FieldValue>{id};
}

} // namespace

QString substituteWords(const EditedField& field) {
    const auto setting = field.setting();
    if (!setting) return FieldWords::tr("several values");
    if (!std::holds_alternative<models::Auto>(*setting)) return {};
    const auto value = automaticValue(field);
    if (!value) return FieldWords::tr("automatic");
    //: %1 is the value that the program has chosen
    return FieldWords::tr("auto: %1").arg(settingWords(field.field(), *value, field.document().facts()));
}

QString reasonWords(const EditedField& field) {
    const estimator::Derived* derived = field.derived();
    const bool isAuto = field.setting() == models::Setting{models::Auto{}};
    return derived != nullptr && isAuto ? sentence(derived->why) : QString{};
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
    return field.document().isBaselineCurrent() ? FieldWords::tr("Reset to the default: %1").arg(words)
                                                : FieldWords::tr("Reset to what the baseline says: %1").arg(words);
}

} // namespace ui
