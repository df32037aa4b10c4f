import { useRef, useState } from 'react';
import type { KwaliteitskaderZelfscan, ProblemCode, ZelfscanProblemEvent } from '@zelfscan/zelfscan';
import '@zelfscan/zelfscan/kwaliteitskader-zelfscan';
import type {} from '@zelfscan/zelfscan/react';

/** What this app says itself of a problem; of the others the scan says enough. */
const words: Partial<Record<ProblemCode, string>> = { 'no-session': 'Begin eerst een scan.' };

export function ScanPage() {
  const scan = useRef<KwaliteitskaderZelfscan>(null);
  const [saved, setSaved] = useState(0);
  const [problem, setProblem] = useState('');

  const startShort = async () => {
    setSaved(0);
    setProblem('');
    await scan.current?.start({ team: 'Team Noord' }, { subset: 'kort' });
  };
  const download = async () => {
    const file = await scan.current?.exportFile('pdf');
    if (file) save(file);
  };
  // What a call rejects with is told by the event as well.
  const onProblem = ({ detail }: ZelfscanProblemEvent) =>
    setProblem(words[detail.code] ?? 'Dit ging niet. De scan zegt waarom.');
  const quietly = (task: () => Promise<void>) => () => void task().catch(() => {});

  return (
    <>
      <h1>Zelfscan</h1>
      <div className="tools">
        <button type="button" onClick={quietly(startShort)}>
          Begin een korte scan
        </button>
        <button type="button" onClick={quietly(download)}>
          Maak een PDF
        </button>
        <p role="status">{saved ? `${saved} keer bewaard` : 'Nog niets bewaard'}</p>
        {problem && <p className="problem">{problem}</p>}
      </div>
      <kwaliteitskader-zelfscan
        ref={scan}
        organisation="Gemeente Voorbeeld"
        scope="react"
        lock-after={30}
        onzelfscan-saved={({ detail }) => setSaved((count) => count + Number(detail.itemIds.length > 0))}
        onzelfscan-problem={onProblem}
      >
        De zelfscan wordt geladen.
      </kwaliteitskader-zelfscan>
    </>
  );
}

function save(file: File): void {
  const address = URL.createObjectURL(file);
  const link = Object.assign(document.createElement('a'), { href: address, download: file.name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
