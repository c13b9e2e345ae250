#include <QAction>
#include <QApplication>
#include <QGenericPlugin>
#include <QMainWindow>
#include <QPushButton>
#include <QTimer>

#include <cstdio>

/// Uses the window in the user's place. What it does is told by the plugin's specification:
///
///     edit     adds one scenario after the other, and says each number on the standard output
///     save     saves after each, too
///     recover  opens the unsaved work that is offered, saves it, and quits
class Typist : public QObject {
    Q_OBJECT

public:
    explicit Typist(QString task) : m_task{std::move(task)} {
        m_timer.setInterval(kMilliseconds);
        connect(&m_timer, &QTimer::timeout, this, &Typist::step);
        m_timer.start();
    }

private:
    static constexpr int kMilliseconds = 40;

    static QMainWindow* window() {
        for (QWidget* widget : QApplication::topLevelWidgets())
            if (auto* found = qobject_cast<QMainWindow*>(widget)) return found->isVisible() ? found : nullptr;
        return nullptr;
    }

    void step() {
        QMainWindow* shown = window();
        if (shown == nullptr) return;
        if (m_task == QStringLiteral("recover")) recover(*shown);
        else edit(*shown);
    }

    void edit(QMainWindow& shown) {
        shown.findChild<QAction*>(QStringLiteral("add_scenario"))->trigger();
        if (m_task == QStringLiteral("save")) shown.findChild<QAction*>(QStringLiteral("save"))->trigger();
        std::printf("%d\n", ++m_count);
        std::fflush(stdout);
    }

    void recover(QMainWindow& shown) {
        auto* offer = shown.findChild<QPushButton*>(QStringLiteral("recoverWork"));
        if (offer == nullptr) return;
        m_timer.stop();
        offer->click();
        shown.findChild<QAction*>(QStringLiteral("save"))->trigger();
        shown.close();
    }

    QString m_task;
    QTimer m_timer;
    int m_count = 0;
};

class TypistPlugin : public QGenericPlugin {
    Q_OBJECT
    Q_PLUGIN_METADATA(IID QGenericPluginFactoryInterface_iid FILE "typist.json")

public:
    QObject* create(const QString&, const QString& specification) override { return new Typist{specification}; }
};

#include "typist.moc"
