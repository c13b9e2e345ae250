#pragma once

#include <QListWidget>

namespace ui {

/// The files of before, newest first; those that are gone are left out. Chosen by click or Return.
class RecentList : public QListWidget {
    Q_OBJECT

public:
    explicit RecentList(QWidget* parent);

    void refresh();

Q_SIGNALS:
    void chosen(const QString& file);

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void choose(const QListWidgetItem* item);
};

} // namespace ui
