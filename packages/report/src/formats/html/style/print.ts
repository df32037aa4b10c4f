/** On A4. A document of one page is set small and close; the amount of text it is made for then fits. */
export const print = `
@page{size:A4;margin:18mm 18mm 20mm;@bottom-left{font:8.5pt sans-serif;color:#55636f}@bottom-right{font:8.5pt sans-serif;color:#55636f}}
@media print{
:root{color-scheme:light}
html{font-size:10pt}
body{max-width:none;padding:0;print-color-adjust:exact;-webkit-print-color-adjust:exact}
p,li,dd{max-width:none}
h1,h2,h3,h4,h5,thead{break-after:avoid}
tr,figure,.figure,.callout,.place,.form-item,.writing>div,.items li,.pairs>div,.legend{break-inside:avoid}
.answer>*,.answer{break-inside:avoid}
.answer>.note,.answer:has(.note){break-inside:auto}
.answer :is(h4,h5,.statement,.given,.anchor,.marks){break-after:avoid}
p{orphans:3;widows:3}
.lead,.leads{break-after:avoid;break-inside:avoid}
.fresh,.page-break{break-before:page}
.long .cover{margin-bottom:2rem;padding-top:12mm}
.contents a{padding:.15rem 0}
.answer{padding:.9rem 0}
details{display:none}
.long .web{max-width:13cm}
a{color:inherit;text-decoration:none}
main>section+section{margin-top:2.2rem}
.pairs>div{grid-template-columns:9.5rem 1fr}
.writing>div{grid-template-columns:12rem 1fr}
.short .cover{margin-bottom:1.4rem}
.short .writing>div{padding:.2rem 0}
.short .pairs>div,.short .items li{padding-top:.1rem;padding-bottom:.1rem}
.short h1,.page h1{font-size:1.6rem}
.short h2{font-size:1.3rem}
.short main>section+section{margin-top:1.5rem}
.short .items li.titled{padding:.25rem 0}
.form-item{padding:.8rem 0}
.levels{grid-template-columns:repeat(4,1fr);gap:.3rem 1rem;margin:.35rem 0 .3rem}
.levels p+p{line-height:1.35}
.note-lines{margin-top:0}
.note-lines .label{padding-top:.35rem}
.line{height:1.55rem}
.form-item>p+p{margin-top:.1rem}
.page{page:single;font-size:8.5pt;line-height:1.38}
.page .cover{margin-bottom:.6rem}
.page .cover .pairs{display:grid;grid-template-columns:1fr 1fr;gap:0 1.5rem;margin-top:.5rem}
.page .cover .pairs>div{grid-template-columns:6.5rem 1fr}
.page .logo{float:right;margin:0}
.page .kicker::before{margin-bottom:.4rem}
.page .subtitle{font-size:1rem}
.page :is(.pairs>div){padding:0}
.page :is(.pairs dt,.pairs.small,.legend,.small,thead th,.pairs.small dt){font-size:8pt;line-height:1.45}
.page .lead{font-size:9.5pt;line-height:1.4}
.page h2{font-size:11pt}
.page main>section+section{margin-top:.7rem}
.page section>h2+*{margin-top:.2rem}
.page .callout{margin:.7rem 0 0;padding:.5rem .8rem .6rem}
.page .callout :is(h2,h3){margin:0 0 .15rem;font-size:10pt}
.page .callout li{display:inline;padding:0}
.page .callout li+li::before{content:" · "}
.page .callout li strong{font-weight:600}
.page .callout ul+p{margin-top:.2rem}
.page :is(th,td){padding:.18rem .6rem .18rem 0;line-height:1.35}
.page .bar{height:9px;margin:.1rem 0}
.page .legend{margin-top:.35rem}
.page .swatch{transform:scale(.75)}
.page .items li{padding:.05rem 0 .05rem 1rem}
.page p+:is(p,ul){margin-top:.2rem}
.page .pairs{margin-top:.25rem}
.page .cover~main .lead{margin-top:0}
.page .pairs>div{grid-template-columns:8rem 1fr}
}
@page single{margin:11mm 15mm 14mm}
`;
