// What each chart draws, beside what `fourem compare` prints, or what the estimator says where that prints nothing of it.
#include "tests/estimator/plan_builder.h"
#include "ui/charts/actuals_view.h"
#include "ui/charts/bars_chart.h"
#include "ui/charts/break_even_chart.h"
#include "ui/charts/flows_chart.h"
#include "ui/charts/four_m_view.h"
#include "ui/charts/matrix_chart.h"
#include "ui/charts/ranking_chart.h"
#include "ui/charts/site_map_chart.h"
#include "ui/charts/timeline_chart.h"
#include "ui/charts/tornado_chart.h"
#include "ui/charts/trade_off_chart.h"
#include "ui/charts/waterfall_chart.h"

#include "models/files/plan_file.h"
#include "ui/text/numbers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>
#include <set>
#include <string>
#include <utility>

using estimator::Metric;

namespace {

constexpr const char* kPlan = FOUREM_RESOURCES "/examples/chat-assistant.fourem";

bool isClose(double a, double b) { return std::abs(a - b) <= 1e-9 * std::max(std::abs(a), std::abs(b)); }

double raw(const ui::ChartTable& table, std::size_t row, std::size_t column) { return table.cells[row][column].raw.toDouble(); }

} // namespace

class ChartFiguresTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        QProcess compare;
        compare.setProcessChannelMode(QProcess::SeparateChannels);
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("FOUREM_DATA"), QStringLiteral(FOUREM_RESOURCES));
        compare.setProcessEnvironment(environment);
        compare.start(QStringLiteral(FOUREM_PROGRAM), {QStringLiteral("compare"), QString::fromUtf8(kPlan), QStringLiteral("--format"),
                                                       QStringLiteral("json"), QStringLiteral("--draws"), QStringLiteral("64")});
        QVERIFY(compare.waitForFinished(120000));
        m_scenarios = QJsonDocument::fromJson(compare.readAllStandardOutput()).object()[QStringLiteral("scenarios")].toArray();
        QVERIFY(m_scenarios.size() > 1);

        auto plan = models::readPlan(kPlan);
        QVERIFY(plan);
        m_question.plan = std::make_shared<const models::Plan>(std::move(plan->plan));
        m_question.catalogue = estimator::shippedCatalogue();
        auto estimate = estimator::estimate(*m_question.plan, m_question.facts(), {.draws = 64});
        QVERIFY(estimate);
        m_question.estimate = std::make_shared<const estimator::Estimate>(*std::move(estimate));
        m_question.current = m_question.estimate;
        m_question.scenario = m_question.plan->scenarios[1].id;
    }

    void bars() {
        ui::BarsChart chart;
        ask(chart, m_question);
        const ui::ChartTable table = chart.table();
        for (int i = 0; i < m_scenarios.size(); ++i)
            QVERIFY(isClose(raw(table, chart.data()->segments.size(), static_cast<std::size_t>(i)), total(i, "total_kgco2e")));
        QCOMPARE(table.rows.mid(static_cast<qsizetype>(chart.data()->segments.size()) + 1),
                 (QStringList{QStringLiteral("P10"), QStringLiteral("P90")}));
        QVERIFY(isClose(raw(table, table.cells.size() - 1, 0), *m_question.estimate->scenarios[0].total[Metric::total].p90));
        // The pictures of two bars are as high as their figures: the top of the stack is the end of its last segment.
        const auto top = [&](const models::ScenarioId& id) {
            double highest = 1e9;
            for (const ui::ChartPlace& place : chart.picture().places)
                if (place.target.scenario == id && place.cell.y() < 0) highest = std::min(highest, place.room.top());
            return highest;
        };
        const auto bottom = [&](const models::ScenarioId& id) {
            double lowest = 0;
            for (const ui::ChartPlace& place : chart.picture().places)
                if (place.target.scenario == id && place.cell.y() < 0) lowest = std::max(lowest, place.room.bottom());
            return lowest;
        };
        const auto& first = m_question.plan->scenarios[0].id;
        const auto& second = m_question.plan->scenarios[1].id;
        const double drawn = (bottom(first) - top(first)) / (bottom(second) - top(second));
        QVERIFY(std::abs(drawn / (total(0, "total_kgco2e") / total(1, "total_kgco2e")) - 1.0) < 0.01);
    }

    void fourM() {
        ui::FourMView chart;
        ask(chart, m_question);
        QTRY_VERIFY_WITH_TIMEOUT(chart.data() != nullptr, 120000);
        for (int i = 1; i < m_scenarios.size(); ++i) {
            const QJsonObject json = m_scenarios[i].toObject()[QStringLiteral("four_m")].toObject();
            const estimator::FourMPanel& panel = chart.data()->panels[static_cast<std::size_t>(i) - 1];
            double product = 1.0;
            for (const estimator::FourMStep& step : panel.steps) {
                const auto key = estimator::fourMGroups()[static_cast<std::size_t>(step.factor.group)].key;
                QVERIFY(isClose(step.factor.factor, json[ui::toQt(key)].toDouble()));
                QVERIFY(isClose(step.from, product));
                product *= step.factor.factor;
            }
            QVERIFY(isClose(panel.total, json[QStringLiteral("total")].toDouble()));
            QVERIFY(std::abs(product / panel.total - 1.0) < 1e-9);
        }
    }

    void chain() {
        ui::ChartQuestion question = m_question;
        question.splitBy = ui::SplitBy::chain;
        ui::FourMView chart;
        ask(chart, question);
        QTRY_VERIFY_WITH_TIMEOUT(chart.data() != nullptr, 120000);
        constexpr std::array kKeys{"accelerator_hours", "power", "facility", "intensity"};
        std::size_t checked = 0;
        for (int i = 1; i < m_scenarios.size(); ++i) {
            const QJsonValue json = m_scenarios[i].toObject()[QStringLiteral("four_m")].toObject()[QStringLiteral("lmdi")];
            const estimator::FourMPanel& panel = chart.data()->panels[static_cast<std::size_t>(i) - 1];
            QCOMPARE(panel.error.has_value(), json.isNull());
            if (json.isNull()) continue;
            for (std::size_t link = 0; link < kKeys.size(); ++link) {
                QVERIFY(isClose(panel.chain[link].factor, json.toObject()[QLatin1String{kKeys[link]}].toDouble()));
                QVERIFY(isClose(raw(chart.table(), link, static_cast<std::size_t>(i) - 1), panel.chain[link].factor));
                ++checked;
            }
            QVERIFY(isClose(panel.total, json.toObject()[QStringLiteral("total")].toDouble()));
        }
        QVERIFY(checked > 0);
        // The method is named in the picture.
        QVERIFY(std::ranges::any_of(chart.picture().texts,
                                    [](const ui::ChartText& text) { return text.text.contains(QStringLiteral("LMDI")); }));
    }

    void waterfall() {
        ui::WaterfallChart chart;
        ask(chart, m_question);
        QTRY_VERIFY_WITH_TIMEOUT(chart.data() != nullptr, 120000);
        const ui::ChartTable table = chart.table();
        QVERIFY(isClose(raw(table, 0, 0), total(0, "total_kgco2e")));
        double sum = 0.0;
        for (std::size_t row = 0; row + 1 < table.cells.size(); ++row) sum += raw(table, row, 0);
        QVERIFY(std::abs(sum / total(1, "total_kgco2e") - 1.0) < 1e-6);
        QVERIFY(std::abs(raw(table, table.cells.size() - 1, 0) / total(1, "total_kgco2e") - 1.0) < 1e-9);
    }

    void tornado() {
        ui::TornadoChart chart;
        ask(chart, m_question);
        QTRY_VERIFY_WITH_TIMEOUT(chart.data() != nullptr, 120000);
        QVERIFY(isClose(chart.data()->point, total(1, "total_kgco2e")));
        QCOMPARE(chart.table().cells.size(), chart.data()->effects.size());
    }

    void ranking() {
        ui::RankingChart chart;
        ask(chart, m_question);
        double last = 0.0;
        for (std::size_t row = 0; row < chart.data()->scenarios.size(); ++row) {
            const auto& scenario = chart.data()->scenarios[row];
            QVERIFY(isClose(raw(chart.table(), row, 0), total(static_cast<int>(scenario.index), "total_kgco2e")));
            QVERIFY(scenario.value >= last);
            last = scenario.value;
        }
        // With two scenarios, "below the next" is the share that the comparison tells of the baseline, or its opposite.
        const auto& least = chart.data()->scenarios.front();
        const auto& next = chart.data()->scenarios[1];
        if (next.index == 0) {
            const QJsonObject difference = m_scenarios[static_cast<int>(least.index)].toObject()[QStringLiteral("difference")].toObject();
            QVERIFY(isClose(*least.belowNext,
                            difference[QStringLiteral("total_kgco2e")].toObject()[QStringLiteral("below_baseline")].toDouble()));
        }
    }

    void tradeOff() {
        ui::TradeOffChart chart;
        ask(chart, m_question);
        for (std::size_t row = 0; row < chart.data()->points.size(); ++row) {
            const int index = static_cast<int>(chart.data()->points[row].index);
            QVERIFY(isClose(raw(chart.table(), row, 0), total(index, "cost_usd")));
            QVERIFY(isClose(raw(chart.table(), row, 1), total(index, "total_kgco2e")));
        }
    }

    void flows() {
        ui::FlowsChart chart;
        ask(chart, m_question);
        const ui::ChartTable table = chart.table();
        double sum = 0.0;
        for (const auto& row : table.cells) sum += row.back().raw.toDouble();
        QVERIFY(std::abs(sum / total(1, "total_kgco2e") - 1.0) < 1e-9);
    }

    void timeline() {
        ui::TimelineChart chart;
        ask(chart, m_question);
        double end = 0.0;
        for (const auto& row : chart.data()->rows) end = std::max(end, row.end.value_or(0.0));
        QVERIFY2(isClose(end, total(1, "time_h")), qPrintable(QString::number(end, 'g', 12)));
    }

    void breakEven() {
        ui::BreakEvenChart chart;
        ask(chart, m_question);
        // At the end of the horizon everything of the estimate has come together.
        for (const auto& line : chart.data()->lines) QVERIFY(isClose(line.atEnd, total(static_cast<int>(line.index), "total_kgco2e")));
        // The table has what is drawn: a row a line, and one for each place where two of them cross.
        const ui::ChartTable table = chart.table();
        QCOMPARE(table.cells.size(), chart.data()->lines.size() + chart.data()->crossings.size());
        for (const auto& row : table.cells) QCOMPARE(row.size(), table.columns.size());
        if (!chart.data()->crossings.empty()) QVERIFY(isClose(raw(table, chart.data()->lines.size(), 6), chart.data()->crossings[0].day));
    }

    void tellsLinesApartWithoutColour() {
        const ui::ChartQuestion question = ofTwelveScenarios();
        ui::BreakEvenChart chart;
        ask(chart, question);
        std::set<std::pair<QRgb, int>> looks;
        for (const ui::ChartShape& shape : chart.picture().shapes)
            if (shape.width == 2.0 && shape.points.size() == 2 && shape.points.boundingRect().width() > 200)
                looks.emplace(shape.line.rgb(), static_cast<int>(shape.style));
        QCOMPARE(looks.size(), std::size_t{12});
    }

    void namesOfTwelveScenariosCoverNeitherEachOtherNorAPoint() {
        const ui::ChartQuestion question = ofTwelveScenarios();
        ui::TradeOffChart chart;
        ask(chart, question);
        QCOMPARE(chart.data()->points.size(), std::size_t{12});
        std::vector<QRectF> names;
        for (const ui::ChartText& text : chart.picture().texts)
            for (const auto& point : chart.data()->points)
                if (text.text == QString::fromStdString(point.name) ||
                    text.text.startsWith(QString::fromStdString(point.name) + QStringLiteral(" ·")))
                    names.push_back(text.room);
        QCOMPARE(names.size(), std::size_t{12});
        std::vector<QRectF> dots;
        for (const ui::ChartShape& shape : chart.picture().shapes)
            if (const QRectF box = shape.points.boundingRect();
                shape.points.size() > 10 && shape.isClosed && std::abs(box.width() - box.height()) < 0.5)
                dots.push_back(box);
        QVERIFY(dots.size() >= 12);
        for (std::size_t i = 0; i < names.size(); ++i) {
            for (std::size_t j = 0; j < i; ++j) QVERIFY(!names[i].intersects(names[j]));
            for (const QRectF& dot : dots) QVERIFY(!names[i].intersects(dot));
        }
    }

    void aScenarioWithoutFactorsSaysWhy() {
        estimator::FourMChart data;
        data.axis = estimator::factorAxis(1.0, 2.0);
        data.panels.push_back({.id = m_question.plan->scenarios[1].id,
                               .name = "Cloud",
                               .steps = {},
                               .chain = {},
                               .totalP10 = {},
                               .totalP90 = {},
                               .error = estimator::noChain("Cloud")});
        ui::FourMView chart;
        chart.resize(1000, 400);
        chart.present(m_question, data);
        QCOMPARE(chart.picture().places.size(), std::size_t{1});
        QVERIFY(chart.picture().places.front().text.startsWith(QStringLiteral("Cloud: ")));
        QVERIFY(chart.picture().places.front().text.contains(QStringLiteral("a stage is done")));
    }

    void daysOfCrowdedCrossingsDoNotCoverEachOther() {
        estimator::BreakEven lines;
        lines.days = 1000.0;
        lines.timeAxis = estimator::axisUpTo(1000.0, "days");
        lines.axis = estimator::axisUpTo(2000.0, "kgCO2e");
        lines.lines = {{.id = m_question.plan->scenarios[0].id, .name = "A", .once = 1.0, .perDay = 1.0, .atEnd = 1001.0},
                       {.id = m_question.plan->scenarios[1].id, .name = "B", .once = 0.0, .perDay = 2.0, .atEnd = 2000.0}};
        lines.crossings = {{.a = 1, .b = 0, .day = 1.0, .value = 2.0},
                           {.a = 1, .b = 0, .day = 2.0, .value = 3.0},
                           {.a = 1, .b = 0, .day = 600.0, .value = 900.0}};
        ui::BreakEvenChart chart;
        chart.resize(1000, 400);
        chart.present(m_question, lines);
        QStringList days;
        for (const ui::ChartText& text : chart.picture().texts)
            if (text.text.startsWith(QStringLiteral("day "))) days.append(text.text);
        QCOMPARE(days, (QStringList{QStringLiteral("day 1"), QStringLiteral("day 600")}));
        const auto& places = chart.picture().places;
        QVERIFY(std::ranges::any_of(places, [](const auto& place) { return place.text.contains(QStringLiteral("day 2")); }));
    }

    void crossingsAndMonthsSayWhyTheyHaveNoInterval() {
        estimator::BreakEven lines;
        lines.days = 10.0;
        lines.timeAxis = estimator::axisUpTo(10.0, "days");
        lines.axis = estimator::axisUpTo(20.0, "kgCO2e");
        lines.lines = {{.id = m_question.plan->scenarios[0].id, .name = "A", .once = 10.0, .perDay = 0.0, .atEnd = 10.0},
                       {.id = m_question.plan->scenarios[1].id, .name = "B", .once = 0.0, .perDay = 2.0, .atEnd = 20.0}};
        lines.crossings = {{.a = 1, .b = 0, .day = 5.0, .value = 10.0}};
        ui::BreakEvenChart breakEven;
        breakEven.resize(1000, 400);
        breakEven.present(m_question, lines);
        QVERIFY(breakEven.picture().places.back().text.contains(QStringLiteral("no interval: ")));

        estimator::ActualsChart months;
        months.metric = Metric::total;
        months.axis = estimator::axisUpTo(20.0, "kgCO2e");
        months.months = {{std::chrono::year{2026} / std::chrono::March, 5.0, 6.0}};
        months.factor = 1.2;
        months.runs = 1;
        ui::ActualsView actuals;
        actuals.resize(1000, 400);
        actuals.present(m_question, months);
        const QString text = actuals.picture().places.front().text;
        QVERIFY2(text.contains(QStringLiteral("no interval: ")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("as the runs imply: ") + ui::amount(6.0, "kgCO2e")), qPrintable(text)); // 1.2 x 5
    }

    void noLineRunsThroughTheWordsOfTheTimeline() {
        estimator::Timeline data;
        data.scenario = m_question.plan->scenarios[0].id;
        data.axis = estimator::axisUpTo(1000.0, "h");
        // From the begin on, so that the words stand neither before the line nor behind it.
        data.rows.push_back({.id = models::StageId{"watch"},
                             .name = "Watch",
                             .kind = models::StageKind::retrainOnDrift,
                             .site = {},
                             .end = 900.0,
                             .duration = 12.0,
                             .repetition = estimator::Repetition{300.0, 4.0, 3.0}});
        ui::TimelineChart chart;
        chart.resize(1000, 400);
        chart.present(m_question, data);
        std::vector<QRectF> dotted;
        for (const ui::ChartShape& shape : chart.picture().shapes)
            if (shape.style == Qt::DotLine) dotted.push_back(shape.points.boundingRect().adjusted(0, -1, 0, 1));
        QVERIFY(!dotted.empty());
        for (const ui::ChartText& text : chart.picture().texts)
            for (const QRectF& line : dotted) QVERIFY2(!line.intersects(text.room), qPrintable(text.text));
    }

    void warnsOfMixedBasesBesideTheFigures() {
        ui::ChartQuestion question = m_question;
        auto estimate = *m_question.estimate;
        estimate.scenarios[1].basis = estimator::Basis::market;
        question.estimate = std::make_shared<const estimator::Estimate>(std::move(estimate));
        const auto warns = [&](ui::ChartView& chart, const ui::ChartQuestion& asked) {
            ask(chart, asked);
            return std::ranges::any_of(chart.picture().texts,
                                       [](const ui::ChartText& text) { return text.text.contains(QStringLiteral("Mixed bases")); });
        };
        ui::BarsChart bars;
        QVERIFY(warns(bars, question));
        ui::RankingChart ranking;
        QVERIFY(warns(ranking, question));
        ui::TradeOffChart tradeOff;
        QVERIFY(warns(tradeOff, question));
        ui::BreakEvenChart breakEven;
        QVERIFY(warns(breakEven, question));
        question.current = question.estimate;
        ui::WaterfallChart waterfall;
        ask(waterfall, question);
        QTRY_VERIFY_WITH_TIMEOUT(waterfall.data() != nullptr, 60000);
        QVERIFY(warns(waterfall, question));
        ui::BarsChart alike;
        QVERIFY(!warns(alike, m_question));
    }

    void warnsOfOtherWorkBesideTheFigures() {
        ui::ChartQuestion question = m_question;
        models::Plan plan = *m_question.plan;
        plan.scenarios[1].settings[models::StageId{"serve"}]["requests_per_s"] = models::FieldValue{0.25};
        question.plan = std::make_shared<const models::Plan>(std::move(plan));
        question.current = question.estimate;
        const auto warns = [&](ui::ChartView& chart, const ui::ChartQuestion& asked) {
            ask(chart, asked);
            return QTest::qWaitFor(
                [&chart] {
                    return std::ranges::any_of(chart.picture().texts, [](const ui::ChartText& text) {
                        return text.text.contains(QStringLiteral("compare per functional unit"));
                    });
                },
                asked.plan == question.plan ? 120000 : 0);
        };
        ui::BarsChart bars;
        QVERIFY(warns(bars, question));
        ui::RankingChart ranking;
        QVERIFY(warns(ranking, question));
        for (const auto& scenario : ranking.data()->scenarios) QVERIFY(scenario.index != 1 || !scenario.isSupported());
        ui::TradeOffChart tradeOff;
        QVERIFY(warns(tradeOff, question));
        for (const auto& point : tradeOff.data()->points) QVERIFY(point.index != 1 || !point.isOnFront);
        ui::BreakEvenChart breakEven;
        QVERIFY(warns(breakEven, question));
        ui::WaterfallChart waterfall;
        QVERIFY(warns(waterfall, question));
        ui::FourMView fourM;
        QVERIFY(warns(fourM, question));
        ui::BarsChart alike;
        QVERIFY(!warns(alike, m_question));
    }

    void matrixAndMap() {
        ui::ChartQuestion question = m_question;
        question.scenario = m_question.plan->scenarios[0].id;
        question.stage = models::StageId{"serve"};
        ui::MatrixChart matrix;
        ask(matrix, question);
        QTRY_VERIFY_WITH_TIMEOUT(matrix.data() != nullptr, 300000);
        const auto& baseline = m_question.estimate->scenarios[0];
        const auto serve = std::ranges::find(baseline.stages, models::StageId{"serve"}, &estimator::StageEstimate::id);
        QVERIFY(isClose(raw(matrix.table(), 0, 0), *serve->metrics[Metric::total].point));
        ui::SiteMapChart map;
        ask(map, question);
        QTRY_VERIFY_WITH_TIMEOUT(map.data() != nullptr, 300000);
        const auto here = std::ranges::find(map.data()->sites, serve->site, &estimator::MapSite::id);
        if (here != map.data()->sites.end()) QVERIFY(isClose(*here->value, *serve->metrics[Metric::total].point));
    }

    void sitesThatMayNotBeTakenLookUnlikeThoseWithoutTheAccelerator() {
        ui::ChartQuestion question = m_question;
        estimator::SiteMap data;
        data.scenario = m_question.plan->scenarios[0].id;
        data.stage = models::StageId{"serve"};
        data.unit = "kgCO2e";
        data.residency = "SE, FI";
        data.sites = {{.id = "a", .name = "Far", .provider = {}, .longitude = -60.0, .isAllowed = false},
                      {.id = "b", .name = "Bare", .provider = {}, .isAvailable = false},
                      {.id = "c", .name = "Unknown", .provider = {}, .longitude = 60.0},
                      // One that is chosen all the same looks like the other outside.
                      {.id = "d", .name = "Taken", .provider = {}, .longitude = 120.0, .value = 5.0, .isAllowed = false, .isChosen = true}};
        ui::SiteMapChart chart;
        chart.resize(1000, 600);
        chart.present(question, data);
        // What is drawn within the place of each site, as the number of its points and whether it is filled.
        std::set<std::vector<std::pair<qsizetype, bool>>> looks;
        for (const ui::ChartPlace& place : chart.picture().places) {
            std::vector<std::pair<qsizetype, bool>> look;
            for (const ui::ChartShape& shape : chart.picture().shapes)
                if (place.room.adjusted(-1, -1, 1, 1).contains(shape.points.boundingRect()) && shape.points.boundingRect().width() > 1)
                    look.emplace_back(shape.points.size(), shape.line.isValid());
            looks.insert(look);
        }
        QCOMPARE(looks.size(), std::size_t{3});
        QStringList texts;
        for (const ui::ChartText& text : chart.picture().texts) texts.append(text.text);
        QVERIFY(texts.contains(QStringLiteral("outside the data residency (SE, FI)")));
        QVERIFY(texts.contains(QStringLiteral("accelerator not known to be offered")));
        QVERIFY(texts.contains(QStringLiteral("no figure")));
    }

