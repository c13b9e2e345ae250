#include "ui/report/report.h"

#include "tests/ui/report/report_fixture.h"
#include "ui/text/language.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFOutlineDocumentHelper.hh>

#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace tests;

class ReportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { ui::useLanguage(QStringLiteral("en")); }

    void writesTextThatCanBeSearched() {
        const QString text = textOf(write(requestFor(smallPlan())));
        for (const char* words :
             {"Archive", "Plan digest (SHA-256)", "Contents", "Comparison of the scenarios", "Software Carbon Intensity",
              "fourem explain archive.fourem total_kgco2e --scenario clean", "ODbL 1.0", "Draft: not reviewed yet"})
            QVERIFY2(text.contains(QString::fromUtf8(words)), words);
    }

    void numbersItsPagesAndRepeatsItsTitle() {
        const QStringList pages = textOf(write(requestFor(smallPlan()))).split(QLatin1Char('\f'), Qt::SkipEmptyParts);
        QVERIFY(pages.size() > 3);
        for (qsizetype i = 1; i < pages.size(); ++i) {
            QVERIFY(pages[i].contains(QStringLiteral("Page %1 of %2").arg(i + 1).arg(pages.size())));
            QVERIFY(pages[i].trimmed().startsWith(QStringLiteral("Archive")));
        }
    }

    void listsEachSectionWithItsPage() {
        const QStringList pages = textOf(write(requestFor(smallPlan()))).split(QLatin1Char('\f'));
        for (const estimator::ReportPartInfo& part : estimator::allReportParts()) {
            if (part.part == estimator::ReportPart::measured) continue; // nothing was
            const QString title = QString::fromUtf8(part.title.data(), static_cast<qsizetype>(part.title.size()));
            const QRegularExpression entry{QRegularExpression::escape(title) + QStringLiteral("\\s+(\\d+)")};
            const int page = entry.match(pages.first()).captured(1).toInt();
            QVERIFY2(page > 1 && page <= pages.size(), qPrintable(title));
            QVERIFY2(pages[page - 1].contains(title), qPrintable(title));
        }
    }

    void hasABookmarkForEachSection() {
        const QByteArray file = bytesOf(write(requestFor(smallPlan())));
        QPDF pdf;
        pdf.processMemoryFile("report", file.constData(), static_cast<std::size_t>(file.size()));
        auto top = QPDFOutlineDocumentHelper{pdf}.getTopLevelOutlines();
        QCOMPARE(top.size(), std::size_t{1});
        QCOMPARE(top[0].getTitle(), std::string{"Archive"});
        std::vector<std::string> titles;
        for (auto& item : top[0].getKids()) {
            titles.push_back(item.getTitle());
            QVERIFY(item.getDestPage().isDictionary());
        }
        QCOMPARE(titles.size(), estimator::kReportPartCount - 1); // nothing was measured
        QCOMPARE(titles.front(), std::string{"Summary"});
    }

    void tellsReadersOfFilesWhatItIs() {
        models::Plan plan = smallPlan();
        plan.review = models::Review{.preparer = "P. Planner",
                                     .reviewer = "R. Reader",
                                     .status = models::Review::Status::inReview,
                                     .date = "2026-11-20",
                                     .digest = {},
                                     .extra = {}};
        const QString facts = outputOf(QStringLiteral("pdfinfo"), {QStringLiteral("-isodates"), write(requestFor(plan))});
        for (const char* line : {"Title:           Archive", "Author:          P. Planner", "Creator:         Fourem",
                                 "CreationDate:    2026-11-20T00:00:00Z", "Metadata Stream: yes"})
            QVERIFY2(facts.contains(QString::fromLatin1(line)), qPrintable(facts));
    }

    void hasNoDateUnlessItIsAsked() {
        QVERIFY(!outputOf(QStringLiteral("pdfinfo"), {write(requestFor(smallPlan()))}).contains(QStringLiteral("CreationDate")));
    }

    void isTheSameToTheByteWheneverItIsWritten_data() {
        QTest::addColumn<QString>("suffix");
        for (const char* suffix : {"pdf", "html", "md"}) QTest::newRow(suffix) << QString::fromLatin1(suffix);
    }
    void isTheSameToTheByteWheneverItIsWritten() {
        QFETCH(QString, suffix);
        const QByteArray first = bytesOf(write(requestFor(smallPlan()), {}, suffix));
        QTest::qWait(1100); // a clock that shows seconds would show another
        QVERIFY(!first.isEmpty());
        QCOMPARE(bytesOf(write(requestFor(smallPlan()), {}, suffix)), first);
    }

    void embedsAllFontsAndDrawsVectors() {
        if (QStandardPaths::findExecutable(QStringLiteral("pdffonts")).isEmpty()) QSKIP("poppler is not here");
        const QString file = write(requestFor(smallPlan()), {.language = QStringLiteral("zh_CN")});
        const QStringList fonts = outputOf(QStringLiteral("pdffonts"), {file}).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        QVERIFY(fonts.size() > 3); // two lines of heading
        for (const QString& font : fonts.mid(2))
            QVERIFY2(font.contains(QRegularExpression{QStringLiteral("\\byes\\s+\\w+\\s+yes\\b")}), qPrintable(font));
        QVERIFY(fonts.join(QLatin1Char(' ')).contains(QStringLiteral("WenQuanYi")));
        // Two lines of heading, then a line an image.
        QCOMPARE(outputOf(QStringLiteral("pdfimages"), {QStringLiteral("-list"), file}).count(QLatin1Char('\n')), 2);
    }

    void speaksChineseWhateverTheWindowSpeaks() {
        const QString file = write(requestFor(smallPlan()), {.language = QStringLiteral("zh_CN")});
        QVERIFY(textOf(file).contains(QStringLiteral("基于位置"))); // of metrics, translated since the first version
        QCOMPARE(ui::usedLanguage(), QStringLiteral("en"));
        QVERIFY(!textOf(write(requestFor(smallPlan()))).contains(QStringLiteral("基于位置")));
    }

    void writesChineseNamesThatCanBeSearched() {
        models::Plan plan = smallPlan();
        plan.title = "水文模型一用";
        QVERIFY(textOf(write(requestFor(plan))).contains(QStringLiteral("水文模型一用")));
    }

    void fitsThePaper() {
        const QString letter = outputOf(QStringLiteral("pdfinfo"), {write(requestFor(smallPlan()), {.paper = QPageSize::Letter})});
        QVERIFY2(letter.contains(QStringLiteral("612 x 792 pts (letter)")), qPrintable(letter));
        QVERIFY(outputOf(QStringLiteral("pdfinfo"), {write(requestFor(smallPlan()))}).contains(QStringLiteral("(A4)")));
    }

    void keepsWhatHostileNamesSay() {
        models::Plan plan = smallPlan();
        plan.title = "<img src='file:///etc/passwd'><b>R&D</b>";
        plan.notes = "</p><script>alert(1)</script>\n<a href=\"http://evil.example\">x</a>";
        // A long word may go over two lines.
        const QString pdf = textOf(write(requestFor(plan))).remove(QRegularExpression{QStringLiteral("\\s")});
        QVERIFY(pdf.contains(QStringLiteral("<imgsrc='file:///etc/passwd'><b>R&D</b>")));
        QVERIFY(pdf.contains(QStringLiteral("</p><script>alert(1)</script>")));

        const QString page = QString::fromUtf8(bytesOf(write(requestFor(plan), {}, QStringLiteral("html"))));
        QVERIFY(page.contains(QStringLiteral("&lt;img src=&#39;file:///etc/passwd&#39;&gt;&lt;b&gt;R&amp;D&lt;/b&gt;")));
        QVERIFY(!page.contains(QStringLiteral("<script")));
        QVERIFY(!page.contains(QStringLiteral("<img")));
    }

    void loadsNothing() {
        const QString page = QString::fromUtf8(bytesOf(write(requestFor(smallPlan()), {.logo = logo()}, QStringLiteral("html"))));
        QVERIFY(page.contains(QStringLiteral("default-src 'none'")));
        const QRegularExpression address{QStringLiteral("\\b(?:src|href|url|action)\\s*=\\s*[\"']([^\"']*)")};
        int found = 0;
        for (auto match = address.globalMatch(page); match.hasNext(); ++found) {
            const QString target = match.next().captured(1);
            QVERIFY2(target.startsWith(QLatin1Char('#')) || target.startsWith(QStringLiteral("data:")), qPrintable(target));
        }
        QVERIFY(found > 10);
        QVERIFY(!page.contains(QStringLiteral("@import")));
        QVERIFY(!page.contains(QRegularExpression{QStringLiteral("url\\((?!#)")})); // patterns of a drawing are its own
    }

    void describesItsPicturesInWords() {
        const QString page = QString::fromUtf8(bytesOf(write(requestFor(smallPlan()), {}, QStringLiteral("html"))));
        QVERIFY(page.startsWith(QStringLiteral("<!DOCTYPE html>\n<html lang=\"en")));
        QCOMPARE(page.count(QStringLiteral("role=\"img\" aria-label=\"")), page.count(QStringLiteral("<svg ")));
        QCOMPARE(page.count(QStringLiteral("<figcaption>")), page.count(QStringLiteral("<svg ")));
        QVERIFY(page.count(QStringLiteral("<svg ")) > 3);
        QVERIFY(page.contains(QStringLiteral("<th scope=\"row\"")));
    }

    void takesOnlyPicturesAsLogo() {
        const QString file = m_folder.filePath(QStringLiteral("logo.png"));
        QFile written{file};
        QVERIFY(written.open(QIODevice::WriteOnly) && written.write("no picture") > 0);
        written.close();
        QVERIFY(!ui::ReportLogo::read(file));
        QVERIFY(!ui::ReportLogo::read(QStringLiteral("/nonexistent.png")));
        QVERIFY(ui::ReportLogo::read(QString{})->isEmpty());
        QVERIFY(logo().size().width() <= 240);
    }

    void leavesTheOldReportWhenWritingFails() {
        const auto result = reportOf(requestFor(smallPlan())).write(QStringLiteral("/nonexistent/report.pdf"));
        QVERIFY(!result);
        QCOMPARE(result.error().code, models::Code::unwritableFile);
        QCOMPARE(result.error().where, std::string{"/nonexistent/report.pdf"});
        QVERIFY(!reportOf(requestFor(smallPlan())).write(m_folder.filePath(QStringLiteral("report.doc"))));
    }

private:
    QString write(const estimator::ReportRequest& request, ui::ReportLook look = {}, const QString& suffix = QStringLiteral("pdf")) {
        const QString file = m_folder.filePath(QStringLiteral("report.") + suffix);
        return reportOf(request, std::move(look)).write(file) ? file : QString{};
    }
    static ui::ReportLogo logo() { return ui::ReportLogo::read(QStringLiteral(FOUREM_RESOURCES "/icons/fourem.svg")).value(); }

    QTemporaryDir m_folder;
};

QTEST_MAIN(ReportTest)
#include "report_test.moc"
