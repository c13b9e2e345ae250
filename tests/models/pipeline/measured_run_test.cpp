#include "models/pipeline/measured_run.h"

#include <gtest/gtest.h>

using namespace models;

namespace {

TEST(EventKind, isTheInverseOfItsKey) {
    for (const char* word : {"model_replaced", "drift_seen", "retrained", "other"}) EXPECT_EQ(key(eventKind(word).value()), word);
    EXPECT_FALSE(eventKind("party"));
}

} // namespace
