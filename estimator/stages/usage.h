#pragma once

#include "estimator/estimate.h"
#include "estimator/stages/chip.h"
#include "estimator/stages/findings.h"
#include "estimator/stages/scope.h"
#include "estimator/stages/unknown.h"

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// The common ground between the time models of the kinds of stages and the footprint that all of them share.
///
/// A stage is estimated in two steps. `...Stage::of` looks everything up, sizes what is left to `auto` and says what there is to say;
/// `usage` then only calculates, so that draws, sweeps and the point estimate with its trace run the same code.
namespace estimator {

/// What one run of a stage asks of its machines, before the place is known.
template <class R>
struct Usage {
    Noted<Duration, R> wall;                                                                ///< of one run
    Noted<Duration, R> chipTime;                                                            ///< chips × time they are reserved, of one run
    models::Result<Noted<Energy, R>> chipEnergy = models::fail(models::Code::internal, {}); // until it is set
    std::optional<Noted<Energy, R>> besides;     ///< of servers beside the accelerators, of one run: look-ups, retrieval, tools
    std::optional<Noted<Duration, R>> toolTime;  ///< processor time beside the accelerators that is paid for, of one run
    std::optional<Noted<double, R>> unitsServed; ///< functional units that one run delivers
    std::optional<Noted<Flops, R>> computed;     ///< useful operations of one run of training; noted where a trace is
};

/// How a stage occupies its accelerators, as far as that decides what else draws power.
template <class R>
struct Occupation {
    Noted<double, R> chipsTogether; ///< size of one job or replica: decides the network's share
    double allChips = 0.0;          ///< of the whole job at once; 0: a fleet that grows and shrinks
    bool containsHost = false;      ///< published system-level power: host and network are in the chip energy already
    bool isFleet = false;           ///< idle reserve is modelled by its replicas, so none is added
    bool isFlatRate = false;        ///< energy per request is given: the provider's idle reserve is added
    friend bool operator==(const Occupation&, const Occupation&) = default;
};

/// What a stage tells beside its figures: how `auto` fields were sized, and findings.
struct Remarks {
    Findings& findings;
    std::vector<Derived>& derived;

    template <class R>
    void size(const Scope<R>&, std::string field, models::FieldValue value, models::Message why, std::optional<TraceRef> trace) {
        if constexpr (R::kRecords) derived.push_back({std::move(field), std::move(value), std::move(why), trace});
    }
};

/// Says that a field cannot apply to something of that name, and why.
template <class R>
void refuse(const Scope<R>& scope, std::string_view path, std::string whom, std::string why, Remarks remarks) {
    const models::Field* field = models::findField(models::fieldsOf(scope.plan(), scope.id()), path);
    remarks.findings.add(models::Code::notApplicable, path, {std::string{field->label}, std::move(whom), std::move(why)});
}

/// The node of a noted value, where the recorder keeps nodes.
template <class T, class R>
[[nodiscard]] std::optional<TraceRef> traceOf([[maybe_unused]] const Noted<T, R>& noted) {
    if constexpr (R::kRecords) return noted.ref;
    else return std::nullopt;
}

} // namespace estimator
