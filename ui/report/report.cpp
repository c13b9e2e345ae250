#include "ui/report/report.h"

#include "estimator/report/markdown_writer.h"
#include "models/files/atomic_file.h"
#include "models/pipeline/currency.h"
#include "ui/report/pdf_file.h"
#include "ui/report/report_pages.h"
#include "ui/report/report_voice.h"
#include "ui/report/web_page.h"
#include "ui/text/language.h"
#include "ui/text/words.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QLocale>
#include <QPainter>
#include <QPdfWriter>
#include <QPrinter>

#include <utility>

namespace ui {
namespace {

constexpr int kResolution = 600; ///< dots per inch of the page's coordinates

/// Of every reader the same, so in no units that somebody prefers on their own screen.
ShownUnits unitsOf(const models::Plan& plan) { return {EnergyUnit::wattHours, MassUnit::fitting, models::currencyOf(plan)}; }

QPageLayout layoutOf(QPageSize::PageSizeId paper) {
    return {QPageSize{paper}, QPageLayout::Portrait, ReportPages::margins(), QPageLayout::Millimeter};
}

/// "zh-CN": of the language that is spoken at the moment.
QString languageTag() { return QLocale{}.name().replace(QLatin1Char('_'), QLatin1Char('-')); }

models::Result<void> save(const QByteArray& bytes, const QString& file) {
    return models::writeAtomically(file.toStdU16String(), {bytes.constData(), static_cast<std::size_t>(bytes.size())});
}

} // namespace

ReportDocument::ReportDocument(const estimator::ReportRequest& request, std::shared_ptr<const models::Catalogue> catalogue,
                               estimator::Outline outline, ReportLook look)
    : m_plan{std::make_shared<const models::Plan>(request.plan)},
      m_catalogue{std::move(catalogue)},
      m_outline{std::move(outline)},
      m_look{std::move(look)} {}

models::Result<void> ReportDocument::write(const QString& file) const {
    return bytes(file).and_then([&](const QByteArray& written) { return save(written, file); });
}

bool ReportDocument::print(QPrinter& printer) const {
    const LanguageScope language{m_look.language, unitsOf(*m_plan)};
    const PictureSource source{m_plan, m_catalogue};
    const ReportVoice voice;
    const ReportPages pages{m_outline, voice, source, m_look.logo, printer};
    QPainter painter;
    return painter.begin(&printer) && pages.paint(printer, painter) && painter.end();
}

void ReportDocument::setUp(QPrinter& printer) const {
    printer.setPageLayout(layoutOf(m_look.paper));
    printer.setDocName(toQt(m_outline.title));
    printer.setCreator(toQt(m_outline.program));
}

models::Result<QByteArray> ReportDocument::bytes(const QString& file) const {
    const LanguageScope language{m_look.language, unitsOf(*m_plan)};
    const auto endsIn = [&file](const char* suffix) { return file.endsWith(QLatin1String{suffix}, Qt::CaseInsensitive); };
    if (endsIn(".pdf")) return pdf();
    if (endsIn(".html")) return webPage(m_outline, ReportVoice{}, {m_plan, m_catalogue}, m_look.logo, languageTag(), m_look.paper);
    if (endsIn(".md")) return QByteArray::fromStdString(estimator::markdown(m_outline, ReportVoice{}));
    return models::fail(models::Code::unwritableFile, toStd(file),
                        {toStd(QCoreApplication::translate("ui::Report", "its ending names no kind of report")),
                         toStd(QCoreApplication::translate("ui::Report", "choose a name that ends in .pdf, .html or .md"))});
}

models::Result<QByteArray> ReportDocument::pdf() const {
    QByteArray pages;
    QBuffer buffer{&pages};
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer{&buffer};
    writer.setResolution(kResolution);
    writer.setPageLayout(layoutOf(m_look.paper));
    const PictureSource source{m_plan, m_catalogue};
    const ReportVoice voice;
    const ReportPages laidOut{m_outline, voice, source, m_look.logo, writer};
    QPainter painter;
    if (!painter.begin(&writer) || !laidOut.paint(writer, painter) || !painter.end())
        return models::fail(models::Code::internal, {},
                            {toStd(QCoreApplication::translate("ui::Report", "the pages could not be painted"))});
    return completedPdf(pages, {.title = m_outline.title,
                                .author = m_outline.author,
                                .subject = voice.say(m_outline.cover.standing.text),
                                .keywords = "SHA-256 " + m_outline.digest,
                                .program = m_outline.program,
                                .language = toStd(languageTag()),
                                .day = m_outline.day,
                                .bookmarks = laidOut.bookmarks(),
                                .layout = writer.pageLayout()});
}

} // namespace ui
