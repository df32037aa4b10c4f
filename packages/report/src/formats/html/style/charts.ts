/** Bars, the radar, strips of dots and tables. Under 40 rem the rows of a table stand below each other. */
export const charts = `
.bar{display:block;width:100%;margin:.2rem 0;overflow:hidden}
.edged{fill:none;stroke-width:2;width:100%;height:100%}
.unknown{fill:none;stroke:var(--soft);stroke-width:3;stroke-dasharray:4 3}
.na{fill:var(--na)}
.blank{fill:none;stroke:var(--edge);stroke-width:2}
.swatch{margin-right:.5rem;vertical-align:-.1em;flex:none}
.legend{list-style:none;display:flex;flex-wrap:wrap;gap:.15rem 1.25rem;margin-top:.6rem;font-size:.875rem}
.score strong{margin-right:.4rem;font-size:2.1rem;line-height:1.2;color:var(--accent)}
.score span{font-size:1.1rem;font-weight:600}
.score.none{font-size:1.1rem;font-weight:600;color:var(--soft)}
.figure .soft{margin:0 0 .6rem}
table{width:100%;overflow-wrap:break-word;border-collapse:collapse;font-variant-numeric:tabular-nums}
th,td{padding:.5rem .75rem .5rem 0;text-align:left;vertical-align:top;line-height:1.4}
thead th{color:var(--soft);font-weight:400;font-size:.875rem;vertical-align:bottom}
tbody tr{border-top:1px solid var(--rule)}
.bars tbody th{font-weight:400}
.bars .figure{font-weight:600}
.bars .few{white-space:nowrap}
.bars .band{min-width:7rem}
.figures{width:auto;font-size:.875rem}
.figures th,.figures td{padding:.2rem 1.5rem .2rem 0;font-weight:400}
.radar{margin:1rem 0}
.web{display:block;width:100%;max-width:40rem;height:auto;margin:0 auto}
.area{fill:color-mix(in srgb,var(--accent) 15%,transparent)}
.ring{fill:none;stroke:var(--rule)}
.edge{stroke:var(--accent);stroke-width:2.2}
.dot{fill:var(--accent)}
.web text{fill:var(--ink);font-size:14px}
.web .name{font-weight:600}
.web .value,.web .tick{fill:var(--soft)}
.web .tick{font-size:12px}
.web .number,.radar ol{display:none}
.radar figcaption{margin-top:.75rem}
.strip{margin:1rem 0}
.dots{display:block;overflow:visible}
.axis{stroke:var(--ink);stroke-width:1.3}
.filled{fill:var(--accent)}
.hollow{fill:var(--paper);stroke:var(--soft);stroke-width:1.5}
.reach.filled{stroke:var(--soft);stroke-width:3}
.reach.hollow{stroke:var(--edge);stroke-width:1.3}
.diamond.filled{fill:var(--ink)}
.mark{margin-right:.4rem;vertical-align:-.12em}
.sides{display:flex;justify-content:space-between;gap:1.5rem;font-weight:600;font-size:.875rem;line-height:1.4}
.sides span:last-child{text-align:right}
.sides span{max-width:48%}
.cells{display:grid;grid-template-columns:repeat(var(--positions),minmax(0,1fr));text-align:center;font-size:.875rem}
.cells span{hyphens:auto;overflow-wrap:anywhere}
.stops .cells{font-size:.8125rem;line-height:1.3}
.row{padding:.15rem 0}
.row .name{font-size:.875rem}
details{margin-top:.4rem}
summary{width:fit-content;padding:.25rem 0;color:var(--accent);font-size:.875rem;cursor:pointer}
.place{padding:1.4rem 0}
.place+.place{border-top:1px solid var(--rule)}
.place>:first-child{margin:0 0 .2rem}
.place .sides{max-width:none;margin:.75rem 0 .15rem}
.place .given{color:var(--accent)}
.place .given.none{color:var(--soft)}
@media (min-width:46rem){
.row{display:grid;grid-template-columns:10.5rem 1fr;column-gap:1.5rem}
.strip figcaption,.strip details,.strip>p{margin-left:12rem}
}
@media screen and (max-width:40rem){
.web text{font-size:17px}
.web .tick{font-size:14px}
.radar{overflow:hidden}
.web{width:190%;max-width:none;margin-left:-45%}
.web .name,.web .value{display:none}
.web .number{display:block}
.radar ol{display:block;padding-left:1.75rem}
[role=table],[role=table] :is(tbody,tr,th,td){display:block}
[role=table] thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
[role=table] tbody tr{padding:.7rem 0}
[role=table] :is(th,td){padding:.1rem 0}
[role=table] tbody th{font-weight:600}
[role=table] td{display:grid;grid-template-columns:7.5rem minmax(0,1fr);gap:0 1rem;overflow-wrap:anywhere}
[role=table] td::before{content:attr(data-label);color:var(--soft);font-weight:400;font-size:.875rem}
[role=table] td.wide{display:block}
[role=table] td.wide::before{content:none}
[role=table] .line:not(:first-child){display:none}
}
@media (forced-colors:active){
.bar,.swatch{forced-color-adjust:none;background:#fff;outline:1px solid CanvasText}
.filled,.dot{fill:CanvasText}.edge,.axis{stroke:CanvasText}.hollow{fill:Canvas;stroke:CanvasText}
.web text{fill:CanvasText}
}
`;
