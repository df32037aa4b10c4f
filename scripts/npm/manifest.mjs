// custom-elements.json: what the public elements offer, read from their doc blocks and types. What is private, protected,
// @internal or of Lit stays out.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { create, ts } from '@custom-elements-manifest/analyzer';

const source = 'packages/zelfscan/src';

/** Parents before children. */
const files = ['questionnaire/questionnaire.ts', 'kwaliteitskader-zelfscan.ts', 'dilemmakaart/mda-dilemmakaart.ts'];

/** The elements that a page writes down, by tag; each tag is an entry of the package. */
export const elements = {
  'kwaliteitskader-zelfscan': 'KwaliteitskaderZelfscan',
  'mda-dilemmakaart': 'MdaDilemmakaart',
  'zelfscan-questionnaire': 'ZelfscanQuestionnaire',
};

/** What an element has inherited and does not use. */
const unused = { 'kwaliteitskader-zelfscan': ['src'] };

/** Of Lit, for the browser. */
const ofLit = ['connectedCallback', 'disconnectedCallback', 'properties', 'render', 'styles', 'willUpdate', 'updated'];

const oneLine = (text = '') => text.replace(/\s+/g, ' ').trim();

const byName = (list = []) => Object.values(Object.fromEntries(list.map((one) => [one.name, one])));

function described({ description, summary, inheritedFrom: _, ...rest }) {
  return { ...rest, ...(description || summary ? { description: oneLine(description || summary) } : {}) };
}

/** The manifest in the format of custom-elements-manifest 1.0.0. */
export function manifest(root) {
  const modules = files.map((file) =>
    ts.createSourceFile(file, readFileSync(join(root, source, file), 'utf8'), ts.ScriptTarget.ES2022, true),
  );
  const classes = create({ modules }).modules.flatMap(({ declarations }) => declarations);
  return {
    schemaVersion: '1.0.0',
    readme: 'README.md',
    modules: Object.entries(elements).map(([tag, name]) => {
      const found = classes.find((one) => one.name === name);
      if (!found) throw new Error(`There is no class ${name}.`);
      return moduleOf(tag, found, classes);
    }),
  };
}

function moduleOf(tag, found, classes) {
  const { name, summary } = found;
  const path = `${tag}.js`;
  const skipped = new Set([...ofLit, ...(unused[tag] ?? [])]);
  const docs = classes.filter((one) => found.members.some(({ inheritedFrom }) => inheritedFrom?.name === one.name));
  const listed = (key) => byName([...docs, found].flatMap((one) => one[key] ?? [])).map(described);
  const attributes = listed('attributes').filter(({ name }) => !skipped.has(name));
  const members = byName(found.members)
    .filter(({ name, privacy }) => (privacy ?? 'public') === 'public' && !/^[#_]/.test(name) && !skipped.has(name))
    .map(described)
    .map((member) => withAttribute(member, attributes))
    .sort((a, b) => a.kind.localeCompare(b.kind) || a.name.localeCompare(b.name));
  return {
    kind: 'javascript-module',
    path,
    declarations: [
      {
        kind: 'class',
        customElement: true,
        tagName: tag,
        name,
        summary: oneLine(summary),
        description: oneLine(found.description),
        superclass: { name: 'LitElement', package: 'lit' },
        attributes: attributes.map((one) => withField(one, members)),
        members,
        // What has no line in the doc block is fired for the inside.
        events: listed('events').filter(({ description }) => description),
        slots: listed('slots'),
        cssParts: listed('cssParts'),
        cssProperties: listed('cssProperties'),
      },
    ],
    exports: [
      { kind: 'js', name, declaration: { name, module: path } },
      { kind: 'custom-element-definition', name: tag, declaration: { name, module: path } },
    ],
  };
}

/** A property says what its attribute says. */
function withAttribute(member, attributes) {
  const attribute = attributes.find(({ name }) => name === member.name);
  if (!attribute || member.kind !== 'field') return member;
  return {
    ...member,
    // What is set as a property need not be text.
    type: /object/.test(member.type?.text) ? member.type : attribute.type,
    description: attribute.description,
    attribute: attribute.name,
  };
}

function withField(attribute, members) {
  return members.some(({ attribute: name }) => name === attribute.name)
    ? { ...attribute, fieldName: attribute.name }
    : attribute;
}
