#pragma once

namespace ui {

/// Of the web page: readable on any screen, and on paper with whole rows, pictures and headings that stay with what they head.
/// "%PAPER%" stands for the page size.
inline constexpr const char* kWebStyle = R"(
@page { size: %PAPER%; margin: 18mm 16mm; }
:root { color-scheme: light; }
body { margin: 0 auto; max-width: 62rem; padding: 1.5rem; background: #fff; color: #1f2328;
       font: 0.95rem/1.5 'DejaVu Sans', 'Noto Sans', 'Segoe UI', 'Helvetica Neue', 'Noto Sans CJK SC', 'WenQuanYi Micro Hei', 'PingFang SC',
             'Microsoft YaHei', sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 2rem; line-height: 1.2; margin: 1rem 0; }
h2 { font-size: 1.35rem; margin: 2.5rem 0 0.75rem; border-bottom: 1px solid #d0d7de; padding-bottom: 0.25rem; }
h3 { font-size: 1.05rem; margin: 1.75rem 0 0.5rem; }
.notes { white-space: pre-line; }
.aside, .under, figcaption, footer { color: #57606a; font-size: 0.82rem; }
.under { display: block; }
.warning { color: #a40e26; font-weight: bold; border-left: 4px solid #a40e26; padding-left: 0.75rem; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; margin: 0.75rem 0 1.25rem; font-size: 0.85rem; }
caption { text-align: left; color: #57606a; font-size: 0.82rem; padding: 0.25rem 0; }
th, td { border-bottom: 1px solid #d0d7de; padding: 0.3rem 0.5rem; text-align: left; vertical-align: top; font-weight: normal; }
thead th { background: #f0f3f6; font-weight: bold; vertical-align: bottom; }
.number { text-align: right; font-variant-numeric: tabular-nums; }
tr.total > * { font-weight: bold; }
figure { margin: 1rem 0; }
svg { width: 100%; height: auto; }
svg text { font-family: 'DejaVu Sans', 'Noto Sans', 'Noto Sans CJK SC', 'WenQuanYi Micro Hei', sans-serif; }
pre { background: #f0f3f6; padding: 0.75rem; font-size: 0.8rem; white-space: pre-wrap; }
code, pre { font-family: 'DejaVu Sans Mono', 'Noto Sans Mono', monospace; }
nav ol { columns: 2; padding-left: 1.5rem; }
.logo { max-width: 15rem; max-height: 5.6rem; }
details > summary { color: #57606a; font-size: 0.82rem; }
a { color: #0b57d0; }
@media print {
  body { max-width: none; padding: 0; font-size: 9.5pt; }
  .wide { overflow: visible; }
  thead { display: table-header-group; }
  tr, figure, pre { break-inside: avoid; }
  h1, h2, h3, caption { break-after: avoid; }
  p { orphans: 3; widows: 3; }
  details { display: none; }
}
)";

} // namespace ui
