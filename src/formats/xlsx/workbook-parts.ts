// What a workbook says about itself: its sheets and where they lie, its day zero, which of its styles show days.
import { posix } from 'node:path'
import { mostOf, type FileRefusal, type TableName } from '../tables/index.ts'
import { brokenWorkbook } from './broken-workbook.ts'
import { cellFormats, type CellFormat } from './cell-formats.ts'
import { readWholeXml } from './read-xml.ts'
import type { ZipParts } from './zip-parts.ts'
import { say } from './sentences/xlsx-sentences.ts'

export interface WorkbookSheet extends TableName {
  /** Name of the part with its rows. */
  readonly part: string
}

export interface Workbook {
  readonly sheets: readonly WorkbookSheet[]
  /** Days are counted from 1904 in workbooks that old Macintoshes began. */
  readonly isFrom1904: boolean
  /** By number of the cell style. */
  readonly styles: readonly CellFormat[]
  readonly sharedStringsPart: string | undefined
}

interface Relation {
  readonly kind: string
  readonly part: string
}

/** Where nearly every program puts the part that names the sheets. */
const usualWorkbook = 'xl/workbook.xml'

/** Which part a relation of a part leads to, by its id. Of the package itself the part is ''. */
async function readRelations(parts: ZipParts, of: string): Promise<Map<string, Relation>> {
  const relations = new Map<string, Relation>()
  const folder = posix.dirname(of)
  const part = parts.read(posix.join(folder, '_rels', `${posix.basename(of)}.rels`))
  if (!part) return relations
  await readWholeXml(part, {
    open: (name, { Id = '', Type = '', Target = '' }) => {
      if (name !== 'Relationship') return
      const target = Target.replaceAll('\\', '/')
      const part = target.startsWith('/') ? target.slice(1) : posix.join(folder, target)
      relations.set(Id, { kind: posix.basename(Type), part })
      if (relations.size > mostOf.zipParts) throw brokenWorkbook(say('too-many-names'))
    },
    close: () => undefined,
    text: () => undefined,
  })
  return relations
}

function findPart(relations: ReadonlyMap<string, Relation>, kind: string): string | undefined {
  return [...relations.values()].find((relation) => relation.kind === kind)?.part
}

const isTrue = (value: string | undefined) => value === '1' || value === 'true'

/** The part that names the sheets: where the package says, else where it usually is. */
async function findWorkbookPart(parts: ZipParts): Promise<string | undefined> {
  const said = findPart(await readRelations(parts, ''), 'officeDocument') ?? usualWorkbook
  return [said, usualWorkbook].find((part) => parts.names.includes(part.toLowerCase()))
}

async function readSheets(parts: ZipParts, workbookPart: string, relations: ReadonlyMap<string, Relation>) {
  const sheets: WorkbookSheet[] = []
  let isFrom1904 = false
  const part = parts.read(workbookPart)
  if (!part) return { sheets, isFrom1904 }
  await readWholeXml(part, {
    open: (name, attributes) => {
      if (name === 'workbookPr') isFrom1904 = isTrue(attributes.date1904)
      if (name !== 'sheet') return
      const id = Object.keys(attributes).find((key) => key.endsWith(':id')) ?? ''
      const relation = relations.get(attributes[id] ?? '')
      if (relation?.kind !== 'worksheet') return
      const isHidden = (attributes.state ?? 'visible') !== 'visible'
      sheets.push({ name: attributes.name ?? '', isHidden, part: relation.part })
      if ((attributes.name ?? '').length > mostOf.sheetName) throw brokenWorkbook(say('sheet-name-too-long'))
      if (sheets.length > mostOf.sheets) throw brokenWorkbook(say('too-many-sheets', { most: mostOf.sheets }))
    },
    close: () => undefined,
    text: () => undefined,
  })
  return { sheets, isFrom1904 }
}

const has = (parts: ZipParts, folder: string) =>
  parts.names.some((name) => name.startsWith(folder) || name.includes(`/${folder}`))

/** What must not be in a workbook that is read, found by the names of its parts. */
function refuseParts(parts: ZipParts): FileRefusal | undefined {
  const isMacro = parts.names.some((name) => name.endsWith('vbaproject.bin')) || has(parts, 'macrosheets/')
  if (isMacro) return { code: 'file-macros', params: {} }
  if (has(parts, 'externallinks/') || has(parts, 'connections.')) {
    return { code: 'file-external-links', params: {} }
  }
  if (has(parts, 'workbook.bin'))
    return { code: 'file-not-table', params: { kind: say('kind-binary-workbook') } }
  if (has(parts, 'word/')) return { code: 'file-not-table', params: { kind: say('kind-word') } }
  if (has(parts, 'content.xml'))
    return { code: 'file-not-table', params: { kind: say('kind-open-document') } }
  return undefined
}

/** What the workbook says about itself, or why it is not read. */
export async function readWorkbook(parts: ZipParts): Promise<Workbook | FileRefusal> {
  const refusal = refuseParts(parts)
  if (refusal) return refusal
  const workbookPart = await findWorkbookPart(parts)
  if (workbookPart === undefined) return { code: 'file-not-table', params: { kind: say('kind-zip') } }
  const relations = await readRelations(parts, workbookPart)
  const { sheets, isFrom1904 } = await readSheets(parts, workbookPart, relations)
  if (sheets.length === 0) return { code: 'file-workbook-broken', params: { reason: say('no-sheet') } }
  const styles = await cellFormats(parts.read(findPart(relations, 'styles') ?? ''))
  return { sheets, isFrom1904, styles, sharedStringsPart: findPart(relations, 'sharedStrings') }
}
