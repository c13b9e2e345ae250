#include "program_run.h"

#include <gmock/gmock.h>

#include <fstream>

namespace app {
namespace {

using testing::HasSubstr;
using testing::Not;

constexpr const char* kPlan = FOUREM_CLI_TESTS "/plans/known_training.fourem";

std::string replaced(std::string text, const std::string& from, const std::string& to) {
    const std::size_t at = text.find(from);
    EXPECT_NE(at, std::string::npos) << from;
    return text.replace(at, from.size(), to);
}

void write(const std::string& file, const std::string& text) { std::ofstream{file} << text; }

/// The plan of the tests, and two versions of it.
class Versions {
public:
    Versions(const std::string& ours, const std::string& theirs) {
        write(m_folder / "base.fourem", textOf(kPlan));
        write(m_folder / "ours.fourem", ours);
        write(m_folder / "theirs.fourem", theirs);
    }
    Ran merge(const std::string& more = {}) const {
        return fourem("merge " + (m_folder / "base.fourem") + " " + (m_folder / "ours.fourem") + " " + (m_folder / "theirs.fourem") + " " +
                      more);
    }
    std::string operator/(const std::string& name) const { return m_folder / name; }

private:
    TemporaryFolder m_folder;
};

std::string hours(const char* text) {
    return replaced(textOf(kPlan), "\"known_hours\": 10,", std::string{"\"known_hours\": "} + text + ",");
}

std::string titled(const char* title) {
    const std::string text = textOf(kPlan);
    const std::size_t at = text.find("\"title\": ");
    return replaced(text, text.substr(at, text.find('\n', at) - at), std::string{"\"title\": \""} + title + "\",");
}

TEST(ConflictMarks, areNamedAsWhatTheyAre) {
    const TemporaryFolder folder;
    const std::string line = "  \"title\": \"Known training\",\n";
    write(folder / "both.fourem", "{\n<<<<<<< ours\n" + line + "=======\n" + line + ">>>>>>> theirs\n}\n");
    const Ran ran = fourem("validate " + (folder / "both.fourem"));
    EXPECT_NE(ran.exit, 0);
    EXPECT_THAT(ran.err, HasSubstr("E_CONFLICT_MARKS"));
    EXPECT_THAT(ran.err, HasSubstr("fourem merge"));
}

TEST(MergeCommand, writesWhatBothChanged) {
    const Versions versions{hours("200"), titled("Theirs")};
    const Ran ran = versions.merge("-o " + (versions / "merged.fourem"));
    EXPECT_EQ(ran.exit, 0) << ran.err;
    const std::string merged = textOf(versions / "merged.fourem");
    EXPECT_THAT(merged, HasSubstr("\"known_hours\": 200"));
    EXPECT_THAT(merged, HasSubstr("\"title\": \"Theirs\""));
    EXPECT_EQ(fourem("validate --strict " + (versions / "merged.fourem")).exit, 0);
}

TEST(MergeCommand, listsConflictsAndWritesNothing) {
    const Versions versions{hours("200"), hours("300")};
    const Ran ran = versions.merge("-o " + (versions / "merged.fourem"));
    EXPECT_EQ(ran.exit, 1);
    EXPECT_THAT(ran.err, HasSubstr("error[E_MERGE_CONFLICT]"));
    EXPECT_THAT(ran.err, HasSubstr("train.known_hours (baseline): it was 10, ours is 200, theirs 300"));
    EXPECT_FALSE(std::filesystem::exists(versions / "merged.fourem"));
    EXPECT_EQ(ran.out, "");
}

TEST(MergeCommand, callsThePlanAsItIsTold) {
    const Versions versions{hours("200"), hours("300")};
    EXPECT_THAT(versions.merge("--path plans/chat.fourem").err, testing::StartsWith("error[E_MERGE_CONFLICT] plans/chat.fourem: "));
}

TEST(MergeCommand, resolvesByTheSideThatIsAskedFor) {
    const Versions versions{hours("200"), hours("300")};
    EXPECT_THAT(versions.merge("--ours").out, HasSubstr("\"known_hours\": 200"));
    EXPECT_THAT(versions.merge("--theirs").out, HasSubstr("\"known_hours\": 300"));
    EXPECT_EQ(versions.merge("--ours --theirs").exit, 2);
}

TEST(MergeCommand, takesAnEmptyBaseForNone) {
    const Versions versions{textOf(kPlan), titled("Theirs")};
    write(versions / "base.fourem", "");
    EXPECT_EQ(versions.merge().exit, 1);
    EXPECT_EQ(versions.merge("--theirs").exit, 0);
    write(versions / "base.fourem", "[]");
    EXPECT_EQ(versions.merge().exit, 3);
}

/// A repository with the merge driver, as the guide says; commands run in it.
class Repository {
public:
    Repository() {
        write(m_folder / ".gitattributes", "*.fourem merge=fourem\n");
        git("init -q -b main");
        git("config user.name T && git config user.email t@example.org && git config commit.gpgsign false");
        git("config merge.fourem.driver '\"" FOUREM_PROGRAM "\" merge %O %A %B -o %A --path %P'");
        commit(textOf(kPlan));
    }
    bool git(const std::string& command) const {
        const std::string inside = "cd '" + (m_folder / "") + "' && GIT_CONFIG_GLOBAL=/dev/null FOUREM_DATA='" FOUREM_RESOURCES "' git ";
        return std::system((inside + command + " >>'" + (m_folder / "log") + "' 2>&1").c_str()) == 0;
    }
    void commit(const std::string& plan) const {
        write(file(), plan);
        ASSERT_TRUE(git("add -A . && git commit -q -m change")) << textOf(m_folder / "log");
    }
    std::string file() const { return m_folder / "plan.fourem"; }
    std::string log() const { return textOf(m_folder / "log"); }

