#include "ui/window/preferences_dialog.h"

#include "models/units/unit_text.h"
#include "ui/document/document.h"
#include "ui/text/words.h"
#include "ui/widgets/tall_body.h"
#include "ui/window/preferences.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFormLayout>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace ui {
namespace {

template <class Value>
QVariant asData(Value value) {
    return static_cast<int>(value);
}

template <class Value>
Value chosen(const QComboBox& box) {
    return static_cast<Value>(box.currentData().toInt());
}

} // namespace

PreferencesDialog::PreferencesDialog(Document& document, QWidget* parent) : QDialog{parent}, m_document{document} {
    setObjectName(QStringLiteral("preferencesDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_appearance = buildAppearance();
    m_figures = buildFigures();
    m_currency = buildCurrency();
    auto* buttons = new QDialogButtonBox{QDialogButtonBox::Close, this};
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* body = new QWidget{this};
    auto* groups = new QVBoxLayout{body};
    groups->setContentsMargins(0, 0, 0, 0);
    for (QGroupBox* group : {m_appearance, m_figures, m_currency}) groups->addWidget(group);
    auto* layout = new QVBoxLayout{this};
    m_body = new TallBody{body, this};
    layout->addWidget(m_body, 1);
    layout->addWidget(buttons);
    retranslate();
    showCurrency();
    connect(&m_document, &Document::planChanged, this, &PreferencesDialog::showCurrency);
}

QComboBox* PreferencesDialog::addChoice(QFormLayout& form, const char* name) {
    auto* box = new QComboBox{this};
    box->setObjectName(QString::fromLatin1(name));
    // The choices are filled in later, and anew in another language.
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto* words = new QLabel{this};
    words->setBuddy(box);
    m_labels.insert(box, words);
    form.addRow(words, box);
    return box;
}

QGroupBox* PreferencesDialog::buildAppearance() {
    auto* group = new QGroupBox{this};
    auto* form = new QFormLayout{group};
    m_language = addChoice(*form, "language");
    m_theme = addChoice(*form, "theme");
    m_scale = addChoice(*form, "scale");
    connect(m_language, &QComboBox::activated, this, [this] { chooseLanguage(m_language->currentData().toString()); });
    connect(m_theme, &QComboBox::activated, this, [this] { chooseTheme(chosen<ThemeChoice>(*m_theme)); });
    m_restart = new QPushButton{this};
    m_restart->setObjectName(QStringLiteral("restartNow"));
    m_restart->setAutoDefault(false);
    form->addRow(QString{}, m_restart);
    connect(m_scale, &QComboBox::activated, this, &PreferencesDialog::takeScale);
    connect(m_restart, &QPushButton::clicked, this, &PreferencesDialog::restartRequested);
    showWhetherToRestart();
    return group;
}

QGroupBox* PreferencesDialog::buildFigures() {
    auto* group = new QGroupBox{this};
    auto* form = new QFormLayout{group};
    m_energy = addChoice(*form, "energyUnit");
    m_mass = addChoice(*form, "massUnit");
    m_basis = addChoice(*form, "basis");
    connect(m_energy, &QComboBox::activated, this, &PreferencesDialog::takeUnits);
    connect(m_mass, &QComboBox::activated, this, &PreferencesDialog::takeUnits);
    connect(m_basis, &QComboBox::activated, this, [this] { chooseBasis(chosen<estimator::Basis>(*m_basis)); });
    return group;
}

QGroupBox* PreferencesDialog::buildCurrency() {
    auto* group = new QGroupBox{this};
    auto* form = new QFormLayout{group};
    m_code = new QLineEdit{this};
    m_code->setObjectName(QStringLiteral("currencyCode"));
    m_rate = new QLineEdit{this};
    m_rate->setObjectName(QStringLiteral("currencyRate"));
    m_source = new QLineEdit{this};
    m_source->setObjectName(QStringLiteral("currencySource"));
    m_date = new QDateEdit{QDate::currentDate(), this};
    m_date->setObjectName(QStringLiteral("currencyDate"));
    m_date->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    m_date->setCalendarPopup(true);
    for (QWidget* field :
         {static_cast<QWidget*>(m_code), static_cast<QWidget*>(m_rate), static_cast<QWidget*>(m_source), static_cast<QWidget*>(m_date)}) {
        auto* words = new QLabel{this};
        words->setBuddy(field);
        m_labels.insert(field, words);
        form->addRow(words, field);
    }
    for (QLineEdit* field : {m_code, m_rate, m_source})
        connect(field, &QLineEdit::textEdited, this, &PreferencesDialog::showWhetherComplete);
    m_currencyNote = new QLabel{this};
    m_currencyNote->setObjectName(QStringLiteral("currencyNote"));
    m_currencyNote->setWordWrap(true);
    m_useCurrency = new QPushButton{this};
    m_useCurrency->setObjectName(QStringLiteral("useCurrency"));
    m_useDollars = new QPushButton{this};
    m_useDollars->setObjectName(QStringLiteral("useDollars"));
    auto* line = new QHBoxLayout;
    line->addStretch(1);
    for (QPushButton* button : {m_useDollars, m_useCurrency}) {
        button->setAutoDefault(false);
        line->addWidget(button);
    }
    form->addRow(m_currencyNote);
    form->addRow(line);
    connect(m_useCurrency, &QPushButton::clicked, this, &PreferencesDialog::takeCurrency);
    connect(m_useDollars, &QPushButton::clicked, this, [this] { static_cast<void>(m_document.apply(models::setCurrency(std::nullopt))); });
    return group;
}

void PreferencesDialog::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        makeRoom();
    }
    QDialog::changeEvent(event);
}

