// What a list of records is narrowed to, field by field, as an address carries it: `setting:inland,border;quantity:5..`.
import { whatAndMend } from '../problems/index.ts'
import { say } from './record-sentences.ts'
import { findFieldKind } from '../fields/index.ts'
import { recordFields, type Field, type Register } from '../registers/index.ts'

/** How the answers of a field are narrowed: by choosing codes, by a range, by a piece of text. */
export type Narrowing = 'codes' | 'range' | 'text'

/** One field and what its answers have to be. Of a child table, one row is enough. */
export interface RecordCondition {
  readonly field: string
  readonly child?: string
  readonly codes?: readonly string[]
  readonly least?: string
  readonly most?: string
  readonly text?: string
}

/** A field of a register with its place; `address` names both, as in `items.quantity`. */
export interface PlacedField {
  readonly address: string
  readonly field: Field
  readonly child?: string
}

export interface UnreadableFilter {
  readonly what: string
  readonly mend: string
}

const byWidget: Readonly<Record<string, Narrowing>> = {
  choice: 'codes',
  choices: 'codes',
  'yes-no': 'codes',
  date: 'range',
  'date-time': 'range',
  decimal: 'range',
  percent: 'range',
  'whole-number': 'range',
  year: 'range',
}

/** How a list can be narrowed by a field. */
export function narrowingOf(field: Field): Narrowing {
  return byWidget[findFieldKind(field.kind)?.widget ?? ''] ?? 'text'
}

/** All fields of a register, those of its child tables too. */
export function placedFields(register: Register): PlacedField[] {
  const own = recordFields(register).map((field): PlacedField => ({ address: field.id, field }))
  const below = register.children.flatMap(({ id, fields }) =>
    fields.map((field): PlacedField => ({ address: `${id}.${field.id}`, field, child: id })),
  )
  return [...own, ...below]
}

/** The field behind `quantity` or `items.quantity`. */
export function findPlaced(register: Register, address: string): PlacedField | undefined {
  return placedFields(register).find((one) => one.address === address)
}

const hide = (text: string) => text.replaceAll('%', '%25').replaceAll(';', '%3B')
const bare = (text: string) => text.replaceAll('%3B', ';').replaceAll('%25', '%')

/** An end of a range as the field would store it; undefined where it says nothing that the field could hold. */
function endOf({ kind, settings }: Field, written: string): string | undefined {
  if (kind === 'date-time' && /^\d{4}-\d{2}-\d{2}$/.test(written)) return written
  const checked = findFieldKind(kind)?.check(written, settings)
  const value = checked && 'value' in checked ? checked.value : undefined
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined
}

function readRange({ field, address }: PlacedField, written: string): RecordCondition | UnreadableFilter {
  const [from = '', to = '', ...more] = written.split('..')
  const ends = [from, to].map((end) => (end === '' ? '' : endOf(field, end)))
  const [least, most] = ends
  if (more.length > 0 || least === undefined || most === undefined || (least === '' && most === '')) {
    return whatAndMend(say('filter-no-range', { written, field: address }))
  }
  return { field: field.id, ...(least === '' ? {} : { least }), ...(most === '' ? {} : { most }) }
}

function readCodes({ field, address }: PlacedField, written: string): RecordCondition | UnreadableFilter {
  const codes = written.split(',').filter((code) => code !== '')
  const { list } = field.settings as { readonly list?: { readonly codes: Readonly<Record<string, unknown>> } }
  const known = list ? Object.keys(list.codes) : ['yes', 'no', 'not-reported']
  const strange = codes.find((code) => !known.includes(code))
  return strange === undefined
    ? { field: field.id, codes }
    : whatAndMend(say('filter-no-answer', { field: address, answer: strange, allowed: known.join(', ') }))
}

function readOne(register: Register, written: string): RecordCondition | UnreadableFilter {
  const at = written.indexOf(':')
  const address = at < 0 ? written : written.slice(0, at)
  const wanted = at < 0 ? '' : bare(written.slice(at + 1))
  const placed = findPlaced(register, address)
  if (!placed) {
    const allowed = placedFields(register).map((one) => one.address)
    return whatAndMend(say('filter-no-field', { field: address, allowed: allowed.join(', ') }))
  }
  if (wanted === '') return whatAndMend(say('filter-asks-nothing', { field: address }))
  const ways: Readonly<Record<Narrowing, () => RecordCondition | UnreadableFilter>> = {
    codes: () => readCodes(placed, wanted),
    range: () => readRange(placed, wanted),
    text: () => ({ field: placed.field.id, text: wanted }),
  }
  const read = ways[narrowingOf(placed.field)]()
  return 'what' in read || placed.child === undefined ? read : { ...read, child: placed.child }
}

/** Reads what an address asks for: the conditions, or the first thing in it that makes no sense. */
export function readFilter(
  register: Register,
  written: string,
): readonly RecordCondition[] | UnreadableFilter {
  const read = written
    .split(';')
    .filter((one) => one !== '')
    .map((one) => readOne(register, one))
  const bad = read.find((one): one is UnreadableFilter => 'what' in one)
  return bad ?? read.filter((one): one is RecordCondition => 'field' in one)
}

/** The conditions as an address carries them: the opposite of `readFilter`. */
export function writeFilter(conditions: readonly RecordCondition[]): string {
  return conditions
    .map(({ field, child, codes, least = '', most = '', text }) => {
      const address = child === undefined ? field : `${child}.${field}`
      return `${address}:${codes ? codes.join(',') : text === undefined ? `${least}..${most}` : hide(text)}`
    })
    .join(';')
}
