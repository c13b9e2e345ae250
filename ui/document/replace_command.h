#pragma once

#include "models/pipeline/edit.h"

#include <QElapsedTimer>
#include <QUndoCommand>

#include <memory>
#include <string>

namespace ui {

class Document;

/// Which edits count as one: those of one thing that follow each other rapidly, or that belong to one gesture.
struct MergeKey {
    std::string thing; ///< "field lora/tune/tokens"; empty: an edit that stands alone
    int gesture = 0;   ///< number of the gesture; 0: none
    friend bool operator==(const MergeKey&, const MergeKey&) = default;
};

/// The one undo command: the plan before and after.
class ReplaceCommand : public QUndoCommand {
public:
    ReplaceCommand(Document& document, std::shared_ptr<const models::Plan> after, const QString& text, MergeKey key);

    void undo() override;
    void redo() override;
    [[nodiscard]] const std::shared_ptr<const models::Plan>& before() const { return m_before; }
    [[nodiscard]] const std::shared_ptr<const models::Plan>& after() const { return m_after; }
    [[nodiscard]] int id() const override { return 1; }
    bool mergeWith(const QUndoCommand* other) override;

private:
    Document& m_document;
    std::shared_ptr<const models::Plan> m_before;
    std::shared_ptr<const models::Plan> m_after;
    MergeKey m_key;
    QElapsedTimer m_age;
};

/// What an edit is about, as in `MergeKey::thing`.
[[nodiscard]] std::string thingOf(const models::Edit& edit);

} // namespace ui
