#include "ui/interop/import_dialog.h"

#include "ui/document/document.h"
#include "ui/interop/import_table.h"
#include "ui/text/numbers.h"
#include "ui/text/words.h"

#include <QComboBox>
#include <QDate>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace ui {
namespace {

constexpr int kSiteLetters = 32; // that are always seen of the name of a site

QString remarkText(const models::Remark& remark) {
    const std::string pattern = toStd(translated("interop", remark.pattern));
    return toQt(models::fill(pattern, remark.arguments, [](double value, const std::string& unit) { return toStd(amount(value, unit)); }));
}

} // namespace

ImportDialog::ImportDialog(Document& document, models::ForeignFile file, const QString& name, QWidget* parent)
    : QDialog{parent},
      m_document{document},
      m_file{std::move(file)},
      m_name{name},
      m_stage{new QComboBox{this}},
      m_rows{new QComboBox{this}},
      m_site{new QComboBox{this}},
      m_table{new ImportTable{this}},
      m_remarks{new QLabel{this}} {
    setObjectName(QStringLiteral("importDialog"));
    //: %1: name of a file, %2: its format
    setWindowTitle(tr("Import %1: %2").arg(toQt(m_file.name), toQt(label(m_file.format))));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(820, 460);
    buildChoices();
    buildSites();
    m_remarks->setObjectName(QStringLiteral("remarks"));
    m_remarks->setWordWrap(true);
    m_remarks->setTextFormat(Qt::PlainText);
    auto* buttons = new QDialogButtonBox{QDialogButtonBox::Cancel, this};
    m_accept = buttons->addButton(tr("&Import"), QDialogButtonBox::AcceptRole);
    m_accept->setObjectName(QStringLiteral("import"));
    m_accept->setDefault(true);
    auto* choices = new QFormLayout;
    choices->addRow(tr("&Stage:"), m_stage);
    choices->addRow(tr("&Rows of a run:"), m_rows);
    choices->addRow(tr("S&ite:"), m_site);
    const bool isIntensity = std::holds_alternative<models::HourlyIntensity>(m_file.content);
    choices->setRowVisible(m_site, isIntensity);
    choices->setRowVisible(m_stage, !isIntensity);
    choices->setRowVisible(m_rows, std::holds_alternative<std::vector<models::ForeignRun>>(m_file.content));
    auto* layout = new QVBoxLayout{this};
    layout->addLayout(choices);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_remarks);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &ImportDialog::takeOver);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_stage, &QComboBox::activated, this, &ImportDialog::refresh);
    connect(m_rows, &QComboBox::activated, this, &ImportDialog::refresh);
    connect(m_site, &QComboBox::activated, this, &ImportDialog::refresh);
    connect(&m_document, &Document::planChanged, this, &ImportDialog::refresh);
    refresh();
}

void ImportDialog::buildChoices() {
    const bool isModel = std::holds_alternative<models::ModelConfiguration>(m_file.content);
    const bool isRuns = std::holds_alternative<std::vector<models::ForeignRun>>(m_file.content);
    m_stage->setObjectName(QStringLiteral("importStage"));
    m_stage->addItem(isModel ? tr("None, only add the model") : tr("By the names in the file"));
    for (const auto& stage : m_document.plan()->stages) m_stage->addItem(toQt(stage->name), toQt(stage->id.text()));
    m_stage->setEnabled(isModel || isRuns);
    const auto& selected = m_document.selectedStages();
    if (selected.size() == 1 && m_stage->isEnabled())
        m_stage->setCurrentIndex(std::max(0, m_stage->findData(toQt(selected.front().text()))));
    m_rows->setObjectName(QStringLiteral("rowsOfRun"));
    m_rows->addItem(tr("Each is a run"), static_cast<int>(estimator::RowsOfRun::each));
    m_rows->addItem(tr("They add up"), static_cast<int>(estimator::RowsOfRun::added));
    m_rows->addItem(tr("The last one counts"), static_cast<int>(estimator::RowsOfRun::last));
}

// Those that the plan names stand first: a series is mostly of one of them, whatever the file calls its zone.
void ImportDialog::buildSites() {
    m_site->setObjectName(QStringLiteral("importSite"));
    m_site->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_site->setMinimumContentsLength(kSiteLetters);
    m_site->addItem(tr("By the zone in the file"), QString{});
    if (!m_document.catalogue() || !std::holds_alternative<models::HourlyIntensity>(m_file.content)) return;
    const models::Facts facts = m_document.facts();
    const auto named = estimator::sitesIn(*m_document.plan());
    for (const std::string& id : named) m_site->addItem(entryName(facts, models::EntryKind::site, id), toQt(id));
    m_site->insertSeparator(m_site->count());
    if (const auto sites = m_document.catalogue()->entries(models::EntryKind::site))
        for (const models::Entry& site : *sites)
            if (!named.contains(site.id)) m_site->addItem(toQt(site.name), toQt(site.id));
}

estimator::ImportOptions ImportDialog::options() const {
    estimator::ImportOptions options;
    options.site = toStd(m_site->currentData().toString());
    const QString stage = m_stage->currentData().toString();
    if (!stage.isEmpty()) options.stage = models::StageId{toStd(stage)};
    options.name = toStd(m_name);
    options.date = toStd(QDate::currentDate().toString(Qt::ISODate));
    options.rows = static_cast<estimator::RowsOfRun>(m_rows->currentData().toInt());
    return options;
}

void ImportDialog::refresh() {
    const auto import = estimator::importInto(*m_document.plan(), m_document.catalogue(), m_file, options());
    m_edit.reset();
    m_table->setEnabled(import.has_value());
    QStringList lines;
    if (import) {
        m_edit = import->edit;
        m_table->show(*import);
        for (const models::Remark& remark : import->remarks) lines.append(remarkText(remark));
    } else {
        m_table->clear();
        lines.append(fullText(import.error()));
    }
    m_remarks->setText(lines.join(QLatin1Char{'\n'}));
    m_remarks->setVisible(!lines.isEmpty());
    m_accept->setEnabled(m_edit.has_value());
}

void ImportDialog::takeOver() {
    if (!m_edit) return;
    if (const auto done = m_document.apply(*m_edit); !done) {
        m_remarks->setText(fullText(done.error()));
        m_remarks->show();
        return;
    }
    Q_EMIT said(tr("Imported %1").arg(toQt(m_file.name)));
    accept();
}

} // namespace ui
