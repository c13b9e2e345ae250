#include "ui/widgets/table_hint.h"

#include <QTableWidget>
#include <QTest>

class TableHintTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void standsThereWhileTheTableHasNoRows() {
        QTableWidget table{0, 2};
        table.setObjectName(QStringLiteral("prices"));
        const ui::TableHint hint{table};
        QCOMPARE(hint.objectName(), QStringLiteral("pricesHint"));
        table.resize(400, 200);
        table.show();
        QVERIFY(QTest::qWaitForWindowExposed(&table));
        QVERIFY(hint.isVisible());
        QCOMPARE(hint.size(), table.viewport()->size());
        table.setRowCount(1);
        QVERIFY(!hint.isVisible());
        table.setRowCount(0);
        QVERIFY(hint.isVisible());
    }
};

QTEST_MAIN(TableHintTest)
#include "table_hint_test.moc"
