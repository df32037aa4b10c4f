import { escaped } from './escape.js';

/** What is told apart in code: enough to read it by, no grammar. Groups are named after the class of the span. */
const script =
  /(?<comment>\/\/[^\n]*|\/\*[\s\S]*?\*\/)|(?<string>'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`)|(?<word>\b(?:import|from|export|const|let|function|return|await|async|new|if|else|for|of|in|class|extends|interface|type|null|true|false|default|void)\b)|(?<number>\b\d[\d_.]*\b)/g;
const markup =
  /(?<comment><!--[\s\S]*?-->)|(?<tag><\/?[\w-]+|\/?>)|(?<name>\b[\w-]+(?==["']))|(?<string>"[^"]*"|'[^']*')/g;
const sheet =
  /(?<comment>\/\*[\s\S]*?\*\/)|(?<string>"[^"]*"|'[^']*')|(?<name>--[\w-]+|[\w-]+(?=\s*:))|(?<number>#[\da-fA-F]{3,8}\b|\b\d[\d.]*(?:px|r?em|%|s|ms)?)/g;
const shell = /(?<comment>(?:^|\s)#[^\n]*)|(?<string>"[^"]*"|'[^']*')/g;
const headers = /(?<name>^[A-Za-z-]+(?=:))|(?<string>'[a-z-]+')/gm;

const grammars: Readonly<Record<string, RegExp>> = {
  js: script, ts: script, jsx: script, tsx: script, mjs: script, json: script, jsonc: script, php: script,
  html: markup, xml: markup, vue: markup, svelte: markup, twig: markup,
  css: sheet,
  sh: shell, bash: shell, apache: shell, nginx: shell, yaml: shell,
  http: headers,
}; // prettier-ignore

/** Code as HTML, with spans around what stands out. */
export function highlighted(code: string, language: string): string {
  const grammar = grammars[language];
  if (!grammar) return escaped(code);
  let html = '';
  let at = 0;
  for (const match of code.matchAll(grammar)) {
    const kind = Object.entries(match.groups ?? {}).find(([, text]) => text !== undefined)?.[0];
    html += `${escaped(code.slice(at, match.index))}<span class="code-${kind}">${escaped(match[0])}</span>`;
    at = match.index + match[0].length;
  }
  return html + escaped(code.slice(at));
}