void PreferencesDialog::fill(QComboBox& box, const QList<std::pair<QString, QVariant>>& choices, const QVariant& chosen) {
    box.clear();
    for (const auto& [words, value] : choices) box.addItem(words, value);
    box.setCurrentIndex(box.findData(chosen));
}

void PreferencesDialog::label(QWidget& field, const QString& words, const QString& help) {
    m_labels[&field]->setText(words);
    field.setAccessibleName(QString{words}.remove(QLatin1Char{'&'}).remove(QLatin1Char{':'}));
    field.setWhatsThis(help);
    field.setToolTip(QStringLiteral("<p>%1</p>").arg(help.toHtmlEscaped()));
}

void PreferencesDialog::alignLabels() {
    int widest = 0;
    for (const QLabel* words : std::as_const(m_labels)) widest = std::max(widest, words->sizeHint().width());
    for (QLabel* words : std::as_const(m_labels)) words->setMinimumWidth(widest);
}

void PreferencesDialog::takeScale() {
    chooseScale(m_scale->currentData().toInt());
    showWhetherToRestart();
}

void PreferencesDialog::showWhetherToRestart() {
    m_restart->setVisible(chosenScale() != startedScale());
    makeRoom();
}

// For rows and words that are new, which the layout around what scrolls does not hear of.
void PreferencesDialog::makeRoom() {
    if (!isVisible()) return;
    m_body->updateGeometry();
    resize(size().expandedTo(sizeHint()));
}

void PreferencesDialog::fillAppearance() {
    fill(*m_language,
         {{tr("As the system"), QStringLiteral("system")},
          // Each language is named in itself, so that its readers find it.
          {QStringLiteral("English"), QStringLiteral("en")},
          {QStringLiteral("简体中文"), QStringLiteral("zh_CN")}},
         chosenLanguage());
    fill(*m_theme,
         {{tr("As the system"), asData(ThemeChoice::system)},
          {tr("Light"), asData(ThemeChoice::light)},
          {tr("Dark"), asData(ThemeChoice::dark)}},
         asData(chosenTheme()));
    QList<std::pair<QString, QVariant>> scales;
    for (const int percent : {75, 100, 125, 150, 175, 200, 250}) scales.push_back({tr("%1 %").arg(percent), percent});
    fill(*m_scale, scales, chosenScale());
    label(*m_language, tr("&Language:"), tr("Of all that the window says; a plan keeps the names that it was given."));
    label(*m_theme, tr("&Theme:"), tr("Light or dark colours of the window."));
    label(*m_scale, tr("&Scale, from the next start:"), tr("How large text and pictures are, beside what the system says."));
    m_restart->setText(tr("Restart now"));
    m_restart->setToolTip(tr("Close the window and open the plan again at this scale; what is not saved is asked about first"));
}

