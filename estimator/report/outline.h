#pragma once

#include "estimator/charts/four_m_chart.h"
#include "estimator/charts/stacked_bars.h"
#include "estimator/charts/tornado.h"
#include "estimator/charts/waterfall.h"
#include "estimator/report/text.h"

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

/// What a report says and shows, in order and without layout: Markdown, HTML and PDF are written from it, in any language.
namespace estimator {

struct Paragraph {
    enum class Tone { plain, aside, warning };
    Text text;
    Tone tone = Tone::plain;
};

/// Of a part within a section.
struct Heading {
    Text text;
};

struct Bullets {
    std::vector<Text> items;
};

struct Column {
    Text title;
    int share = 1; ///< of the width, in proportion to the other columns
    bool isNumber = false;
};

struct Cell {
    Text text;
    Text under = {}; ///< a second line, small
};

struct Row {
    std::vector<Cell> cells;
    bool isTotal = false;
};

struct Table {
    Text caption; ///< for readers who cannot see it; empty where the heading says it
    std::vector<Column> columns;
    std::vector<Row> rows;
};

/// The pipeline of a scenario, with the total emissions of its stages.
struct PipelinePicture {
    std::shared_ptr<const ScenarioEstimate> scenario;
};

using Picture = std::variant<PipelinePicture, StackedBars, FourMChart, Waterfall, Tornado>;

struct Figure {
    Picture picture;
    Text caption;
    Table figures; ///< what the picture shows, for those who cannot see it and for writers that draw nothing
};

/// Lines for a terminal.
struct Commands {
    std::vector<std::string> lines;
};

using Block = std::variant<Paragraph, Heading, Bullets, Table, Figure, Commands>;

/// What may be chosen.
enum class ReportPart {
    summary,
    pipeline,
    comparison,
    stages,
    levers,
    uncertainty,
    measured,
    boundary,
    accounting,
    sci,
    findings,
    review,
    assumptions,
    method,
    sources,
};
inline constexpr std::size_t kReportPartCount = 15;

struct ReportPartInfo {
    ReportPart part;
    std::string_view key;   ///< "assumptions": on the command line
    std::string_view title; ///< marked in context "report"
};
[[nodiscard]] std::span<const ReportPartInfo> allReportParts();
[[nodiscard]] const ReportPartInfo& info(ReportPart part);
/// From "summary,levers,method"; an empty list means all.
/// @error badValue  naming the key that is none
[[nodiscard]] models::Result<std::vector<ReportPart>> reportParts(std::string_view list);

/// Between commas, without blanks around them.
[[nodiscard]] std::vector<std::string> listItems(std::string_view list);

struct Section {
    ReportPart part = ReportPart::summary;
    std::vector<Block> blocks;
};

/// The first page.
struct Cover {
    Text title;
    Text organisation;  ///< empty: none
    Paragraph standing; ///< draft, in review, approved; a warning where an approval no longer holds
    Table facts;
};

struct Outline {
    Cover cover;
    std::vector<Section> sections;
    std::string title, author, subject, program; ///< for readers of files: no markup, one line
    std::string day;                             ///< "2026-11-26": that the document is dated; empty: it has no date
    std::string digest;                          ///< of the plan
    bool hasErrors = false;                      ///< among the findings of the estimate
};

} // namespace estimator
