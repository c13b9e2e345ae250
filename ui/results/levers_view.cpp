#include "ui/results/levers_view.h"

#include "ui/text/han_joint.h"
#include "ui/text/numbers.h"
#include "ui/text/plain_tool_tip.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <QtConcurrentRun>

#include <algorithm>
#include <array>
#include <utility>

namespace ui {
namespace {

constexpr int kEffectRole = Qt::UserRole + 1;
constexpr std::array kRatios{estimator::Metric::total, estimator::Metric::energyFacility, estimator::Metric::cost};
constexpr int kPublishedColumn = 1 + static_cast<int>(kRatios.size());

QString gainText(const estimator::LeverEffect& effect, estimator::Metric metric) {
    const auto& ratio = effect.ratio[metric];
    if (!ratio) return QStringLiteral("–");
    const auto& range = effect.range[metric];
    const QString low = range ? number(range->p10) : QString{};
    const QString high = range ? number(range->p90) : QString{};
    //: a factor against now: 4 times less
    if (low == high) return LeversView::tr("%1×").arg(number(*ratio));
    //: the same with its P10 and P90
    return LeversView::tr("%1× (%2–%3)").arg(number(*ratio), low, high);
}

// The row names the recommendation already.
QString reason(const models::Message& whyNot) {
    if (whyNot.code == models::Code::notApplicable) return knownWords(std::get<std::string>(whyNot.arguments.back().value));
    return sentence(whyNot);
}

QString publishedText(const estimator::PublishedGain& gain) {
    if (!gain.low && !gain.high) return QStringLiteral("–");
    const QString low = gain.low ? number(*gain.low) : QStringLiteral("–");
    if (gain.low == gain.high || !gain.high) return LeversView::tr("%1×").arg(low);
    return LeversView::tr("%1–%2×").arg(low, number(*gain.high));
}

QString helpOf(const estimator::LeverCard& card, const estimator::LeverEffect& effect) {
    QStringList lines{translated("levers", card.what)};
    const auto add = [&lines](const QString& text) {
        if (!text.isEmpty()) lines.append(text);
    };
    if (!effect.published.of.empty()) add(LeversView::tr("Published: %1").arg(toQt(effect.published.of)));
    if (!effect.published.source.empty()) add(LeversView::tr("Source: %1").arg(toQt(effect.published.source)));
    if (!effect.published.quality.empty()) add(LeversView::tr("Quality: %1").arg(translated("levers", effect.published.quality)));
    return lines.join(QLatin1Char{'\n'});
}

LeversView::Effects effectsOf(const LeversView::Question& question, const std::stop_token& stop) {
    estimator::EstimateOptions options;
    options.stop = stop;
    options.draws = estimator::kDraws;
    return estimator::leverEffects(*question.plan, estimator::factsFor(*question.plan, question.catalogue), question.scenario,
                                   *question.stage, options);
}

} // namespace

LeversView::LeversView(QWidget* parent)
    : QWidget{parent},
      m_title{new QLabel{this}},
      m_list{new QTreeWidget{this}},
      m_apply{new QPushButton{this}} {
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_list->setObjectName(QStringLiteral("leverList"));
    m_list->setRootIsDecorated(false);
    m_list->setAlternatingRowColors(true);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_list->setColumnCount(kPublishedColumn + 1);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_apply->setObjectName(QStringLiteral("applyLever"));
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins(4, 4, 4, 4);
    layout->addWidget(m_title);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_apply, 0, Qt::AlignLeft);

    connect(&m_watcher, &QFutureWatcherBase::finished, this, &LeversView::take);
    connect(m_list, &QTreeWidget::currentItemChanged, this, [this] { m_apply->setEnabled(current() && current()->applies()); });
    connect(m_list, &QTreeWidget::itemActivated, this, &LeversView::applyCurrent);
    connect(m_apply, &QPushButton::clicked, this, &LeversView::applyCurrent);
    fill();
}

LeversView::~LeversView() {
    m_stop.request_stop();
    m_watcher.waitForFinished();
}

void LeversView::ask(Question question) {
    if (question == m_question) return;
    m_stop.request_stop();
    m_question = std::move(question);
    m_isAsked = false;
    if (isVisible()) start();
}

QWidget& LeversView::figures() const { return *m_list; }

