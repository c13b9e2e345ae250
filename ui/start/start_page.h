#pragma once

#include <QScrollArea>

#include <filesystem>

class QLabel;

namespace ui {

class ActionRegistry;
class CardGrid;
class Document;
class RecentList;
class Tour;

/// What there is to start from: files of before, templates, examples; and a tour of what the program is.
class StartPage : public QScrollArea {
    Q_OBJECT

public:
    /// @param shipped  folder with `templates` and `examples`
    StartPage(const Document& document, const ActionRegistry& actions, const std::filesystem::path& shipped, QWidget* parent);

    /// Reads the list of files again and takes the focus.
    void open();
    void beginTour();

Q_SIGNALS:
    void fileChosen(const QString& file);
    /// A shipped plan, to be opened as a new one.
    void planChosen(const QString& file);

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeHead(const ActionRegistry& actions);
    CardGrid* makeGrid(const Document& document, const std::filesystem::path& folder, const QString& name);
    void retranslate();

    QLabel* m_title;
    QLabel* m_subtitle;
    Tour* m_tour;
    QLabel* m_recentTitle;
    RecentList* m_recent;
    QLabel* m_templatesTitle;
    QLabel* m_examplesTitle;
};

} // namespace ui
