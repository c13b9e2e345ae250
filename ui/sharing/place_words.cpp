#include "ui/sharing/place_words.h"

#include "estimator/metric.h"
#include "models/pipeline/resolve.h"
#include "ui/measured/measured_words.h"
#include "ui/text/capitalised.h"
#include "ui/text/figure_words.h"
#include "ui/text/numbers.h"
#include "ui/text/setting_words.h"
#include "ui/text/words.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace ui {
namespace {

using models::Part;

constexpr std::string_view kLockedEntries = "entries/";

template <class Thing>
const Thing* thingOf(const std::vector<Thing>& things, const models::Place& place) {
    const auto found = std::ranges::find_if(things, [&place](const Thing& each) { return each.id.text() == place.thing; });
    return found == things.end() ? nullptr : &*found;
}

class Words {
    Q_DECLARE_TR_FUNCTIONS(ui::PlaceWords)

public:
    static QString group(Part part) {
        switch (part) {
        case Part::plan:
        case Part::work:
        case Part::choice: return tr("Plan");
        case Part::scenario: return tr("Scenarios");
        case Part::stage: return tr("Stages");
        case Part::link: return tr("Links");
        case Part::annotation: return tr("Frames and notes");
        case Part::budget: return tr("Budgets");
        case Part::entry:
        case Part::figure: return tr("Own catalogue entries");
        case Part::run: return tr("Measured runs");
        case Part::event: return tr("Events");
        case Part::review: return tr("Review");
        case Part::lock: return tr("Catalogue values of the estimate");
        }
        return {};
    }

    /// A member of a thing; one of a later version of the file is named as it stands there.
    static QString member(const std::string& field) {
        const QHash<QString, QString> names{{QStringLiteral("title"), tr("Title")},        {QStringLiteral("notes"), tr("Notes")},
                                            {QStringLiteral("name"), tr("Name")},          {QStringLiteral("note"), tr("Note")},
                                            {QStringLiteral("text"), tr("Text")},          {QStringLiteral("position"), tr("Position")},
                                            {QStringLiteral("size"), tr("Size")},          {QStringLiteral("colour"), tr("Colour")},
                                            {QStringLiteral("locked"), tr("Locked")},      {QStringLiteral("baseline"), tr("Baseline")},
                                            {QStringLiteral("aliases"), tr("Also called")}};
        return names.value(toQt(field), toQt(field));
    }

    static QString inScenario(const QString& title, const QString& scenario) {
        //: a field, and the scenario that chooses it
        return tr("%1 (%2)").arg(title, scenario);
    }
    static QString ofThing(const QString& thing, const QString& member) {
        //: a thing, such as a scenario, and what of it
        return tr("%1: %2").arg(thing, member);
    }
    static QString theStage() { return tr("The stage itself"); }
    static QString allLinks() { return tr("All links together"); }
    static QString yesOrNo(bool flag) { return flag ? tr("yes") : tr("no"); }
};

} // namespace

const models::Field* PlaceWords::field(const models::Place& place) const {
    if (place.part != Part::work && place.part != Part::choice) return nullptr;
    for (const models::Plan* plan : {&after, &before})
        if (const auto* found = models::findField(models::fieldsOf(*plan, models::StageId{place.thing}), place.field)) return found;
    return nullptr;
}

QString PlaceWords::scenario(const std::string& id) const {
    for (const models::Plan* plan : {&after, &before})
        if (const auto* found = plan->scenario(models::ScenarioId{id})) return toQt(found->name);
    return toQt(id);
}

QString PlaceWords::group(const models::Place& place) const {
    const models::StageId id = place.stage();
    if (id.isEmpty()) return Words::group(place.part);
    for (const models::Plan* plan : {&after, &before})
        if (const auto* stage = plan->stage(id)) return toQt(stage->name);
    return toQt(id.text());
}

QString PlaceWords::title(const models::Place& place) const {
    const models::Field* known = field(place);
    const QString name = known != nullptr ? label(*known) : Words::member(place.field);
    switch (place.part) {
    case Part::plan:
    case Part::work: return name;
    case Part::choice: return Words::inScenario(name, scenario(place.scenario));
    case Part::stage: return place.isThing() ? Words::theStage() : name;
    case Part::scenario:
        if (place.thing.empty()) return name;
        return place.isThing() ? scenario(place.thing) : Words::ofThing(scenario(place.thing), name);
    case Part::budget: {
        const auto metric = estimator::metric(place.thing);
        const QString title = metric ? label(*metric) : toQt(place.thing);
        return place.scenario.empty() ? title : Words::inScenario(title, scenario(place.scenario));
    }
    case Part::link:
        if (place.thing.empty()) return Words::allLinks();
        break;
    case Part::review: return Words::group(place.part);
    case Part::run:
    case Part::event:
        if (const QString words = measured(place); !words.isEmpty()) return place.isThing() ? words : Words::ofThing(words, name);
        break;
    case Part::entry:
    case Part::figure:
    case Part::lock: {
        const bool isLockedEntry = place.thing.empty() && place.field.starts_with(kLockedEntries);
        if (isLockedEntry) return figureWords(facts, std::string_view{place.field}.substr(kLockedEntries.size()));
        if (place.thing.empty()) return name;
        const QString words = figureWords(facts, place.thing);
        return place.isThing() ? words : Words::ofThing(words, name);
    }
    case Part::annotation: break;
    }
    return place.isThing() ? toQt(place.thing) : place.thing.empty() ? name : Words::ofThing(toQt(place.thing), name);
}

QString PlaceWords::measured(const models::Place& place) const {
    for (const models::Plan* plan : {&after, &before}) {
        if (const auto* run = place.part == Part::run ? thingOf(plan->measured, place) : nullptr) return whenText(*run);
        if (const auto* event = place.part == Part::event ? thingOf(plan->events, place) : nullptr)
            return capitalised(translated("events", models::label(event->kind)));
    }
    return {};
}

QString PlaceWords::value(const models::Place& place, const std::optional<models::Setting>& value, const models::Plan* of) const {
    if (!value) return QStringLiteral("–");
    if (of != nullptr && place.isThing()) {
        if (const auto* run = place.part == Part::run ? thingOf(of->measured, place) : nullptr) return runText(*of, *run);
        if (const auto* event = place.part == Part::event ? thingOf(of->events, place) : nullptr) return eventText(*of, *event);
    }
    if (const models::Field* known = field(place)) return settingWords(*known, *value, facts);
    const auto* set = std::get_if<models::FieldValue>(&*value);
    if (set != nullptr && std::holds_alternative<bool>(*set)) return Words::yesOrNo(std::get<bool>(*set));
    if (set != nullptr && std::holds_alternative<double>(*set)) {
        const auto metric = estimator::metric(place.thing);
        return amount(std::get<double>(*set), metric ? std::string{estimator::info(*metric).unit} : std::string{});
    }
    return toQt(models::settingText(*value));
}

} // namespace ui
