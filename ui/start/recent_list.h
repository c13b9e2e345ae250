#pragma once

#include "models/catalogue/facts.h"

#include <QListWidget>

class QIcon;

namespace ui {

/// The files of before, newest first; those that are gone are left out. Chosen by click or Return.
class RecentList : public QListWidget {
    Q_OBJECT

public:
    /// @param facts  name what the pictures of the files show
    RecentList(models::Facts facts, QWidget* parent);

    void refresh();

Q_SIGNALS:
    void chosen(const QString& file);

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void choose(const QListWidgetItem* item);
    [[nodiscard]] QIcon pictureOf(const QString& file) const;

    models::Facts m_facts;
};

} // namespace ui
