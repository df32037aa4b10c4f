import { spoken, type Speech } from '../texts/speech.js';

/** The words of files, by what they are about. Each language is a part of its own. */
export const scanWords = async (speech: Speech) =>
  spoken(
    speech,
    'report',
    speech.language === 'nl'
      ? (await import('@zelfscan/report/messages/nl')).nl
      : (await import('@zelfscan/report/messages/en')).en,
  );

export const cardWords = async (speech: Speech) =>
  spoken(
    speech,
    'cardReport',
    speech.language === 'nl'
      ? (await import('@zelfscan/report/messages/dilemma-nl')).cardNl
      : (await import('@zelfscan/report/messages/dilemma-en')).cardEn,
  );

export const sessionWords = async (speech: Speech) =>
  spoken(
    speech,
    'sessionReport',
    speech.language === 'nl'
      ? (await import('@zelfscan/report/messages/dilemma-nl')).sessionNl
      : (await import('@zelfscan/report/messages/dilemma-en')).sessionEn,
  );

export const formWords = async (speech: Speech) =>
  spoken(
    speech,
    'form',
    speech.language === 'nl'
      ? (await import('@zelfscan/report/messages/form-nl')).formNl
      : (await import('@zelfscan/report/messages/form-en')).formEn,
  );

export const cardFormWords = async (speech: Speech) =>
  spoken(
    speech,
    'cardForm',
    speech.language === 'nl'
      ? (await import('@zelfscan/report/messages/form-nl')).cardFormNl
      : (await import('@zelfscan/report/messages/form-en')).cardFormEn,
  );

/** Not for a page to change: a workbook is read back by the words in it. */
export const tableWords = async ({ language }: Speech) =>
  language === 'nl'
    ? (await import('@zelfscan/report/messages/tables-nl')).tablesNl
    : (await import('@zelfscan/report/messages/tables-en')).tablesEn;
