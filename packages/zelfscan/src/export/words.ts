import cardForm from 'texts:cardForm';
import cardReport from 'texts:cardReport';
import form from 'texts:form';
import report from 'texts:report';
import sessionReport from 'texts:sessionReport';
import tables from 'texts:tables';
import { wordsIn, type Speech } from '../texts/speech.js';

/** The words of files, by what they are about. Each language is a part of its own. */
export const scanWords = (speech: Speech) => wordsIn(speech, 'report', report);
export const cardWords = (speech: Speech) => wordsIn(speech, 'cardReport', cardReport);
export const sessionWords = (speech: Speech) => wordsIn(speech, 'sessionReport', sessionReport);
export const formWords = (speech: Speech) => wordsIn(speech, 'form', form);
export const cardFormWords = (speech: Speech) => wordsIn(speech, 'cardForm', cardForm);

/** Not for a page to change: a workbook is read back by the words in it. */
export const tableWords = async ({ language }: Speech) => (await tables[language]()).default;
