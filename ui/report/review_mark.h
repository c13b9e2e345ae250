#pragma once

#include <QToolButton>

namespace ui {

class Document;

/// How far the review of the plan is, in the status bar; warns when the plan was edited after its approval.
class ReviewMark : public QToolButton {
    Q_OBJECT

public:
    ReviewMark(const Document& document, QWidget* parent);

protected:
    void changeEvent(QEvent* event) override;

private:
    void showStanding();

    const Document& m_document;
};

} // namespace ui
