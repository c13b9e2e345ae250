#pragma once

// moc cannot read <compare> before another header of the library.
#include <string>

#include <compare>
#include <string_view>

namespace models {

/// An identifier that cannot be mistaken for another kind of identifier. Ids are lower-case words with dashes, unique within
/// their kind in one plan, and stable under renaming: what the user reads is the name beside it.
template <class Tag>
class Id {
public:
    Id() = default;
    explicit Id(std::string text) : m_text{std::move(text)} {}
    [[nodiscard]] const std::string& text() const { return m_text; }
    [[nodiscard]] bool isEmpty() const { return m_text.empty(); }
    friend auto operator<=>(const Id&, const Id&) = default;

private:
    std::string m_text;
};

using StageId = Id<struct StageTag>;
using ScenarioId = Id<struct ScenarioTag>;
using LinkId = Id<struct LinkTag>;
using AnnotationId = Id<struct AnnotationTag>;
using MeasuredRunId = Id<struct MeasuredRunTag>;
using EventId = Id<struct EventTag>;

} // namespace models
