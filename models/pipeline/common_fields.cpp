#include "models/pipeline/common_fields.h"

#include "models/pipeline/resolve.h"

#include <algorithm>

namespace models {
namespace {

bool isSame(const Field& a, const Field& b) {
    return a.type == b.type && a.role == b.role && a.unit == b.unit && a.mayBeAuto == b.mayBeAuto && a.entryKind == b.entryKind &&
           std::ranges::equal(a.options, b.options);
}

} // namespace

std::vector<const Field*> commonFields(const Plan& plan, std::span<const StageId> scopes) {
    std::vector<const Field*> common;
    if (scopes.empty()) return common;
    for (const Field& field : fieldsOf(plan, scopes.front())) {
        const bool isCommon = std::ranges::all_of(scopes.subspan(1), [&](const StageId& scope) {
            const Field* other = findField(fieldsOf(plan, scope), field.path);
            return other != nullptr && isSame(field, *other);
        });
        if (isCommon) common.push_back(&field);
    }
    return common;
}

} // namespace models
