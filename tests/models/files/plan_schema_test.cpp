#include "models/files/plan_schema.h"

#include "models/pipeline/field.h"
#include "tests/models/files/sample_files.h"

#include <cstdlib>

using namespace models;

namespace {

TEST(PlanSchema, isFreshInTheResources) {
    expectFresh(std::filesystem::path{FOUREM_RESOURCES} / "schema" / "fourem-plan.schema.json", planSchema());
}

TEST(PlanSchema, knowsEveryFieldOfEveryKind) {
    const std::string schema = planSchema();
    for (const StageKindInfo& kind : allStageKinds()) {
        EXPECT_NE(schema.find("\"" + std::string{kind.key} + "\": {"), std::string::npos) << kind.key;
        for (const Field& field : fieldsOf(kind.kind))
            EXPECT_NE(schema.find("\"" + std::string{field.path} + "\": {"), std::string::npos) << field.path;
    }
}

/// An independent validator, where Python's is installed.
TEST(PlanSchema, acceptsPlansAndRefusesOthers) {
    if (std::system("python3 -c 'import jsonschema' 2>/dev/null") != 0) GTEST_SKIP() << "python3-jsonschema is not installed";
    const std::string script = FOUREM_SOURCE "/tests/models/files/plan_schema_check.py";
    const std::string command = "python3 " + script +
                                " " FOUREM_RESOURCES "/schema/fourem-plan.schema.json " FOUREM_TEST_DATA "/plans " FOUREM_RESOURCES
                                "/examples " FOUREM_RESOURCES "/templates";
    EXPECT_EQ(std::system(command.c_str()), 0);
}

} // namespace
