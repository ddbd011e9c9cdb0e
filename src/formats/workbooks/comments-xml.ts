// Comments on cells: their texts, and the small boxes in which programs show them.
import { columnLetters } from '../xlsx/index.ts'
import { mainSpace, packageSpace, relationSpace, xmlHead, xmlText } from './xml-text.ts'

export interface CellComment {
  readonly row: number
  readonly column: number
  readonly text: string
}

/** The texts of the comments, one after the other. */
export function* commentsXml(comments: readonly CellComment[]): Generator<string> {
  yield `${xmlHead}<comments xmlns="${mainSpace}"><authors><author>Waymark</author></authors><commentList>`
  for (const { row, column, text } of comments) {
    yield `<comment ref="${columnLetters(column)}${row}" authorId="0"><text><r><t xml:space="preserve">${xmlText(text)}</t></r></text></comment>`
  }
  yield '</commentList></comments>'
}

function boxXml({ row, column }: CellComment, at: number): string {
  const anchor = [column + 1, 10, Math.max(0, row - 2), 5, column + 5, 10, row + 4, 5].join(', ')
  return `<v:shape id="_x0000_s${1025 + at}" type="#_x0000_t202" style="position:absolute;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:path o:connecttype="none"/><v:textbox/><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row - 1}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`
}

/** The boxes of the comments, one after the other. */
export function* commentBoxesXml(comments: readonly CellComment[]): Generator<string> {
  yield `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>`
  for (const [at, comment] of comments.entries()) yield boxXml(comment, at)
  yield '</xml>'
}

/** What leads from a sheet to its comments. */
export function commentRelationsXml(sheet: number): string {
  return `${xmlHead}<Relationships xmlns="${packageSpace}/relationships"><Relationship Id="rId1" Type="${relationSpace}/vmlDrawing" Target="../drawings/boxes${sheet}.vml"/><Relationship Id="rId2" Type="${relationSpace}/comments" Target="../comments${sheet}.xml"/></Relationships>`
}
