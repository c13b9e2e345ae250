#include "models/pipeline/apply.h"

#include "models/core/words.h"

namespace models::detail {
namespace {

AnnotationId freeId(const Plan& plan, Annotation::Kind kind) {
    std::vector<std::string> taken;
    for (const Annotation& each : plan.annotations) taken.push_back(each.id.text());
    return AnnotationId{uniqueId(key(kind), taken)};
}

} // namespace

Result<void> change(Plan& plan, const PutAnnotation& edit) {
    Annotation annotation = edit.annotation;
    if (annotation.id.isEmpty()) annotation.id = freeId(plan, annotation.kind);
    if (auto fits = checkAnnotation(annotation); !fits) return fits;
    const auto found = std::ranges::find(plan.annotations, annotation.id, &Annotation::id);
    if (found == plan.annotations.end()) plan.annotations.push_back(std::move(annotation));
    else *found = std::move(annotation);
    return {};
}

Result<void> change(Plan& plan, const RemoveAnnotations& edit) {
    for (const AnnotationId& id : edit.annotations) {
        if (std::erase_if(plan.annotations, [&id](const Annotation& each) { return each.id == id; }) > 0) continue;
        return fail(Code::badValue, {},
                    {id.text(), FOUREM_WORDS("reasons", "the plan has no such frame or note"),
                     FOUREM_WORDS("reasons", "the id of a frame or note of the plan")});
    }
    return {};
}

} // namespace models::detail
