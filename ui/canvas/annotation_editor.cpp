#include "ui/canvas/annotation_editor.h"

#include "ui/document/document.h"
#include "ui/text/words.h"

#include <QKeyEvent>

#include <utility>

namespace ui {

AnnotationEditor::AnnotationEditor(Document& document, models::AnnotationId annotation, QWidget* parent)
    : QPlainTextEdit{parent},
      m_document{document},
      m_annotation{std::move(annotation)} {
    setObjectName(QStringLiteral("annotationEditor"));
    setAttribute(Qt::WA_DeleteOnClose);
    const models::Annotation* edited = m_document.plan()->annotation(m_annotation);
    if (edited == nullptr) return;
    m_isTitle = edited->kind == models::Annotation::Kind::frame;
    setAccessibleName(m_isTitle ? tr("Title of the frame") : tr("Text of the note"));
    setPlainText(toQt(edited->text));
    selectAll();
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
    if (const models::Annotation* before = m_document.plan()->annotation(m_annotation)) {
        models::PutAnnotation put{*before};
        put.annotation.text = toStd(toPlainText());
        static_cast<void>(m_document.apply(put));
    }
    close();
}

} // namespace ui