private:
    /// The plan with copies of its last scenario, all with the same figures.
    [[nodiscard]] ui::ChartQuestion ofTwelveScenarios() const {
        ui::ChartQuestion question = m_question;
        models::Plan plan = *m_question.plan;
        auto estimate = *m_question.estimate;
        while (plan.scenarios.size() < 12) {
            models::Scenario more = plan.scenarios.back();
            more.id = models::ScenarioId{"more" + std::to_string(plan.scenarios.size())};
            more.name = more.id.text();
            more.colour.clear();
            estimate.scenarios.push_back(estimate.scenarios.back());
            estimate.scenarios.back().id = more.id;
            estimate.scenarios.back().name = more.name;
            plan.scenarios.push_back(std::move(more));
        }
        question.plan = std::make_shared<const models::Plan>(std::move(plan));
        question.estimate = std::make_shared<const estimator::Estimate>(std::move(estimate));
        return question;
    }

    static void ask(ui::ChartView& chart, const ui::ChartQuestion& question) {
        chart.resize(1000, 600);
        chart.ask(question);
        chart.show();
        QVERIFY(QTest::qWaitForWindowExposed(&chart));
    }

    [[nodiscard]] double total(int scenario, const char* metric) const {
        const QJsonObject totals = m_scenarios[scenario].toObject()[QStringLiteral("total")].toObject();
        const QJsonValue value = totals[QString::fromLatin1(metric)];
        return value.isObject() ? value.toObject()[QStringLiteral("point")].toDouble() : value.toDouble();
    }

    QJsonArray m_scenarios;
    ui::ChartQuestion m_question;
};

QTEST_MAIN(ChartFiguresTest)
#include "chart_figures_test.moc"
