import { zip } from '../documents/archives.ts';

const TYPES = `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`;
const RELATIONS = `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`;

/** A Word file whose body and title are this XML, well formed or not. */
export function docxSource(body: string, title: string): Uint8Array<ArrayBuffer> {
  const document = `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`;
  const core = `<cp:coreProperties><dc:title>${title}</dc:title></cp:coreProperties>`;
  const parts = {
    '[Content_Types].xml': TYPES,
    '_rels/.rels': RELATIONS,
    'word/document.xml': document,
    'docProps/core.xml': core,
  };
  return new Uint8Array(
    zip(Object.entries(parts).map(([name, text]) => ({ name, bytes: Buffer.from(text) }))),
  );
}

/** A paragraph with these words, which may bring markup along. */
export function docxParagraph(words: string, style: string): string {
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr><w:r><w:t xml:space="preserve">${words}</w:t></w:r></w:p>`;
}
