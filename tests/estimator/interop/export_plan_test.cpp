#include "estimator/interop/export_plan.h"

#include "estimator/sci_hardware.h"
#include "models/files/csv_table.h"
#include "models/interop/foreign_file.h"
#include "tests/estimator/plan_builder.h"

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>
#include <yaml-cpp/yaml.h>

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <functional>

/// A scenario in the formats of other tools, read back by those tools' own rules.
namespace estimator {
namespace {

using models::Plan;
using models::StageKind;
using testing::HasSubstr;

/// A fine-tuning and a service, titled so that a careless writer would break its document.
Plan chat() {
    Plan plan = PlanBuilder{}
                    .ofPlan("start", text("2026-03-01T00:00Z"))
                    .stage("tune", StageKind::fineTune)
                    .work("tokens", 1e8)
                    .stage("serve", StageKind::serveOnline)
                    .work("requests_per_s", 2.0)
                    .work("prompt_tokens", 500.0)
                    .work("output_tokens", 200.0)
                    .choose("plan", "site", text("gcp/us-central1"))
                    .choose("plan", "accelerator", text("nvidia-h100-sxm5"))
                    .choose("tune", "model", text("llama-3-1-8b"))
                    .choose("serve", "model", text("llama-3-1-8b"))
                    .build();
    plan.title = "=HYPERLINK(\"x\"): <b>| *chat* # \n- a";
    return plan;
}

struct Exported {
    Estimate estimate;
    std::string text;
    [[nodiscard]] const ScenarioEstimate& scenario() const { return estimate.scenarios.front(); }
    [[nodiscard]] double total(Metric metric) const { return scenario().total[metric].point.value_or(-1.0); }
};

Exported written(ExportFormat format, const Plan& plan = chat()) {
    Exported done{estimated(plan), {}};
    auto result = exported(format, {plan, factsOf(plan), done.estimate, plan.baseline().id, "2026-05-04"});
    EXPECT_TRUE(result) << (result ? "" : models::englishLine(result.error()));
    if (result) done.text = *std::move(result);
    return done;
}

TEST(ExportPlan, knowsItsFormatsByKey) {
    for (const ExportInfo& each : allExports()) EXPECT_EQ(exportFormat(each.key), each.format);
    EXPECT_EQ(exportFormat("excel"), std::nullopt);
}

TEST(ExportPlan, aPlanWithoutStagesHasNothingToWrite) {
    const Plan empty = models::emptyPlan("Empty");
    const Estimate nothing = estimated(empty);
    for (const ExportInfo& each : allExports())
        EXPECT_FALSE(exported(each.format, {empty, factsOf(empty), nothing, empty.baseline().id, "2026-05-04"})) << each.key;
}

TEST(ExportPlan, saysWhichStageHasNoFigure) {
    const Plan plan = PlanBuilder{}.stage("serve", StageKind::serveOnline).build();
    const Estimate nothing = estimated(plan);
    const auto result = exported(ExportFormat::codeCarbon, {plan, factsOf(plan), nothing, plan.baseline().id, "2026-05-04"});
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, models::Code::missingData);
    EXPECT_EQ(result.error().where, "serve");
}

TEST(CodeCarbonTable, isReadByTheReaderOfCodeCarbon) {
    const Exported done = written(ExportFormat::codeCarbon);
    const auto file = models::readForeign(done.text, "emissions.csv");
    ASSERT_TRUE(file) << (file ? "" : models::englishLine(file.error()));
    EXPECT_EQ(file->format, models::ForeignFormat::codeCarbon);
    double facility = 0.0, machines = 0.0, chips = 0.0, carbon = 0.0;
    for (const auto& run : std::get<std::vector<models::ForeignRun>>(file->content)) {
        facility += run.figures.at("energy_facility_kwh");
        machines += run.figures.at("energy_it_kwh");
        chips += run.figures.at("energy_chip_kwh");
        carbon += run.figures.at("operational_location_kgco2e");
    }
    EXPECT_NEAR(facility / done.total(Metric::energyFacility), 1.0, 1e-12);
    EXPECT_NEAR(machines / done.total(Metric::energyIt), 1.0, 1e-12);
    EXPECT_NEAR(chips / done.total(Metric::energyChip), 1.0, 1e-12);
    EXPECT_NEAR(carbon / done.total(Metric::operationalLocation), 1.0, 1e-12);
}

TEST(CodeCarbonTable, hasTheColumnsOfVersion330InItsOrder) {
    const auto table = models::csvTable(written(ExportFormat::codeCarbon).text, "t");
    ASSERT_TRUE(table);
    ASSERT_EQ(table->columns.size(), 38u);
    EXPECT_EQ(table->columns.front(), "timestamp");
    EXPECT_EQ(table->columns[13], "energy_consumed");
    EXPECT_EQ(table->columns.back(), "wue");
    EXPECT_EQ(table->rows.at(0).cells[16], "USA"); // three letters
    EXPECT_EQ(table->rows.at(0).cells[18], "gcp");
    EXPECT_EQ(table->rows.at(0).cells[1].substr(0, 2), "'="); // no formula
}

TEST(Boamps, holdsWhatTheSchemaRequires) {
    const Exported done = written(ExportFormat::boamps);
    const auto report = nlohmann::json::parse(done.text);
    for (const char* place :
         {"/header/reportDatetime", "/task/taskStage", "/task/taskFamily", "/task/algorithms/0", "/task/dataset/0/dataUsage",
          "/task/dataset/0/dataType", "/measures/0/measurementMethod", "/measures/0/powerConsumption", "/infrastructure/infraType",
          "/infrastructure/components/0/componentType", "/infrastructure/components/0/nbComponent", "/environment/country"})
        EXPECT_TRUE(report.contains(nlohmann::json::json_pointer{place})) << place;
    EXPECT_EQ(report["task"]["taskStage"], "finetuning + inference");
    EXPECT_EQ(report["infrastructure"]["infraType"], "publicCloud");
    EXPECT_NEAR(report["measures"][0]["powerConsumption"].get<double>() / done.total(Metric::energyIt), 1.0, 1e-12);
    EXPECT_TRUE(models::readForeign(done.text, "report.json"));
}

TEST(HuggingFaceCard, countsTheTrainingInGrams) {
    const Exported done = written(ExportFormat::huggingFace);
    const YAML::Node card = YAML::Load(done.text.substr(4, done.text.size() - 8))["co2_eq_emissions"];
    const double kilograms = *done.scenario().stages.at(0).metrics[Metric::operationalLocation].point;
    EXPECT_NEAR(card["emissions"].as<double>(), kilograms * 1000.0, kilograms * 1e-9);
    EXPECT_LT(kilograms, done.total(Metric::operationalLocation)); // the service stays out
    EXPECT_EQ(card["training_type"].as<std::string>(), "fine-tuning");
    EXPECT_THAT(card["hardware_used"].as<std::string>(), HasSubstr("H100"));
    EXPECT_TRUE(done.text.starts_with("---\n"));
}

TEST(HuggingFaceCard, wantsATraining) {
    const Plan plan = PlanBuilder{}.stage("archive", StageKind::store).build();
    const Estimate estimate = estimated(plan);
    EXPECT_FALSE(exported(ExportFormat::huggingFace, {plan, factsOf(plan), estimate, plan.baseline().id, "2026-05-04"}));
}

TEST(SciStatement, namesEveryTermOfTheScore) {
    const Exported done = written(ExportFormat::sci);
    for (const char* term : {"Software boundary", "Functional unit R", "**SCI**", "location-based", "not measured", "Offsets", "E (kWh)"})
        EXPECT_THAT(done.text, HasSubstr(term));
    EXPECT_THAT(done.text, testing::Not(HasSubstr("<b>|"))); // the title is text
}

TEST(SciStatement, tellsTheHardwareBehindM) {
    const Plan plan = chat();
    const Estimate estimate = estimated(plan);
    const auto hardware = sciHardware(plan, factsOf(plan), estimate.scenarios.front());
    ASSERT_EQ(hardware.size(), 2u);
    for (const SciHardware& row : hardware) {
        const StageEstimate& stage = *estimate.scenarios.front().stage(row.stage);
        EXPECT_EQ(row.hardware, "NVIDIA H100 SXM5 80GB") << row.stageName;
        EXPECT_EQ(row.units, 8.0); // accelerators of a server
        // Reserved hours are those of the accelerators, and the product of all terms is M.
        EXPECT_NEAR(row.reservedHours, *stage.metrics[Metric::acceleratorHours].point, 1e-6 * row.reservedHours);
        EXPECT_NEAR(row.totalKilograms * (row.reservedHours / row.lifeHours) * (row.reservedUnits / row.units),
                    *stage.metrics[Metric::embodied].point, 1e-9);
    }
    for (const ExportFormat format : {ExportFormat::sci, ExportFormat::sciAi}) {
        const std::string text = written(format).text;
        for (const char* term : {"TE (kgCO2e)", "TiR (h)", "EL (h)", "RR", "ToR"}) EXPECT_THAT(text, HasSubstr(term));
    }
}

TEST(SciAiStatement, keepsConsumerAndProviderApart) {
    const Exported done = written(ExportFormat::sciAi);
    EXPECT_THAT(done.text, HasSubstr("## Consumer score"));
    EXPECT_THAT(done.text, HasSubstr("## Provider score"));
    EXPECT_THAT(done.text, HasSubstr("operation and monitoring"));
    EXPECT_THAT(done.text, HasSubstr("gCO2e per billion parameters"));
}

TEST(TableOfEverything, holdsSettingsEstimatesAndFacts) {
    const auto table = models::csvTable(written(ExportFormat::csv).text, "t");
    ASSERT_TRUE(table) << (table ? "" : models::englishLine(table.error()));
    const auto rowsOf = [&](const char* what) {
        return std::ranges::count_if(table->rows, [&](const auto& row) { return row.cells[2] == what; });
    };
    EXPECT_GT(rowsOf("work"), 2);
    EXPECT_GT(rowsOf("choice"), 3);
    EXPECT_GT(rowsOf("estimate"), 30);
    EXPECT_GT(rowsOf("fact"), 10);
}

/// What the manifest's own pipeline makes of its inputs, summed over the children.
double computed(const YAML::Node& manifest, const std::function<double(const YAML::Node&)>& value) {
    double sum = 0.0;
    for (const auto& child : manifest["tree"]["children"]) sum += value(child.second["inputs"][0]);
    return sum;
}

TEST(TableOfEverything, holdsWhatThePlanItselfKnows) {
    Plan plan = chat();
    models::Overlay own;
    own.figures["sites/gcp/us-central1/pue"] = {1.5, "", "measured by us", "2026", models::Confidence::read, 0.0, {}};
    plan.own = std::make_shared<const models::Overlay>(std::move(own));
    EXPECT_THAT(written(ExportFormat::csv, plan).text, HasSubstr("own,sites/gcp/us-central1/pue,1.5,"));
}

TEST(TableOfEverything, holdsWhatThePlanSaysInWords) {
    Plan plan = chat();
    plan.title = "Chat";
    plan.notes = "for the review";
    plan = models::apply(plan, models::Connect{models::StageId{"tune"}, models::StageId{"serve"}, {}}).value();
    plan.budgets = {{"total_kgco2e", 100.0, plan.baseline().id}};
    plan.review.emplace();
    plan.review->preparer = "Ann";
    const auto table = models::csvTable(written(ExportFormat::csv, plan).text, "t");
    ASSERT_TRUE(table);
    const auto has = [&table](const std::vector<std::string>& start) {
        return std::ranges::any_of(
            table->rows, [&start](const models::CsvRow& row) { return std::equal(start.begin(), start.end(), row.cells.begin()); });
    };
    EXPECT_TRUE(has({"", "", "plan", "title", "Chat"}));
    EXPECT_TRUE(has({"", "", "plan", "notes", "for the review"}));
    EXPECT_TRUE(has({"", "serve", "stage", "name", "serve"}));
    EXPECT_TRUE(has({"", "serve", "stage", "kind", "serve_online"}));
    EXPECT_TRUE(has({"", "tune", "link", "model", "serve"}));
    EXPECT_TRUE(has({plan.baseline().id.text(), "", "scenario", "name", plan.baseline().name}));
    EXPECT_TRUE(has({plan.baseline().id.text(), "", "budget", "total_kgco2e", "100", "kgCO2e"}));
    EXPECT_TRUE(has({"", "", "review", "preparer", "Ann"}));
}

TEST(ImpactFramework, itsInputsMakeOurFigures) {
    const Exported done = written(ExportFormat::impactFramework);
    const YAML::Node manifest = YAML::Load(done.text);
    const auto of = [](const YAML::Node& input, const char* key) { return input[key].as<double>(); };
    EXPECT_NEAR(computed(manifest, [&](const auto& in) { return of(in, "energy-it") * of(in, "pue"); }) /
                    done.total(Metric::energyFacility),
                1.0, 1e-12);
    EXPECT_NEAR(computed(manifest,
                         [&](const auto& in) {
                             return (of(in, "energy-it") * of(in, "pue") * of(in, "grid/carbon-intensity") + of(in, "carbon-embodied")) *
                                    of(in, "sci-share") / of(in, "request");
                         }) /
                    done.total(Metric::sci),
                1.0, 1e-9);
    EXPECT_EQ(manifest["name"].as<std::string>(), chat().title);
}

/// Impact Framework's own program; empty where npm has not installed it.
std::string ifRun() {
    if (const char* path = std::getenv("FOUREM_IF_RUN")) return path;
    return std::system("command -v if-run >/dev/null 2>&1") == 0 ? "if-run" : "";
}

TEST(ImpactFramework, itsOwnProgramReproducesOurFigures) {
    if (ifRun().empty()) GTEST_SKIP() << "there is no if-run, and FOUREM_IF_RUN names none: npm install @grnsft/if";
    const Exported done = written(ExportFormat::impactFramework);
    const std::string folder = testing::TempDir();
    std::ofstream{folder + "/plan.yml"} << done.text;
    const std::string command = ifRun() + " -m " + folder + "/plan.yml -o " + folder + "/computed >" + folder + "/if.log 2>&1";
    ASSERT_EQ(std::system(command.c_str()), 0);
    const YAML::Node output = YAML::LoadFile(folder + "/computed.yaml");
    ASSERT_EQ(output["execution"]["status"].as<std::string>(), "success");
    const YAML::Node sums = output["tree"]["aggregated"];
    EXPECT_NEAR(sums["energy"].as<double>() / done.total(Metric::energyFacility), 1.0, 1e-9);
    EXPECT_NEAR(sums["carbon-operational"].as<double>() / 1000.0 / done.total(Metric::operationalLocation), 1.0, 1e-9);
    EXPECT_NEAR(sums["sci"].as<double>() / done.total(Metric::sci), 1.0, 1e-9);
}

} // namespace
} // namespace estimator
