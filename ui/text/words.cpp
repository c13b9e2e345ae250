#include "ui/text/words.h"

#include "models/files/escaping.h"
#include "models/pipeline/option_words.h"
#include "ui/text/han_joint.h"
#include "ui/text/numbers.h"
#include "ui/text/summary_words.h"

#include <QCoreApplication>
#include <QStringList>

#include <array>
#include <optional>

namespace ui {
namespace {

// Where the core's words that stand in for names are translated.
constexpr std::array kContexts{"figures", "fields",   "formulas", "metrics",    "components", "stages",    "steps", "reasons", "messages",
                               "groups",  "unknowns", "levers",   "dimensions", "pricing",    "catalogue", "edits", "options"};

/// Texts inside sentences are words of the core as well ("the site"), or names that the user has given and that stay as they are.
std::optional<QString> wordsOfCore(std::string_view words) {
    for (const char* context : kContexts)
        if (QString local = translated(context, words); toStd(local) != words) return local;
    return std::nullopt;
}

models::Argument translatedArgument(const models::Argument& argument) {
    const auto* words = std::get_if<std::string>(&argument.value);
    const auto local = words == nullptr ? std::nullopt : wordsOfCore(*words);
    if (words == nullptr) return argument;
    return local ? toStd(*local) : models::isolatedText(*words);
}

std::string shownAmount(const models::Argument& argument) {
    return toStd(
        amount(std::get<double>(argument.value), argument.unit, argument.digits == 0 ? std::nullopt : std::optional{argument.digits}));
}

QString filled(const char* context, std::string_view pattern, const std::vector<models::Argument>& arguments) {
    std::vector<models::Argument> local;
    for (const models::Argument& argument : arguments) local.push_back(translatedArgument(argument));
    const std::string words = toStd(translated(context, pattern));
    return withHanJoints(toQt(models::fill(words, local, shownAmount)));
}

} // namespace

QString toQt(std::string_view text) { return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())); }

std::string toStd(const QString& text) { return text.toStdString(); }

QString isolatedName(std::string_view name) { return toQt(models::isolatedText(name)); }

QString translated(const char* context, std::string_view english) {
    return english.empty() ? QString{} : QCoreApplication::translate(context, std::string{english}.c_str());
}

QString knownWords(std::string_view words) { return wordsOfCore(words).value_or(optionLabel(words)); }

QString sentence(const models::Message& message) { return filled("messages", models::info(message.code).sentence, message.arguments); }

QString remedy(const models::Message& message) { return filled("messages", models::info(message.code).remedy, message.arguments); }

QString fullText(const models::Error& error) {
    const QString what = sentence(error.message());
    const QString next = remedy(error.message());
    const QString whole = next.isEmpty() ? what : QCoreApplication::translate("ui::Words", "%1; %2").arg(what, next);
    if (error.where.empty()) return whole;
    //: a place (a file, a stage and field) and what is wrong with it
    return QCoreApplication::translate("ui::Words", "%1: %2").arg(toQt(error.where), whole);
}

QString codeName(models::Code code) { return toQt(models::info(code).name); }

QString undoText(const models::EditText& text) { return filled("edits", text.pattern, text.arguments); }

QString inWords(const std::vector<estimator::Passage>& passages) {
    QStringList paragraphs;
    const std::string pair = toStd(translated("summary", estimator::kSentences));
    for (const estimator::Passage& passage : passages) {
        QString words;
        for (const estimator::Sentence& each : passage) {
            const QString next = filled("summary", each.pattern, each.arguments);
            words = words.isEmpty() ? next : toQt(models::fill(pair, {toStd(words), toStd(next)}, shownAmount));
        }
        paragraphs.append(words);
    }
    return withHanJoints(paragraphs.join(QStringLiteral("\n\n")));
}

QString label(const models::Field& field) { return translated("fields", field.label); }
QString help(const models::Field& field) { return translated("fields", field.help); }
QString optionLabel(std::string_view option) { return translated("options", models::optionWords(option)); }
QString sectionLabel(std::string_view section) { return translated("fields", section); }
QString label(models::StageKind kind) { return translated("stages", models::info(kind).label); }
QString help(models::StageKind kind) { return translated("stages", models::info(kind).help); }
QString label(estimator::Metric metric) { return translated("metrics", estimator::info(metric).label); }
QString help(estimator::Metric metric) { return translated("metrics", estimator::info(metric).help); }
QString label(estimator::Component component) { return translated("components", estimator::label(component)); }

QString label(models::Phase phase) {
    switch (phase) {
    case models::Phase::data: return QCoreApplication::translate("ui::Words", "Data");
    case models::Phase::training: return QCoreApplication::translate("ui::Words", "Training");
    case models::Phase::adaptation: return QCoreApplication::translate("ui::Words", "Adaptation");
    case models::Phase::delivery: return QCoreApplication::translate("ui::Words", "Delivery");
    case models::Phase::operation: return QCoreApplication::translate("ui::Words", "Operation");
    }
    return {};
}

QString label(models::Carries carries) {
    switch (carries) {
    case models::Carries::dataset: return QCoreApplication::translate("ui::Words", "Dataset");
    case models::Carries::model: return QCoreApplication::translate("ui::Words", "Model");
    }
    return {};
}

QString label(estimator::Basis basis) {
    switch (basis) {
    case estimator::Basis::location: return QCoreApplication::translate("ui::Words", "location-based");
    case estimator::Basis::market: return QCoreApplication::translate("ui::Words", "market-based");
    case estimator::Basis::cfe: return QCoreApplication::translate("ui::Words", "hourly carbon-free matched");
    }
    return {};
}

QString entryName(const models::Facts& facts, models::EntryKind kind, std::string_view id) {
    const auto entry = facts.entry(kind, id);
    return toQt(entry && !(*entry)->name.empty() ? std::string_view{(*entry)->name} : id);
}

} // namespace ui
