#include "published_table.h"

#include <gmock/gmock.h>

/// From a table to rows.
namespace estimator {
namespace {

using testing::HasSubstr;

std::string problemOf(const std::string& text) {
    const auto rows = readRows(text);
    return rows ? std::string{"no error"} : models::englishLine(rows.error());
}

TEST(MeasuredTable, readsBothLayouts) {
    const auto inference = rowsOf(published("measured_inference.csv"));
    const MeasuredRow& chat = row(inference, "inf-mle3-1addbb25");
    EXPECT_FALSE(chat.inputs.isTraining);
    EXPECT_EQ(chat.inputs.model, "meta-llama/Llama-3.1-8B-Instruct");
    EXPECT_EQ(chat.inputs.batch, 64.0);
    EXPECT_EQ(chat.inputs.scope, EnergyScope::chip);
    EXPECT_EQ(chat.measured.joulesPerOutputToken, 0.11858);
    const auto training = rowsOf(published("measured_training.csv"));
    const MeasuredRow& gpt3 = row(training, "tr-pat21-b5900bc6");
    EXPECT_TRUE(gpt3.inputs.isTraining);
    EXPECT_EQ(gpt3.inputs.flops, 3.14e23);
    EXPECT_EQ(gpt3.inputs.accelerators, 10000.0);
    EXPECT_EQ(gpt3.measured.acceleratorHours, 3552000.0);
    EXPECT_EQ(gpt3.measured.energyBasis, "estimated");
}

TEST(MeasuredTable, readsSettingsThatOnlyWordsTell) {
    const auto rows = rowsOf("model,task,scope_detail,notes\n"
                             "m,gpqa,\"energy x PUE 1.2, no host\",request rate 8/s; published\n"
                             "m,gpqa,node,request rate max/s\n"
                             "m,gpqa,node,max_tokens=512; start-up and tail included\n"
                             "m,gpqa,of an 8-GPU node (7 GPUs idle included),max_tokens=512\n");
    EXPECT_TRUE(rows[0].inputs.excludesHost);
    EXPECT_EQ(rows[0].inputs.offeredRate, 8.0);
    EXPECT_FALSE(rows[1].inputs.excludesHost);
    EXPECT_TRUE(rows[1].inputs.isFlooded);
    EXPECT_EQ(rows[1].inputs.offeredRate, std::nullopt);
    EXPECT_EQ(rows[2].inputs.longestAnswer, 512.0);
    EXPECT_EQ(rows[3].inputs.idleNeighbours, 7.0);
    EXPECT_EQ(rows[2].inputs.idleNeighbours, std::nullopt);
    EXPECT_EQ(rows[3].inputs.longestAnswer, std::nullopt) << "a limit says nothing of a job in a steady state";
}

TEST(MeasuredTable, takesColumnsByNameInAnyOrderAndLeavesOthersAlone) {
    const auto rows = rowsOf("colour,task,pue,MODEL\nred,gpqa, 1.25 ,m\n");
    ASSERT_EQ(rows.size(), 1u);
    EXPECT_EQ(rows[0].inputs.model, "m");
    EXPECT_EQ(rows[0].inputs.task, "gpqa");
    EXPECT_EQ(rows[0].inputs.pue, 1.25);
    EXPECT_EQ(rows[0].id, "line 2") << "a row without id is called by its line";
    EXPECT_FALSE(rows[0].inputs.scope.has_value());
}

TEST(MeasuredTable, aWrongNumberIsAnErrorThatNamesLineAndColumn) {
    EXPECT_THAT(problemOf("model,task,pue\na,gpqa,1.1\nb,gpqa,about 1.2\n"),
                HasSubstr("error[E_BAD_VALUE] t.csv:3:pue: \"about 1.2\" does not fit: it is not a number of at least 0; write a number"));
    for (const char* cell : {"-1", "nan", "inf", "1e999", "1,5", "0x10"})
        EXPECT_THAT(problemOf("model,task,pue\na,gpqa,\"" + std::string{cell} + "\"\n"), HasSubstr("t.csv:2:pue")) << cell;
}

TEST(MeasuredTable, hasARow) {
    EXPECT_THAT(problemOf("model,task\n"), HasSubstr("t.csv: \"The table\" does not fit: it has no row below its first line"));
}

TEST(MeasuredTable, countsBeginWithOne) {
    for (const char* count : {"0", "1.5"})
        EXPECT_THAT(problemOf("model,task,n_accelerators\na,gpqa," + std::string{count} + "\n"),
                    HasSubstr("t.csv:2:n_accelerators: \"" + std::string{count} + "\" does not fit: it counts something"));
}

TEST(MeasuredTable, eachRowHasAnIdOfItsOwn) {
    EXPECT_THAT(problemOf("id,model,task\nx,a,gpqa\ny,b,gpqa\nx,c,gpqa\n"), HasSubstr("t.csv:4:id: the id \"x\" is already taken"));
}

TEST(MeasuredTable, aTableOfAnotherKindIsRefused) {
    EXPECT_THAT(problemOf("name;price\nx;3\n"), HasSubstr("t.csv:1: \"name;price\" does not fit: the first line names no column model"));
    EXPECT_THAT(problemOf("model,price\nx,3\n"), HasSubstr("t.csv:1: "));
    EXPECT_THAT(problemOf(""), HasSubstr("t.csv:1: "));
    EXPECT_THAT(problemOf("model,task\nx,\n"), HasSubstr("t.csv:2:task: \"\" does not fit: nothing says what the row measured"));
    EXPECT_THAT(problemOf("model,task,energy_scope\nx,gpqa,rack\n"), HasSubstr("t.csv:2:energy_scope: \"rack\" does not fit"));
}

} // namespace
} // namespace estimator
