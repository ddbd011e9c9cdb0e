// Pages and documents that programs save under the name of a workbook: told by how their text begins.

type PageKind =
  | 'kind-excel-xml'
  | 'kind-web-page'
  | 'kind-xml'
  | 'kind-saved-page'
  | 'kind-rtf'
  | 'kind-sylk'
  | 'kind-sdmx-json'
  | 'kind-json-stat'

const kinds: readonly (readonly [begins: RegExp, kind: PageKind])[] = [
  [/^<\?xml[^>]*>[\s\S]{0,2000}urn:schemas-microsoft-com:office:spreadsheet/i, 'kind-excel-xml'],
  [/^<(?:!doctype html|html|head|body|table|meta|style)[\s>]/i, 'kind-web-page'],
  [/^<\?xml[^>]*>\s*(?:<!doctype html[^>]*>\s*)?<html[\s>]/i, 'kind-web-page'],
  [/^<\?xml[\s>]|^<[a-z][\w:.-]*(?:\s[^<>]*)?>/i, 'kind-xml'],
  [/^(?:from:|mime-version:|content-type:\s*multipart)/i, 'kind-saved-page'],
  [/^\{\\rtf/, 'kind-rtf'],
  [/^ID;P/, 'kind-sylk'],
  [/^\{[^[]{0,2000}sdmx-json-[a-z]+-schema|^\{[\s\S]{0,2000}"dataSets"\s*:\s*\[/, 'kind-sdmx-json'],
  [
    /^\{(?=[\s\S]{0,2000}"version"\s*:\s*"[\d.]+")[\s\S]{0,2000}"class"\s*:\s*"(?:dataset|collection|dimension)"/,
    'kind-json-stat',
  ],
  [/^\{\s*"[^"]*"\s*:\s*\{[\s\S]{0,4000}"dimension"\s*:\s*\{\s*"id"\s*:\s*\[/, 'kind-json-stat'],
]

/** What the text is, where it is a page or a document and no table; remarks before its first element are passed over. */
export function findPageKind(start: string): PageKind | undefined {
  const text = start
    .replace(/^\uFEFF/, '')
    .trimStart()
    .replace(/^(?:<!--[\s\S]*?-->\s*)+/, '')
  return kinds.find(([begins]) => begins.test(text))?.[1]
}
