#pragma once

#include "models/pipeline/plan.h"

#include <QPlainTextEdit>

namespace ui {

class Document;

/// Types over a frame or note. Ctrl+Return and leaving it keep the text, Return too in a frame's title; Esc does not.
class AnnotationEditor : public QPlainTextEdit {
    Q_OBJECT

public:
    AnnotationEditor(Document& document, models::AnnotationId annotation, QWidget* parent);

protected:
    void focusOutEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void keep();

    Document& m_document;
    models::AnnotationId m_annotation;
    bool m_isTitle = false;
    bool m_isDone = false;
};

} // namespace ui
