#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace YAML {
class Emitter;
}

namespace estimator::interop {

/// Writes YAML. Texts always stand in quotes, so that none can be taken for a number, a tag or a structure; numbers are the shortest that
/// read back the same.
///
///     YamlWriter yaml;
///     yaml.text("name", plan.title).map("tags", [&] { yaml.text("kind", "machine-learning"); });
class YamlWriter {
public:
    YamlWriter();
    ~YamlWriter();

    YamlWriter& text(std::string_view key, std::string_view value);
    YamlWriter& number(std::string_view key, double value);
    /// On one line: ["a", "b"].
    YamlWriter& texts(std::string_view key, const std::vector<std::string>& values);
    /// `write` writes the members.
    template <class Write>
    YamlWriter& map(std::string_view key, Write write) {
        begin(key, false);
        write();
        end(false);
        return *this;
    }
    /// A list with one map.
    template <class Write>
    YamlWriter& listOfOne(std::string_view key, Write write) {
        begin(key, true);
        write();
        end(true);
        return *this;
    }
    /// Ends the document.
    [[nodiscard]] std::string finish();

private:
    void begin(std::string_view key, bool isList);
    void end(bool isList);

    std::unique_ptr<YAML::Emitter> m_emitter;
};

} // namespace estimator::interop
