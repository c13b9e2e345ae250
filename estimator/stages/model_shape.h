#pragma once

#include "estimator/stages/scope.h"

#include <optional>
#include <string>
#include <string_view>

namespace estimator {

/// A model of the catalogue as the stages ask for it. Counts are plain numbers; billions of the catalogue become ones here.
template <class R>
class ModelShape {
public:
    using Number = Noted<double, R>;

    /// The model that the stage works on, by its own field or from the stages before it.
    /// @error missingData   nobody names one
    /// @error unknownEntry  the catalogue does not know it
    [[nodiscard]] static models::Result<ModelShape> of(const Scope<R>& scope, std::string_view field = "model");

    [[nodiscard]] const std::string& id() const { return m_entry->id; }
    [[nodiscard]] const std::string& name() const { return m_entry->name; }
    [[nodiscard]] bool isEncoder() const { return m_architecture == Architecture::encoder; }
    [[nodiscard]] bool isConvolutional() const { return m_architecture == Architecture::convolutional; }
    [[nodiscard]] bool isDiffusion() const { return m_architecture == Architecture::diffusion; }
    [[nodiscard]] bool isMixture() const { return m_architecture == Architecture::mixture; }
    /// Writes text token by token, with a KV cache.
    [[nodiscard]] bool isGenerative() const { return m_architecture == Architecture::mixture || m_architecture == Architecture::decoder; }

    [[nodiscard]] models::Result<Number> parameters() const { return billions("params_total_b"); }
    [[nodiscard]] models::Result<Number> activeParameters() const;
    /// Active parameters less the input embedding, where vocabulary and width are known and the output head is a matrix of its own.
    [[nodiscard]] models::Result<Number> matmulParameters() const;
    [[nodiscard]] models::Result<Number> figure(std::string_view key) const {
        return m_scope.figure(models::EntryKind::model, m_entry->id, key);
    }
    [[nodiscard]] std::optional<Number> maybe(std::string_view key) const {
        return m_scope.maybeFigure(models::EntryKind::model, m_entry->id, key);
    }
    [[nodiscard]] models::Result<Number> layers() const { return figure("n_layers"); }
    /// Heads times their width: what attention works over. Falls back to the model's width.
    [[nodiscard]] models::Result<Number> attentionWidth() const;
    [[nodiscard]] std::string_view text(std::string_view key) const { return m_entry->text(key); }
    /// Whether both are the same entry, of the same catalogue.
    friend bool operator==(const ModelShape& a, const ModelShape& b) { return a.m_entry == b.m_entry; }

private:
    enum class Architecture { encoder, convolutional, diffusion, mixture, decoder };

    ModelShape(const Scope<R>& scope, const models::Entry& entry)
        : m_scope{scope},
          m_entry{&entry},
          m_architecture{architectureOf(entry.text("architecture"))} {}
    [[nodiscard]] static Architecture architectureOf(std::string_view text);
    [[nodiscard]] models::Result<Number> billions(std::string_view key) const;

    Scope<R> m_scope;
    const models::Entry* m_entry;
    Architecture m_architecture;
};

} // namespace estimator
