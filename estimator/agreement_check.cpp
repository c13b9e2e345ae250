#include "estimator/agreement_check.h"

#include "estimator/stages/power.h"
#include "models/catalogue/pricing.h"
#include "models/pipeline/agreed_prices.h"

#include <algorithm>

namespace estimator {
namespace {

using models::Argument;
using models::Code;

/// A size, chosen or derived; one where the stage has no such field.
double sizeOf(const Scope<TraceRecorder>& scope, const StageEstimate& stage, std::string_view field) {
    if (!scope.has(field)) return 1.0;
    if (const auto chosen = scope.maybeNumber(field)) return chosen->value;
    const auto derived = std::ranges::find(stage.derived, field, &Derived::field);
    const auto* number = derived == stage.derived.end() ? nullptr : std::get_if<double>(&derived->value);
    return number == nullptr ? 1.0 : *number;
}

double acceleratorsAtOnce(const Scope<TraceRecorder>& scope, const StageEstimate& stage) {
    if (scope.has("count")) return sizeOf(scope, stage, "count");
    return sizeOf(scope, stage, "tensor_parallel") * sizeOf(scope, stage, "replicas");
}

std::string periodText(const models::Period& period) {
    return (period.from.empty() ? "..." : period.from) + " - " + (period.to.empty() ? "..." : period.to);
}

} // namespace

void checkAgreement(const Scope<TraceRecorder>& scope, const StageEstimate& stage, Findings& findings) {
    if (stage.accelerator.empty() || stage.site.empty() || scope.maybeNumber("price_usd_h")) return;
    const std::string pricing = pricingOf(scope);
    for (const models::AgreedPrice& price : models::agreedPrices(scope.plan())) {
        const models::PriceSubject& subject = price.subject;
        if (subject.accelerator != stage.accelerator || subject.site != stage.site || models::info(subject.pricing).option != pricing)
            continue;
        const auto chip = scope.facts().entry(models::EntryKind::accelerator, stage.accelerator);
        const auto site = scope.facts().entry(models::EntryKind::site, stage.site);
        const std::string chipName = chip ? (*chip)->name : stage.accelerator;
        const std::string siteName = site ? (*site)->name : stage.site;
        if (!models::isInForce(price, scope.plan())) {
            findings.add(Code::priceExpired, "accelerator", {chipName, siteName, periodText(price.period), models::startDay(scope.plan())});
            continue;
        }
        const double needed = acceleratorsAtOnce(scope, stage);
        if (price.accelerators && needed > *price.accelerators)
            findings.add(Code::quotaExceeded, "accelerator",
                         {stage.name, Argument{needed}, chipName, siteName, Argument{*price.accelerators}});
    }
}

} // namespace estimator
