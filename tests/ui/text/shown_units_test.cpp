#include "ui/text/shown_units.h"

#include "tests/ui/support/window_fixture.h"
#include "ui/text/numbers.h"

#include <QTest>

using estimator::Measure;
using estimator::Metric;

/// Figures in the units that the user prefers.
class ShownUnitsTest : public QObject {
    Q_OBJECT

private:
    static Measure measured(double point, double p10, double p90) {
        Measure measure;
        measure.point = point;
        measure.p10 = p10;
        measure.p50 = point;
        measure.p90 = p90;
        return measure;
    }

private Q_SLOTS:
    void initTestCase() { tests::prepareApplication(); }
    void cleanup() { ui::setShownUnits({}); }

    void withoutPreferenceAmountsTakeTheirOwnUnit() {
        QCOMPARE(ui::amount(1289376, "kWh"), QStringLiteral("1.29 GWh"));
        QCOMPARE(ui::amount(12.5, "USD"), QStringLiteral("12.5 USD"));
        QCOMPARE(ui::amount(14000, "requests"), QStringLiteral("14,000 requests"));
    }

    void energyInJoules() {
        ui::setShownUnits({ui::EnergyUnit::joules, ui::MassUnit::fitting, {}});
        QCOMPARE(ui::amount(1.5, "kWh"), QStringLiteral("5.4 MJ")); // x 3.6
        QCOMPARE(ui::amount(1000, "kWh"), QStringLiteral("3.6 GJ"));
        QCOMPARE(ui::amount(2, "kgCO2e"), QStringLiteral("2 kg CO2e"));
    }

    void emissionsInOneUnit() {
        ui::setShownUnits({ui::EnergyUnit::wattHours, ui::MassUnit::tonnes, {}});
        QCOMPARE(ui::amount(123.4, "kgCO2e"), QStringLiteral("0.123 t CO2e"));
        QCOMPARE(ui::amount(553142, "kgCO2e"), QStringLiteral("553 t CO2e"));
        ui::setShownUnits({ui::EnergyUnit::wattHours, ui::MassUnit::kilograms, {}});
        QCOMPARE(ui::amount(553142, "kgCO2e"), QStringLiteral("553,000 kg CO2e"));
        QCOMPARE(ui::amount(1, "kWh"), QStringLiteral("1 kWh"));
    }

    void aPreferredUnitSaysHowMuchItHolds() {
        QVERIFY(!ui::preferredUnit(1000, "kWh"));
        ui::setShownUnits({ui::EnergyUnit::joules, ui::MassUnit::tonnes, models::Currency{"EUR", 0.5, "made up", "2026-11-20"}});
        const auto energy = ui::preferredUnit(1000, "kWh"); // 3.6 GJ
        QVERIFY(energy);
        QCOMPARE(energy->name, std::string{"GJ"});
        QCOMPARE(energy->size * 3.6, 1000.0);
        const auto mass = ui::preferredUnit(5, "kgCO2e");
        QVERIFY(mass);
        QCOMPARE(mass->name, std::string{"t CO2e"});
        QCOMPARE(mass->size, 1000.0);
        const auto money = ui::preferredUnit(5, "USD");
        QVERIFY(money);
        QCOMPARE(money->name, std::string{"EUR"});
        QCOMPARE(money->size, 2.0);
        QVERIFY(!ui::preferredUnit(5, "L"));
    }

    void moneyInTheCurrencyOfThePlan() {
        ui::setShownUnits({ui::EnergyUnit::wattHours, ui::MassUnit::fitting, models::Currency{"EUR", 0.5, "made up", "2026-11-20"}});
        QCOMPARE(ui::amount(200, "USD"), QStringLiteral("100 EUR"));
        QCOMPARE(ui::amount(3, "USD/h"), QStringLiteral("1.5 EUR/h"));
        QCOMPARE(ui::signedAmount(4, "USD"), QStringLiteral("+2 EUR"));
    }

    void figuresKeepTheDigitsThatTheirSpreadSupports() {
        // A spread as wide as the figure supports two digits. 1,200 kWh are 4.32 GJ, 600 are 2.16, 1,800 are 6.48.
        const Measure measure = measured(1200, 600, 1800);
        QCOMPARE(ui::amount(measure, Metric::energyFacility), QStringLiteral("1.2 MWh"));
        ui::setShownUnits({ui::EnergyUnit::joules, ui::MassUnit::fitting, {}});
        QCOMPARE(ui::amount(measure, Metric::energyFacility), QStringLiteral("4.3 GJ"));
        QCOMPARE(ui::interval(measure, Metric::energyFacility), QStringLiteral("2.2 – 6.5 GJ"));
    }

    void thePlansCurrencyIsShownAndTakenBackByUndo() {
        tests::WindowFixture fixture;
        QVERIFY(fixture.document.apply(models::setCurrency(models::Currency{"EUR", 0.5, "made up", "2026-11-20"})));
        QCOMPARE(ui::amount(200, "USD"), QStringLiteral("100 EUR"));
        fixture.trigger("undo");
        QCOMPARE(ui::amount(200, "USD"), QStringLiteral("200 USD"));
    }

    void anIntervalIsInTheUnitOfItsFigure() {
        // 1.2 kg, from 710 g to 1.8 kg; the spread supports two digits.
        QCOMPARE(ui::interval(measured(1.2, 0.71, 1.8), Metric::total), QStringLiteral("0.71 – 1.8 kg CO2e"));
        QCOMPARE(ui::interval(measured(800, 600, 1200), Metric::energyFacility), QStringLiteral("600 – 1,200 kWh"));
    }
};

QTEST_MAIN(ShownUnitsTest)
#include "shown_units_test.moc"
