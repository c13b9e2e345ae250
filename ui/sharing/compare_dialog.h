#pragma once

#include "models/pipeline/plan.h"

#include <QDialog>
#include <QString>

#include <functional>
#include <memory>

class QLabel;

namespace ui {

class Document;

/// What two versions of a plan come from.
struct BaseVersion {
    QString name;                             ///< of its file, or what it is
    std::shared_ptr<const models::Plan> plan; ///< null: none is known
};

/// Another version of the plan, to be looked at beside the one in the window.
struct OtherVersion {
    QString name; ///< of its file
    std::shared_ptr<const models::Plan> plan;
    BaseVersion base; ///< that both come from
};

/// What differs between the plan in the window and another version of it, and what that does to the figures; merges them.
class CompareDialog : public QDialog {
    Q_OBJECT

public:
    /// Asks for the version that both come from; without plan when none was chosen.
    using ChooseBase = std::function<BaseVersion(QWidget* parent)>;

    CompareDialog(Document& document, OtherVersion other, ChooseBase chooseBase, QWidget* parent);

Q_SIGNALS:
    void merged();

private:
    void chooseBase();
    void showBase();
    void merge();

    Document& m_document;
    OtherVersion m_other;
    ChooseBase m_chooseBase;
    QLabel* m_base;
};

} // namespace ui
