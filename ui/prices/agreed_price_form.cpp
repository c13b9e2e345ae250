#include "ui/prices/agreed_price_form.h"

#include "models/pipeline/field.h"
#include "models/units/unit_text.h"
#include "ui/document/document.h"
#include "ui/inspector/entry_editor.h"
#include "ui/text/numbers.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/problem_label.h"
#include "ui/widgets/unit_line.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

namespace ui {
namespace {

constexpr const char* kUnit = "USD/h";

const models::Field& planField(std::string_view path) { return *models::findField(models::planFields(), path); }

models::Setting setting(const std::string& id) {
    return id.empty() ? models::Setting{models::Cleared{}} : models::Setting{models::FieldValue{id}};
}

} // namespace

AgreedPriceForm::AgreedPriceForm(Document& document, models::AgreedPrice price, QWidget* parent)
    : QDialog{parent},
      m_document{document},
      m_price{std::move(price)},
      m_site{new EntryEditor{planField("site"), document, this}},
      m_accelerator{new EntryEditor{planField("accelerator"), document, this}},
      m_pricing{new QComboBox{this}},
      m_amount{new UnitLine{unitLabel(kUnit), this}},
      m_list{new QLabel{this}},
      m_quota{new UnitLine{tr("accelerators"), this}},
      m_from{new QLineEdit{toQt(m_price.period.from), this}},
      m_to{new QLineEdit{toQt(m_price.period.to), this}},
      m_source{new QLineEdit{toQt(m_price.source), this}},
      m_problem{new ProblemLabel{QStringLiteral("priceProblem"), this}} {
    setObjectName(QStringLiteral("agreedPriceForm"));
    setWindowTitle(tr("Agreed price"));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(460);
    auto* form = new QFormLayout{this};
    addSubject(*form);
    addTerms(*form);
    form->addRow(m_problem);
    auto* buttons = new QDialogButtonBox{QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this};
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &AgreedPriceForm::finish);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    showListPrice();
    m_site->setFocus();
}

void AgreedPriceForm::addSubject(QFormLayout& form) {
    m_site->setObjectName(QStringLiteral("priceSite"));
    m_site->describe(tr("Site"), tr("Where the price holds"));
    m_site->show({setting(m_price.subject.site), {}});
    m_accelerator->setObjectName(QStringLiteral("priceAccelerator"));
    m_accelerator->describe(tr("Accelerator"), tr("What the price is for"));
    m_accelerator->show({setting(m_price.subject.accelerator), {}});
    m_pricing->setObjectName(QStringLiteral("pricePricing"));
    for (const models::PricingInfo& row : models::allPricings()) m_pricing->addItem(optionLabel(row.option), static_cast<int>(row.pricing));
    m_pricing->setCurrentIndex(m_pricing->findData(static_cast<int>(m_price.subject.pricing)));
    form.addRow(tr("&Site"), m_site);
    form.addRow(tr("&Accelerator"), m_accelerator);
    form.addRow(tr("Instead of the price"), m_pricing);

    const auto take = [this](EntryEditor* editor, std::string& id) {
        connect(editor, &EntryEditor::edited, this, [this, editor, &id](const models::Setting& chosen) {
            id = std::get<std::string>(std::get<models::FieldValue>(chosen));
            editor->show({chosen, {}});
            showListPrice();
        });
        connect(editor, &EntryEditor::emptied, this, [this, &id] {
            id.clear();
            showListPrice();
        });
        connect(editor, &EntryEditor::refused, m_problem, &ProblemLabel::say);
    };
    take(m_site, m_price.subject.site);
    take(m_accelerator, m_price.subject.accelerator);
    connect(m_pricing, &QComboBox::currentIndexChanged, this, [this] {
        m_price.subject.pricing = static_cast<models::Pricing>(m_pricing->currentData().toInt());
        showListPrice();
    });
}

void AgreedPriceForm::addTerms(QFormLayout& form) {
    m_amount->setObjectName(QStringLiteral("priceAmount"));
    m_amount->setToolTip(tr("USD per accelerator-hour, or what is off the list price: -15 %"));
    if (m_price.usdPerHour > 0.0) m_amount->setText(toQt(models::numberText(m_price.usdPerHour)));
    m_quota->setObjectName(QStringLiteral("priceQuota"));
    m_quota->setPlaceholderText(tr("any number"));
    m_quota->setToolTip(tr("How many accelerators the agreement covers at once; empty for any number"));
    if (m_price.accelerators) m_quota->setText(toQt(models::numberText(*m_price.accelerators)));
    m_list->setObjectName(QStringLiteral("priceList"));
    m_from->setObjectName(QStringLiteral("priceFrom"));
    m_to->setObjectName(QStringLiteral("priceTo"));
    m_from->setPlaceholderText(tr("2026-01-01, or empty for no begin"));
    m_to->setPlaceholderText(tr("2026-12-31, or empty for no end"));
    m_source->setObjectName(QStringLiteral("priceSource"));
    m_source->setPlaceholderText(tr("Contract, quotation, reservation …"));
    form.addRow(tr("Agreed &price"), m_amount);
    form.addRow(QString{}, m_list);
    form.addRow(tr("&Quota"), m_quota);
    form.addRow(tr("Valid &from"), m_from);
    form.addRow(tr("Valid un&til"), m_to);
    form.addRow(tr("So&urce"), m_source);
}

std::optional<double> AgreedPriceForm::listPrice() const {
    const models::Facts listed{m_document.catalogue()};
    const auto found = listed.price(m_price.subject.accelerator, m_price.subject.site, m_price.subject.pricing);
    return found ? std::optional{found->figure.value} : std::nullopt;
}

void AgreedPriceForm::showListPrice() {
    const auto price = listPrice();
    QPalette palette = m_list->palette();
    palette.setColor(QPalette::WindowText, color(Role::secondaryText));
    m_list->setPalette(palette);
    m_list->setText(price ? tr("List price: %1").arg(amount(*price, kUnit)) : tr("No list price is known"));
}

void AgreedPriceForm::refuse(QWidget* where, const QString& what) {
    m_problem->say(what);
    where->setFocus();
}

void AgreedPriceForm::finish() {
    if (m_price.subject.site.empty()) return refuse(m_site, tr("Choose the site where the price holds."));
    if (m_price.subject.accelerator.empty()) return refuse(m_accelerator, tr("Choose the accelerator that the price is for."));
    if (m_amount->text().trimmed().isEmpty())
        return refuse(m_amount, tr("Enter the agreed price: USD per accelerator-hour, or what is off the list price, such as -15 %."));
    const auto amount = models::parseAgreedPrice(toStd(m_amount->text()), listPrice());
    if (!amount) return refuse(m_amount, fullText(amount.error()));
    const std::string quota = toStd(m_quota->text().trimmed());
    const auto accelerators = quota.empty() ? models::Result<double>{0.0} : models::parseAmount(quota, {});
    if (!accelerators) return refuse(m_quota, fullText(accelerators.error()));
    m_price.usdPerHour = *amount;
    m_price.accelerators = quota.empty() ? std::nullopt : std::optional{*accelerators};
    m_price.period = {toStd(m_from->text().trimmed()), toStd(m_to->text().trimmed())};
    m_price.source = toStd(m_source->text().trimmed());
    if (const auto fits = models::check(m_price); !fits) return m_problem->say(fullText(fits.error()));
    accept();
    Q_EMIT entered(m_price);
}

} // namespace ui
