#pragma once

#include "models/pipeline/plan.h"

#include <QFrame>

#include <optional>
#include <variant>

class QLabel;
class QLineEdit;
class QToolButton;

namespace ui {

class Document;

/// A line in the corner of the canvas that finds stages, frames and notes while one types. Return goes to the next, Shift+Return to the one
/// before, Esc closes it.
class FindBar : public QFrame {
    Q_OBJECT

public:
    FindBar(Document& document, QWidget* parent);
    void open();

Q_SIGNALS:
    void closed();

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    enum class Step { previous, here, next };
    /// What was found: a stage, a frame or a note.
    using Found = std::variant<models::StageId, models::AnnotationId>;
    void find(Step step);
    void showFound(const Found& found);
    void leave();
    void retranslate();

    Document& m_document;
    QLineEdit* m_text;
    QLabel* m_count;
    QToolButton* m_previous;
    QToolButton* m_next;
    std::optional<Found> m_shown;
};

} // namespace ui
