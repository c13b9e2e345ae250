#pragma once

#include <functional>
#include <map>
#include <string>

namespace models {

/// Keys of the file that this version does not know: kept as canonical JSON text, written back unchanged. Each stands in the nearest
/// thing that has room for it, under its JSON pointer from there without the leading slash: "shape", "position/z".
using Extra = std::map<std::string, std::string, std::less<>>;

} // namespace models
