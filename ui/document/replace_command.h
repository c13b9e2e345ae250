#pragma once

#include "models/pipeline/edit.h"

#include <QElapsedTimer>
#include <QString>
#include <QUndoCommand>

#include <memory>
#include <string>

class QUndoStack;

namespace ui {

class Document;

/// Which edits count as one: those of one thing that follow each other rapidly, or that belong to one gesture.
struct MergeKey {
    std::string thing; ///< "field lora/tune/tokens"; empty: an edit that stands alone
    int gesture = 0;   ///< number of the gesture; 0: none
    friend bool operator==(const MergeKey&, const MergeKey&) = default;
};

/// The one undo command: the plan before and after. It has no text of its own, which would stay in the language of the moment.
class ReplaceCommand : public QUndoCommand {
public:
    ReplaceCommand(Document& document, std::shared_ptr<const models::Plan> after, models::Edit edit, int gesture);

    void undo() override;
    void redo() override;
    [[nodiscard]] const std::shared_ptr<const models::Plan>& before() const { return m_before; }
    [[nodiscard]] const std::shared_ptr<const models::Plan>& after() const { return m_after; }
    /// What was done, in the language of now: "Rename Serve to Answer".
    [[nodiscard]] QString words() const;
    [[nodiscard]] int id() const override { return 1; }
    bool mergeWith(const QUndoCommand* other) override;

private:
    Document& m_document;
    std::shared_ptr<const models::Plan> m_before;
    std::shared_ptr<const models::Plan> m_after;
    models::Edit m_edit; ///< the last one of those that count as one
    MergeKey m_key;
    QElapsedTimer m_age;
};

/// The command of the document's history at this place.
[[nodiscard]] const ReplaceCommand& commandAt(const QUndoStack& history, int index);

/// What an edit is about, as in `MergeKey::thing`.
[[nodiscard]] std::string thingOf(const models::Edit& edit);

} // namespace ui
