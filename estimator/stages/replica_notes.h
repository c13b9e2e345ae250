#pragma once

#include "estimator/stages/replica.h"

namespace estimator {

/// What a trace says of a replica: the nodes of its sizes, steps and power, each with all that it depends on.
template <class R>
class ReplicaNotes {
public:
    template <class T>
    using N = Noted<T, R>;

    /// Keeps references to what it is given.
    ReplicaNotes(const ReplicaInputs<R>& inputs, const N<double>& chips, R& recorder)
        : m_inputs{inputs},
          m_chips{chips},
          m_recorder{recorder} {}

    /// The sequences that the memory holds.
    [[nodiscard]] N<double> room(double sequences) const;
    /// a and b of the decode step near so many sequences, as the software takes it.
    [[nodiscard]] N<Duration> fixed(Duration value, double sequences) const;
    [[nodiscard]] N<Duration> perSequence(Duration value) const;
    /// A batch on its own: of tokens, samples or pictures.
    [[nodiscard]] N<Duration> batch(const ReplicaStep& step, Duration value, const N<double>& sequences) const;
    /// Of one chip while it runs so many sequences.
    [[nodiscard]] N<Power> power(Power value, const N<double>& sequences, const N<Duration>& step) const;

private:
    [[nodiscard]] bool decodes() const;
    [[nodiscard]] bool spansChips() const { return m_chips.value > 1.0; }
    template <class T>
    [[nodiscard]] std::optional<N<T>> ofExperts(N<T> Experts<R>::* part) const {
        return m_inputs.experts ? std::optional{(*m_inputs.experts).*part} : std::nullopt;
    }
    template <class T>
    [[nodiscard]] std::optional<N<T>> ofSpreadExperts(N<T> Experts<R>::* part) const {
        return m_inputs.experts && m_inputs.experts->spreadOver(m_chips.value) ? ofExperts(part) : std::nullopt;
    }
    template <class T>
    [[nodiscard]] static std::optional<N<T>> onlyIf(bool applies, const N<T>& noted) {
        return applies ? std::optional{noted} : std::nullopt;
    }
    template <class T>
    [[nodiscard]] static std::optional<N<T>> unlessZero(const N<T>& noted) {
        return onlyIf(noted.value > T{}, noted);
    }
    [[nodiscard]] N<Bytes> weightsRead(double sequences) const;

    const ReplicaInputs<R>& m_inputs;
    N<double> m_chips;
    R& m_recorder;
};

/// The chips of a replica where nobody chooses them.
template <class R>
[[nodiscard]] Noted<double, R> sizedChips(const ReplicaInputs<R>& inputs, double chips, R& recorder);

} // namespace estimator
