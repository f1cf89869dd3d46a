/** UTF-16 units as a PDF writes them, in hexadecimal. */
function hex(text: string): string {
  return Array.from({ length: text.length }, (_, at) =>
    text.charCodeAt(at).toString(16).padStart(4, '0'),
  ).join('');
}

/** Entries of one `beginbfchar` section (Adobe Technical Note 5014, 1.4.1). */
const MAX_MAPPED = 100;

/**
 * A PDF by hand whose font says of each sign which UTF-16 unit it stands for, so that it can hold what no program writes:
 * half surrogate pairs, zero characters, signs that turn the direction. Its table of offsets is missing, as in damaged files.
 */
export function pdfSource(lines: readonly string[], title: string): Uint8Array<ArrayBuffer> {
  const units = [...new Set(lines.join('').split(''))].map((unit) => hex(unit));
  const sections: string[] = [];
  for (let at = 0; at < units.length; at += MAX_MAPPED) {
    const part = units.slice(at, at + MAX_MAPPED);
    sections.push(
      `${part.length} beginbfchar\n${part.map((code) => `<${code}> <${code}>`).join('\n')}\nendbfchar`,
    );
  }
  const map = `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def /CMapType 2 def
1 begincodespacerange <0000> <ffff> endcodespacerange
${sections.join('\n')}
endcmap CMapName currentdict /CMap defineresource pop end end`;
  const content = `BT /F 11 Tf 14 TL 40 570 Td ${lines.map((line) => `<${hex(line)}> Tj T*`).join('\n')} ET`;
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 420 600]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>',
    `<</Length ${content.length}>>stream\n${content}\nendstream`,
    '<</Type/Font/Subtype/Type0/BaseFont/X/Encoding/Identity-H/DescendantFonts[6 0 R]/ToUnicode 7 0 R>>',
    '<</Type/Font/Subtype/CIDFontType2/BaseFont/X/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor 8 0 R/DW 600>>',
    `<</Length ${map.length}>>stream\n${map}\nendstream`,
    '<</Type/FontDescriptor/FontName/X/Flags 4/FontBBox[0 0 1000 1000]/ItalicAngle 0/Ascent 800/Descent -200/CapHeight 700/StemV 80>>',
    `<</Title <feff${hex(title)}>>>`,
  ];
  const body = objects.map((object, at) => `${at + 1} 0 obj${object}endobj`).join('\n');
  return new TextEncoder().encode(`%PDF-1.7\n${body}\ntrailer<</Root 1 0 R/Info 9 0 R>>\n%%EOF\n`);
}
