#include "ui/canvas/glide.h"

#include "ui/canvas/pipeline_scene.h"
#include "ui/canvas/stage_item.h"

#include <QEasingCurve>

namespace ui {
namespace {

constexpr int kMilliseconds = 140;

} // namespace

Glide::Glide(PipelineScene& scene) : QObject{&scene}, m_scene{scene} {
    m_animation.setStartValue(0.0);
    m_animation.setEndValue(1.0);
    m_animation.setDuration(kMilliseconds);
    m_animation.setEasingCurve(QEasingCurve::OutCubic);
    connect(&m_animation, &QVariantAnimation::valueChanged, this, [this](const QVariant& value) { show(value.toDouble()); });
}

void Glide::start(std::map<models::StageId, QPointF> targets) {
    stop();
    m_starts.clear();
    for (const auto& [id, target] : targets) {
        if (const StageItem* item = m_scene.stageItem(id)) m_starts[id] = item->pos();
    }
    m_targets = std::move(targets);
    m_animation.start();
}

void Glide::stop() { m_animation.stop(); }

void Glide::show(double progress) {
    for (const auto& [id, start] : m_starts) {
        if (StageItem* item = m_scene.stageItem(id)) item->setPos(start + (m_targets.at(id) - start) * progress);
    }
}

} // namespace ui