    static bool isPossible() { return std::system("git --version >/dev/null 2>&1") == 0; }

private:
    TemporaryFolder m_folder;
};

TEST(MergeCommand, mergesBranchesAsTheDriverOfGit) {
    if (!Repository::isPossible()) GTEST_SKIP() << "git is not installed";
    const Repository repository;
    ASSERT_TRUE(repository.git("checkout -q -b theirs"));
    // Neighbouring lines: without the driver git would call this a conflict.
    repository.commit(hours("300"));
    ASSERT_TRUE(repository.git("checkout -q main"));
    repository.commit(replaced(textOf(kPlan), "\"known_embodied_kg\": 1000", "\"known_embodied_kg\": 500"));
    ASSERT_TRUE(repository.git("merge -q --no-edit theirs")) << repository.log();
    EXPECT_THAT(textOf(repository.file()), HasSubstr("\"known_hours\": 300"));
    EXPECT_THAT(textOf(repository.file()), HasSubstr("\"known_embodied_kg\": 500"));
    EXPECT_EQ(fourem("validate --strict " + repository.file()).exit, 0);
}

TEST(MergeCommand, leavesConflictsToTheUserOfGit) {
    if (!Repository::isPossible()) GTEST_SKIP() << "git is not installed";
    const Repository repository;
    ASSERT_TRUE(repository.git("checkout -q -b theirs"));
    repository.commit(hours("300"));
    ASSERT_TRUE(repository.git("checkout -q main"));
    repository.commit(hours("200"));
    EXPECT_FALSE(repository.git("merge -q --no-edit theirs"));
    EXPECT_THAT(repository.log(), HasSubstr("error[E_MERGE_CONFLICT] plan.fourem: "));
    EXPECT_THAT(textOf(repository.file()), HasSubstr("\"known_hours\": 200")) << "a sound plan, that of this side";
    EXPECT_THAT(textOf(repository.file()), Not(HasSubstr("<<<<<<<")));
}

} // namespace
} // namespace app
