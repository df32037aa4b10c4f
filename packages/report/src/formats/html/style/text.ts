/** Headings, running text, facts and answers. On a wide screen names hang beside what they are about, as on paper. */
export const text = `
h1{font-size:clamp(1.7rem,1.2rem + 2.4vw,2.4rem);line-height:1.2;letter-spacing:-.01em}
h2{font-size:1.6rem;line-height:1.25}
h3{margin:2.25rem 0 .75rem;font-size:1.2rem;line-height:1.3}
h4,h5{margin:1.5rem 0 .35rem;font-size:1rem;line-height:1.4}
section>h2+*{margin-top:1rem}
p,li,dd{max-width:40rem}
p,dd,td,.written{white-space:pre-line}
h1,h2,h3,h4,h5,p,dd,td,th,li{unicode-bidi:plaintext}
p+p,p+ul,ul+p,dl+p,.figure+p{margin-top:.75rem}
.lead{font-size:1.125rem;line-height:1.5}
.soft,.sources,figcaption{color:var(--soft)}
.strong{font-weight:600}
.small,.sources,figcaption{font-size:.875rem}
.pairs>div{display:grid;gap:0 1.5rem;padding:.2rem 0}
.pairs dt{color:var(--soft);font-size:.875rem;line-height:1.77}
.pairs.small{font-size:.875rem}
.pairs.small dt{line-height:1.55}
.pairs>div:target{background:var(--wash);outline:4px solid var(--wash)}
.items{list-style:none}
.items li{padding:.2rem 0 .2rem 1.1rem;position:relative}
.items li::before{content:"";position:absolute;left:.15rem;top:.85em;width:.3rem;height:.3rem;border-radius:50%;background:var(--soft)}
.items li.titled{padding:.45rem 0}
.items li.titled{padding-left:0}
.items li.titled::before{content:none}
.callout{margin:1.75rem 0;padding:1.1rem 1.25rem 1.2rem;border-left:5px solid var(--warn);background:var(--warn-wash)}
.callout :is(h2,h3,h4,h5){margin:0 0 .5rem;color:var(--warn);font-size:1.1rem}
.callout ul{list-style:none}
.callout li{padding:.25rem 0}
.callout li+li{margin-top:.25rem}
.callout ul+p{margin-top:.6rem}
.answer{padding:1.4rem 0;border-top:1px solid var(--rule)}
h3+.answer{border-top:0;padding-top:.25rem}
.answer>:first-child{margin:0}
.marks{margin:0 0 .2rem;font-size:.875rem;font-weight:600}
.marks span{display:inline-block;margin-right:1rem}
.basis{color:var(--accent)}
.flag{color:var(--warn)}
.answer p+p{margin-top:0}
.answer .given{margin-top:.5rem}
.given strong{font-size:.9375rem}
.given.none,.answer.open .given,.answer.open .statement{color:var(--soft)}
.note{margin-top:.75rem}
.note .label{color:var(--soft);font-size:.875rem}
.written{padding-left:.9rem;border-left:3px solid var(--rule)}
.answer .note p+p{margin-top:.1rem}
.answer .sources{margin-top:.6rem}
@media (min-width:46rem){
.pairs>div{grid-template-columns:10.5rem 1fr}
.answer{display:grid;grid-template-columns:10.5rem 1fr;column-gap:1.5rem}
.answer>*{grid-column:2}
.answer>.marks{grid-column:1;grid-row:1/span 2;margin:.1rem 0 0}
.marks span{display:block;margin:0}
.answer>.given{grid-column:1;margin-top:.5rem}
.answer>.anchor{margin-top:.5rem}
.answer>.note{grid-column:1/-1;display:grid;grid-template-columns:subgrid;margin-top:.75rem}
.answer>.note p+p{margin:0}
}
`;
