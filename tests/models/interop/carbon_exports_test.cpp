#include "tests/models/interop/foreign_reading.h"

/// The monthly carbon exports of Google Cloud and of AWS.
namespace models {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

TEST(GoogleCarbon, addsServicesAndRegionsOfAProjectUpByMonth) {
    const auto runs =
        runsOf("usage_month,project_id,service_description,location_region,carbon_model_version,carbon_footprint_kgCO2e_scope1,"
               "carbon_footprint_kgCO2e_scope2_location_based,carbon_footprint_kgCO2e_scope2_market_based,carbon_footprint_kgCO2e_scope3,"
               "carbon_footprint_total_kgCO2e_location_based,carbon_footprint_total_kgCO2e_market_based\n"
               "2026-03-01,chat,Compute Engine,europe-west4,11,1,10,2,3,14,6\n"
               "2026-03-01,chat,Cloud Storage,us-central1,11,0,4,1,1,5,2\n"
               "2026-04-01,chat,Compute Engine,europe-west4,11,1,8,2,3,12,6\n");
    ASSERT_EQ(runs.size(), 2u);
    EXPECT_EQ(runs[0].begin, "2026-03");
    EXPECT_THAT(runs[0].labels, ElementsAre("chat"));
    EXPECT_DOUBLE_EQ(figure(runs[0], "operational_location_kgco2e"), 15.0); // 1 + 10 + 0 + 4
    EXPECT_DOUBLE_EQ(figure(runs[0], "operational_market_kgco2e"), 4.0);    // 1 + 2 + 0 + 1
    EXPECT_DOUBLE_EQ(figure(runs[0], "embodied_kgco2e"), 4.0);
    EXPECT_DOUBLE_EQ(figure(runs[0], kTotalLocation), 19.0);
    EXPECT_DOUBLE_EQ(figure(runs[1], "operational_location_kgco2e"), 9.0);
}

TEST(GoogleCarbon, readsTheDotsOfBigQueryToo) {
    const auto runs =
        runsOf("usage_month,project.id,carbon_footprint_total_kgCO2e.location_based,carbon_footprint_total_kgCO2e.after_offsets\n"
               "2026-03-01,,7.5,\n");
    ASSERT_EQ(runs.size(), 1u);
    EXPECT_TRUE(runs[0].labels.empty()); // costs without a project
    EXPECT_DOUBLE_EQ(figure(runs[0], kTotalLocation), 7.5);
}

const std::string kAws = "last_refresh_timestamp,location,model_version,payer_account_id,product_code,region_code,total_lbm_emissions_unit,"
                         "total_lbm_emissions_value,total_mbm_emissions_unit,total_mbm_emissions_value,usage_account_id,usage_period_start,"
                         "usage_period_end\n";

TEST(AwsCarbon, countsInKilograms) {
    const auto runs =
        runsOf(kAws + "2026-04-21 00:00:00Z,US East,v2.0.0,1,AmazonEC2,us-east-1,MTCO2e,0.012,MTCO2e,0.001,42,2026-03-01 00:00:00Z,"
                      "2026-03-31 23:59:59Z\n"
                      "2026-04-21 00:00:00Z,US East,v2.0.0,1,AmazonS3,us-east-1,MTCO2e,0.003,MTCO2e,0,42,2026-03-01 00:00:00Z,"
                      "2026-03-31 23:59:59Z\n");
    ASSERT_EQ(runs.size(), 1u);
    EXPECT_EQ(runs[0].begin, "2026-03");
    EXPECT_DOUBLE_EQ(figure(runs[0], "operational_location_kgco2e"), 15.0); // 0.012 t + 0.003 t; version 2 has no scope 3
    EXPECT_DOUBLE_EQ(figure(runs[0], "operational_market_kgco2e"), 1.0);
}

TEST(AwsCarbon, isATotalFromVersion3On) {
    const auto runs = runsOf(kAws + "x,US East,v3.0.0,1,AmazonEC2,us-east-1,MTCO2e,0.012,MTCO2e,0.001,42,2026-03-01,2026-03-31\n");
    ASSERT_EQ(runs.size(), 1u);
    EXPECT_DOUBLE_EQ(figure(runs[0], kTotalLocation), 12.0);
    EXPECT_FALSE(runs[0].figures.contains("operational_location_kgco2e"));
}

TEST(AwsCarbon, countsAMonthOfTwoVersionsOnce) {
    const ForeignFile file =
        readSound(kAws + "x,US East,v2.0.0,1,AmazonEC2,us-east-1,MTCO2e,0.012,MTCO2e,0.001,42,2026-03-01,2026-03-31\n"
                         "x,US East,v3.0.0,1,AmazonEC2,us-east-1,MTCO2e,0.020,MTCO2e,0.009,42,2026-03-01,2026-03-31\n");
    const auto& runs = std::get<std::vector<ForeignRun>>(file.content);
    ASSERT_EQ(runs.size(), 1u);
    EXPECT_DOUBLE_EQ(figure(runs[0], kTotalLocation), 20.0);
    EXPECT_EQ(runs[0].figures.size(), 2u);
    ASSERT_EQ(file.remarks.size(), 1u);
    EXPECT_THAT(english(file.remarks[0]), HasSubstr("newer"));
}

TEST(AwsCarbon, refusesAnotherUnit) {
    EXPECT_THAT(refusalOf(kAws + "x,US East,v3.0.0,1,AmazonEC2,us-east-1,lb,0.012,lb,0.001,42,2026-03-01,2026-03-31\n", "a.csv"),
                HasSubstr("a.csv:2:total_lbm_emissions_unit"));
}

} // namespace
} // namespace models
