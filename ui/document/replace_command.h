#pragma once

#include "models/pipeline/edit.h"

#include <QElapsedTimer>
#include <QUndoCommand>

#include <memory>
#include <string>

namespace ui {

class Document;

/// The one undo command: the plan before and after.
class ReplaceCommand : public QUndoCommand {
public:
    /// `field` names what was edited, so that rapid edits of it count as one; empty: never.
    ReplaceCommand(Document& document, std::shared_ptr<const models::Plan> after, const QString& text, std::string field);

    void undo() override;
    void redo() override;
    [[nodiscard]] int id() const override { return 1; }
    bool mergeWith(const QUndoCommand* other) override;

private:
    Document& m_document;
    std::shared_ptr<const models::Plan> m_before;
    std::shared_ptr<const models::Plan> m_after;
    std::string m_field;
    QElapsedTimer m_age;
};

/// What an edit is about, e.g. "field lora/tune/tokens"; empty for edits that stand alone.
[[nodiscard]] std::string mergeKey(const models::Edit& edit);

} // namespace ui
