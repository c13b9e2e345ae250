#pragma once

#include "estimator/stages/scope.h"

#include <string>
#include <string_view>

namespace estimator {

/// An accelerator as the stages ask for it: peak rates, memory, power curve, calibrations; each figure noted when it is read.
template <class R>
class Chip {
public:
    template <class T>
    using N = Noted<T, R>;

    /// The accelerator of the stage's field, or the plan's where it is left to `auto`.
    /// @error missingData   nobody names one
    /// @error unknownEntry  the catalogue does not know it
    [[nodiscard]] static models::Result<Chip> of(const Scope<R>& scope);

    [[nodiscard]] const std::string& id() const { return m_id; }
    [[nodiscard]] const std::string& name() const { return m_name; }
    [[nodiscard]] bool isProcessor() const { return m_isProcessor; } ///< a CPU socket rather than an accelerator

    /// Dense peak rate of one chip at "fp32", "tf32", "bf16" (any 16-bit format), "fp8", "int8" or "fp4".
    /// @error unsupportedPrecision  names the precisions it has
    [[nodiscard]] models::Result<N<FlopRate>> peak(std::string_view precision) const;
    [[nodiscard]] bool has(std::string_view precision) const;
    /// "bf16" where the chip has a rate for it, else "fp32".
    [[nodiscard]] std::string usualPrecision() const { return has("bf16") ? "bf16" : "fp32"; }

    [[nodiscard]] models::Result<N<Bytes>> memory() const;
    [[nodiscard]] models::Result<N<ByteRate>> bandwidth() const;
    /// Thermal design power; where none is published, the published power of the whole system per chip (see `systemPower`).
    [[nodiscard]] models::Result<N<Power>> powerCap() const;
    [[nodiscard]] models::Result<N<Power>> idlePower() const;
    /// Published mean power per chip with its share of host and network, which are then not added again.
    [[nodiscard]] std::optional<N<Power>> systemPower() const;
    /// Whether `powerCap` already contains host and network.
    [[nodiscard]] bool capContainsHost() const { return !m_scope.maybeFigure(models::EntryKind::accelerator, m_id, "tdp_w"); }

    /// MFU0 of the training model, and whether it was fitted on this chip.
    [[nodiscard]] models::Result<N<double>> baseUtilisation() const;
    /// Ceiling of the utilisation: the best measured matrix products, else 1.
    [[nodiscard]] std::optional<N<double>> matmulEfficiency() const { return own("mamf_efficiency"); }
    [[nodiscard]] std::optional<N<double>> own(std::string_view key) const {
        return m_scope.maybeFigure(models::EntryKind::accelerator, m_id, key);
    }
    /// The chip's own figure, else the method's constant of that name.
    [[nodiscard]] models::Result<N<double>> ownOr(std::string_view key, std::string_view constant) const {
        if (auto figure = own(key)) return *figure;
        return m_scope.constant(constant);
    }
    [[nodiscard]] std::string_view text(std::string_view key) const { return m_entry->text(key); }
    /// Whether both are the same entry, of the same catalogue.
    friend bool operator==(const Chip& a, const Chip& b) { return a.m_entry == b.m_entry; }

private:
    Chip(const Scope<R>& scope, const models::Entry& entry)
        : m_scope{scope},
          m_entry{&entry},
          m_id{entry.id},
          m_name{entry.name},
          m_isProcessor{entry.text("kind") == "cpu"} {}
    [[nodiscard]] models::Result<N<double>> figure(std::string_view key) const {
        return m_scope.figure(models::EntryKind::accelerator, m_id, key);
    }

    Scope<R> m_scope;
    const models::Entry* m_entry;
    std::string m_id;
    std::string m_name;
    bool m_isProcessor;
};

} // namespace estimator
