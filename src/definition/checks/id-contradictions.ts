// Ids that would not do: every one has the same plain form, as it becomes part of addresses, files, tables and columns.
import type { CodeList } from '../codes/index.ts'
import type { Field, Register } from '../registers/index.ts'
import type { Roadmap } from '../roadmap/index.ts'

/** Small letters, digits, and single hyphens between them. */
const plain = /^[a-z0-9]+(?:-[a-z0-9]+)*$/
/** The same, beginning with a letter: what names a table or a column. */
const named = /^[a-z]/

/** PostgreSQL cuts longer names off. */
const mostOfName = 63
const mostOfId = 50
/** The longest beginning and ending that names of tables, constraints and indexes get. */
const aroundRegister = 'register_'.length + '_version_counts'.length
const aroundChild = 'register__'.length + '_line_counts'.length

/** Columns that every table of records has of its own. */
const ownColumns: ReadonlySet<string> = new Set([
  ...['jurisdiction', 'record-id', 'version', 'is-withdrawn', 'institution', 'twin', 'line'],
])

interface Ids {
  readonly what: string
  readonly ids: readonly string[]
  /** They become names of tables or columns. */
  readonly areNames?: true
}

const idsOf = (things: readonly { readonly id: string }[] = []) => things.map(({ id }) => id)

const codesIn = ({ id, codes }: CodeList): Ids => ({
  what: `Code list “${id}”, code`,
  ids: Object.keys(codes),
})

function idsIn(register: Register): Ids[] {
  const at = `Register “${register.id}”`
  const fieldsAt = (where: string, fields: readonly Field[]): Ids => ({
    what: `${where}, field`,
    ids: idsOf(fields),
    areNames: true,
  })
  return [
    { what: `${at}, section`, ids: idsOf(register.sections) },
    ...register.sections.map(({ fields }) => fieldsAt(at, fields)),
    { what: `${at}, child table`, ids: idsOf(register.children), areNames: true },
    ...register.children.map(({ id, fields }) => fieldsAt(`${at}, “${id}”`, fields)),
  ]
}

function idsOfAll(roadmap: Roadmap): Ids[] {
  const { jurisdictions } = roadmap
  return [
    { what: 'Roadmap', ids: [roadmap.id] },
    { what: 'Jurisdiction', ids: idsOf(jurisdictions) },
    { what: 'Group', ids: idsOf(roadmap.groups) },
    { what: 'Part of a jurisdiction', ids: jurisdictions.flatMap(({ parts }) => idsOf(parts)) },
    { what: 'Institution', ids: jurisdictions.flatMap(({ institutions }) => idsOf(institutions)) },
    { what: 'Role', ids: idsOf(roadmap.roles) },
    { what: 'Data element', ids: idsOf(roadmap.dataElements) },
    { what: 'Dimension', ids: idsOf(roadmap.dimensions), areNames: true },
    { what: 'Code list', ids: idsOf(roadmap.codeLists) },
    ...[...roadmap.codeLists, roadmap.itemClasses].map(codesIn),
    { what: 'Indicator', ids: idsOf(roadmap.indicators) },
    { what: 'Rule', ids: idsOf([...roadmap.qualityRules, ...roadmap.recordRules]) },
    { what: 'Register', ids: idsOf(roadmap.registers), areNames: true },
    ...roadmap.registers.flatMap(idsIn),
  ]
}

function wrongIds({ what, ids, areNames }: Ids): string[] {
  const isRight = (id: string) => plain.test(id) && id.length <= mostOfId && (!areNames || named.test(id))
  const first = areNames ? ', with a letter first' : ''
  return [...new Set(ids.filter((id) => !isRight(id)))].map(
    (id) =>
      `${what} “${id}”: an id is made of small letters and digits with single hyphens between them${first}, and has at most ${mostOfId} signs.`,
  )
}

function columnsTaken({ id, sections, children }: Register): string[] {
  const fields = [...sections, ...children].flatMap((place) => place.fields)
  return fields
    .filter((field) => ownColumns.has(field.id))
    .map((field) => `Register “${id}”, field “${field.id}”: every record has a column of that name already.`)
}

function namesTooLong({ id, children }: Register): string[] {
  const most = mostOfName - aroundRegister
  const room = mostOfName - aroundChild
  return [
    ...(id.length > most ? [`Register “${id}”: its id is longer than ${most} signs.`] : []),
    ...children
      .filter((child) => id.length + child.id.length > room)
      .map(
        (child) => `Register “${id}”, child table “${child.id}”: the two ids are longer than ${room} signs.`,
      ),
  ]
}

/** Ids that would break an address or a name in the database, or hide another column. */
export function idContradictions(roadmap: Roadmap): string[] {
  return [
    ...idsOfAll(roadmap).flatMap(wrongIds),
    ...roadmap.registers.flatMap(columnsTaken),
    ...roadmap.registers.flatMap(namesTooLong),
  ]
}
