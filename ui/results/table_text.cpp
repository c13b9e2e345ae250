#include "ui/results/table_text.h"

#include "models/files/escaping.h"
#include "ui/text/words.h"

#include <QStringList>

namespace ui {
namespace {

/// Whether a table is for people or for programs.
enum class Form { shown, exact };

QString chosen(Form form, const QVariant& exact, const QVariant& shown) {
    return (form == Form::exact && exact.isValid() ? exact : shown).toString();
}

QString header(const QAbstractItemModel& model, int section, Qt::Orientation orientation, Form form) {
    return chosen(form, model.headerData(section, orientation, kRawRole), model.headerData(section, orientation));
}

/// First line and first column are the headers.
QList<QStringList> cells(const QAbstractItemModel& model, Form form) {
    QList<QStringList> rows;
    QStringList head{QString{}};
    for (int column = 0; column < model.columnCount(); ++column) head.append(header(model, column, Qt::Horizontal, form));
    rows.append(head);
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList line{header(model, row, Qt::Vertical, form)};
        for (int column = 0; column < model.columnCount(); ++column) {
            const QModelIndex index = model.index(row, column);
            line.append(chosen(form, index.data(kRawRole), index.data()));
        }
        rows.append(line);
    }
    return rows;
}

QString latexLetter(QChar c) {
    switch (c.unicode()) {
    case u'\\': return QStringLiteral("\\textbackslash{}");
    case u'~': return QStringLiteral("\\textasciitilde{}");
    case u'^': return QStringLiteral("\\textasciicircum{}");
    case u'<': return QStringLiteral("\\textless{}");
    case u'>': return QStringLiteral("\\textgreater{}");
    case u'&':
    case u'%':
    case u'$':
    case u'#':
    case u'_':
    case u'{':
    case u'}': return QLatin1Char('\\') + QString{c};
    case u'\n': return QStringLiteral(" ");
    case u'×': return QStringLiteral("$\\times$");
    case u'≠': return QStringLiteral("$\\neq$");
    case u'±': return QStringLiteral("$\\pm$");
    case u'≤': return QStringLiteral("$\\leq$");
    case u'≥': return QStringLiteral("$\\geq$");
    case u'−': return QStringLiteral("$-$");
    case u'µ': return QStringLiteral("$\\mu$");
    case u'₂': return QStringLiteral("\\textsubscript{2}");
    case u'–': return QStringLiteral("--");
    case QChar::Nbsp: return QStringLiteral("~");
    default: return c;
    }
}

/// Braces around brackets: after the end of a row, LaTeX would take them for an amount of space.
QString latexCell(const QString& text) {
    QString cell;
    for (const QChar c : text) cell += latexLetter(c);
    return cell.startsWith(QLatin1Char('[')) ? QLatin1Char('{') + cell + QLatin1Char('}') : cell;
}

} // namespace

QString csv(const QAbstractItemModel& model) {
    QString text;
    for (QStringList line : cells(model, Form::exact)) {
        for (QString& cell : line) cell = toQt(models::csvCell(toStd(cell)));
        text += line.join(QLatin1Char(',')) + QLatin1Char('\n');
    }
    return text;
}

QString markdownTable(const QAbstractItemModel& model) {
    QString text;
    bool isHead = true;
    for (QStringList line : cells(model, Form::shown)) {
        for (QString& cell : line) cell = toQt(models::markdownText(toStd(cell)));
        text += QStringLiteral("| ") + line.join(QStringLiteral(" | ")) + QStringLiteral(" |\n");
        if (isHead) text += QStringLiteral("|---|") + QStringLiteral("---:|").repeated(line.size() - 1) + QLatin1Char('\n');
        isHead = false;
    }
    return text;
}

QString latexTable(const QAbstractItemModel& model) {
    QString text =
        QStringLiteral("\\begin{tabular}{l") + QStringLiteral("r").repeated(model.columnCount()) + QStringLiteral("}\n\\toprule\n");
    bool isHead = true;
    for (QStringList line : cells(model, Form::shown)) {
        for (QString& cell : line) cell = latexCell(cell);
        text += line.join(QStringLiteral(" & ")) + QStringLiteral(" \\\\\n");
        if (isHead) text += QStringLiteral("\\midrule\n");
        isHead = false;
    }
    return text + QStringLiteral("\\bottomrule\n\\end{tabular}\n");
}

} // namespace ui
