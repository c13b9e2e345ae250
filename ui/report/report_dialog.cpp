#include "ui/report/report_dialog.h"

#include "models/files/data_folder.h"
#include "ui/document/document.h"
#include "ui/report/report_voice.h"
#include "ui/text/words.h"
#include "ui/widgets/tall_body.h"
#include "ui/window/dialogs.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDate>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPrintDialog>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QPushButton>
#include <QSettings>
#include <QVBoxLayout>
// moc cannot read it.
#ifndef Q_MOC_RUN
#include <QtConcurrentRun>
#endif

#include <algorithm>
#include <thread>
#include <utility>

namespace ui {
namespace {

constexpr int kLeastLines = 6; // of a list, to choose from without losing one's place

const QString kOrganisation = QStringLiteral("report/organisation");
const QString kLogo = QStringLiteral("report/logo");
const QString kPaper = QStringLiteral("report/paper");
const QString kLanguage = QStringLiteral("report/language");

void addItem(QListWidget& list, const QString& text, const QString& key, bool isFixed = false) {
    auto* item = new QListWidgetItem{text, &list};
    item->setData(Qt::UserRole, key);
    item->setFlags(isFixed ? Qt::ItemIsSelectable : Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(Qt::Checked);
}

/// Keys of the items that are checked; none when all are, which means the same and stays true of what is added later.
QStringList checkedKeys(const QListWidget& list) {
    QStringList keys;
    for (int row = 0; row < list.count(); ++row)
        if (list.item(row)->checkState() == Qt::Checked) keys.append(list.item(row)->data(Qt::UserRole).toString());
    return keys.size() == list.count() ? QStringList{} : keys;
}

QString chooseLogoByDialog(QWidget* parent, const QString& folder) {
    return QFileDialog::getOpenFileName(parent, ReportDialog::tr("Logo"), folder, ReportDialog::tr("Pictures (*.png *.jpg *.jpeg *.svg)"));
}

bool choosePrinterByDialog(QWidget* parent, QPrinter& printer) { return QPrintDialog{&printer, parent}.exec() == QDialog::Accepted; }

void showPreviewByDialog(QWidget* parent, const ReportDocument& report) {
    QPrinter printer{QPrinter::HighResolution};
    report.setUp(printer);
    QPrintPreviewDialog dialog{&printer, parent};
    QObject::connect(&dialog, &QPrintPreviewDialog::paintRequested, &dialog,
                     [&report](QPrinter* asked) { static_cast<void>(report.print(*asked)); });
    dialog.exec();
}

} // namespace

ReportDialog::ReportDialog(const Document& document, Dialogs& dialogs, QString suggestion, QWidget* parent)
    : QDialog{parent},
      chooseLogoFile{chooseLogoByDialog},
      choosePrinter{choosePrinterByDialog},
      showPreview{showPreviewByDialog},
      m_document{document},
      m_dialogs{dialogs},
      m_suggestion{std::move(suggestion)} {
    setObjectName(QStringLiteral("reportDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    retranslate();
    fillLists();
    connect(m_chooseLogo, &QPushButton::clicked, this, &ReportDialog::chooseLogo);
    connect(m_preview, &QPushButton::clicked, this, &ReportDialog::preview);
    connect(m_print, &QPushButton::clicked, this, &ReportDialog::print);
    connect(m_save, &QPushButton::clicked, this, &ReportDialog::save);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &ReportDialog::takeMade);
}

ReportDialog::~ReportDialog() {
    m_stop.request_stop();
    m_watcher.waitForFinished();
}

void ReportDialog::preview() {
    make([this](const ReportDocument& report) { showPreview(this, report); });
}

void ReportDialog::print() {
    make([this](const ReportDocument& report) {
        QPrinter printer{QPrinter::HighResolution};
        report.setUp(printer);
        if (!choosePrinter(this, printer)) return;
        if (report.print(printer)) Q_EMIT said(tr("The report was printed"));
        else m_dialogs.showError(this, tr("The report was not printed"), tr("The printer did not take it."));
    });
}

void ReportDialog::save() {
    make([this](const ReportDocument& report) {
        const QString file = m_dialogs.fileToWrite(this, m_suggestion, Dialogs::FileKind::report);
        if (file.isEmpty()) return;
        if (const auto written = report.write(file); !written) return tell(written.error());
        m_suggestion = file;
        Q_EMIT said(tr("Wrote %1").arg(QDir::toNativeSeparators(file)));
    });
}

models::Result<estimator::ReportRequest> ReportDialog::request() const {
    auto licences = models::readLicences(models::dataFolder() / "catalogue");
    if (!licences) return tl::unexpected{licences.error()};
    std::vector<estimator::ReportPart> parts;
    for (const QString& key : checkedKeys(*m_sections)) {
        const auto part = estimator::reportParts(toStd(key));
        if (part) parts.insert(parts.end(), part->begin(), part->end());
    }
    std::vector<models::ScenarioId> scenarios;
    for (const QString& id : checkedKeys(*m_scenarios)) scenarios.emplace_back(toStd(id));
    const QString file = m_document.file();
    const QString language = m_language->currentData().toString();
    const bool isA4 = m_paper->currentData().toInt() == static_cast<int>(QPageSize::A4);
    return estimator::ReportRequest{.plan = *m_document.plan(),
                                    .facts = m_document.facts(),
                                    .scenarios = std::move(scenarios),
                                    .parts = std::move(parts),
                                    .planFile = file.isEmpty() ? std::string{} : toStd(QFileInfo{file}.fileName()),
                                    .isEdited = m_document.isModified(),
                                    .look = {.output = "report.pdf",
                                             .language = language == QStringLiteral("en") ? std::string{} : toStd(language),
                                             .paper = isA4 ? std::string{} : std::string{"Letter"},
                                             .logo = toStd(m_logo->text().trimmed())},
                                    .program = "Fourem " FOUREM_VERSION,
                                    .day = m_dated->isChecked() ? toStd(QDate::currentDate().toString(Qt::ISODate)) : std::string{},
                                    .organisation = toStd(m_organisation->text().trimmed()),
                                    .licences = *std::move(licences),
                                    .threads = std::max(1u, std::thread::hardware_concurrency())};
}

models::Result<ReportLook> ReportDialog::look() const {
    auto logo = ReportLogo::read(m_logo->text().trimmed());
    if (!logo) return tl::unexpected{logo.error()};
    return ReportLook{m_language->currentData().toString(), static_cast<QPageSize::PageSizeId>(m_paper->currentData().toInt()),
                      *std::move(logo)};
}

void ReportDialog::make(Use use) {
    if (isBusy()) return;
    auto chosen = look();
    if (!chosen) return tell(chosen.error());
    auto asked = request();
    if (!asked) return tell(asked.error());
    remember();
    m_look = *std::move(chosen);
    m_request = *std::move(asked);
    m_use = std::move(use);
    m_stop = std::stop_source{};
    m_watcher.setFuture(QtConcurrent::run(
        [request = *m_request, stop = m_stop.get_token()] { return std::make_shared<Outcome>(estimator::outlineOf(request, stop)); }));
    showBusy();
}

void ReportDialog::takeMade() {
    showBusy();
    const Use use = std::exchange(m_use, {});
    if (m_stop.stop_requested() || !use) return;
    Outcome& made = *m_watcher.result();
    if (!made) return tell(made.error());
    use(ReportDocument{*m_request, m_document.catalogue(), *made, m_look});
}

void ReportDialog::tell(const models::Error& error) { m_dialogs.showError(this, tr("The report was not written"), fullText(error)); }

void ReportDialog::chooseLogo() {
    const QString file = chooseLogoFile(this, QFileInfo{m_logo->text()}.absolutePath());
    if (!file.isEmpty()) m_logo->setText(QDir::toNativeSeparators(file));
}

void ReportDialog::showBusy() {
    const bool busy = isBusy();
    m_state->setText(busy ? tr("Putting the report together…") : QString{});
    for (QPushButton* button : {m_preview, m_print, m_save}) button->setEnabled(!busy);
}

void ReportDialog::remember() const {
    QSettings settings;
    settings.setValue(kOrganisation, m_organisation->text().trimmed());
    settings.setValue(kLogo, m_logo->text().trimmed());
    settings.setValue(kPaper, m_paper->currentData());
    settings.setValue(kLanguage, m_language->currentData());
}

void ReportDialog::fillLists() {
    const ReportVoice voice;
    for (const estimator::ReportPartInfo& part : estimator::allReportParts())
        addItem(*m_sections, toQt(voice.say(estimator::phrase(part.title))), toQt(part.key));
    for (const models::Scenario& scenario : m_document.plan()->scenarios)
        addItem(*m_scenarios, toQt(scenario.name), toQt(scenario.id.text()), &scenario == &m_document.plan()->baseline());
    const QSettings settings;
    m_language->addItem(QStringLiteral("English"), QStringLiteral("en"));
    m_language->addItem(QStringLiteral("简体中文"), QStringLiteral("zh_CN"));
    const QString language = QLocale{}.language() == QLocale::Chinese ? QStringLiteral("zh_CN") : QStringLiteral("en");
    m_language->setCurrentIndex(std::max(0, m_language->findData(settings.value(kLanguage, language))));
    m_paper->addItem(QStringLiteral("A4"), static_cast<int>(QPageSize::A4));
    m_paper->addItem(QStringLiteral("Letter"), static_cast<int>(QPageSize::Letter));
    m_paper->setCurrentIndex(std::max(0, m_paper->findData(settings.value(kPaper, static_cast<int>(QPageSize::A4)))));
    m_organisation->setText(settings.value(kOrganisation).toString());
    m_logo->setText(settings.value(kLogo).toString());
}

void ReportDialog::build() {
    const auto named = [](auto* widget, const char* name) {
        widget->setObjectName(QString::fromLatin1(name));
        return widget;
    };
    m_sectionsLabel = new QLabel{this};
    m_sections = named(new QListWidget{this}, "sections");
    m_sectionsLabel->setBuddy(m_sections);
    m_scenariosLabel = new QLabel{this};
    m_scenarios = named(new QListWidget{this}, "scenarios");
    m_scenariosLabel->setBuddy(m_scenarios);
    auto* lists = new QHBoxLayout;
    for (const auto& [label, list] : {std::pair{m_sectionsLabel, m_sections}, std::pair{m_scenariosLabel, m_scenarios}}) {
        auto* column = new QVBoxLayout;
        column->addWidget(label);
        column->addWidget(list);
        list->setMinimumHeight(list->fontMetrics().lineSpacing() * kLeastLines);
        lists->addLayout(column);
    }
    auto* form = new QFormLayout;
    const auto addRow = [&](QLabel*& label, QWidget* field, QLayout* row = nullptr) {
        label = new QLabel{this};
        label->setBuddy(field);
        if (row == nullptr) form->addRow(label, field);
        else form->addRow(label, row);
    };
    addRow(m_languageLabel, m_language = named(new QComboBox{this}, "reportLanguage"));
    addRow(m_paperLabel, m_paper = named(new QComboBox{this}, "paper"));
    addRow(m_organisationLabel, m_organisation = named(new QLineEdit{this}, "organisation"));
    m_logo = named(new QLineEdit{this}, "logo");
    m_chooseLogo = named(new QPushButton{this}, "chooseLogo");
    auto* logo = new QHBoxLayout;
    logo->addWidget(m_logo);
    logo->addWidget(m_chooseLogo);
    addRow(m_logoLabel, m_logo, logo);
    m_dated = named(new QCheckBox{this}, "dated");
    form->addRow(QString{}, m_dated);
    m_state = named(new QLabel{this}, "state");
    m_preview = named(new QPushButton{this}, "preview");
    m_print = named(new QPushButton{this}, "print");
    m_save = named(new QPushButton{this}, "save");
    m_close = named(new QPushButton{this}, "close");
    m_save->setDefault(true);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    for (QPushButton* button : {m_preview, m_print, m_save, m_close}) buttons->addWidget(button);
    m_state->setWordWrap(true);
    auto* body = new QWidget{this};
    auto* choices = new QVBoxLayout{body};
    choices->setContentsMargins(0, 0, 0, 0);
    choices->addLayout(lists, 1);
    choices->addLayout(form);
    auto* all = new QVBoxLayout{this};
    // Where the letters are large or the screen is small, the choices scroll and the buttons stay.
    all->addWidget(new TallBody{body, this}, 1);
    all->addWidget(m_state);
    all->addLayout(buttons);
    resize(640, 560);
}

void ReportDialog::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QDialog::changeEvent(event);
}

void ReportDialog::retranslate() {
    setWindowTitle(tr("Report"));
    m_sectionsLabel->setText(tr("S&ections"));
    m_sections->setAccessibleName(tr("Sections of the report"));
    m_scenariosLabel->setText(tr("S&cenarios beside the baseline"));
    m_scenarios->setAccessibleName(tr("Scenarios of the report"));
    m_languageLabel->setText(tr("&Language"));
    m_language->setAccessibleName(tr("Language of the report"));
    m_paperLabel->setText(tr("Pa&per"));
    m_paper->setAccessibleName(tr("Paper of the report"));
    m_organisationLabel->setText(tr("&Organisation"));
    m_organisation->setAccessibleName(tr("Name of the organisation on the first page"));
    m_logoLabel->setText(tr("Lo&go"));
    m_logo->setAccessibleName(tr("Picture file of the logo"));
    m_chooseLogo->setText(tr("C&hoose…"));
    m_dated->setText(tr("&Date it today"));
    m_dated->setToolTip(tr("Otherwise the report has the day of the review, so that the same plan always gives the same file"));
    m_preview->setText(tr("Pre&view…"));
    m_print->setText(tr("&Print…"));
    m_save->setText(tr("&Save as…"));
    m_close->setText(tr("Close"));
}

} // namespace ui
