#pragma once

#include "models/catalogue/entry.h"
#include "models/core/result.h"

#include <cstddef>
#include <filesystem>
#include <memory>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace models::detail {

/// A file of a table. Later files add figures to the entries of earlier ones, so that figures under another licence can
/// stand apart.
struct TableFile {
    std::filesystem::path path;
    bool isOptional = false;
};

/// One table of the catalogue. Its names are read at once, an entry when it is first asked for: a plan needs a few of
/// hundreds. Safe to share between threads.
class Table {
public:
    /// @error unreadableFile, notJson, badValue, ambiguousName, duplicateId  each with file and place
    [[nodiscard]] static Result<std::shared_ptr<const Table>> read(EntryKind kind, std::span<const TableFile> files);
    ~Table();

    [[nodiscard]] std::span<const FigureKey> keys() const;
    [[nodiscard]] std::optional<std::size_t> find(std::string_view idOrAlias) const;

    /// @error notJson, badValue  with file and place
    [[nodiscard]] Result<const Entry*> entry(std::size_t position) const;
    [[nodiscard]] Result<std::span<const Entry>> entries() const;

private:
    struct Parts;
    explicit Table(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> m_parts;
};

} // namespace models::detail
