#include "ui/document/replace_command.h"

#include "models/pipeline/describe.h"
#include "ui/document/document.h"
#include "ui/text/words.h"

#include <QUndoStack>

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
    std::string operator()(const models::PutAnnotation& edit) const {
        return edit.annotation.id.isEmpty() ? std::string{} : "annotation " + edit.annotation.id.text();
    }
    /// One field of several stages.
    std::string operator()(const models::Compound& edit) const {
        std::string key;
        for (const models::Edit& each : edit.edits) {
            const std::string thing = thingOf(each);
            if (thing.empty()) return {};
            key += thing + " ";
        }
        return key;
    }
    template <class Other>
    std::string operator()(const Other&) const {
        return {};
    }
};

} // namespace

ReplaceCommand::ReplaceCommand(Document& document, std::shared_ptr<const models::Plan> after, models::Edit edit, int gesture)
    : m_document{document},
      m_before{document.plan()},
      m_after{std::move(after)},
      m_edit{std::move(edit)},
      m_key{thingOf(m_edit), gesture} {
    m_age.start();
}

void ReplaceCommand::undo() { m_document.setPlan(m_before); }

void ReplaceCommand::redo() { m_document.setPlan(m_after); }

QString ReplaceCommand::words() const {
    if (!m_document.catalogue()) return undoText(models::describe(*m_before, m_edit));
    return undoText(models::describe(*m_before, m_edit, estimator::factsFor(*m_after, m_document.catalogue())));
}

bool ReplaceCommand::mergeWith(const QUndoCommand* other) {
    const auto* next = static_cast<const ReplaceCommand*>(other);
    if (m_key.thing.empty() || next->m_key != m_key) return false;
    if (m_key.gesture == 0 && m_age.elapsed() > kRapidMilliseconds) return false;
    m_after = next->m_after;
    m_age = next->m_age;
    m_edit = next->m_edit;
    setObsolete(*m_before == *m_after);
    return true;
}

const ReplaceCommand& commandAt(const QUndoStack& history, int index) {
    return *static_cast<const ReplaceCommand*>(history.command(index));
}

std::string thingOf(const models::Edit& edit) { return std::visit(KeyOf{}, edit.asVariant()); }

} // namespace ui
