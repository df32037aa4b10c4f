import type { AnswerValue, ResponseRecord, ScanRecord } from '@zelfscan/core';

export const at = '2026-03-02T09:30:00.000Z';

/** The facts of a scan, as core would write them. */
export function scanOf(id: string, name = 'Proefscan'): ScanRecord {
  return {
    format: 1,
    id,
    instrumentId: 'proef',
    instrumentVersion: '1.0.0',
    subset: null,
    name,
    profile: { gemeente: 'Voorbeeldstad' },
    createdAt: at,
    updatedAt: at,
    completedAt: null,
    place: null,
    priorities: [],
  };
}

/** An answer in a scan, as core would write it. */
export const answerOf = (scanId: string, itemId: string, value: AnswerValue | null = 3, note = ''): ResponseRecord => ({
  scanId,
  itemId,
  value,
  note,
  at,
});
