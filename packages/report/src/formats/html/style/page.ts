import { highestInTheDark, levelRamp } from '@zelfscan/core/basics/level-look';

/** Colours and the frame of the page. Dark follows the reader's own setting, on a screen only. */
export const page = `
:root{color-scheme:light dark;
--paper:#fff;--ink:#1c2733;--soft:#55636f;--rule:#d3dae0;--edge:#76848f;
--warn:#9a3b00;--warn-wash:#fff1e6;--wash:#eef3f7;
${levelRamp.map((colour, i) => `--l${i + 1}:${colour};`).join('')}--na:#e1e6eb}
@media screen and (prefers-color-scheme:dark){:root{
--accent:var(--accent-dark);--paper:var(--ground-dark);--ink:#e9eef2;--soft:#a9b6c1;--rule:#36424d;--edge:#8b9aa6;
--warn:#ffb27a;--warn-wash:#33241a;--wash:#1d262f;
--l4:${highestInTheDark};--na:#36424d}}
*,::before,::after{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0 auto;padding:2.5rem 1.25rem 5rem;max-width:53rem;background:var(--paper);color:var(--ink);
font:1rem/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;overflow-wrap:anywhere}
h1,h2,h3,h4,h5,p,ul,ol,dl,dd,figure{margin:0;padding:0}
a{color:var(--accent)}
:focus-visible{outline:3px solid var(--ink);outline-offset:2px}
.hidden,caption{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.patterns{position:absolute}
.cover{margin-bottom:3rem}
.logo{margin-bottom:1.75rem}
.logo>*{display:block;max-width:100%;height:auto;image-orientation:none}
.kicker{color:var(--accent);font-weight:600}
.kicker::before{content:"";display:block;width:3.5rem;height:5px;margin-bottom:.9rem;background:var(--accent)}
.subtitle{color:var(--soft);font-size:1.25rem;line-height:1.35}
.cover .pairs{margin-top:1.75rem}
.contents{margin-bottom:3.5rem}
.contents h2{margin:0 0 .5rem;font-size:1.1rem}
.contents ol{list-style:none}
.contents li{border-bottom:1px solid var(--rule)}
.contents a{display:block;padding:.4rem 0;text-decoration:none}
.contents a:hover{text-decoration:underline}
main>section+section{margin-top:4rem}
@media screen and (prefers-color-scheme:dark){.logo>*{padding:.75rem;background:#fff;border-radius:4px;box-sizing:content-box}}
`;
