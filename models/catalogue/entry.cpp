#include "models/catalogue/entry.h"

#include <array>

namespace models {
namespace {

constexpr std::array kKinds{EntryKind::accelerator, EntryKind::model,       EntryKind::site,      EntryKind::provider,
                            EntryKind::grid,        EntryKind::electricity, EntryKind::constants, EntryKind::lever};

} // namespace

std::string_view pluralName(EntryKind kind) {
    switch (kind) {
    case EntryKind::accelerator: return "accelerators";
    case EntryKind::model: return "models";
    case EntryKind::site: return "sites";
    case EntryKind::provider: return "providers";
    case EntryKind::grid: return "grids";
    case EntryKind::electricity: return "electricity";
    case EntryKind::constants: return "constants";
    case EntryKind::lever: return "levers";
    }
    return {};
}

std::span<const EntryKind> allEntryKinds() { return kKinds; }

} // namespace models
