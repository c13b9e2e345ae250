#include "models/pipeline/stage_kind.h"

#include <gtest/gtest.h>

using namespace models;

namespace {

TEST(StageKinds, areFoundByTheirKey) {
    for (const StageKindInfo& row : allStageKinds()) {
        EXPECT_EQ(stageKind(row.key), row.kind);
        EXPECT_EQ(info(row.kind).key, row.key);
    }
    EXPECT_EQ(stageKind("train"), std::nullopt);
    EXPECT_EQ(stageKind(""), std::nullopt);
}

TEST(StageKinds, takeOrGiveSomething) {
    for (const StageKindInfo& row : allStageKinds()) {
        EXPECT_TRUE(row.takesDataset || row.takesModel) << row.key;
        EXPECT_TRUE(row.givesDataset || row.givesModel) << row.key;
        EXPECT_FALSE(row.label.empty() || row.help.empty()) << row.key;
    }
}

TEST(Carries, areFoundByTheirKey) {
    for (const Carries each : {Carries::dataset, Carries::model}) EXPECT_EQ(carries(key(each)), each);
    EXPECT_EQ(carries("water"), std::nullopt);
}

} // namespace
