// Pages and documents that programs save under the name of a workbook: told by how their text begins.

const kinds: readonly (readonly [begins: RegExp, kind: string])[] = [
  [
    /^<\?xml[^>]*>[\s\S]{0,2000}urn:schemas-microsoft-com:office:spreadsheet/i,
    'an XML workbook of Excel 2003',
  ],
  [
    /^<(?:!doctype html|html|head|body|table|meta|style)[\s>]/i,
    'a web page (HTML) with a table, whatever its name says',
  ],
  [
    /^<\?xml[^>]*>\s*(?:<!doctype html[^>]*>\s*)?<html[\s>]/i,
    'a web page (HTML) with a table, whatever its name says',
  ],
  [/^<\?xml[\s>]|^<[a-z][\w:.-]*(?:\s[^<>]*)?>/i, 'an XML document'],
  [/^(?:from:|mime-version:|content-type:\s*multipart)/i, 'a web page saved with its pictures (MHTML)'],
  [/^\{\\rtf/, 'a text document (RTF)'],
  [/^ID;P/, 'a sheet in the exchange format SYLK'],
]

/** What the text is, where it is a page or a document and no table; remarks before its first element are passed over. */
export function findPageKind(start: string): string | undefined {
  const text = start
    .replace(/^\uFEFF/, '')
    .trimStart()
    .replace(/^(?:<!--[\s\S]*?-->\s*)+/, '')
  return kinds.find(([begins]) => begins.test(text))?.[1]
}
