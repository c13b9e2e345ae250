#include "models/files/plan_file.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QProcessEnvironment>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <vector>

/// Kills the real program (SIGKILL) at random moments while somebody works with it, and looks what is left.
class KillTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void unsavedWorkIsOfferedAgain_data() { eachMoment(); }
    void unsavedWorkIsOfferedAgain() {
        QFETCH(int, milliseconds);
        const QTemporaryDir folder;
        const QString plan = planIn(folder);
        const QByteArray before = bytesOf(plan);
        const Session session = killedAfter(folder, QStringLiteral("edit"), milliseconds);
        QCOMPARE(bytesOf(plan), before); // the journal is elsewhere

        QProcess next;
        start(next, folder, QStringLiteral("recover"));
        QVERIFY(next.waitForFinished(60000));
        QCOMPARE(next.exitCode(), 0);
        const int recovered = added(plan);
        QVERIFY2(recovered >= session.early, qPrintable(QStringLiteral("%1 of %2").arg(recovered).arg(session.early)));
        QVERIFY(recovered <= session.all + 1); // one may be done that was not told any more
    }

    void aSavedFileIsAlwaysWhole_data() { eachMoment(); }
    void aSavedFileIsAlwaysWhole() {
        QFETCH(int, milliseconds);
        const QTemporaryDir folder;
        const QString plan = planIn(folder);
        const Session session = killedAfter(folder, QStringLiteral("save"), milliseconds);
        const int saved = added(plan);
        QVERIFY2(saved >= session.all && saved <= session.all + 1, qPrintable(QStringLiteral("%1 of %2").arg(saved).arg(session.all)));
        const int previous = added(plan + QLatin1Char('~'));
        QVERIFY(previous == saved || previous == saved - 1);
    }

private:
    /// What was done before the program was killed.
    struct Session {
        int all = 0;
        int early = 0; ///< so long before the end that it must have been kept, however busy the machine is
    };
    static constexpr int kKeptAfterMilliseconds = 1500;
    static constexpr int kStartMilliseconds = 60000;

    static void eachMoment() {
        QTest::addColumn<int>("milliseconds");
        for (int i = 0; i < 3; ++i) {
            const int moment = QRandomGenerator::global()->bounded(2000, 3500);
            QTest::addRow("after %d ms", moment) << moment;
        }
    }

    static QString planIn(const QTemporaryDir& folder) {
        const QString file = folder.filePath(QStringLiteral("plan.fourem"));
        if (!models::writePlan(file.toStdString(), models::emptyPlan("Work"))) qFatal("cannot write");
        return file;
    }

    static QByteArray bytesOf(const QString& name) {
        QFile file{name};
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
    }

    /// Scenarios beside the baseline; below none when the file is no plan.
    static int added(const QString& file) {
        const auto loaded = models::readPlan(file.toStdString());
        return loaded ? static_cast<int>(loaded->plan.scenarios.size()) - 1 : -1000;
    }

    static void start(QProcess& program, const QTemporaryDir& folder, const QString& task) {
        auto environment = QProcessEnvironment::systemEnvironment();
        const auto set = [&](const char* name, const QString& value) { environment.insert(QString::fromLatin1(name), value); };
        set("QT_QPA_PLATFORM", QStringLiteral("offscreen"));
        set("QT_PLUGIN_PATH", QStringLiteral(FOUREM_PLUGINS));
        set("QT_QPA_GENERIC_PLUGINS", QStringLiteral("typist:") + task);
        set("FOUREM_DATA", QStringLiteral(FOUREM_RESOURCES));
        set("XDG_DATA_HOME", folder.filePath(QStringLiteral("data")));
        set("XDG_CONFIG_HOME", folder.filePath(QStringLiteral("config")));
        program.setProcessEnvironment(environment);
        program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        program.start(QStringLiteral(FOUREM_DESKTOP), {folder.filePath(QStringLiteral("plan.fourem"))});
    }

    /// @param milliseconds  from the first edit on
    static Session killedAfter(const QTemporaryDir& folder, const QString& task, int milliseconds) {
        QProcess program;
        start(program, folder, task);
        if (!program.waitForReadyRead(kStartMilliseconds)) qFatal("the program does not start");
        QElapsedTimer time;
        time.start();
        std::vector<std::pair<qint64, int>> told;
        const auto read = [&] {
            while (program.canReadLine()) told.emplace_back(time.elapsed(), program.readLine().trimmed().toInt());
        };
        read();
        while (time.elapsed() < milliseconds) {
            program.waitForReadyRead(10);
            read();
        }
        const qint64 end = time.elapsed();
        program.kill();
        program.waitForFinished();
        read();
        Session session;
        for (const auto& [when, count] : told) {
            session.all = count;
            if (when <= end - kKeptAfterMilliseconds) session.early = count;
        }
        return session;
    }
};

QTEST_GUILESS_MAIN(KillTest)
#include "kill_test.moc"
