#pragma once

#include "models/pipeline/agreed_prices.h"

#include <QDialog>

#include <optional>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace ui {

class ProblemLabel;
class Document;
class EntryEditor;
class UnitLine;

/// A form for one agreed price: where and for what, how much (or what is off the list price), from when until when, by which contract.
class AgreedPriceForm : public QDialog {
    Q_OBJECT

public:
    AgreedPriceForm(Document& document, models::AgreedPrice price, QWidget* parent);

Q_SIGNALS:
    void entered(models::AgreedPrice price);

private:
    void addSubject(QFormLayout& form);
    void addTerms(QFormLayout& form);
    void showListPrice();
    void finish();
    /// Says what is wrong and goes there.
    void refuse(QWidget* where, const QString& what);
    [[nodiscard]] std::optional<double> listPrice() const;

    Document& m_document;
    models::AgreedPrice m_price;
    EntryEditor* m_site;
    EntryEditor* m_accelerator;
    QComboBox* m_pricing;
    UnitLine* m_amount;
    QLabel* m_list;
    UnitLine* m_quota;
    QLineEdit* m_from;
    QLineEdit* m_to;
    QLineEdit* m_source;
    ProblemLabel* m_problem;
};

} // namespace ui
