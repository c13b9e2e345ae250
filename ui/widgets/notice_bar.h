#pragma once

#include <QMap>
#include <QString>
#include <QWidget>

#include <functional>
#include <vector>

class QVBoxLayout;

namespace ui {

/// What happened outside the window, and what can be done about it.
struct Notice {
    struct Choice {
        QString name;                  ///< of the button, for tests
        std::function<QString()> text; ///< again in another language
        std::function<void()> act;     ///< the notice is gone by then
    };
    QString topic; ///< there is one notice a topic
    std::function<QString()> text;
    std::vector<Choice> choices;
};

/// Notices above the canvas. Unlike a dialog, they stop nobody from working.
class NoticeBar : public QWidget {
    Q_OBJECT

public:
    explicit NoticeBar(QWidget* parent);

    /// In place of the notice of the same topic.
    void put(const Notice& notice);
    void remove(const QString& topic);

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void refill();

    QMap<QString, Notice> m_notices;
    QVBoxLayout* m_rows;
};

} // namespace ui
