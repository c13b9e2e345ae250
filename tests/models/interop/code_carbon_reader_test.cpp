#include "tests/models/interop/foreign_reading.h"

/// CodeCarbon's emissions.csv in the forms that its versions wrote.
namespace models {
namespace {

using testing::AllOf;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

// The columns of version 3.3.0.
const std::string kHeader =
    "timestamp,project_name,run_id,experiment_id,duration,emissions,emissions_rate,cpu_power,gpu_power,ram_power,cpu_energy,gpu_energy,"
    "ram_energy,energy_consumed,water_consumed,country_name,country_iso_code,region,cloud_provider,cloud_region,os,python_version,"
    "codecarbon_version,cpu_count,cpu_model,gpu_count,gpu_model,longitude,latitude,ram_total_size,tracking_mode,cpu_utilization_percent,"
    "gpu_utilization_percent,ram_utilization_percent,ram_used_gb,on_cloud,pue,wue\n";

// Two hours on four accelerators: 3 kWh at a PUE of 1.2, of which 2.4 kWh by the accelerators.
const std::string kRun =
    "2026-03-02T01:00:00,train,run-1,exp,7200,1.5,0.0002,50,1000,10,0.4,2.4,0.2,3.0,5.4,Germany,DEU,hesse,,,Linux,3.11,3.3.0,"
    "8,Xeon,4,4 x A100,8.6,50.1,64,machine,10,90,20,12,N,1.2,1.8\n";

TEST(CodeCarbon, aMisspeltColumnIsNamedWithTheFormat) {
    const auto read = readForeign("timestamp,project_name,duration,emissions,energy_consumd\n2026-03-02T01:00:00,train,60,1,2\n", "e.csv");
    ASSERT_FALSE(read);
    EXPECT_THAT(englishLine(read.error()),
                AllOf(HasSubstr("E_NEARLY_FORMAT"), HasSubstr("CodeCarbon"), HasSubstr("energy_consumed (energy_consumd?)")));
}

TEST(CodeCarbon, aMissingColumnIsNamedWithTheFormat) {
    const auto read = readForeign("timestamp,duration,emissions,energy_consumed\n2026-03-02T01:00:00,60,1,2\n", "e.csv");
    ASSERT_FALSE(read);
    EXPECT_THAT(englishLine(read.error()), AllOf(HasSubstr("CodeCarbon"), HasSubstr("lacks project_name")));
    EXPECT_THAT(englishLine(readForeign("a,b,c\n1,2,3\n", "e.csv").error()), HasSubstr("E_NOT_IMPORTABLE"));
}

TEST(CodeCarbon, takesThePueOutOfItsEnergies) {
    const auto runs = runsOf(kHeader + kRun, "emissions.csv");
    ASSERT_EQ(runs.size(), 1u);
    EXPECT_DOUBLE_EQ(figure(runs[0], "energy_facility_kwh"), 3.0);
    EXPECT_DOUBLE_EQ(figure(runs[0], "energy_it_kwh"), 2.5);   // 3.0 / 1.2
    EXPECT_DOUBLE_EQ(figure(runs[0], "energy_chip_kwh"), 2.0); // 2.4 / 1.2
    EXPECT_DOUBLE_EQ(figure(runs[0], "operational_location_kgco2e"), 1.5);
    EXPECT_DOUBLE_EQ(figure(runs[0], "water_site_l"), 5.4);
    EXPECT_DOUBLE_EQ(figure(runs[0], "time_h"), 2.0);
    EXPECT_DOUBLE_EQ(figure(runs[0], "accelerator_hours"), 8.0); // 4 for 2 hours
}

TEST(CodeCarbon, namesRunLabelsSourceAndDays) {
    const auto runs = runsOf(kHeader + kRun, "emissions.csv");
    ASSERT_EQ(runs.size(), 1u);
    EXPECT_EQ(runs[0].id, "run-1");
    EXPECT_THAT(runs[0].labels, ElementsAre("exp", "train"));
    EXPECT_EQ(runs[0].source, "emissions.csv:2, CodeCarbon 3.3.0");
    EXPECT_EQ(runs[0].begin, "2026-03-01"); // it ended an hour after midnight
    EXPECT_EQ(runs[0].end, "2026-03-02");
}

TEST(CodeCarbon, readsTheElevenColumnsOf2021) {
    const std::string text =
        "timestamp,project_name,duration,emissions,energy_consumed,country_name,country_iso_code,region,on_cloud,cloud_provider,"
        "cloud_region\n2021-05-03T12:00:00,codecarbon,3600,0.2,0.5,Canada,CAN,quebec,N,,\n";
    const ForeignFile file = readSound(text);
    const auto runs = std::get<std::vector<ForeignRun>>(file.content);
    ASSERT_EQ(runs.size(), 1u);
    EXPECT_DOUBLE_EQ(figure(runs[0], "energy_it_kwh"), 0.5);
    EXPECT_FALSE(runs[0].figures.contains("energy_facility_kwh")); // nobody told it a PUE
    ASSERT_EQ(file.remarks.size(), 1u);
    EXPECT_THAT(english(file.remarks[0]), HasSubstr("no PUE"));
}

TEST(CodeCarbon, goesByTheNamesOfColumns) {
    const auto runs = runsOf("energy_consumed,emissions,run_id,timestamp,duration\n0.5,0.2,r,2021-05-03T12:00:00,1800\n");
    ASSERT_EQ(runs.size(), 1u);
    EXPECT_DOUBLE_EQ(figure(runs[0], "energy_it_kwh"), 0.5);
    EXPECT_DOUBLE_EQ(figure(runs[0], "time_h"), 0.5);
}

TEST(CodeCarbon, fillsRowsUpWhosePlaceIsNotKnown) {
    // The same run without region, longitude and latitude: 35 cells under 38 names.
    const std::string row =
        "2026-03-02T01:00:00,train,run-1,exp,7200,1.5,0.0002,50,1000,10,0.4,2.4,0.2,3.0,5.4,Germany,DEU,,,Linux,3.11,3.3.0,"
        "8,Xeon,4,4 x A100,64,machine,10,90,20,12,N,1.2,1.8\n";
    const auto runs = runsOf(kHeader + row);
    ASSERT_EQ(runs.size(), 1u);
    EXPECT_DOUBLE_EQ(figure(runs[0], "energy_it_kwh"), 2.5);
    EXPECT_DOUBLE_EQ(figure(runs[0], "accelerator_hours"), 8.0);
}

TEST(CodeCarbon, refusesRowsWhoseCellsDoNotTellWhatIsMissing) {
    EXPECT_THAT(refusalOf(kHeader + "2026-03-02T01:00:00,train,run-1,exp,7200\n", "emissions.csv"),
                AllOf(HasSubstr("E_BAD_VALUE"), HasSubstr("emissions.csv:2"), HasSubstr("fewer cells")));
}

TEST(CodeCarbon, readsTheFileOfTasks) {
    const auto runs = runsOf("task_name,timestamp,project_name,run_id,duration,emissions,energy_consumed\n"
                             "load data,2026-03-02T01:00:00,train,run-1,60,0.01,0.02\n");
    ASSERT_EQ(runs.size(), 1u);
    EXPECT_THAT(runs[0].labels, ElementsAre("load data", "train"));
}

TEST(CodeCarbon, offersToAddTheProcessesOfARunUp) {
    const ForeignFile file = readSound(kHeader + kRun + kRun);
    EXPECT_EQ(std::get<std::vector<ForeignRun>>(file.content).size(), 2u);
    ASSERT_EQ(file.remarks.size(), 1u);
    EXPECT_THAT(english(file.remarks[0]), HasSubstr("2 rows share the run run-1"));
}

TEST(CodeCarbon, namesLineAndColumnOfWhatIsWrong) {
    const std::string header = "timestamp,run_id,duration,emissions,energy_consumed,pue\n";
    const struct {
        const char* row;
        const char* place;
    } cases[] = {
        {"2026-03-02T01:00:00,r,-1,0,0,1\n", "e.csv:2:duration"},
        {"2026-03-02T01:00:00,r,60,0,NaN,1\n", "e.csv:2:energy_consumed"},
        {"2026-03-02T01:00:00,r,60,0,,1\n", "e.csv:2:energy_consumed"},
        {"2026-03-02T01:00:00,r,60,0,1e999,1\n", "e.csv:2:energy_consumed"},
        {"soon,r,60,0,1,1\n", "e.csv:2:timestamp"},
        {"2026-03-02T01:00:00,r,60,0,1,0.5\n", "e.csv:2:pue"},
        {"2026-03-02T01:00:00,r,60,\"=1+1\",1,1\n", "e.csv:2:emissions"},
    };
    for (const auto& each : cases) EXPECT_THAT(refusalOf(header + each.row, "e.csv"), HasSubstr(each.place)) << each.row;
}

TEST(CodeCarbon, refusesFiguresThatContradictEachOther) {
    const std::string header = "timestamp,run_id,duration,emissions,energy_consumed,gpu_energy,cpu_energy,gpu_count,pue\n";
    const struct {
        const char* row;
        const char* place;
    } cases[] = {
        {"2026-03-02T01:00:00,r,3600,1,3,3.2,0,4,1\n", "e.csv:2:gpu_energy"}, // the chips take more than all
        {"2026-03-02T01:00:00,r,3600,1,3,2,1.5,4,1\n", "e.csv:2:gpu_energy"}, // the parts together do
        {"2026-03-02T01:00:00,r,3600,1,3,2,1,1000000000,1\n", "e.csv:2:gpu_count"},
        {"2026-03-02T01:00:00,r,3600,1,3,2,1,2.5,1\n", "e.csv:2:gpu_count"},
        {"2026-03-02T01:00:00,r,3600,1,3000,2000,1000,4,1\n", "e.csv:2:energy_consumed"}, // 750 kW a chip: watt-hours
        {"2026-03-02T01:00:00,r,3600,900,3,2,1,4,1\n", "e.csv:2:emissions"},              // 300 kg/kWh: grams
        {"2026-03-02T01:00:00,r,3600,1,0,0,0,4,1\n", "e.csv:2:emissions"},
        {"2026-03-02T01:00:00,r,3600,1,3,2,1,4,120\n", "e.csv:2:pue"}, // per cent
        {"2026-03-02T01:00:00,r,3.6e11,1,3,2,1,4,1\n", "e.csv:2:duration"},
    };
    for (const auto& each : cases) EXPECT_THAT(refusalOf(header + each.row, "e.csv"), HasSubstr(each.place)) << each.row;
    EXPECT_EQ(runsOf(header + "2026-03-02T01:00:00,r,3600,1,3,2,1,4,1\n").size(), 1u);
}

TEST(CodeCarbon, pointsToEmissionsThatLookLikeTonnes) {
    const ForeignFile file =
        readSound("timestamp,run_id,duration,emissions,energy_consumed,pue\n2026-03-02T01:00:00,r,3600,0.0012,3,1.1\n");
    ASSERT_EQ(file.remarks.size(), 1u);
    EXPECT_THAT(english(file.remarks[0]), HasSubstr("as if their emissions were in tonnes: 1"));
}

TEST(CodeCarbon, marksRowsThatMayContainAnEarlierOne) {
    const auto mark = [](const std::string& first, const std::string& second) {
        return runsOf("timestamp,run_id,duration,emissions,energy_consumed\n" + first + second).at(1).mayContainOthers;
    };
    const std::string hour = "2026-03-02T01:00:00,r,3600,1,3\n";
    EXPECT_TRUE(mark(hour, "2026-03-02T02:00:01,r,7200.4,2,5\n"));  // one second apart by rounding
    EXPECT_FALSE(mark(hour, "2026-03-02T02:00:00,s,7200,2,5\n"));   // another run
    EXPECT_FALSE(mark(hour, "2026-03-02T02:00:00,r,7200,2,2.5\n")); // a sum does not fall
    EXPECT_FALSE(mark(hour, "2026-03-02T05:00:00,r,7200,2,5\n"));   // begun later
}

TEST(CodeCarbon, aFileWithoutRunsHasNone) { EXPECT_THAT(runsOf(kHeader), IsEmpty()); }

} // namespace
} // namespace models
