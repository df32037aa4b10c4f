// What editors read to complete and explain our tags: custom data for VS Code, web-types for JetBrains.
import { getVsCodeCssCustomData, getVsCodeHtmlCustomData } from 'custom-element-vs-code-integration';

const pretty = (value) => `${JSON.stringify(value, null, 2)}\n`;

/** Texts of files by name. */
export function editorFiles(manifest, { name, version }) {
  return {
    'vscode.html-custom-data.json': pretty(JSON.parse(getVsCodeHtmlCustomData(manifest, {}))),
    'vscode.css-custom-data.json': pretty(JSON.parse(getVsCodeCssCustomData(manifest, {}))),
    'web-types.json': pretty(webTypes(manifest, name, version)),
  };
}

function webTypes(manifest, name, version) {
  const declarations = manifest.modules.flatMap((module) => module.declarations);
  const plain = ({ name, description }) => ({ name, description });
  return {
    $schema: 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
    name,
    version,
    'description-markup': 'markdown',
    contributions: {
      html: {
        elements: declarations.map((one) => ({
          name: one.tagName,
          description: one.summary,
          attributes: one.attributes.map((attribute) => ({
            ...plain(attribute),
            value: { type: attribute.type.text },
          })),
          slots: one.slots.map(plain),
          events: one.events.map(plain),
          js: {
            properties: one.members
              .filter(({ kind, static: own }) => kind === 'field' && !own)
              .map((field) => ({ ...plain(field), type: field.type.text, 'read-only': field.readonly ?? false })),
            events: one.events.map(plain),
          },
          css: { properties: one.cssProperties.map(plain), parts: one.cssParts.map(plain) },
        })),
      },
    },
  };
}
