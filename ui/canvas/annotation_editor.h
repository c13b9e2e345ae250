#pragma once

#include "models/pipeline/plan.h"

#include <QPlainTextEdit>

namespace ui {

class Document;

/// Types over a frame or note. Ctrl+Return and leaving it keep the text, Return too in a frame's title; Esc does not. A note without an id
/// is added with its text, so that both are one step, and not at all when the text is given up.
class AnnotationEditor : public QPlainTextEdit {
    Q_OBJECT

public:
    AnnotationEditor(Document& document, models::Annotation annotation, QWidget* parent);

protected:
    void focusOutEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void keep();

    Document& m_document;
    models::Annotation m_annotation;
    bool m_isTitle = false;
    bool m_isDone = false;
};

} // namespace ui
