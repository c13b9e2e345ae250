#include "estimator/report/report.h"

#include "estimator/report/markdown_writer.h"
#include "models/files/plan_digest.h"
#include "models/files/plan_file.h"
#include "tests/estimator/plan_builder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

namespace estimator {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

const std::filesystem::path kResources = FOUREM_RESOURCES;

models::Plan example(const char* name = "chat-assistant.fourem") {
    const auto loaded = models::readPlan(kResources / "examples" / name);
    EXPECT_TRUE(loaded);
    return loaded->plan;
}

ReportRequest requestFor(const models::Plan& plan) {
    ReportRequest request{.plan = plan, .facts = factsFor(plan, shippedCatalogue())};
    request.planFile = "chat.fourem";
    request.program = "Fourem";
    request.draws = 64;
    request.licences = models::readLicences(kResources / "catalogue").value();
    return request;
}

Outline outlineFor(const ReportRequest& request) {
    const auto outline = outlineOf(request);
    EXPECT_TRUE(outline) << (outline ? "" : models::englishLine(outline.error()));
    return outline.value_or(Outline{});
}

std::string textOf(const ReportRequest& request) { return markdown(outlineFor(request), English{}); }

std::string partOf(const models::Plan& plan, ReportPart part) {
    ReportRequest request = requestFor(plan);
    request.parts = {part};
    return textOf(request);
}

models::Plan reviewed(models::Plan plan, models::Review::Status status) {
    plan.review = models::Review{
        .preparer = "P. Planner", .reviewer = "R. Reader", .status = status, .date = "2026-11-20", .digest = {}, .extra = {}};
    plan.review->digest = models::approvalDigest(*plan.review, models::planDigest(plan));
    return plan;
}

models::Plan measured(models::Plan plan) {
    plan.measured = {{.id = models::MeasuredRunId{"march"},
                      .stage = models::StageId{"serve"},
                      .begin = "2026-03",
                      .end = {},
                      .figures = {{"energy_facility_kwh", 4200.0}},
                      .source = "meter of the hall",
                      .extra = {}}};
    plan.events = {{.id = models::EventId{"swap"},
                    .kind = models::PlanEvent::Kind::modelReplaced,
                    .date = "2026-03-14",
                    .stage = {},
                    .text = "Llama 3.2",
                    .extra = {}}};
    return plan;
}

TEST(Report, hasEverySectionInItsOrder) {
    const Outline outline = outlineFor(requestFor(measured(example())));
    std::vector<ReportPart> parts;
    for (const Section& section : outline.sections) {
        parts.push_back(section.part);
        EXPECT_FALSE(section.blocks.empty()) << info(section.part).key;
    }
    std::vector<ReportPart> all;
    for (const ReportPartInfo& row : allReportParts()) all.push_back(row.part);
    EXPECT_EQ(parts, all);
}

TEST(Report, saysTheSameWheneverItIsMade) {
    const ReportRequest request = requestFor(example());
    EXPECT_EQ(textOf(request), textOf(request));
    ReportRequest threaded = request;
    threaded.threads = 3;
    EXPECT_EQ(textOf(threaded), textOf(request));
}

TEST(Report, holdsOnlyTheSectionsAndScenariosThatWereChosen) {
    ReportRequest request = requestFor(example());
    request.parts = {ReportPart::sci, ReportPart::summary};
    request.scenarios = {models::ScenarioId{"clean-lean"}};
    const Outline outline = outlineFor(request);
    ASSERT_EQ(outline.sections.size(), 2u);
    EXPECT_EQ(outline.sections[0].part, ReportPart::summary);
    EXPECT_EQ(outline.sections[1].part, ReportPart::sci);
    const std::string text = textOf(request);
    EXPECT_THAT(text, HasSubstr("On-premises"));
    EXPECT_THAT(text, HasSubstr("Clean and lean"));
    EXPECT_THAT(text, Not(HasSubstr("Clean region")));
}

TEST(Report, choosingScenariosMovesNoFigure) {
    ReportRequest request = requestFor(example());
    request.parts = {ReportPart::sci};
    const std::string whole = textOf(request);
    request.scenarios = {models::ScenarioId{"clean-lean"}};
    const std::string chosen = textOf(request);
    const std::size_t row = chosen.find("| Clean and lean |");
    ASSERT_NE(row, std::string::npos);
    EXPECT_THAT(whole, HasSubstr(chosen.substr(row, chosen.find('\n', row) - row)));
}

TEST(Report, refusesUnknownSectionsAndScenarios) {
    EXPECT_EQ(reportParts("summary, sci").value(), (std::vector{ReportPart::summary, ReportPart::sci}));
    EXPECT_TRUE(reportParts("").value().empty());
    ASSERT_FALSE(reportParts("summary,annex"));
    EXPECT_EQ(reportParts("annex").error().code, models::Code::badValue);
    EXPECT_EQ(reportScenarios(example(), "clean-lean,Cloud").value(),
              (std::vector{models::ScenarioId{"clean-lean"}, models::ScenarioId{"cloud"}}));
    EXPECT_FALSE(reportScenarios(example(), "nowhere"));
    ReportRequest request = requestFor(example());
    request.scenarios = {models::ScenarioId{"nowhere"}};
    ASSERT_FALSE(outlineOf(request));
    EXPECT_EQ(outlineOf(request).error().code, models::Code::unknownScenario);
}

TEST(Report, putsMeasuredRunsBesideThePlan) {
    EXPECT_THAT(textOf(requestFor(example())), Not(HasSubstr("Planned and measured")));
    const std::string text = partOf(measured(example()), ReportPart::measured);
    EXPECT_THAT(text, HasSubstr("| Serve the assistant | Facility energy |"));
    EXPECT_THAT(text, HasSubstr("| 4.2 MWh |"));
    EXPECT_THAT(text, HasSubstr("| 2026-03 |"));
    EXPECT_THAT(text, HasSubstr("| 2026-03-14 | – | model replaced | Llama 3.2 |"));
}

TEST(Report, isDatedWhenAskedOrReviewed) {
    EXPECT_EQ(outlineFor(requestFor(example())).day, "");
    EXPECT_EQ(outlineFor(requestFor(reviewed(example(), models::Review::Status::inReview))).day, "2026-11-20");
    ReportRequest request = requestFor(example());
    request.day = "2026-11-26";
    EXPECT_EQ(outlineFor(request).day, "2026-11-26");
    EXPECT_EQ(reportDay("today", "2026-11-27").value(), "2026-11-27");
    EXPECT_EQ(reportDay("", "2026-11-27").value(), "");
    EXPECT_FALSE(reportDay("2026-02-30", "2026-11-27"));
    EXPECT_FALSE(reportDay("2026-11", "2026-11-27"));
}

TEST(Report, isOnOneBasisThroughout) {
    const models::Plan plan = example("weather.fourem");
    ReportRequest request = requestFor(plan);
    request.basis = Basis::market;
    const Outline asked = outlineFor(request);
    const std::string text = markdown(asked, English{});
    EXPECT_THAT(text, HasSubstr("This report shows totals market-based"));
    EXPECT_THAT(text, HasSubstr(" --basis market"));
    EXPECT_THAT(text, Not(HasSubstr("total: location-based")));
    // The same plan with the basis as its own says the same of every choice.
    models::Plan own = plan;
    for (const models::Scenario& scenario : plan.scenarios)
        own = models::apply(own, models::SetField{scenario.id, models::planScope(), "basis", models::FieldValue{std::string{"market"}}})
                  .value();
    ReportRequest ownRequest = requestFor(own);
    request.parts = ownRequest.parts = {ReportPart::comparison, ReportPart::levers, ReportPart::accounting};
    EXPECT_EQ(textOf(request).substr(textOf(request).find("\n## ")), textOf(ownRequest).substr(textOf(ownRequest).find("\n## ")));
}

TEST(Report, tellsWhoAnswersForThePlan) {
    const std::string draft = partOf(example(), ReportPart::review);
    EXPECT_THAT(draft, HasSubstr("Draft: not reviewed yet"));
    const models::Plan plan = reviewed(example(), models::Review::Status::approved);
    const std::string text = partOf(plan, ReportPart::review);
    EXPECT_THAT(text, HasSubstr("| Prepared by | P. Planner |"));
    EXPECT_THAT(text, HasSubstr("Approved by R. Reader (2026-11-20)"));
    EXPECT_THAT(text, HasSubstr(models::planDigest(plan)));
    EXPECT_THAT(text, HasSubstr("fourem estimate chat.fourem --format json --draws 64 --seed"));
    EXPECT_THAT(text, Not(HasSubstr("no longer holds")));
}

TEST(Report, showsThatAnApprovedPlanWasEdited) {
    models::Plan plan = reviewed(example(), models::Review::Status::approved);
    const std::string approved = plan.review->digest;
    plan.title = "Another assistant";
    const Outline outline = outlineFor(requestFor(plan));
    EXPECT_EQ(outline.cover.standing.tone, Paragraph::Tone::warning);
    EXPECT_THAT(English{}.say(outline.cover.standing.text), HasSubstr("the approval no longer holds"));
    EXPECT_THAT(partOf(plan, ReportPart::review), HasSubstr("| Digest that was approved | " + approved + " |"));
    EXPECT_THAT(partOf(plan, ReportPart::findings), HasSubstr("W_EDITED_SINCE_APPROVAL"));
}

TEST(Report, neverShowsAMarketBasedZeroAlone) {
    models::Plan plan = example();
    plan.work["basis"] = text("market");
    const std::string named = partOf(plan, ReportPart::accounting);
    EXPECT_THAT(named, HasSubstr("The market-based zero of Clean region rests on the factor of the provider (Green Software Foundation"));
    EXPECT_THAT(named, HasSubstr("Location-based, the same electricity emits"));

    plan.scenarios.front().settings[models::StageId{"serve"}]["known_market_intensity_g_kwh"] = number(0.0);
    EXPECT_THAT(partOf(plan, ReportPart::accounting), HasSubstr("names no instrument and is unproven"));
}

TEST(Report, namesTheBasisOfTotalsBesideThem) {
    models::Plan plan = example();
    EXPECT_THAT(partOf(plan, ReportPart::summary), Not(HasSubstr("market-based")));
    plan.work["basis"] = text("market");
    const std::string summary = partOf(plan, ReportPart::summary);
    EXPECT_THAT(summary, HasSubstr("| Total emissions | market-based |")); // of the cover
    EXPECT_THAT(summary, HasSubstr("These emissions are market-based; location-based they are "));
    EXPECT_THAT(summary, HasSubstr("The market-based zero of Clean region rests on the factor of the provider"));
    EXPECT_THAT(summary, HasSubstr("; market-based; location-based: ")); // under the key figure, behind its interval
    EXPECT_THAT(partOf(plan, ReportPart::stages), HasSubstr("<br>location-based: "));
    const std::string comparison = partOf(plan, ReportPart::comparison);
    EXPECT_THAT(comparison, HasSubstr("market-based; location-based: "));
    EXPECT_THAT(comparison, HasSubstr("The market-based zero of Clean region"));
}

TEST(Report, onAnotherBasisOrWithFewerScenariosIsNoEdit) {
    ReportRequest request = requestFor(reviewed(example(), models::Review::Status::approved));
    request.basis = Basis::market;
    request.scenarios = {models::ScenarioId{"clean-lean"}};
    request.parts = {ReportPart::summary, ReportPart::review, ReportPart::findings};
    EXPECT_THAT(textOf(request), Not(HasSubstr("edited")));
}

TEST(Report, tellsAnApprovalWithoutDigestFromAnEdit) {
    models::Plan plan = reviewed(example(), models::Review::Status::approved);
    plan.review->digest.clear();
    const std::string findings = partOf(plan, ReportPart::findings);
    EXPECT_THAT(findings, HasSubstr("cannot be checked"));
    EXPECT_THAT(findings, Not(HasSubstr("edited")));
}

TEST(Report, saysThatThePlanIsNotSaved) {
    ReportRequest request = requestFor(example());
    request.parts = {ReportPart::review};
    EXPECT_THAT(textOf(request), Not(HasSubstr("unsaved")));
    request.isEdited = true;
    const std::string text = textOf(request);
    EXPECT_THAT(text, HasSubstr("| Plan file | chat.fourem, with unsaved changes |"));
    EXPECT_THAT(text, HasSubstr("its file gives other figures"));
}

TEST(Report, drawsNoMoreScenariosThanCanBeRead) {
    models::Plan plan = example();
    for (int copy = 0; copy < 6; ++copy) {
        models::Scenario scenario = plan.scenarios.back();
        scenario.id = models::ScenarioId{"copy-" + std::to_string(copy)};
        scenario.name = "Copy " + std::to_string(copy);
        plan.scenarios.push_back(std::move(scenario));
    }
    ReportRequest request = requestFor(plan);
    request.parts = {ReportPart::comparison};
    request.draws = 0;
    std::size_t panels = 0;
    const Outline outline = outlineFor(request);
    for (const Block& block : outline.sections.front().blocks)
        if (const auto* figure = std::get_if<Figure>(&block))
            if (const auto* chart = std::get_if<FourMChart>(&figure->picture)) {
                EXPECT_LE(chart->panels.size(), 4U);
                panels += chart->panels.size();
            }
    EXPECT_EQ(panels, plan.scenarios.size() - 1);
}

TEST(Report, listsDefaultsAndWhatTheProgramChose) {
    const std::string text = partOf(example(), ReportPart::assumptions);
    const std::string chosen = text.substr(text.find("### What the program chose"));
    EXPECT_THAT(chosen, HasSubstr("| Replicas<br>"));
    EXPECT_THAT(chosen, HasSubstr("### Defaults that hold where the plan says nothing"));
    EXPECT_THAT(chosen, HasSubstr("| life-cycle, consumption |"));
    EXPECT_THAT(chosen, HasSubstr("| vLLM 0.11<br>"));
}

TEST(Report, namesOtherWorkInWords) {
    for (const ReportPart part : {ReportPart::findings, ReportPart::summary}) {
        const std::string text = partOf(example("gpt3-vs-glam.fourem"), part);
        EXPECT_THAT(text, HasSubstr("GLaM does not do the same work as the baseline: Training tokens 300B"));
        EXPECT_THAT(text, Not(HasSubstr("train.tokens")));
    }
}

TEST(Report, listsAssumptionsWithSourceAgeAndReview) {
    const std::string text = partOf(example(), ReportPart::assumptions);
    EXPECT_THAT(text, HasSubstr("| No. | Tag | Figure | Value | Source | Age | Reviewed | Scenarios |"));
    EXPECT_THAT(text, HasSubstr("Ages count to 2026-11."));
    EXPECT_THAT(text, HasSubstr("sites/azure/swedencentral/ci_market_g_kwh"));
    EXPECT_THAT(text, HasSubstr("| not yet |"));
    EXPECT_THAT(partOf(reviewed(example(), models::Review::Status::approved), ReportPart::assumptions), HasSubstr("| with the plan |"));
}

TEST(Report, namesEverySourceOnce) {
    const std::string text = partOf(example(), ReportPart::assumptions);
    const std::string source = "NVIDIA HGX H100 PCF summary";
    const std::size_t first = text.find(source);
    ASSERT_NE(first, std::string::npos);
    EXPECT_GT(first, text.find("### Sources of the assumptions"));
    EXPECT_EQ(text.find(source, first + 1), std::string::npos);
    EXPECT_THAT(text, HasSubstr("| S1 |"));
}

TEST(Report, countsByTheFunctionalUnitOfThePlan) {
    // 40 requests a second over 365 days: 1.26 billion.
    EXPECT_THAT(partOf(example(), ReportPart::boundary),
                HasSubstr("| Functional units over the horizon | 1.26B, counted from the work of the stages |"));
    const std::string score = partOf(example(), ReportPart::sci);
    EXPECT_THAT(score, HasSubstr("The functional unit R is: request, counted over the horizon of 365 days."));
    EXPECT_THAT(score, HasSubstr("| 1.26B<br>request |"));
    EXPECT_THAT(score, HasSubstr(" mg CO2e per request |"));
    EXPECT_THAT(textOf(requestFor(example("gpt3-training.fourem"))), HasSubstr(" t CO2e per trained model |"));
    EXPECT_THAT(textOf(requestFor(example())), Not(HasSubstr("/unit")));
}

TEST(Report, tellsWithItsSummaryWhatDecides) {
    const std::string text = partOf(example(), ReportPart::summary);
    for (const char* words : {"| **Total emissions** |", "| Cost |", "| Wall time |", "Facility energy falls from ", "Cost rises from ",
                              " of the draws.", "What would narrow the interval of On-premises most: "})
        EXPECT_THAT(text, HasSubstr(words));
    EXPECT_THAT(partOf(example("gpt3-vs-glam.fourem"), ReportPart::summary),
                HasSubstr("> **The compared figures rest on different carbon bases: location-based · intensity entered; market-based · "
                          "intensity entered"));
}

TEST(Report, writesOptionsAsPeopleSayThem) {
    const std::string text = textOf(requestFor(example()));
    for (const char* key : {"lifecycle-consumption |", "vllm-0.11 ·", ": lora"}) EXPECT_THAT(text, Not(HasSubstr(key)));
    EXPECT_THAT(text, HasSubstr("| Intensity series | life-cycle, consumption |"));
    EXPECT_THAT(text, HasSubstr("Serving software: vLLM 0.11"));
}

TEST(Report, showsHowADayGoes) {
    models::Plan plan = example();
    std::vector<double> hours(24, 1.0);
    hours[15] = 2.0; // of a mean of 25 / 24: 96 % to 192 %
    plan = models::apply(plan, models::SetField{{}, models::StageId{"serve"}, "daily_profile", models::FieldValue{hours}}).value();
    plan = models::apply(plan, models::SetField{plan.scenarios[1].id, models::StageId{"serve"}, "daily_profile", models::Auto{}}).value();
    EXPECT_THAT(partOf(plan, ReportPart::comparison), HasSubstr("hour by hour 96 % to 192 % of the mean, the most at 15:00"));
}

TEST(Report, showsBetweenWhatAnHourlySeriesMoves) {
    models::Figure figure;
    figure.value = 25.0;
    figure.unit = "gCO2e/kWh";
    figure.note = "mean of 8760 hours from 2025-01-01 to 2025-12-31, 12 to 61 gCO2e/kWh";
    const models::Overlay user{.entries = {}, .figures = {{"sites/azure/swedencentral/ci_lifecycle_consumption_g_kwh", figure}}};
    ReportRequest request = requestFor(example());
    request.facts = models::Facts{shippedCatalogue(), std::make_shared<const models::Overlay>(user)};
    request.parts = {ReportPart::assumptions};
    EXPECT_THAT(textOf(request), HasSubstr("12 to 61 gCO2e/kWh"));
}

TEST(Report, namesTheTermsOfTheDataThatItUsed) {
    const std::string text = partOf(example(), ReportPart::sources);
    EXPECT_THAT(text, HasSubstr("ODbL 1.0"));
    EXPECT_THAT(text, HasSubstr("Contains information from Electricity Maps"));
}

TEST(Report, mapsEmissionsToScopesAndSaysWhatItIsNot) {
    const std::string text = partOf(example(), ReportPart::boundary);
    for (const char* words : {"This is a forecast, not an inventory", "| Scope 1<br>", "| Scope 2, location-based<br>",
                              "| Scope 3.1, market-based<br>", "| Scope 3.2, embodied<br>", "GWP100", "Offsets and removals"})
        EXPECT_THAT(text, HasSubstr(words));
}

TEST(Report, showsAppliedAndOpenLevers) {
    const std::string text = partOf(example(), ReportPart::levers);
    EXPECT_THAT(text, HasSubstr("| Applied | Instead of | Saves | Factor |"));
    EXPECT_THAT(text,
                HasSubstr("Left on the table; saved in the stage:\n\n| Recommendation | Stage | Would save | Energy | Cost | Published |"));
    EXPECT_THAT(text, HasSubstr("Tuning method: LoRA"));
    // Two levers that come to the same are one recommendation.
    EXPECT_THAT(text, HasSubstr("4M: a cleaner location; Carbon-aware choice of region<br>Site: Azure swedencentral, Sweden Central"));
}

TEST(Report, explainsEachFormulaByItsFirstUse) {
    const std::string text = partOf(example(), ReportPart::method);
    EXPECT_THAT(text, HasSubstr("M-4.4 Energy with PUE"));
    EXPECT_THAT(text, HasSubstr("fourem explain chat.fourem total_kgco2e --scenario on-premises"));
    EXPECT_THAT(text, HasSubstr("Model width 4,096")); // what is read or entered is not rounded
}

TEST(Report, saysWhatToMeasureFirst) {
    const std::string text = partOf(example(), ReportPart::uncertainty);
    EXPECT_THAT(text, HasSubstr("### What to measure first: On-premises"));
    EXPECT_THAT(text, HasSubstr("of the spread of total emissions would go if it were known"));
    ReportRequest request = requestFor(example());
    request.parts = {ReportPart::uncertainty};
    request.draws = 0;
    EXPECT_THAT(textOf(request), HasSubstr("Nothing was drawn for this report"));
}

TEST(Report, ofAnEmptyPlanSaysSo) {
    const std::string text = textOf(requestFor(models::emptyPlan("Empty")));
    EXPECT_THAT(text, HasSubstr("Empty has no stages yet."));
    EXPECT_THAT(text, HasSubstr("Draft: not reviewed yet"));
}

TEST(Report, keepsHostileNamesNames) {
    models::Plan plan = example();
    plan.title = "<img src=x onerror=alert(1)>\n# Approved by the board";
    plan.notes = "![logo](http://evil.example/x.png)\n\n## Injected";
    plan.scenarios[1].name = "| a | b |\n|---|---|";
    const std::string text = textOf(requestFor(plan));
    EXPECT_THAT(text, HasSubstr("# \\<img src=x onerror=alert(1)> # Approved by the board\n"));
    EXPECT_THAT(text, Not(HasSubstr("\n# Approved")));
    EXPECT_THAT(text, Not(HasSubstr("\n## Injected")));
    EXPECT_THAT(text, Not(HasSubstr("![logo](")));
    EXPECT_THAT(text, Not(HasSubstr(" | a | b |\n|---")));
}

TEST(Report, ofEveryExampleHasAllSections) {
    for (const char* name : {"gpt3-training.fourem", "gpt3-vs-glam.fourem", "text-classifier.fourem", "weather.fourem"}) {
        const Outline outline = outlineFor(requestFor(example(name)));
        EXPECT_EQ(outline.sections.size(), kReportPartCount - 1) << name; // nothing was measured
    }
}

} // namespace
} // namespace estimator
