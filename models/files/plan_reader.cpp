#include "models/files/plan_json.h"

#include "models/core/words.h"
#include "models/files/object_reader_parts.h"
#include "models/files/overlay_json.h"
#include "models/files/settings_json.h"
#include "models/pipeline/structure.h"

namespace models::files {
namespace {

using nlohmann::json;

class PlanReader {
public:
    explicit PlanReader(ReadProblems& problems) : m_problems{problems} {}

    Plan plan(const json& document) {
        ObjectReader reader{m_problems, document, ""};
        static_cast<void>(reader.member("format"));
        static_cast<void>(reader.member("version"));
        Plan plan;
        plan.title = reader.text("title");
        plan.notes = reader.text("notes");
        if (const json* work = reader.member("work"))
            plan.work = settingsFrom(m_problems, *work, "/work", planFields(), plan.extra, "work/");
        reader.eachElement("stages", [&](const json& each, const std::string& place) {
            plan.stages.push_back(std::make_shared<const Stage>(stage(each, place)));
            m_kinds.emplace(plan.stages.back()->id, plan.stages.back()->kind);
        });
        reader.eachElement("links", [&](const json& each, const std::string& place) { plan.links.push_back(link(each, place)); });
        reader.eachElement("annotations",
                           [&](const json& each, const std::string& place) { plan.annotations.push_back(annotation(each, place)); });
        if (reader.member("scenarios") == nullptr) m_problems.reportType(reader.pointerTo("scenarios"), "present");
        reader.eachElement("scenarios",
                           [&](const json& each, const std::string& place) { plan.scenarios.push_back(scenario(each, place)); });
        reader.eachElement("budgets", [&](const json& each, const std::string& place) { plan.budgets.push_back(budget(each, place)); });
        reader.eachElement("measured", [&](const json& each, const std::string& place) { plan.measured.push_back(run(each, place)); });
        reader.eachElement("events", [&](const json& each, const std::string& place) { plan.events.push_back(event(each, place)); });
        if (const json* value = reader.member("review")) plan.review = review(*value, reader.pointerTo("review"));
        if (const json* own = reader.member("own")) plan.own = overlayFrom(m_problems, *own, plan.extra);
        if (const json* lock = reader.member("lock")) plan.lock = lockFrom(m_problems, *lock, plan.extra);
        reader.keepRest(plan.extra);
        return plan;
    }

private:
    Stage stage(const json& value, const std::string& pointer) {
        ObjectReader reader{m_problems, value, pointer};
        Stage stage;
        stage.id = StageId{reader.requiredId("id")};
        stage.kind = kind(reader);
        stage.name = reader.text("name");
        if (stage.name.empty()) stage.name = info(stage.kind).label;
        stage.note = reader.text("note");
        if (const json* position = reader.member("position")) {
            ObjectReader point{m_problems, *position, reader.pointerTo("position")};
            stage.position = {point.number("x"), point.number("y")};
            point.keepRest(stage.extra, "position/");
        }
        if (const json* work = reader.member("work"))
            stage.work = settingsFrom(m_problems, *work, reader.pointerTo("work"), fieldsOf(stage.kind), stage.extra, "work/");
        reader.keepRest(stage.extra);
        return stage;
    }

    StageKind kind(ObjectReader& reader) {
        const std::string word = reader.requiredText("kind");
        if (const auto known = stageKind(word)) return *known;
        std::string choices;
        for (const StageKindInfo& row : allStageKinds()) choices += (choices.empty() ? "one of " : ", ") + std::string{row.key};
        m_problems.report(Code::badValue, reader.pointerTo("kind"),
                          {word.substr(0, 40), FOUREM_WORDS("reasons", "there is no such kind of stage"), choices});
        return StageKind::prepareData;
    }

    Link link(const json& value, const std::string& pointer) {
        ObjectReader reader{m_problems, value, pointer};
        Link link;
        link.id = LinkId{reader.requiredId("id")};
        link.from = StageId{reader.requiredId("from")};
        link.to = StageId{reader.requiredId("to")};
        link.carries = option(reader, "carries", carries, FOUREM_WORDS("reasons", "dataset or model")).value_or(Carries::dataset);
        reader.keepRest(link.extra);
        return link;
    }

    Annotation annotation(const json& value, const std::string& pointer) {
        ObjectReader reader{m_problems, value, pointer};
        Annotation annotation;
        annotation.id = AnnotationId{reader.requiredId("id")};
        annotation.kind = option(reader, "kind", annotationKind, FOUREM_WORDS("reasons", "frame or note")).value_or(Annotation::Kind::note);
        annotation.text = reader.text("text");
        if (const json* position = reader.member("position")) {
            ObjectReader point{m_problems, *position, reader.pointerTo("position")};
            annotation.position = {point.number("x"), point.number("y")};
            point.keepRest(annotation.extra, "position/");
        }
        if (const json* size = reader.member("size")) {
            ObjectReader extent{m_problems, *size, reader.pointerTo("size")};
            annotation.size = {extent.requiredNumber("width"), extent.requiredNumber("height")};
            extent.keepRest(annotation.extra, "size/");
        } else {
            m_problems.reportType(reader.pointerTo("size"), "present");
        }
        reader.keepRest(annotation.extra);
        return annotation;
    }