void PreferencesDialog::fillFigures() {
    fill(*m_energy, {{tr("Watt-hours (kWh, MWh)"), asData(EnergyUnit::wattHours)}, {tr("Joules (MJ, GJ)"), asData(EnergyUnit::joules)}},
         asData(chosenEnergyUnit()));
    fill(*m_mass,
         {{tr("As it fits (g, kg, t)"), asData(MassUnit::fitting)},
          {tr("Kilograms"), asData(MassUnit::kilograms)},
          {tr("Tonnes"), asData(MassUnit::tonnes)}},
         asData(chosenMassUnit()));
    QList<std::pair<QString, QVariant>> bases;
    for (const auto basis : {estimator::Basis::location, estimator::Basis::market, estimator::Basis::cfe}) {
        bases.push_back({ui::label(basis), asData(basis)});
    }
    fill(*m_basis, bases, asData(chosenBasis()));
    label(*m_energy, tr("&Energy in:"), tr("The unit in which energy is shown; what is typed may have any."));
    label(*m_mass, tr("E&missions in:"), tr("The unit in which emissions are shown."));
    label(*m_basis, tr("Accounting &basis of new plans:"),
          tr("How the electricity is counted: by the grid of the place, by the contracts of the operator, or hour by hour by what is "
             "carbon-free. Each plan keeps its own and can change it."));
}

void PreferencesDialog::retranslate() {
    setWindowTitle(tr("Preferences"));
    m_appearance->setTitle(tr("Appearance"));
    m_figures->setTitle(tr("Figures"));
    m_currency->setTitle(tr("Currency of this plan"));
    fillAppearance();
    fillFigures();
    label(*m_code, tr("&Currency:"), tr("Three letters, such as EUR or CNY."));
    m_code->setPlaceholderText(QStringLiteral("USD"));
    label(*m_rate, tr("For one &US dollar:"), tr("How much of the currency a dollar buys, such as 0.92."));
    label(*m_source, tr("S&ource of the rate:"), tr("Who publishes the rate; it stands in reports."));
    label(*m_date, tr("&Date of the rate:"), tr("The day for which the rate was published."));
    alignLabels();
    m_useCurrency->setText(tr("Use in this &plan"));
    m_useDollars->setText(tr("Back to US d&ollars"));
    showWhetherComplete();
}

void PreferencesDialog::takeUnits() { chooseUnits(chosen<EnergyUnit>(*m_energy), chosen<MassUnit>(*m_mass)); }

void PreferencesDialog::showCurrency() {
    const auto currency = models::currencyOf(*m_document.plan());
    m_useDollars->setEnabled(currency.has_value());
    if (currency) {
        m_code->setText(toQt(currency->code));
        m_rate->setText(toQt(models::numberText(currency->perUsd)));
        m_source->setText(toQt(currency->source));
        m_date->setDate(QDate::fromString(toQt(currency->date), Qt::ISODate));
    } else {
        for (QLineEdit* field : {m_code, m_rate, m_source}) field->clear();
    }
    showWhetherComplete();
}

void PreferencesDialog::showWhetherComplete() {
    const auto rate = models::parseAmount(toStd(m_rate->text()), "");
    const bool isRate = rate && *rate > 0.0;
    m_useCurrency->setEnabled(isRate && !m_code->text().trimmed().isEmpty() && !m_source->text().trimmed().isEmpty());
    m_currencyNote->setText(m_rate->text().isEmpty() || isRate
                                ? tr("Costs are computed in US dollars and stay so in files. Rate, source and date travel with the plan.")
                                : tr("The rate is a number above zero, such as 0.92"));
}

void PreferencesDialog::takeCurrency() {
    const models::Currency currency{toStd(m_code->text().trimmed().toUpper()), models::parseAmount(toStd(m_rate->text()), "").value_or(0.0),
                                    toStd(m_source->text().trimmed()), toStd(m_date->date().toString(Qt::ISODate))};
    static_cast<void>(m_document.apply(models::setCurrency(currency)));
}

} // namespace ui
