#include "ui/document/replace_command.h"

#include "ui/document/document.h"
#include "ui/text/words.h"

namespace ui {
namespace {

// Longer than a pause between two keys, shorter than one between two thoughts.
constexpr qint64 kRapidMilliseconds = 1500;

struct KeyOf {
    std::string operator()(const models::SetField& edit) const {
        return "field " + (edit.scenario ? edit.scenario->text() : std::string{}) + "/" + edit.scope.text() + "/" + edit.path;
    }
    std::string operator()(const models::RenameStage& edit) const { return "name " + edit.stage.text(); }
    std::string operator()(const models::SetStageNote& edit) const { return "note " + edit.stage.text(); }
    std::string operator()(const models::RenameScenario& edit) const { return "scenario " + edit.scenario.text(); }
    std::string operator()(const models::SetTitle&) const { return "title"; }
    std::string operator()(const models::SetNotes&) const { return "notes"; }
    std::string operator()(const models::MoveStages& edit) const {
        std::string key = "move";
        for (const auto& [stage, position] : edit.positions) key += " " + stage.text();
        return key;
    }
    template <class Other>
    std::string operator()(const Other&) const {
        return {};
    }
};

} // namespace

ReplaceCommand::ReplaceCommand(Document& document, std::shared_ptr<const models::Plan> after, const QString& text, std::string field)
    : QUndoCommand{text},
      m_document{document},
      m_before{document.plan()},
      m_after{std::move(after)},
      m_field{std::move(field)} {
    m_age.start();
}

void ReplaceCommand::undo() { m_document.setPlan(m_before); }

void ReplaceCommand::redo() { m_document.setPlan(m_after); }

bool ReplaceCommand::mergeWith(const QUndoCommand* other) {
    const auto* next = static_cast<const ReplaceCommand*>(other);
    if (m_field.empty() || next->m_field != m_field || m_age.elapsed() > kRapidMilliseconds) return false;
    m_after = next->m_after;
    m_age = next->m_age;
    setText(next->text());
    setObsolete(*m_before == *m_after);
    return true;
}

std::string mergeKey(const models::Edit& edit) { return std::visit(KeyOf{}, edit.asVariant()); }

} // namespace ui
