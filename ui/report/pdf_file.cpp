#include "ui/report/pdf_file.h"

#include "models/files/escaping.h"
#include "ui/text/words.h"

#include <fmt/format.h>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <exception>

namespace ui {
namespace {

using Object = QPDFObjectHandle;

constexpr std::string_view kMidnight = "T00:00:00Z";

/// "D:20261126000000Z"
std::string pdfDate(std::string day) {
    std::erase(day, '-');
    return "D:" + day + "000000Z";
}

void writeInfo(QPDF& pdf, const PdfFacts& facts) {
    Object info = Object::newDictionary();
    const auto add = [&info](const char* key, const std::string& text) {
        if (!text.empty()) info.replaceKey(key, Object::newUnicodeString(text));
    };
    add("/Title", facts.title);
    add("/Author", facts.author);
    add("/Subject", facts.subject);
    add("/Keywords", facts.keywords);
    add("/Creator", facts.program);
    add("/Producer", facts.program);
    if (!facts.day.empty()) {
        info.replaceKey("/CreationDate", Object::newString(pdfDate(facts.day)));
        info.replaceKey("/ModDate", Object::newString(pdfDate(facts.day)));
    }
    pdf.getTrailer().replaceKey("/Info", pdf.makeIndirectObject(info));
}

/// The same facts as XMP, which catalogues of documents read.
std::string xmp(const PdfFacts& facts) {
    const auto text = [](const std::string& words) { return models::htmlText(words); };
    std::string dates;
    if (!facts.day.empty())
        dates = fmt::format("<xmp:CreateDate>{0}{1}</xmp:CreateDate><xmp:ModifyDate>{0}{1}</xmp:ModifyDate>", facts.day, kMidnight);
    std::string author;
    if (!facts.author.empty()) author = "<dc:creator><rdf:Seq><rdf:li>" + text(facts.author) + "</rdf:li></rdf:Seq></dc:creator>";
    return fmt::format("<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
                       "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">"
                       "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" "
                       "xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\">"
                       "<dc:format>application/pdf</dc:format><dc:language><rdf:Bag><rdf:li>{}</rdf:li></rdf:Bag></dc:language>"
                       "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">{}</rdf:li></rdf:Alt></dc:title>{}"
                       "<dc:description><rdf:Alt><rdf:li xml:lang=\"x-default\">{}</rdf:li></rdf:Alt></dc:description>"
                       "<pdf:Keywords>{}</pdf:Keywords><pdf:Producer>{}</pdf:Producer><xmp:CreatorTool>{}</xmp:CreatorTool>{}"
                       "</rdf:Description></rdf:RDF></x:xmpmeta>\n<?xpacket end=\"r\"?>",
                       text(facts.language), text(facts.title), author, text(facts.subject), text(facts.keywords), text(facts.program),
                       text(facts.program), dates);
}

void writeMetadata(QPDF& pdf, const PdfFacts& facts) {
    Object stream = Object::newStream(&pdf, xmp(facts));
    stream.getDict().replaceKey("/Type", Object::newName("/Metadata"));
    stream.getDict().replaceKey("/Subtype", Object::newName("/XML"));
    Object root = pdf.getRoot();
    root.replaceKey("/Metadata", stream);
    root.replaceKey("/Lang", Object::newUnicodeString(facts.language));
    root.replaceKey("/ViewerPreferences", Object::parse("<< /DisplayDocTitle true >>"));
}

/// The bookmarks as a tree of linked items: each knows its parent, its neighbours, and its first and last child.
class BookmarkTree {
public:
    explicit BookmarkTree(QPDF& pdf, const QPageLayout& layout)
        : m_pdf{pdf},
          m_pages{QPDFPageDocumentHelper{pdf}.getAllPages()},
          m_layout{layout} {
        m_root = pdf.makeIndirectObject(Object::parse("<< /Type /Outlines >>"));
        m_open.push_back({0, m_root});
    }

