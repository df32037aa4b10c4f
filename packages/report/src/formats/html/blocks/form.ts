import { times } from '@zelfscan/core/basics/times';
import type { FormChoice, FormItemBlock, FormLinesBlock, FormPlaceBlock, FormPole } from '../../../document.js';
import { langOf, markup, nothing, type Markup } from '../markup.js';
import type { Setting } from '../setting.js';
import { titled } from './text.js';

/** A box to tick with a pen. On a screen it does nothing, and it is no control. */
export const box: Markup = markup`<span class="box" aria-hidden="true"></span>`;

/** Lines to write on. */
export function lines(count: number): Markup {
  const line = markup`<span class="line"></span>`;
  const all = times(Math.min(count, 40), () => line);
  return markup`<span class="lines" aria-hidden="true">${all}</span>`;
}

export function formLines({ entries, lang }: FormLinesBlock): Markup {
  const rows = entries.map(
    (entry) =>
      markup`<div${entry.choices.length ? markup` class="ticked"` : nothing}${langOf(entry.lang ?? lang)}><dt>${entry.label}${
        entry.hint ? markup` <span class="soft">${entry.hint}</span>` : nothing
      }</dt><dd>${
        entry.choices.length
          ? markup`<ul class="ticks">${entry.choices.map((choice) => markup`<li>${box}${choice}</li>`)}</ul>`
          : lines(entry.lines)
      }</dd></div>`,
  );
  return markup`<dl class="writing">${rows}</dl>`;
}

export function formItem(block: FormItemBlock, { level }: Setting): Markup {
  const { number, title, basis, statement, levels, others, note, lang } = block;
  const name = markup`<span class="number">${number}</span> <span${langOf(lang)}>${title}</span>`;
  const mark = basis ? markup`<p class="basis">${basis}</p>` : nothing;
  return markup`<section class="form-item">${titled(level + 1, name)}${mark}<p class="statement"${langOf(lang)}>${statement}</p>${
    levels.length ? markup`<ul class="levels"${langOf(lang)}>${levels.map(choice)}</ul>` : nothing
  }${quiet(others, lang)}${noteLines(note)}</section>`;
}

export function formPlace(block: FormPlaceBlock, { level }: Setting): Markup {
  const { number, title, about, statement, poles, places, others, note, lang } = block;
  const name = markup`<span class="number">${number}</span> <span${langOf(lang)}>${title}</span>`;
  const boxes = places.map(
    ({ key, label }) => markup`<li>${box}<span class="key">${key}</span><span class="hidden">${label}</span></li>`,
  );
  return markup`<section class="form-item">${titled(level + 1, name)}${
    about ? markup`<p class="soft small"${langOf(lang)}>${about}</p>` : nothing
  }<p class="statement"${langOf(lang)}>${statement}</p><div class="poles">${poles.map((pole) => poleOf(pole, lang))}</div><ul class="places"${langOf(lang)}>${boxes}</ul>${quiet(others, lang)}${noteLines(note)}</section>`;
}

const poleOf = ({ title, entries }: FormPole, lang: string | undefined): Markup =>
  markup`<div><p${langOf(lang)}><strong>${title}</strong></p><dl>${entries.map(
    ({ label, value, lang: own }) => markup`<div><dt>${label}</dt><dd${langOf(own)}>${value}</dd></div>`,
  )}</dl></div>`;

const choice = ({ key, label, text }: FormChoice): Markup =>
  markup`<li><p>${box}<span class="key">${key}</span> <strong>${label}</strong></p>${text ? markup`<p>${text}</p>` : nothing}</li>`;

const quiet = (others: readonly FormChoice[], lang: string | undefined): Markup =>
  others.length
    ? markup`<ul class="ticks"${langOf(lang)}>${others.map(
        ({ key, label }) => markup`<li>${box}<span class="key">${key}</span> ${label}</li>`,
      )}</ul>`
    : nothing;

const noteLines = ({ label, lines: count }: FormItemBlock['note']): Markup =>
  markup`<div class="note-lines"><p class="label">${label}</p><div>${lines(count)}</div></div>`;
