#include "program_run.h"

/// The same digits whatever the user's language: a decimal comma would break every script.
namespace app {
namespace {

TEST(Locale, changesNoByteOfTheOutput) {
    for (const char* format : {"text", "json", "csv", "markdown"}) {
        const std::string arguments = std::string{"estimate known_training.fourem --format "} + format;
        const Ran plain = fourem(arguments, "LC_ALL=C");
        const Ran german = fourem(arguments, "LC_ALL=de_DE.UTF-8 LANGUAGE=de");
        EXPECT_EQ(plain.exit, 0);
        EXPECT_EQ(plain.out, german.out) << format;
    }
}

TEST(Locale, numbersWithPointsAreRead) {
    const Ran german = fourem("estimate known_training.fourem --set train.known_pue=1.5 --format csv", "LC_ALL=de_DE.UTF-8");
    // 8 accelerators × 0.7 kW × 10 h × 1.5
    EXPECT_NE(german.out.find("baseline,train,energy_facility_kwh,84,kWh,"), std::string::npos) << german.out;
}

} // namespace
} // namespace app
