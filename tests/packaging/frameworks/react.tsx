/** @jsxImportSource react */
import type { KwaliteitskaderZelfscan } from '@zelfscan/zelfscan';
import type {} from '@zelfscan/zelfscan/react';

export const right = (
  <main>
    <kwaliteitskader-zelfscan
      organisation="Gemeente Voorbeeld"
      lang="nl"
      className="scan"
      storage="none"
      lock-after={30}
      retention="6"
      onzelfscan-saved={({ detail }) => detail.itemIds.map((id) => id.toUpperCase())}
    >
      De zelfscan wordt geladen.
    </kwaliteitskader-zelfscan>
    <mda-dilemmakaart view="beamer" onmda-step={({ detail }) => detail.step} />
    <zelfscan-questionnaire src="/instrument.json" ref={(one) => void one?.ready} />
  </main>
);

// @ts-expect-error: not a place to keep answers
export const value = <kwaliteitskader-zelfscan storage="cloud" />;
// @ts-expect-error: misspelt
export const name = <kwaliteitskader-zelfscan organization="Gemeente Voorbeeld" />;
// @ts-expect-error: the instrument is built in
export const own = <kwaliteitskader-zelfscan src="/instrument.json" />;
// @ts-expect-error: what is saved has no answers with it
export const event = <kwaliteitskader-zelfscan onzelfscan-saved={({ detail }) => detail.answers} />;

export const start = (scan: KwaliteitskaderZelfscan): Promise<string> =>
  scan.start({ team: 'Noord' }, { subset: 'kort' });
