/** How the documents that we read are told apart. */
export type Format = 'text' | 'markdown' | 'html' | 'pdf' | 'docx';

const FORMATS: Readonly<Record<string, Format>> = {
  txt: 'text',
  md: 'markdown',
  markdown: 'markdown',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  pdf: 'pdf',
  docx: 'docx',
};

/** Documents that we cannot read, with what to do about it; other files in the folder are nobody's business. */
const CONVERT: Readonly<Record<string, string>> = {
  doc: '.docx',
  odt: '.docx',
  rtf: '.docx',
  pages: '.docx',
  epub: '.html',
  mobi: '.html',
  pptx: '.pdf',
  ppt: '.pdf',
  odp: '.pdf',
  tex: '.pdf',
  rst: '.md',
  adoc: '.md',
  org: '.md',
};

/** The format that a file's name promises. */
export function formatOf(name: string): Format | undefined {
  return FORMATS[extensionOf(name)];
}

/** Why a file that looks like a document is not read; `undefined` for a file that is none. */
export function unsupported(name: string): string | undefined {
  const extension = extensionOf(name);
  const target = CONVERT[extension];
  return target === undefined ? undefined : `.${extension} files cannot be read; save it as ${target}`;
}

function extensionOf(name: string): string {
  return /\.([^.]+)$/u.exec(name)?.[1]?.toLowerCase() ?? '';
}
