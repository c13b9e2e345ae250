#pragma once

#include "models/pipeline/review.h"

#include <QDialog>

class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QPushButton;

namespace ui {

class Document;

/// Who prepared the plan, who reviews it, and how far that is. Approving takes the plan as it stands: any later edit shows.
class ReviewDialog : public QDialog {
    Q_OBJECT

public:
    ReviewDialog(Document& document, QWidget* parent);

    void accept() override;

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void retranslate();
    void fill();
    void showStanding();
    [[nodiscard]] models::Review::Status chosen() const;

    Document& m_document;
    QLabel* m_standing;
    QLabel* m_preparerLabel;
    QLineEdit* m_preparer;
    QLabel* m_reviewerLabel;
    QLineEdit* m_reviewer;
    QLabel* m_statusLabel;
    QComboBox* m_status;
    QLabel* m_dateLabel;
    bool m_isDecided = false; ///< the status was chosen here
    QDateEdit* m_date;
    QLabel* m_digestLabel;
    QLabel* m_digest;
    QLabel* m_note;
    QPushButton* m_ok;
    QPushButton* m_cancel;
};

} // namespace ui
