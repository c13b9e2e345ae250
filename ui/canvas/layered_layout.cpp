#include "ui/canvas/layered_layout.h"

#include "ui/canvas/annotation_edits.h"
#include "ui/canvas/node_picture.h"

#include <algorithm>
#include <functional>
#include <gvc.h>
#include <limits>
#include <memory>
#include <set>
#include <string>

namespace ui {
namespace {

// Graphviz reads inches with the C library's locale, so that "1.5" is 1 in German. With a scene unit for an inch all sizes are whole
// numbers; results come in points.
constexpr double kPointsAUnit = 72.0;
constexpr int kBetweenLayers = 72;
constexpr int kBetweenNodes = 40;
constexpr double kFrameMargin = 48.0; ///< of a frame with its title

struct Closing {
    void operator()(GVC_t* context) const { gvFreeContext(context); }
    void operator()(Agraph_t* graph) const { agclose(graph); }
};
using Context = std::unique_ptr<GVC_t, Closing>;
using Graph = std::unique_ptr<Agraph_t, Closing>;

/// A graph of boxes that dot can lay out.
class BoxGraph {
public:
    BoxGraph() : m_graph{agopen(std::string{"pipeline"}.data(), Agdirected, nullptr)} {
        declare(AGRAPH, "rankdir", "LR");
        declare(AGRAPH, "ranksep", std::to_string(kBetweenLayers));
        declare(AGRAPH, "nodesep", std::to_string(kBetweenNodes));
        declare(AGRAPH, "splines", "none");
        declare(AGNODE, "shape", "box");
        declare(AGNODE, "label", "");
        declare(AGNODE, "fixedsize", "true");
        declare(AGNODE, "width", std::to_string(static_cast<int>(nodeRect().width())));
        declare(AGNODE, "height", std::to_string(static_cast<int>(nodeRect().height())));
    }

    void addNode(const models::StageId& id) { m_nodes[id] = agnode(m_graph.get(), std::string{id.text()}.data(), 1); }
    /// Nodes that stay together, with room for a frame around them.
    void addGroup(const std::vector<models::StageId>& ids) {
        Agraph_t* group = agsubg(m_graph.get(), ("cluster" + std::to_string(m_groups++)).data(), 1);
        agsafeset(group, std::string{"margin"}.data(), std::to_string(static_cast<int>(kFrameMargin * kPointsAUnit)).data(),
                  std::string{}.data());
        for (const models::StageId& id : ids) agsubnode(group, m_nodes.at(id), 1);
    }
    void addLink(const models::StageId& from, const models::StageId& to) {
        const auto tail = m_nodes.find(from);
        const auto head = m_nodes.find(to);
        if (tail == m_nodes.end() || head == m_nodes.end()) return;
        agedge(m_graph.get(), tail->second, head->second, nullptr, 1);
    }

    /// Upper left corners, with the y axis pointing down.
    std::map<models::StageId, models::Point> layOut() const {
        std::map<models::StageId, models::Point> corners;
        const Context context{gvContext()};
        if (gvLayout(context.get(), m_graph.get(), "dot") != 0) return corners;
        for (const auto& [id, node] : m_nodes) {
            const pointf centre = ND_coord(node);
            corners[id] = {centre.x / kPointsAUnit - nodeRect().width() / 2, -centre.y / kPointsAUnit - nodeRect().height() / 2};
        }
        gvFreeLayout(context.get(), m_graph.get());
        return corners;
    }

private:
    void declare(int kind, std::string name, std::string value) { agattr(m_graph.get(), kind, name.data(), value.data()); }

    Graph m_graph;
    std::map<models::StageId, Agnode_t*> m_nodes;
    int m_groups = 0;
};

/// The stages of each frame that are laid out; of frames that share some, the largest one.
std::vector<std::vector<models::StageId>> groupsOf(const models::Plan& plan, const std::map<models::StageId, models::Point>& placed) {
    std::vector<std::vector<models::StageId>> framed;
    for (const models::Annotation& frame : plan.annotations) {
        if (frame.kind != models::Annotation::Kind::frame) continue;
        std::vector<models::StageId>& inside = framed.emplace_back();
        for (const auto& [id, corner] : placed) {
            if (placeOf(frame).contains(nodeRectAt(corner))) inside.push_back(id);
        }
    }
    std::ranges::stable_sort(framed, std::ranges::greater{}, &std::vector<models::StageId>::size);
    std::set<models::StageId> taken;
    std::erase_if(framed, [&taken](const std::vector<models::StageId>& ids) {
        if (ids.empty() || std::ranges::any_of(ids, [&taken](const auto& id) { return taken.contains(id); })) return true;
        taken.insert(ids.begin(), ids.end());
        return false;
    });
    return framed;
}

models::Point upperLeft(const std::map<models::StageId, models::Point>& places) {
    models::Point corner{std::numeric_limits<double>::max(), std::numeric_limits<double>::max()};
    for (const auto& [id, place] : places) corner = {std::min(corner.x, place.x), std::min(corner.y, place.y)};
    return corner;
}

} // namespace

std::map<models::StageId, models::Point> layeredLayout(const models::Plan& plan, const std::vector<models::StageId>& stages) {
    const std::set<models::StageId> wanted{stages.begin(), stages.end()};
    std::map<models::StageId, models::Point> before;
    BoxGraph graph;
    for (const auto& stage : plan.stages) {
        if (!wanted.empty() && !wanted.contains(stage->id)) continue;
        graph.addNode(stage->id);
        before[stage->id] = stage->position;
    }
    for (const auto& group : groupsOf(plan, before)) graph.addGroup(group);
    for (const models::Link& link : plan.links) graph.addLink(link.from, link.to);
    auto places = graph.layOut();
    const models::Point from = upperLeft(places);
    const models::Point to = upperLeft(before);
    for (auto& [id, place] : places) place = {place.x - from.x + to.x, place.y - from.y + to.y};
    return places;
}

} // namespace ui