    Scenario scenario(const json& value, const std::string& pointer) {
        ObjectReader reader{m_problems, value, pointer};
        Scenario scenario;
        scenario.id = ScenarioId{reader.requiredId("id")};
        scenario.name = reader.text("name");
        if (scenario.name.empty()) scenario.name = scenario.id.text();
        scenario.note = reader.text("note");
        scenario.colour = reader.text("colour");
        scenario.locked = reader.flag("locked");
        if (const json* settings = reader.member("settings")) {
            ObjectReader scopes{m_problems, *settings, reader.pointerTo("settings")};
            scopes.eachMember([&](const std::string& scope, const json& each, const std::string& place) {
                Settings scoped = settingsFrom(m_problems, each, place, fieldsOfScope(scope), scenario.extra, "settings/" + scope + "/");
                if (!isId(scope))
                    m_problems.report(Code::badValue, place,
                                      {scope.substr(0, 40), FOUREM_WORDS("reasons", "it cannot be an id"),
                                       FOUREM_WORDS("reasons", "the id of a stage, or plan")});
                if (!scoped.empty()) scenario.settings.emplace(scope, std::move(scoped));
            });
        }
        reader.keepRest(scenario.extra);
        return scenario;
    }

    std::span<const Field> fieldsOfScope(const std::string& scope) const {
        if (scope == planScope().text()) return planFields();
        const auto kind = m_kinds.find(StageId{scope});
        return kind == m_kinds.end() ? std::span<const Field>{} : fieldsOf(kind->second);
    }

    Budget budget(const json& value, const std::string& pointer) {
        ObjectReader reader{m_problems, value, pointer};
        Budget budget;
        budget.metric = reader.requiredText("metric");
        budget.limit = reader.requiredNumber("limit");
        if (reader.member("scenario") != nullptr) budget.scenario = ScenarioId{reader.requiredId("scenario")};
        reader.keepRest(budget.extra);
        return budget;
    }

    MeasuredRun run(const json& value, const std::string& pointer) {
        ObjectReader reader{m_problems, value, pointer};
        MeasuredRun run;
        run.id = MeasuredRunId{reader.requiredId("id")};
        run.stage = maybeStage(reader);
        run.begin = reader.requiredText("begin");
        run.end = reader.text("end");
        run.source = reader.text("source");
        if (reader.member("requests") != nullptr) run.requests = reader.requiredNumber("requests");
        if (const json* figures = reader.member("figures")) {
            ObjectReader each{m_problems, *figures, reader.pointerTo("figures")};
            each.eachMember([&](const std::string& metric, const json& figure, const std::string& place) {
                if (figure.is_number()) run.figures.emplace(metric, figure.get<double>());
                else m_problems.reportType(place, "a number");
            });
        }
        reader.keepRest(run.extra);
        return run;
    }

    PlanEvent event(const json& value, const std::string& pointer) {
        ObjectReader reader{m_problems, value, pointer};
        PlanEvent event;
        event.id = EventId{reader.requiredId("id")};
        event.kind = option(reader, "kind", eventKind, FOUREM_WORDS("reasons", "model_replaced, drift_seen, retrained or other"))
                         .value_or(PlanEvent::Kind::other);
        event.date = reader.requiredText("date");
        event.stage = maybeStage(reader);
        event.text = reader.text("text");
        reader.keepRest(event.extra);
        return event;
    }

    Review review(const json& value, const std::string& pointer) {
        ObjectReader reader{m_problems, value, pointer};
        Review review;
        review.preparer = reader.text("preparer");
        review.reviewer = reader.text("reviewer");
        review.status =
            option(reader, "status", reviewStatus, FOUREM_WORDS("reasons", "draft, in_review or approved")).value_or(Review::Status::draft);
        review.date = reader.text("date");
        review.digest = reader.text("digest");
        reader.keepRest(review.extra);
        return review;
    }

    std::optional<StageId> maybeStage(ObjectReader& reader) {
        if (reader.member("stage") == nullptr) return std::nullopt;
        return StageId{reader.requiredId("stage")};
    }

    /// The option that `named` knows the text of the member as; else a problem that lists the choices.
    template <class Named>
    auto option(ObjectReader& reader, std::string_view member, Named named, std::string_view choices) -> decltype(named("")) {
        const std::string word = reader.requiredText(member);
        const auto known = named(word);
        if (!known)
            m_problems.report(Code::badValue, reader.pointerTo(member),
                              {word.substr(0, 40), FOUREM_WORDS("reasons", "it is not one of the options"), std::string{choices}});
        return known;
    }

    ReadProblems& m_problems;
    std::map<StageId, StageKind> m_kinds;
};

} // namespace

Result<Plan> planFromJson(const json& document, std::string_view name) {
    ReadProblems problems{name};
    Plan plan = PlanReader{problems}.plan(document);
    if (problems.first()) return tl::unexpected{*problems.first()};
    if (auto sound = checkStructure(plan); !sound) {
        Error error = sound.error();
        error.where = error.where.empty() ? std::string{name} : std::string{name} + " " + error.where;
        return tl::unexpected{std::move(error)};
    }
    return plan;
}

} // namespace models::files
