// Ids that would not do: every one has the same plain form, as it becomes part of addresses, files, tables and columns.
import { contradiction, naming } from '../problems/index.ts'
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
  ...['jurisdiction', 'record-id', 'version', 'is-withdrawn', 'institution', 'twin', 'looks', 'line'],
])

interface Ids {
  /** A thing by its id, in words. */
  readonly name: (id: string) => string
  readonly ids: readonly string[]
  /** They become names of tables or columns. */
  readonly areNames?: true
}

const idsOf = (things: readonly { readonly id: string }[] = []) => things.map(({ id }) => id)

const codesIn = ({ id, codes }: CodeList): Ids => ({
  name: (code) => contradiction('codes-of-list', { list: id, id: code }),
  ids: Object.keys(codes),
})

function idsIn(register: Register): Ids[] {
  const at = contradiction('thing-register', { id: register.id })
  const fieldsAt = (where: string, fields: readonly Field[]): Ids => ({
    name: (id) => contradiction('fields-of', { at: where, id }),
    ids: idsOf(fields),
    areNames: true,
  })
  return [
    { name: (id) => contradiction('sections-of', { at, id }), ids: idsOf(register.sections) },
    ...register.sections.map(({ fields }) => fieldsAt(at, fields)),
    {
      name: (id) => contradiction('child-tables-of', { at, id }),
      ids: idsOf(register.children),
      areNames: true,
    },
    ...register.children.map(({ id, fields }) =>
      fieldsAt(contradiction('at-child-table', { at, child: id }), fields),
    ),
  ]
}

function idsOfAll(roadmap: Roadmap): Ids[] {
  const { jurisdictions } = roadmap
  return [
    { name: naming('thing-roadmap'), ids: [roadmap.id] },
    { name: naming('thing-jurisdiction'), ids: idsOf(jurisdictions) },
    { name: naming('thing-group'), ids: idsOf(roadmap.groups) },
    { name: naming('thing-part'), ids: jurisdictions.flatMap(({ parts }) => idsOf(parts)) },
    {
      name: naming('thing-institution'),
      ids: jurisdictions.flatMap(({ institutions }) => idsOf(institutions)),
    },
    { name: naming('thing-role'), ids: idsOf(roadmap.roles) },
    { name: naming('thing-data-element'), ids: idsOf(roadmap.dataElements) },
    { name: naming('thing-dimension'), ids: idsOf(roadmap.dimensions), areNames: true },
    { name: naming('thing-code-list'), ids: idsOf(roadmap.codeLists) },
    ...[...roadmap.codeLists, roadmap.itemClasses].map(codesIn),
    { name: naming('thing-indicator'), ids: idsOf(roadmap.indicators) },
    { name: naming('thing-rule'), ids: idsOf([...roadmap.qualityRules, ...roadmap.recordRules]) },
    { name: naming('thing-register'), ids: idsOf(roadmap.registers), areNames: true },
    ...roadmap.registers.flatMap(idsIn),
  ]
}

function wrongIds({ name, ids, areNames }: Ids): string[] {
  const isRight = (id: string) => plain.test(id) && id.length <= mostOfId && (!areNames || named.test(id))
  const code = areNames ? 'name-malformed' : 'id-malformed'
  return [...new Set(ids.filter((id) => !isRight(id)))].map((id) =>
    contradiction(code, { thing: name(id), most: mostOfId }),
  )
}

function columnsTaken({ id, sections, children }: Register): string[] {
  const fields = [...sections, ...children].flatMap((place) => place.fields)
  return fields
    .filter((field) => ownColumns.has(field.id))
    .map((field) => contradiction('column-taken', { register: id, field: field.id }))
}

function namesTooLong({ id, children }: Register): string[] {
  const most = mostOfName - aroundRegister
  const room = mostOfName - aroundChild
  return [
    ...(id.length > most ? [contradiction('register-id-long', { register: id, most })] : []),
    ...children
      .filter((child) => id.length + child.id.length > room)
      .map((child) => contradiction('child-id-long', { register: id, child: child.id, most: room })),
  ]
}

/** Where a register is named, figures are named by this: a register of that id could not be told from them. */
const figuresId = 'observations'

const registersTaken = ({ id }: Register): string[] =>
  id === figuresId ? [contradiction('register-id-taken', { register: id })] : []

/** Ids that would break an address or a name in the database, or hide another column. */
export function idContradictions(roadmap: Roadmap): string[] {
  return [
    ...idsOfAll(roadmap).flatMap(wrongIds),
    ...roadmap.registers.flatMap(registersTaken),
    ...roadmap.registers.flatMap(columnsTaken),
    ...roadmap.registers.flatMap(namesTooLong),
  ]
}
