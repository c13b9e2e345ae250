#pragma once

#include "models/pipeline/plan.h"

#include <QObject>
#include <QPointF>
#include <QVariantAnimation>

#include <map>

namespace ui {

class PipelineScene;

/// Lets stages glide to their new places, so that the eye can follow. The plan has the new places from the start.
class Glide : public QObject {
    Q_OBJECT

public:
    explicit Glide(PipelineScene& scene);

    void start(std::map<models::StageId, QPointF> targets);
    /// Leaves the stages where they are.
    void stop();
    [[nodiscard]] bool isRunning() const { return m_animation.state() == QAbstractAnimation::Running; }

private:
    void show(double progress);

    PipelineScene& m_scene;
    QVariantAnimation m_animation;
    std::map<models::StageId, QPointF> m_starts;
    std::map<models::StageId, QPointF> m_targets;
};

} // namespace ui
