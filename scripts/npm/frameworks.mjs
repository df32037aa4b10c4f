// Types of our tags in the templates of frameworks, made of the manifest. Import one once, anywhere in an app:
// `import type {} from '@zelfscan/zelfscan/react'`.

/** How each framework writes a listener, and where it looks for the types of a tag. */
const frameworks = {
  react: {
    listener: (event) => `on${event}`,
    imports: "import type { DetailedHTMLProps, HTMLAttributes } from 'react';",
    of: (name) => `Omit<DetailedHTMLProps<HTMLAttributes<${name}>, ${name}>, keyof ${name}Props> & ${name}Props`,
    place: (body) =>
      `declare module 'react' {\n  namespace JSX {\n    interface IntrinsicElements {\n${body}\n    }\n  }\n}`,
  },
  preact: {
    listener: (event) => `on${event}`,
    imports: "import type { HTMLAttributes } from 'preact';",
    of: (name) => `Omit<HTMLAttributes<${name}>, keyof ${name}Props> & ${name}Props`,
    place: (body) =>
      `declare module 'preact' {\n  namespace JSX {\n    interface IntrinsicElements {\n${body}\n    }\n  }\n}`,
  },
  solid: {
    listener: (event) => `on:${event}`,
    imports: "import type { JSX } from 'solid-js';",
    of: (name) => `Omit<JSX.HTMLAttributes<${name}>, keyof ${name}Props> & ${name}Props`,
    place: (body) =>
      `declare module 'solid-js' {\n  namespace JSX {\n    interface IntrinsicElements {\n${body}\n    }\n  }\n}`,
  },
  svelte: {
    listener: (event) => `on${event}`,
    imports: "import type { HTMLAttributes } from 'svelte/elements';",
    of: (name) => `Omit<HTMLAttributes<${name}>, keyof ${name}Props> & ${name}Props`,
    place: (body) => `declare module 'svelte/elements' {\n  interface SvelteHTMLElements {\n${body}\n  }\n}`,
  },
  vue: {
    listener: (event) => `on${event.replace(/(^|-)(\w)/g, (_, __, letter) => letter.toUpperCase())}`,
    imports: "import type { DefineComponent, HTMLAttributes } from 'vue';",
    of: (name) => `DefineComponent<Omit<HTMLAttributes, keyof ${name}Props> & ${name}Props>`,
    place: (body) => `declare module 'vue' {\n  interface GlobalComponents {\n${body}\n  }\n}`,
  },
};

/** Texts of files by name. */
export function frameworkTypes(manifest) {
  const declarations = manifest.modules.flatMap((module) => module.declarations);
  const files = Object.entries(frameworks).map(([name, way]) => [`${name}.d.ts`, typesFor(declarations, way)]);
  // Something for a bundler to find where only types are meant.
  return { ...Object.fromEntries(files), 'types.js': 'export {};\n' };
}

function typesFor(declarations, { listener, imports, of, place }) {
  const events = [...new Set(declarations.flatMap((one) => one.events.map(({ type }) => type.text)))];
  const names = [...declarations.map(({ name }) => name), ...events].sort();
  return [
    imports,
    `import type { ${names.join(', ')} } from './index.js';`,
    ...declarations.map((one) => props(one, listener)),
    place(declarations.map(({ tagName, name }) => `      '${tagName}': ${of(name)};`).join('\n')),
    'export {};\n',
  ].join('\n\n');
}

function props({ name, attributes, members, events }, listener) {
  const objects = members.filter(({ type }) => /object/.test(type?.text));
  const lines = [
    // `lang` is known of every tag.
    ...attributes
      .filter((attribute) => attribute.name !== 'lang')
      .map((attribute) => [
        attribute.description,
        attribute.name,
        `${typeOf(objects.find((one) => one.name === attribute.name) ?? attribute)} | undefined`,
      ]),
    ...events.map((event) => [
      event.description,
      listener(event.name),
      `((event: ${event.type.text}) => void) | undefined`,
    ]),
  ];
  const body = lines.map(([text, key, type]) => `  /** ${text} */\n  '${key}'?: ${type};`);
  return `export interface ${name}Props {\n${body.join('\n')}\n}`;
}

/** A number in an attribute may be written as text. */
const typeOf = ({ type }) => (type.text === 'number' ? 'number | `${number}`' : type.text);
