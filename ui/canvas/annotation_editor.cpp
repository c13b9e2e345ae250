#include "ui/canvas/annotation_editor.h"

#include "ui/document/document.h"
#include "ui/text/words.h"

#include <QKeyEvent>

#include <utility>

namespace ui {

AnnotationEditor::AnnotationEditor(Document& document, models::Annotation annotation, QWidget* parent)
    : QPlainTextEdit{parent},
      m_document{document},
      m_annotation{std::move(annotation)} {
    setObjectName(QStringLiteral("annotationEditor"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_isTitle = m_annotation.kind == models::Annotation::Kind::frame;
    setAccessibleName(m_isTitle ? tr("Title of the frame") : tr("Text of the note"));
    setPlainText(toQt(m_annotation.text));
    selectAll();
    // Another plan has nothing to do with this text.
    connect(&m_document, &Document::opened, this, [this] {
        m_isDone = true;
        close();
    });
}

void AnnotationEditor::focusOutEvent(QFocusEvent* event) {
    QPlainTextEdit::focusOutEvent(event);
    keep();
}

void AnnotationEditor::keyPressEvent(QKeyEvent* event) {
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape) {
        m_isDone = true;
        close();
    } else if (isReturn && (m_isTitle || event->modifiers().testFlag(Qt::ControlModifier))) {
        keep();
    } else {
        QPlainTextEdit::keyPressEvent(event);
    }
}

void AnnotationEditor::keep() {
    if (std::exchange(m_isDone, true)) return;
    const bool isNew = m_annotation.id.isEmpty();
    const models::Annotation* before = m_document.plan()->annotation(m_annotation.id);
    const std::string text = toStd(toPlainText());
    if (before != nullptr || (isNew && !text.empty())) {
        models::PutAnnotation put{isNew ? m_annotation : *before};
        put.annotation.text = text;
        static_cast<void>(m_document.apply(put));
    }
    close();
}

} // namespace ui
