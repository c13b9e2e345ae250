#pragma once

#include "ui/charts/chart_view.h"
#include "ui/charts/chart_words.h"
#include "ui/scenarios/scenario_colors.h"
#include "ui/text/words.h"

#include <QFutureWatcher>
// moc cannot read it.
#ifndef Q_MOC_RUN
#include <QtConcurrentRun>
#endif

#include <exception>
#include <memory>
#include <optional>
#include <stop_token>
#include <utility>

namespace ui {

/// Whether the answer to a question takes so long that it is computed beside the window.
enum class Pace { atOnce, beside };

/// A chart of one kind of data. Computes only while it is seen, one question at a time: a newer one stops the running one and follows it.
template <class Data>
class DataChart : public ChartView {
public:
    using Answer = models::Result<Data>;
    using Compute = Answer (*)(const ChartQuestion&, const std::stop_token&);

    DataChart(Pace pace, Compute compute, QWidget* parent) : ChartView{parent}, m_pace{pace}, m_compute{compute} {
        connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] { takeComputed(); });
    }
    ~DataChart() override {
        m_stop.request_stop();
        m_watcher.waitForFinished();
    }

    void ask(const ChartQuestion& question) final {
        ChartQuestion next = reduced(question, uses());
        next.metric = metrics().empty() ? estimator::Metric{} : shownMetric(question.metric);
        // While its estimate is on the way, a plan is not asked about.
        if (uses().current && next.plan && !next.current) return;
        if (asksTheSame(next, m_question)) return takeDraws(next);
        m_question = std::move(next);
        m_isAsked = false;
        m_stop.request_stop();
        if (isVisible()) start();
    }

    /// Shows the answer to a question that was found elsewhere.
    void present(ChartQuestion question, Answer answer) {
        m_question = std::move(question);
        m_isAsked = true;
        setAnswer(std::move(answer));
    }

    [[nodiscard]] bool isComputing() const final { return m_watcher.isRunning(); }
    [[nodiscard]] bool isEmpty() const final { return data() == nullptr || gap(*data()); }
    [[nodiscard]] const Data* data() const { return m_answer && *m_answer ? &**m_answer : nullptr; }

    void setAnswer(Answer answer) {
        if (m_answer && *m_answer && answer) settle(*answer, **m_answer);
        m_answer = std::move(answer);
        redraw();
        Q_EMIT answered();
    }

protected:
    /// Why the question cannot be asked at all; none when it can.
    [[nodiscard]] virtual std::optional<ChartHint> obstacle(const ChartQuestion& question) const {
        if (!question.plan || !question.catalogue || (uses().estimate && !question.estimate) || (uses().current && !question.current))
            return ChartHint{ChartView::tr("No figures yet.")};
        if (!question.plan->stages.empty()) return std::nullopt;
        return stageHint(ChartView::tr("No figures yet: the pipeline has no stages."));
    }
    /// Why data that came show nothing; none when they do.
    [[nodiscard]] virtual std::optional<ChartHint> gap(const Data& /*data*/) const { return std::nullopt; }
    /// Keeps what should not move between two answers: axes.
    virtual void settle(Data& /*next*/, const Data& /*before*/) const {}
    virtual void drawData(ChartSketch& sketch, const Data& data) const = 0;
    [[nodiscard]] const ChartQuestion& question() const { return m_question; }
    [[nodiscard]] std::optional<estimator::Metric> drawnMetric() const override {
        return metrics().empty() ? std::nullopt : std::optional{m_question.metric};
    }

    [[nodiscard]] std::vector<std::size_t> scenarioColors() const final {
        return m_question.plan ? paletteIndexes(*m_question.plan) : std::vector<std::size_t>{};
    }

    [[nodiscard]] std::optional<ChartHint> hint() const final {
        if (const Data* shown = data()) return gap(*shown);
        if (auto reason = obstacle(m_question)) return reason;
        if (m_answer) return findingsHint(placedSentence(m_answer->error()));
        return m_isAsked ? std::optional{ChartHint{ChartView::tr("Computing…")}} : std::nullopt;
    }

    void draw(ChartSketch& sketch) const final {
        if (const auto words = hint()) sketch.note(words->words);
        else if (const Data* shown = data()) drawData(sketch, *shown);
    }

    void showEvent(QShowEvent* event) override {
        ChartView::showEvent(event);
        if (!m_isAsked) start();
    }

private:
    using Shared = std::shared_ptr<const Answer>;

    // An exception must not end the program with the user's work in it.
    static Answer answerOf(Compute compute, const ChartQuestion& question, const std::stop_token& stop) {
        try {
            return compute(question, stop);
        } catch (const std::exception& problem) {
            return models::fail(models::Code::internal, {}, {problem.what()});
        }
    }

    void start() {
        if (obstacle(m_question)) {
            m_isAsked = true;
            m_answer.reset();
            redraw();
            Q_EMIT answered();
            return;
        }
        if (m_pace == Pace::beside && isComputing()) return;
        m_isAsked = true;
        m_stop = std::stop_source{};
        if (m_pace == Pace::atOnce) return setAnswer(answerOf(m_compute, m_question, m_stop.get_token()));
        m_watcher.setFuture(QtConcurrent::run([compute = m_compute, question = m_question, stop = m_stop.get_token()] {
            return Shared{std::make_shared<Answer>(answerOf(compute, question, stop))};
        }));
        if (!m_answer) redraw();
        Q_EMIT answered();
    }

    /// Of the plan whose points have been computed with.
    void takeDraws(const ChartQuestion& next) {
        if (next.current == m_question.current) return;
        m_question.current = next.current;
        if (data() != nullptr) redraw();
    }

    void takeComputed() {
        const bool isLate = m_stop.stop_requested();
        if (!isLate) return setAnswer(*m_watcher.result());
        if (isVisible() && !m_isAsked) start();
    }

    Pace m_pace;
    Compute m_compute;
    ChartQuestion m_question;
    bool m_isAsked = false; ///< the question that stands has been computed, or is being
    std::optional<Answer> m_answer;
    std::stop_source m_stop;
    QFutureWatcher<Shared> m_watcher;
};

} // namespace ui
