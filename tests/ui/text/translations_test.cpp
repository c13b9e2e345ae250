#include "models/catalogue/catalogue.h"
#include "models/catalogue/licences.h"
#include "tests/ui/support/window_fixture.h"
#include "ui/text/catalogue_words.h"
#include "ui/text/han_joint.h"
#include "ui/text/language.h"
#include "ui/text/lists.h"
#include "ui/text/numbers.h"
#include "ui/text/summary_words.h"
#include "ui/text/words.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>

/// Whether the Chinese translation is whole, and fits the words that it translates.
class TranslationsTest : public QObject {
    Q_OBJECT

private:
    struct Entry {
        QString context, source, translation;
        bool isUnfinished = false;
    };

    static std::vector<Entry> entries() {
        QFile file{QStringLiteral(FOUREM_TRANSLATIONS "/fourem_zh_CN.ts")};
        if (!file.open(QIODevice::ReadOnly)) qFatal("no translation file");
        std::vector<Entry> result;
        Entry current;
        for (QXmlStreamReader xml{&file}; !xml.atEnd();) {
            if (xml.readNext() != QXmlStreamReader::StartElement) continue;
            const auto element = xml.name();
            if (element == QStringLiteral("name")) current.context = xml.readElementText();
            else if (element == QStringLiteral("source")) current.source = xml.readElementText();
            else if (element == QStringLiteral("translation")) {
                current.isUnfinished = xml.attributes().hasAttribute(QStringLiteral("type"));
                current.translation = xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
                result.push_back(current);
            }
        }
        return result;
    }

    static QStringList placeholdersOf(const QString& text) {
        static const QRegularExpression placeholder{QStringLiteral("%n|%\\d|\\{\\d\\}|\\[\\*\\]")};
        QStringList found;
        for (auto match = placeholder.globalMatch(text); match.hasNext();) found.push_back(match.next().captured());
        found.sort();
        found.removeDuplicates();
        return found;
    }

private Q_SLOTS:
    void initTestCase() { tests::prepareApplication(); }

    void nothingIsLeftUntranslated() {
        const auto all = entries();
        QVERIFY(all.size() > 1000);
        for (const Entry& entry : all) {
            QVERIFY2(!entry.isUnfinished && !entry.translation.isEmpty(), qPrintable(entry.context + QStringLiteral(": ") + entry.source));
        }
    }

    void everyPlaceholderIsKept() {
        for (const Entry& entry : entries()) QCOMPARE(placeholdersOf(entry.translation), placeholdersOf(entry.source));
    }

    void everyMenuKeepsItsKey() {
        for (const Entry& entry : entries()) {
            if (entry.context != QStringLiteral("ui::Actions") && entry.context != QStringLiteral("ui::MainWindow")) continue;
            QVERIFY2(entry.source.contains(QLatin1Char{'&'}) == entry.translation.contains(QLatin1Char{'&'}), qPrintable(entry.source));
        }
    }

    void theTranslatorsKnowAllFiguresOfTheCatalogue() {
        const auto catalogue = models::Catalogue::open(FOUREM_RESOURCES "/catalogue");
        QVERIFY(catalogue);
        const auto known = ui::catalogueFigureLabels();
        for (const models::EntryKind kind : models::allEntryKinds()) {
            const auto keys = (*catalogue)->figureKeys(kind);
            QVERIFY(keys);
            for (const models::FigureKey& key : *keys) {
                QVERIFY2(std::ranges::find(known, key.label) != known.end(), key.label.c_str());
            }
        }
    }

    void theTranslatorsKnowTheWordsOfTheShippedData() {
        const auto known = ui::catalogueWords();
        const auto isKnown = [&](const std::string& words) { return std::ranges::find(known, words) != known.end(); };
        const auto catalogue = models::Catalogue::open(FOUREM_RESOURCES "/catalogue");
        QVERIFY(catalogue);
        const auto constants = (*catalogue)->entries(models::EntryKind::constants);
        QVERIFY(constants);
        for (const models::Entry& constant : *constants) QVERIFY2(isKnown(constant.name), constant.name.c_str());
        const auto licences = models::readLicences(FOUREM_RESOURCES "/catalogue");
        QVERIFY(licences);
        for (const models::DataLicence& licence : *licences) QVERIFY2(isKnown(licence.data), licence.data.c_str());
    }

    void aSpaceStandsBetweenChineseAndOtherScripts() {
        QCOMPARE(std::string{ui::hanJoint("在 Cloud", "中")}, std::string{" "});
        QCOMPARE(std::string{ui::hanJoint("排放", "28 t")}, std::string{" "});
        QCOMPARE(std::string{ui::hanJoint("100 %", "的抽样")}, std::string{" "});
        QCOMPARE(ui::withoutHanGaps(QStringLiteral("全量微调 的阶段")), QStringLiteral("全量微调的阶段"));
        QCOMPARE(ui::withoutHanGaps(QStringLiteral("Cloud 的阶段")), QStringLiteral("Cloud 的阶段"));
        QCOMPARE(std::string{ui::hanJoint("在", "云端")}, std::string{});
        QCOMPARE(std::string{ui::hanJoint("排放，", "Cloud")}, std::string{});
        QCOMPARE(std::string{ui::hanJoint("emissions of ", "云端")}, std::string{});
        QCOMPARE(std::string{ui::hanJoint("a", "b")}, std::string{});
    }