    void add(const Bookmark& bookmark) {
        if (bookmark.page < 0 || static_cast<std::size_t>(bookmark.page) >= m_pages.size()) return;
        while (m_open.back().level >= bookmark.level) m_open.pop_back();
        Object item = m_pdf.makeIndirectObject(Object::newDictionary());
        item.replaceKey("/Title", Object::newUnicodeString(toStd(bookmark.title)));
        item.replaceKey("/Dest", destination(bookmark));
        append(m_open.back().item, item);
        m_open.push_back({bookmark.level, item});
    }

    void finish() {
        if (!m_root.hasKey("/First")) return;
        m_pdf.getRoot().replaceKey("/Outlines", m_root);
        m_pdf.getRoot().replaceKey("/PageMode", Object::newName("/UseOutlines"));
    }

private:
    struct Open {
        int level;
        Object item;
    };

    Object destination(const Bookmark& bookmark) {
        const QRectF text = m_layout.paintRect(QPageLayout::Point);
        const double top = m_layout.fullRect(QPageLayout::Point).height() - text.top() - bookmark.top * text.height();
        Object where = Object::newArray();
        where.appendItem(m_pages[static_cast<std::size_t>(bookmark.page)].getObjectHandle());
        where.appendItem(Object::newName("/XYZ"));
        where.appendItem(Object::newNull());
        where.appendItem(Object::newReal(top, 1));
        where.appendItem(Object::newNull());
        return where;
    }

    static void append(Object parent, Object item) {
        item.replaceKey("/Parent", parent);
        if (parent.hasKey("/Last")) {
            Object last = parent.getKey("/Last");
            last.replaceKey("/Next", item);
            item.replaceKey("/Prev", last);
        } else {
            parent.replaceKey("/First", item);
        }
        parent.replaceKey("/Last", item);
        const bool isRoot = !parent.hasKey("/Parent");
        const long long count = parent.hasKey("/Count") ? parent.getKey("/Count").getIntValue() : 0;
        // A negative number of children is shown folded.
        parent.replaceKey("/Count", Object::newInteger(isRoot ? count + 1 : count - 1));
    }

    QPDF& m_pdf;
    std::vector<QPDFPageObjectHelper> m_pages;
    const QPageLayout& m_layout;
    Object m_root;
    std::vector<Open> m_open;
};

/// Qt names embedded fonts by the order in which it happened to write them. The name belongs to the font.
void nameFonts(QPDF& pdf) {
    for (Object font : pdf.getAllObjects())
        if (font.isDictionary() && font.hasKey("/FontDescriptor") && font.hasKey("/BaseFont"))
            font.getKey("/FontDescriptor").replaceKey("/FontName", font.getKey("/BaseFont"));
}

enum class Form {
    plain,  ///< objects one by one, numbered as they are found from the first page on
    packed, ///< as the file is kept
};

QByteArray written(QPDF& pdf, Form form) {
    pdf.getTrailer().removeKey("/ID");
    QPDFWriter writer{pdf};
    writer.setOutputMemory();
    writer.setDeterministicID(true);
    writer.setObjectStreamMode(form == Form::packed ? qpdf_o_generate : qpdf_o_disable);
    writer.write();
    const auto bytes = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char*>(bytes->getBuffer()), static_cast<qsizetype>(bytes->getSize())};
}

void readInto(QPDF& pdf, const QByteArray& bytes) {
    pdf.processMemoryFile("report", bytes.constData(), static_cast<std::size_t>(bytes.size()));
}

} // namespace

models::Result<QByteArray> completedPdf(const QByteArray& pages, const PdfFacts& facts) {
    try {
        QPDF pdf;
        readInto(pdf, pages);
        writeInfo(pdf, facts);
        writeMetadata(pdf, facts);
        nameFonts(pdf);
        BookmarkTree bookmarks{pdf, facts.layout};
        for (const Bookmark& bookmark : facts.bookmarks) bookmarks.add(bookmark);
        bookmarks.finish();
        // Packing follows the numbers of the objects, which Qt gives in no fixed order: so they are numbered anew first.
        const QByteArray plain = written(pdf, Form::plain);
        QPDF numbered;
        readInto(numbered, plain);
        return written(numbered, Form::packed);
    } catch (const std::exception& problem) {
        return models::fail(models::Code::internal, {}, {problem.what()});
    }
}

} // namespace ui
