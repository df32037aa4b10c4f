import type { Language } from '../questionnaire/languages.js';

/** The words of files, by what they are about. Each language is a part of its own. */
export const scanWords = async (language: Language) =>
  language === 'nl'
    ? (await import('@zelfscan/report/messages/nl')).nl
    : (await import('@zelfscan/report/messages/en')).en;

export const cardWords = async (language: Language) =>
  language === 'nl'
    ? (await import('@zelfscan/report/messages/dilemma-nl')).cardNl
    : (await import('@zelfscan/report/messages/dilemma-en')).cardEn;

export const sessionWords = async (language: Language) =>
  language === 'nl'
    ? (await import('@zelfscan/report/messages/dilemma-nl')).sessionNl
    : (await import('@zelfscan/report/messages/dilemma-en')).sessionEn;

export const formWords = async (language: Language) =>
  language === 'nl'
    ? (await import('@zelfscan/report/messages/form-nl')).formNl
    : (await import('@zelfscan/report/messages/form-en')).formEn;

export const cardFormWords = async (language: Language) =>
  language === 'nl'
    ? (await import('@zelfscan/report/messages/form-nl')).cardFormNl
    : (await import('@zelfscan/report/messages/form-en')).cardFormEn;

export const tableWords = async (language: Language) =>
  language === 'nl'
    ? (await import('@zelfscan/report/messages/tables-nl')).tablesNl
    : (await import('@zelfscan/report/messages/tables-en')).tablesEn;
