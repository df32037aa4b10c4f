/** Room to tick and to write. Made for paper; on a screen it shows what will be printed. */
export const forms = `
.box{display:inline-block;width:1.05rem;height:1.05rem;margin-right:.5rem;border:1.5px solid var(--ink);border-radius:2px;vertical-align:-.15rem}
td .box{margin-top:.1rem}
.line{display:block;height:1.9rem;border-bottom:1px solid var(--edge)}
td .line,th .line{height:1.6rem}
.lines{display:block}
.key{display:inline-block;min-width:1.1rem;font-weight:600}
.ticks{list-style:none;display:flex;flex-wrap:wrap;gap:.3rem 1.75rem}
.writing>div{display:grid;gap:0 1.5rem;padding:.45rem 0;align-items:end}
.writing>.ticked{align-items:start}
.writing dt{font-size:.9375rem}
.writing dt .soft{display:block;font-size:.8125rem}
.writing dd{max-width:none}
.form-item{padding:1.4rem 0;border-top:1px solid var(--rule)}
.form-item>:first-child{margin:0 0 .25rem}
.form-item>.basis{float:right;margin:.3rem 0 0 1rem;font-size:.875rem;font-weight:600}
.form-item>p+p{margin-top:.25rem}
.number{margin-right:.6rem;font-size:1.5rem;line-height:1.2;color:var(--accent)}
.levels,.places{list-style:none}
.levels{display:grid;grid-template-columns:repeat(auto-fit,minmax(10rem,1fr));gap:.75rem 1.25rem;margin:.75rem 0}
.levels p+p{margin-top:.15rem;font-size:.875rem;line-height:1.45}
.note-lines{display:grid;gap:0 1rem;margin-top:.5rem}
.note-lines .label{color:var(--soft);font-size:.875rem}
.poles{display:grid;grid-template-columns:repeat(auto-fit,minmax(14rem,1fr));gap:1rem 2.5rem;margin:.75rem 0}
.poles dl{font-size:.875rem;line-height:1.45}
.poles dt{color:var(--soft)}
.poles dl div+div{margin-top:.25rem}
.places{display:grid;grid-auto-flow:column;grid-auto-columns:minmax(0,1fr);margin:.75rem 0;padding:.75rem 0;border-block:1px solid var(--rule);text-align:center}
.places .box{margin-right:.35rem}
@media (min-width:46rem){
.writing>div{grid-template-columns:14rem 1fr}
.note-lines{grid-template-columns:6rem 1fr}
.note-lines .label{padding-top:.6rem}
}
`;