std::optional<FigurePlace> LeversView::figureInFocus() const {
    if (!m_question.stage) return std::nullopt;
    const auto column = static_cast<std::size_t>(std::max(0, m_list->currentColumn() - 1));
    return FigurePlace{m_question.scenario, m_question.stage, kRatios[std::min(column, kRatios.size() - 1)]};
}

void LeversView::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (!m_isAsked) start();
}

void LeversView::start() {
    m_isAsked = true;
    if (!m_question.plan || !m_question.catalogue || !m_question.stage) {
        m_effects.clear();
        m_error.reset();
        fill();
        return;
    }
    m_stop = std::stop_source{};
    m_watcher.setFuture(QtConcurrent::run([question = m_question, stop = m_stop.get_token()] {
        return std::shared_ptr<const Effects>{std::make_shared<Effects>(effectsOf(question, stop))};
    }));
    showState();
}

void LeversView::take() {
    // A newer question has stopped this one.
    if (m_stop.stop_requested() || !m_question.stage) return;
    const std::shared_ptr<const Effects> effects = m_watcher.result();
    m_effects = *effects ? **effects : std::vector<estimator::LeverEffect>{};
    m_error = *effects ? std::nullopt : std::optional{effects->error()};
    fill();
}

void LeversView::fill() {
    m_list->clear();
    m_list->setHeaderLabels({tr("Recommendation"), label(estimator::Metric::total), label(estimator::Metric::energyFacility),
                             label(estimator::Metric::cost), tr("Published")});
    m_list->setAccessibleName(tr("Recommendations and what they bring"));
    for (std::size_t index = 0; index < m_effects.size(); ++index) {
        const estimator::LeverEffect& effect = m_effects[index];
        const estimator::LeverCard& card = estimator::card(effect.lever);
        auto* item = new QTreeWidgetItem{m_list};
        item->setData(0, kEffectRole, static_cast<int>(index));
        item->setToolTip(0, plainToolTip(helpOf(card, effect)));
        if (!effect.applies()) {
            //: a recommendation, and why it does not apply
            item->setText(0, tr("%1 – %2").arg(translated("levers", card.title), reason(effect.whyNot)));
            item->setForeground(0, color(Role::secondaryText));
            continue;
        }
        //: a recommendation, and what nobody knows of it
        item->setText(0, effect.doubt ? tr("%1 – %2").arg(translated("levers", card.title), sentence(*effect.doubt))
                                      : translated("levers", card.title));
        for (std::size_t column = 0; column < kRatios.size(); ++column) {
            item->setText(static_cast<int>(column) + 1, gainText(effect, kRatios[column]));
            item->setTextAlignment(static_cast<int>(column) + 1, Qt::AlignRight | Qt::AlignVCenter);
        }
        item->setText(kPublishedColumn, publishedText(effect.published));
        item->setTextAlignment(kPublishedColumn, Qt::AlignRight | Qt::AlignVCenter);
    }
    m_apply->setText(tr("Apply to the scenario"));
    m_apply->setEnabled(false);
    showState();
}

void LeversView::showState() {
    const models::Stage* stage = m_question.plan && m_question.stage ? m_question.plan->stage(*m_question.stage) : nullptr;
    if (!stage) m_title->setText(tr("Select a stage to see what each recommendation would bring to it."));
    else if (m_watcher.isRunning())
        m_title->setText(withHanJoints(tr("Computing what each recommendation would bring to %1…").arg(toQt(stage->name))));
    else if (m_error) m_title->setText(sentence(m_error->message()));
    else
        m_title->setText(withHanJoints(
            tr("What each recommendation would bring to %1, from two estimates. n×: so many times less, with P10 and P90 in brackets. "
               "Published ranges stand beside it to compare with.")
                .arg(toQt(stage->name))));
}

const estimator::LeverEffect* LeversView::current() const {
    const QTreeWidgetItem* item = m_list->currentItem();
    if (!item) return nullptr;
    const auto index = static_cast<std::size_t>(item->data(0, kEffectRole).toInt());
    return index < m_effects.size() ? &m_effects[index] : nullptr;
}

void LeversView::applyCurrent() {
    const estimator::LeverEffect* effect = current();
    if (!effect || !effect->applies()) return;
    Q_EMIT editRequested(std::make_shared<const models::Edit>(models::Compound{effect->edits}));
}

void LeversView::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange) fill();
    QWidget::changeEvent(event);
}

} // namespace ui
