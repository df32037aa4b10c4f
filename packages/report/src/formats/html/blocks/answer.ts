import type { AnswerBlock } from '../../../document.js';
import { swatch } from '../charts/fills.js';
import { langOf, markup, nothing, type Markup } from '../markup.js';
import type { Setting } from '../setting.js';
import { titled } from './text.js';

/** One answer: the item, what was answered and what that means, what was noted, what it rests on. */
export function answer(block: AnswerBlock, { level, refs }: Setting): Markup {
  const { lang, fill, note, sources } = block;
  const open = fill?.kind === 'open';
  const marks = [
    block.basis ? markup`<span class="basis">${block.basis}</span>` : nothing,
    block.flag ? markup`<span class="flag">${block.flag}</span>` : nothing,
  ];
  const codes = (sources?.codes ?? []).map((code, i) => {
    const id = refs.get(code);
    return markup`${i ? ', ' : ''}${id ? markup`<a href="#${id}">${code}</a>` : markup`${code}`}`;
  });
  return markup`<section class="answer${open ? ' open' : ''}">${titled(level + 1, markup`${block.title}`, lang)}${
    block.basis || block.flag ? markup`<p class="marks">${marks}</p>` : nothing
  }<p class="statement"${langOf(lang)}>${block.statement}</p>${
    block.label
      ? markup`<p class="given"><strong${langOf(open ? undefined : lang)}>${fill ? swatch(fill) : nothing}${block.label}</strong></p>`
      : nothing
  }${
    block.anchor ? markup`<p class="anchor"${langOf(lang)}>${block.anchor}</p>` : nothing
  }${noteOf(note)}${sources && codes.length ? markup`<p class="sources">${sources.label}: ${codes}</p>` : nothing}</section>`;
}

/** What someone wrote, with their own line ends. */
export const noteOf = (note: AnswerBlock['note']): Markup =>
  note
    ? markup`<div class="note"><p class="label">${note.label}</p><p class="written">${note.text}</p></div>`
    : nothing;
