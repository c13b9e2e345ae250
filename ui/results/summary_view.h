#pragma once

#include "estimator/plan_in_words.h"
#include "models/catalogue/catalogue.h"

#include <QFutureWatcher>
#include <QWidget>

#include <memory>
#include <stop_token>

class QPlainTextEdit;
class QPushButton;

namespace ui {

/// The plan in words, as one paragraph: what it does, what dominates, what each scenario changes and how sure that is. Written beside the
/// window, and only while it is seen.
class SummaryView : public QWidget {
    Q_OBJECT

public:
    /// Without catalogue or estimate there is nothing to say.
    struct Question {
        std::shared_ptr<const models::Plan> plan;
        std::shared_ptr<const models::Catalogue> catalogue;
        std::shared_ptr<const estimator::Estimate> estimate;
        friend bool operator==(const Question&, const Question&) = default; ///< the same plan, not one that says the same
    };

    explicit SummaryView(QWidget* parent);
    ~SummaryView() override;

    void ask(Question question);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void start();
    void take();
    void showText();
    void copy() const;
    void retranslate();

    using Answer = std::vector<estimator::Passage>;

    Question m_question;
    bool m_isAsked = true; ///< the question that stands has been answered, or is being
    std::stop_source m_stop;
    QFutureWatcher<std::shared_ptr<const Answer>> m_watcher;
    std::shared_ptr<const Answer> m_answer;
    QPlainTextEdit* m_text;
    QPushButton* m_copy;
};

} // namespace ui
