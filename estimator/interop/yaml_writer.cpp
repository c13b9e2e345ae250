#include "estimator/interop/yaml_writer.h"

#include "models/units/unit_text.h"

#include <yaml-cpp/emitter.h>
#include <yaml-cpp/emittermanip.h>

namespace estimator::interop {

YamlWriter::YamlWriter() : m_emitter{std::make_unique<YAML::Emitter>()} { *m_emitter << YAML::BeginMap; }

YamlWriter::~YamlWriter() = default;

YamlWriter& YamlWriter::text(std::string_view key, std::string_view value) {
    *m_emitter << YAML::Key << YAML::DoubleQuoted << std::string{key} << YAML::Value << YAML::DoubleQuoted << std::string{value};
    return *this;
}

YamlWriter& YamlWriter::number(std::string_view key, double value) {
    // As text, because streams write numbers by locale and with six digits.
    *m_emitter << YAML::Key << YAML::DoubleQuoted << std::string{key} << YAML::Value << YAML::Auto << models::numberText(value);
    return *this;
}

YamlWriter& YamlWriter::texts(std::string_view key, const std::vector<std::string>& values) {
    *m_emitter << YAML::Key << YAML::DoubleQuoted << std::string{key} << YAML::Value << YAML::Flow << YAML::BeginSeq;
    for (const std::string& value : values) *m_emitter << YAML::DoubleQuoted << value;
    *m_emitter << YAML::EndSeq;
    return *this;
}

void YamlWriter::begin(std::string_view key, bool isList) {
    *m_emitter << YAML::Key << YAML::DoubleQuoted << std::string{key} << YAML::Value;
    if (isList) *m_emitter << YAML::BeginSeq;
    *m_emitter << YAML::BeginMap;
}

void YamlWriter::end(bool isList) {
    *m_emitter << YAML::EndMap;
    if (isList) *m_emitter << YAML::EndSeq;
}

std::string YamlWriter::finish() {
    *m_emitter << YAML::EndMap;
    return std::string{m_emitter->c_str()} + "\n";
}

} // namespace estimator::interop
