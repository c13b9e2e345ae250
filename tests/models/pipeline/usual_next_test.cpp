#include "models/pipeline/usual_next.h"

#include "models/pipeline/structure.h"
#include "tests/models/pipeline/sample_plan.h"

using namespace models;

namespace {

bool fits(StageKind from, StageKind to) {
    Stage giver = stageOf(from, "A");
    Stage taker = stageOf(to, "B");
    giver.id = StageId{"a"};
    taker.id = StageId{"b"};
    return checkConnectable(giver, taker, Carries::dataset) || checkConnectable(giver, taker, Carries::model);
}

TEST(UsualNext, namesOnlyWhatCanBeConnected) {
    for (const StageKindInfo& row : allStageKinds()) {
        for (const StageKind next : usuallyAfter(row.kind)) EXPECT_TRUE(fits(row.kind, next)) << row.key << " -> " << info(next).key;
        for (const StageKind before : usuallyBefore(row.kind)) EXPECT_TRUE(fits(before, row.kind)) << info(before).key << " -> " << row.key;
    }
}

TEST(UsualNext, knowsSomethingForEveryKind) {
    for (const StageKindInfo& row : allStageKinds()) {
        EXPECT_FALSE(usuallyAfter(row.kind).empty()) << row.key;
    }
    EXPECT_EQ(usuallyAfter(StageKind::compress).front(), StageKind::evaluate);
    EXPECT_EQ(usuallyBefore(StageKind::retrainOnDrift).front(), StageKind::serveOnline);
    EXPECT_EQ(usuallyFirst().front(), StageKind::prepareData);
}

} // namespace
