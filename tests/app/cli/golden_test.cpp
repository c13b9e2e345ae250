#include "program_run.h"

#include <fstream>

/// Wording and shape of what the program prints. `FOUREM_UPDATE_GOLDEN=1` rewrites the files; read the difference before you
/// commit it. The plan has known hours, power, PUE, intensity and price, so its figures follow from the plan and not from a model;
/// `explain_command_test.cpp` and `budget_check_test.cpp` check them against hand-computed ones.
namespace app {
namespace {

struct Golden {
    const char* file;
    const char* arguments;
    int exit;
};

class GoldenTest : public testing::TestWithParam<Golden> {};

TEST_P(GoldenTest, printsWhatTheFileHolds) {
    const Ran ran = fourem(GetParam().arguments);
    EXPECT_EQ(ran.exit, GetParam().exit);
    EXPECT_EQ(ran.err, "");
    const std::filesystem::path file = std::filesystem::path{FOUREM_CLI_TESTS} / "golden" / GetParam().file;
    const char* update = std::getenv("FOUREM_UPDATE_GOLDEN");
    if (update != nullptr && std::string{update} == "1") {
        std::ofstream{file, std::ios::binary} << ran.out;
        return;
    }
    EXPECT_EQ(ran.out, textOf(file)) << "run this test with FOUREM_UPDATE_GOLDEN=1 and read the difference";
}

INSTANTIATE_TEST_SUITE_P(Output, GoldenTest,
                         testing::Values(Golden{"estimate.txt", "estimate known_training.fourem", 0},
                                         Golden{"estimate.json", "estimate known_training.fourem --format json", 0},
                                         Golden{"estimate.csv", "estimate known_training.fourem --format csv", 0},
                                         Golden{"estimate.md", "estimate known_training.fourem --format markdown", 0},
                                         Golden{"estimate_too_large.txt", "estimate too_large.fourem", 1},
                                         Golden{"compare.txt", "compare known_training.fourem", 0},
                                         Golden{"compare.json", "compare known_training.fourem --format json", 0},
                                         Golden{"compare.csv", "compare known_training.fourem --format csv", 0},
                                         Golden{"compare.md", "compare known_training.fourem --format markdown", 0},
                                         Golden{"explain.txt", "explain known_training.fourem energy --stage train", 0},
                                         Golden{"explain.json", "explain known_training.fourem energy --stage train --format json", 0},
                                         Golden{"validate.txt", "validate loose_form.fourem --strict", 1},
                                         Golden{"validate.json", "validate loose_form.fourem --strict --format json", 1}),
                         [](const auto& tested) {
                             std::string name = tested.param.file;
                             for (char& c : name)
                                 if (c == '.') c = '_';
                             return name;
                         });

INSTANTIATE_TEST_SUITE_P(Help, GoldenTest,
                         testing::Values(Golden{"help.txt", "--help", 0}, Golden{"help_estimate.txt", "estimate --help", 0},
                                         Golden{"help_compare.txt", "compare --help", 0}, Golden{"help_explain.txt", "explain --help", 0},
                                         Golden{"help_backtest.txt", "backtest --help", 0}, Golden{"help_check.txt", "check --help", 0},
                                         Golden{"help_validate.txt", "validate --help", 0}, Golden{"help_report.txt", "report --help", 0},
                                         Golden{"help_levers.txt", "levers --help", 0}, Golden{"help_diff.txt", "diff --help", 0},
                                         Golden{"help_merge.txt", "merge --help", 0}, Golden{"help_new.txt", "new --help", 0},
                                         Golden{"help_catalogue.txt", "catalogue --help", 0},
                                         Golden{"help_catalogue_list.txt", "catalogue list --help", 0},
                                         Golden{"help_catalogue_show.txt", "catalogue show --help", 0}),
                         [](const auto& tested) {
                             std::string name = tested.param.file;
                             name.resize(name.find('.'));
                             return name;
                         });

} // namespace
} // namespace app
