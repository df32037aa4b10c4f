import { printable, utf8 } from './strings.js';

/** What the file says about itself. */
export interface Properties {
  readonly title: string;
  readonly subject: string;
  readonly author: string;
  readonly language: string;
  /** A moment, ISO 8601, in UTC. */
  readonly createdAt: string;
}

export const creator = 'Zelfscan';

/**
 * The properties as XMP: that this is PDF/A-3a and PDF/UA-1, and how the second says so, which the first wants to be
 * told. Bytes as characters.
 */
export function metadata({ title, subject, author, language, createdAt }: Properties): string {
  const property = (name: string, value: string) => `<${name}>${value}</${name}>`;
  const text = (name: string, value: string) =>
    value ? property(name, `<rdf:Alt><rdf:li xml:lang="x-default">${escaped(value)}</rdf:li></rdf:Alt>`) : '';
  const list = (name: string, kind: 'Seq' | 'Bag', value: string) =>
    value ? property(name, `<rdf:${kind}><rdf:li>${escaped(value)}</rdf:li></rdf:${kind}>`) : '';
  return utf8(`<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" ${spaces}>
${property('dc:format', 'application/pdf')}
${text('dc:title', title)}
${text('dc:description', subject)}
${list('dc:creator', 'Seq', author)}
${list('dc:language', 'Bag', language)}
${['xmp:CreateDate', 'xmp:ModifyDate', 'xmp:MetadataDate'].map((name) => property(name, createdAt)).join('\n')}
${property('xmp:CreatorTool', creator)}
${property('pdf:Producer', creator)}
${property('pdfaid:part', '3')}
${property('pdfaid:conformance', 'A')}
${property('pdfuaid:part', '1')}
${extension}
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>`);
}

const spaces = Object.entries({
  dc: 'http://purl.org/dc/elements/1.1/',
  xmp: 'http://ns.adobe.com/xap/1.0/',
  pdf: 'http://ns.adobe.com/pdf/1.3/',
  pdfaid: 'http://www.aiim.org/pdfa/ns/id/',
  pdfuaid: 'http://www.aiim.org/pdfua/ns/id/',
  pdfaExtension: 'http://www.aiim.org/pdfa/ns/extension/',
  pdfaSchema: 'http://www.aiim.org/pdfa/ns/schema#',
  pdfaProperty: 'http://www.aiim.org/pdfa/ns/property#',
})
  .map(([name, uri]) => `xmlns:${name}="${uri}"`)
  .join('\n');

const extension = `<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>PDF/UA version identifier</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>`;

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const escaped = (text: string): string => printable(text).replace(/[&<>]/g, (character) => entities[character] ?? '');