    void sentencesThatArePutTogetherHaveTheirJointsToo() {
        ui::useLanguage(QStringLiteral("zh_CN"));
        QCOMPARE(ui::withHanJoints(QStringLiteral("相对On-premises的降低倍数")), QStringLiteral("相对 On-premises 的降低倍数"));
        QCOMPARE(ui::withHanJoints(QStringLiteral("相对\u2068Cloud\u2069的倍数")), QStringLiteral("相对 \u2068Cloud\u2069 的倍数"));
        QCOMPARE(ui::withHanJoints(QStringLiteral("服务在第 3 天超过训练")), QStringLiteral("服务在第 3 天超过训练"));
        QCOMPARE(ui::withHanJoints(QStringLiteral("在 云端 的阶段，Cloud：2×")), QStringLiteral("在云端的阶段，Cloud：2×"));
        QCOMPARE(ui::withHanJoints(QStringLiteral("Poland (national average)没有")), QStringLiteral("Poland (national average) 没有"));
        QCOMPARE(ui::withHanJoints(QStringLiteral("占100 %的抽样")), QStringLiteral("占 100 % 的抽样"));
        QCOMPARE(ui::withHanJoints(QStringLiteral("28 kgCO2e。单击")), QStringLiteral("28 kgCO2e。单击"));
        QCOMPARE(ui::withHanJoints(QStringLiteral("在 Evaluate、Serve 中")), QStringLiteral("在 Evaluate、Serve 中"));
        // Other languages have their own.
        ui::useLanguage(QStringLiteral("en"));
        QCOMPARE(ui::withHanJoints(QStringLiteral("方案A")), QStringLiteral("方案A"));
    }

    void listsHaveTheCommaOfTheLanguage() {
        const QStringList names{QStringLiteral("A"), QStringLiteral("B")};
        QCOMPARE(ui::listed(names), QStringLiteral("A, B"));
        QCOMPARE(ui::clauses(names), QStringLiteral("A; B"));
        ui::useLanguage(QStringLiteral("zh_CN"));
        const QString list = ui::listed(names);
        const QString text = ui::clauses(names);
        ui::useLanguage(QStringLiteral("en"));
        QCOMPARE(list, QStringLiteral("A、B"));
        QCOMPARE(text, QStringLiteral("A；B"));
    }

    void thePlanInWordsHasItsJointsToo() {
        ui::useLanguage(QStringLiteral("zh_CN"));
        const QString text =
            ui::inWords({{{"{0} emits {1}.", {std::string{"Cloud"}, models::Argument{28.0, "kgCO2e"}}},
                          {"{1} is the lower one in {0} of the draws.", {std::string{"over 99 %"}, std::string{"On-premises"}}}}});
        ui::useLanguage(QStringLiteral("en"));
        const QString plain = QString{text}.remove(QRegularExpression{QStringLiteral("[\\x{2066}-\\x{2069}]")});
        QVERIFY2(plain.startsWith(QStringLiteral("Cloud 排放 28")), qPrintable(plain));
        QVERIFY2(plain.contains(QStringLiteral("中 On-premises 较低")), qPrintable(plain));
    }

    void wordsInsideSentencesAreTranslatedToo() {
        ui::useLanguage(QStringLiteral("zh_CN"));
        const QString text = ui::sentence({models::Code::badValue, {"x", "it is not a number", "1"}});
        ui::useLanguage(QStringLiteral("en"));
        QVERIFY2(text.contains(QStringLiteral("不是数字")), qPrintable(text));
        QCOMPARE(ui::sentence({models::Code::badValue, {"x", "it is not a number", "1"}}),
                 QStringLiteral("\"x\" does not fit: it is not a number"));
    }

    void numbersTakeTheShapeOfTheLocale() {
        QLocale::setDefault(QLocale{QLocale::German, QLocale::Germany});
        const QString german = ui::localised(QStringLiteral("1289.5 MWh"));
        ui::useLanguage(QStringLiteral("en"));
        QCOMPARE(german, QStringLiteral("1.289,5 MWh"));
        QCOMPARE(ui::localised(QStringLiteral("1289.5 MWh")), QStringLiteral("1,289.5 MWh"));
        QCOMPARE(ui::localised(QStringLiteral("3.15e+23")), QStringLiteral("3.15e+23"));
        QCOMPARE(ui::localised(QStringLiteral("H100")), QStringLiteral("H100"));
    }
};

QTEST_MAIN(TranslationsTest)
#include "translations_test.moc"
