#include "models/core/nearest.h"

#include <gmock/gmock.h>

using namespace models;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {

const std::vector<std::string> chips{"nvidia-a10", "nvidia-a100", "nvidia-h100", "tpu-v5e"};

TEST(Nearest, findsTheClosestFirst) {
    EXPECT_THAT(nearest("nvidia-a1000", chips, 2), ElementsAre("nvidia-a100", "nvidia-a10"));
    EXPECT_THAT(nearest("tpu-v5", chips, 3), ElementsAre("tpu-v5e"));
}

TEST(Nearest, looksPastUpperAndLowerCase) { EXPECT_THAT(nearest("NVIDIA-H100", chips, 1), ElementsAre("nvidia-h100")); }

TEST(Nearest, findsNothingThatIsNotSimilar) {
    EXPECT_THAT(nearest("banana", chips, 3), IsEmpty());
    EXPECT_THAT(nearest("", chips, 3), IsEmpty());
    EXPECT_THAT(nearest(std::string(1'000'000, 'a'), chips, 3), IsEmpty());
}

} // namespace
