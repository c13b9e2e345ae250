#include "program_run.h"

#include <gmock/gmock.h>

/// Exit codes and error lines: what scripts depend on.
namespace app {
namespace {

using testing::HasSubstr;
using testing::StartsWith;

struct Case {
    const char* name;
    const char* arguments;
    int exit;
    const char* error; ///< how stderr begins
};

class ExitCodeTest : public testing::TestWithParam<Case> {};

TEST_P(ExitCodeTest, andErrorLine) {
    const Ran ran = fourem(GetParam().arguments);
    EXPECT_EQ(ran.exit, GetParam().exit);
    EXPECT_THAT(ran.err, StartsWith(GetParam().error));
    if (*GetParam().error == '\0') return;
    EXPECT_EQ(ran.err.find('\n'), ran.err.size() - 1) << "one line: " << ran.err;
    EXPECT_THAT(ran.err, HasSubstr("; ")) << "says what to do";
}

constexpr Case kCases[]{
    {"estimate", "estimate known_training.fourem", 0, ""},
    {"standardInput", "estimate - < known_training.fourem", 0, ""},
    {"version", "--version", 0, ""},
    {"infeasible", "estimate too_large.fourem", 1, ""},
    {"noCommand", "", 2, "error[E_USAGE] fourem: a command is required: estimate, "},
    {"unknownCommand", "estimat known_training.fourem", 2, "error[E_USAGE] fourem: there is no command \"estimat\", try estimate"},
    {"unknownSubcommand", "catalogue lst", 2, "error[E_USAGE] fourem catalogue: there is no command \"lst\", try list"},
    {"unknownOption", "estimate known_training.fourem --colour", 2, "error[E_USAGE] fourem estimate: "},
    {"noPlan", "estimate", 2, "error[E_USAGE] fourem estimate: PLAN is required"},
    {"badFormat", "estimate known_training.fourem --format xml", 2,
     "error[E_USAGE] fourem estimate: --format: \"xml\" is not one of text, json"},
    {"badBasis", "estimate known_training.fourem --basis green", 2,
     "error[E_USAGE] fourem estimate: --basis: \"green\" is not one of location"},
    {"unknownScenario", "estimate known_training.fourem --scenario dirty", 2,
     "error[E_UNKNOWN_SCENARIO] --scenario dirty: the plan has no scenario \"dirty\"; choose one of baseline, clean"},
    {"unknownStage", "estimate known_training.fourem --set tran.count=4", 2,
     "error[E_UNKNOWN_STAGE] --set tran.count=4: the plan has no stage \"tran\"; choose one of train"},
    {"unknownField", "estimate known_training.fourem --set train.cout=4", 2,
     "error[E_UNKNOWN_FIELD] --set train.cout=4: train has no field \"cout\"; choose one of count"},
    {"badNumber", "estimate known_training.fourem --set train.count=many", 2,
     "error[E_BAD_VALUE] --set train.count=many: \"many\" does not fit"},
    {"outOfRange", "estimate known_training.fourem --set train.known_pue=0.5", 2,
     "error[E_DOMAIN] --set train.known_pue=0.5: Known PUE is 0.5"},
    {"badUnit", "estimate known_training.fourem --set 'train.known_hours=3 kWh'", 2,
     "error[E_UNKNOWN_UNIT] --set train.known_hours=3 kWh: "},
    {"unknownOption2", "estimate known_training.fourem --set train.precision=fp7", 2, "error[E_BAD_VALUE] --set train.precision=fp7: "},
    {"unknownEntry", "estimate known_training.fourem --set train.accelerator=nvidia-a10O", 2,
     "error[E_UNKNOWN_ENTRY] --set train.accelerator=nvidia-a10O: "},
    {"hugeSeed", "estimate known_training.fourem --seed 99999999999999999999", 2,
     "error[E_USAGE] fourem estimate: --seed: 99999999999999999999 is no whole number from 0 to 18446744073709551615"},
    {"negativeSeed", "estimate known_training.fourem --seed=-1", 2, "error[E_USAGE] fourem estimate: --seed: -1 is no whole number"},
    {"tooFewDraws", "estimate known_training.fourem --draws 9", 2, "error[E_BAD_VALUE] --draws: \"9\" does not fit"},
    {"unknownRankedMetric", "estimate known_training.fourem --metric joy", 2, "error[E_BAD_VALUE] --metric joy: "},
    {"unreadableStart", "estimate known_training.fourem --set plan.start=soon", 2,
     "error[E_BAD_VALUE] --set plan.start=soon: \"soon\" does not fit: it is not a date"},
    {"unreadableResidency", "estimate known_training.fourem --set plan.residency=Germany", 2,
     "error[E_BAD_VALUE] --set plan.residency=Germany: \"GERMANY\" does not fit: it is no code of a country"},
    {"notASetting", "estimate known_training.fourem --set train", 2, "error[E_BAD_VALUE] --set: \"train\" does not fit"},
    {"unknownMetric", "explain known_training.fourem joy", 2, "error[E_BAD_VALUE] METRIC: \"joy\" does not fit"},
    {"badBudget", "check known_training.fourem --budget 'joy<=3'", 2, "error[E_BAD_VALUE] --budget: \"joy<=3\" does not fit"},
    {"unknownTable", "catalogue list toasters", 2, "error[E_BAD_VALUE] KIND: \"toasters\" does not fit"},
    {"unknownId", "catalogue show nvidia-a10O", 2,
     "error[E_UNKNOWN_ENTRY] catalogue: the catalogue of all tables has no entry \"nvidia-a10O\""},
    {"unknownTemplate", "new --template chat-asistant -o /tmp/never.fourem", 2,
     "error[E_UNKNOWN_TEMPLATE] --template: there is no template \"chat-asistant\"; choose one of chat-assistant"},
    {"reportKind", "report known_training.fourem -o report.doc", 2, "error[E_BAD_VALUE] --output: \"report.doc\" does not fit"},
    {"unknownSite", "import runs.csv --into known_training.fourem --preview --site gcp/us-centrall", 2,
     "error[E_UNKNOWN_ENTRY] --site gcp/us-centrall: the catalogue of sites has no entry \"gcp/us-centrall\"; choose one of "
     "gcp/us-central1"},
    {"unknownImportStage", "import runs.csv --into known_training.fourem --preview --stage tran", 2,
     "error[E_UNKNOWN_STAGE] --stage tran: the plan has no stage \"tran\"; choose one of train"},
    {"unknownExportScenario", "export known_training.fourem --as csv --scenario dirty", 2, "error[E_UNKNOWN_SCENARIO] --scenario dirty: "},
    {"unknownLeverStage", "levers known_training.fourem --stage tran", 2, "error[E_UNKNOWN_STAGE] --stage tran: "},
    {"unknownExplainedStage", "explain known_training.fourem carbon --stage tran", 2, "error[E_UNKNOWN_STAGE] --stage tran: "},
    {"unknownLanguage", "report known_training.fourem -o - --language fr", 2, "error[E_BAD_VALUE] --language: \"fr\" does not fit"},
    {"inputTwice", "diff - -", 2, "error[E_USAGE] -: the standard input can be read once"},
    {"noFile", "estimate none.fourem", 3, "error[E_UNREADABLE] none.fourem: cannot be read"},
    {"aFolder", "estimate .", 3, "error[E_UNREADABLE] .: cannot be read: it is a folder; name a file"},
    {"aDevice", "import /dev/zero", 3, "error[E_UNREADABLE] /dev/zero: cannot be read: it is a device or a pipe; name a file"},
    {"endlessInput", "estimate - </dev/zero", 3, "error[E_TOO_LARGE] standard input: is larger than 16 MiB"},
    {"utf16", "estimate utf16.fourem", 3, "error[E_NOT_UTF8] utf16.fourem: is not text in UTF-8: it is UTF-16; save it as UTF-8"},
    {"notJson", "estimate not_json.fourem", 3, "error[E_NOT_JSON] not_json.fourem:2"},
    {"notAPlan", "estimate not_a_plan.fourem", 3, "error[E_NOT_A_PLAN] not_a_plan.fourem: is not a Fourem plan"},
    {"emptyInput", "estimate - < /dev/null", 3, "error[E_NOT_JSON] standard input"},
    {"badValueInThePlan", "estimate bad_value.fourem", 1,
     "error[E_DOMAIN] bad_value.fourem: train.known_pue: Known PUE is 0.5, outside its domain"},
    {"badValueChecked", "check bad_value.fourem --budget 'tco2e<=1000'", 1, "error[E_DOMAIN] bad_value.fourem: train.known_pue: "},
    {"newer", "estimate newer.fourem", 4,
     "error[E_NEWER_FORMAT] newer.fourem: has format version 99, this program reads up to 2; open it with Fourem 9.1"},
    {"newerValidated", "validate newer.fourem", 4, "error[E_NEWER_FORMAT] newer.fourem: "},
    {"canonical", "validate known_training.fourem --strict", 0, ""},
    {"notCanonical", "validate loose_form.fourem --strict", 1, ""},
    {"looseIsFine", "validate loose_form.fourem", 0, ""},
};

INSTANTIATE_TEST_SUITE_P(Program, ExitCodeTest, testing::ValuesIn(kCases),
                         [](const auto& tested) { return std::string{tested.param.name}; });

TEST(ExitCode, aCatalogueThatIsMissingIsNamed) {
    const Ran ran = fourem("estimate known_training.fourem", "FOUREM_DATA=/nowhere");
    EXPECT_EQ(ran.exit, 3);
    EXPECT_THAT(ran.err, StartsWith("error[E_UNREADABLE] /nowhere/catalogue"));
}

} // namespace
} // namespace app
