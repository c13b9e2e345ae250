#pragma once

#include "models/pipeline/plan.h"

#include <QDialog>
#include <QString>

#include <memory>

class QLabel;

namespace ui {

class Document;

/// Another version of the plan, to be looked at beside the one in the window.
struct OtherVersion {
    QString name; ///< of its file
    std::shared_ptr<const models::Plan> plan;
    std::shared_ptr<const models::Plan> base; ///< that both come from; null when none is known
};

/// What differs between the plan in the window and another version of it, and what that does to the figures; merges them.
class CompareDialog : public QDialog {
    Q_OBJECT

public:
    CompareDialog(Document& document, OtherVersion other, QWidget* parent);

Q_SIGNALS:
    void merged();

private:
    void merge();

    Document& m_document;
    OtherVersion m_other;
};

} // namespace ui
