#pragma once

#include <QDialog>
#include <QHash>

class QComboBox;
class QDateEdit;
class QFormLayout;
class QGroupBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace ui {

class Document;
class TallBody;

/// Language, theme, scale, units and basis, which take effect as they are chosen; and the currency of the plan, which is an edit.
class PreferencesDialog : public QDialog {
    Q_OBJECT

public:
    PreferencesDialog(Document& document, QWidget* parent);

Q_SIGNALS:
    /// For what takes effect at the start only.
    void restartRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    QComboBox* addChoice(QFormLayout& form, const char* name);
    QGroupBox* buildAppearance();
    QGroupBox* buildFigures();
    QGroupBox* buildCurrency();
    void fill(QComboBox& box, const QList<std::pair<QString, QVariant>>& choices, const QVariant& chosen);
    void label(QWidget& field, const QString& words, const QString& help);
    void alignLabels();
    void retranslate();
    void fillAppearance();
    void fillFigures();
    void takeUnits();
    void takeScale();
    void showWhetherToRestart();
    void makeRoom();
    void showCurrency();
    void showWhetherComplete();
    void takeCurrency();

    Document& m_document;
    TallBody* m_body = nullptr;
    QHash<QWidget*, QLabel*> m_labels;
    QGroupBox* m_appearance;
    QComboBox* m_language;
    QComboBox* m_theme;
    QComboBox* m_scale;
    QPushButton* m_restart;
    QGroupBox* m_figures;
    QComboBox* m_energy;
    QComboBox* m_mass;
    QComboBox* m_basis;
    QGroupBox* m_currency;
    QLineEdit* m_code;
    QLineEdit* m_rate;
    QLineEdit* m_source;
    QDateEdit* m_date;
    QLabel* m_currencyNote;
    QPushButton* m_useCurrency;
    QPushButton* m_useDollars;
};

} // namespace ui
