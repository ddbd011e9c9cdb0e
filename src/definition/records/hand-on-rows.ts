// Rows of a list that is handed on, out of one record; and what contradicts itself in such a list.
import { contradiction } from '../problems/index.ts'
import { findCode } from '../codes/index.ts'
import {
  answerTexts,
  findField,
  findList,
  recordFields,
  type Field,
  type Register,
} from '../registers/index.ts'
import { institutionsIn, type HandOnList, type HandOnSource, type Roadmap } from '../roadmap/index.ts'
import { textIn } from '../words/index.ts'
import { textOf, type StoredAnswers, type StoredRecord } from './record.ts'

/** The fields of a list: those of the record, and of the rows. */
function fieldsOf(register: Register, { rows }: HandOnList): readonly Field[] {
  const child = register.children.find(({ id }) => id === rows)
  return [...recordFields(register), ...(child?.fields ?? [])]
}

/** Whether whoever may not read what is sensitive sees less of the list than is in it. */
export function handsOnSensitive(register: Register, list: HandOnList): boolean {
  const fields = fieldsOf(register, list)
  return list.columns.some(
    ({ from }) => 'field' in from && findField(fields, from.field)?.isSensitive === true,
  )
}

interface HandedRecord extends StoredRecord {
  readonly jurisdiction: string
  readonly institution: string
}

/** What stands in a column of one row. */
function cellOf(
  roadmap: Roadmap,
  { jurisdiction, institution }: HandedRecord,
  from: HandOnSource,
  { fields, answer }: { readonly fields: readonly Field[]; readonly answer: (field: string) => unknown },
): string {
  if ('value' in from) return from.value
  if ('field' in from) {
    const said = textOf(answer(from.field))
    const field = findField(fields, from.field)
    return from.codes?.[said] ?? (field ? answerTexts(field, answer(from.field), 'en').join('; ') : said)
  }
  const area = roadmap.jurisdictions.find(({ id }) => id === jurisdiction)
  if ('mapping' in from) return area?.mappings?.[from.mapping] ?? ''
  if (from.of === 'seat') return area ? textIn(area.seat, 'en') : jurisdiction
  const found = institutionsIn(roadmap, jurisdiction).find(({ id }) => id === institution)
  return found ? textIn(found.name, 'en') : institution
}

/** The rows that the record has in the list, each cell as text; none where nothing of it is meant. */
export function handOnRows(roadmap: Roadmap, list: HandOnList, record: HandedRecord): string[][] {
  const { rows, where = {}, columns } = list
  const register = roadmap.registers.find(({ id }) => id === list.register)
  const fields = register ? fieldsOf(register, list) : []
  const all: readonly StoredAnswers[] = rows === undefined ? [{}] : (record.children[rows] ?? [])
  return all.flatMap((row) => {
    const answer = (id: string) => (Object.hasOwn(row, id) ? row[id] : record.fields[id])
    const isMeant = Object.entries(where).every(([id, codes]) => codes.includes(textOf(answer(id))))
    return isMeant ? [columns.map(({ from }) => cellOf(roadmap, record, from, { fields, answer }))] : []
  })
}

/** Codes that a field has not. */
function lackedCodes(at: string, fields: readonly Field[], id: string, codes: readonly string[]): string[] {
  const field = findField(fields, id)
  if (!field) return [contradiction('no-field', { at, field: id })]
  const list = findList(field)
  const isKnown = (code: string) =>
    list ? findCode(list, code) !== undefined : ['yes', 'no', 'not-reported'].includes(code)
  return codes
    .filter((code) => !isKnown(code))
    .map((code) => contradiction('request-no-code', { at, field: id, code }))
}

/** Every contradiction in lists that are handed on, as sentences: what is not there, and what may not leave. */
export function handOnContradictions(roadmap: Roadmap): string[] {
  return (roadmap.handOnLists ?? []).flatMap((list) => {
    const at = contradiction('thing-hand-on-list', { id: list.id })
    const register = roadmap.registers.find(({ id }) => id === list.register)
    if (!register) return [contradiction('no-register', { at, register: list.register })]
    const { rows, where = {}, waiting, sends = [], columns } = list
    const fields = fieldsOf(register, list)
    const taken = columns.flatMap(({ from }) => ('field' in from ? [from] : []))
    const stays = taken.flatMap(({ field }) => {
      const found = findField(fields, field)
      return found && found.mayLeave !== 'always' && !sends.includes(field) ? [field] : []
    })
    const named = new Set(taken.map(({ field }) => field))
    return [
      ...(rows === undefined || register.children.some(({ id }) => id === rows)
        ? []
        : [contradiction('no-rows', { at, rows })]),
      ...Object.entries(where).flatMap(([id, codes]) => lackedCodes(at, fields, id, codes)),
      ...(waiting ? lackedCodes(at, recordFields(register), waiting.field, [waiting.is]) : []),
      ...taken.flatMap(({ field, codes = {} }) => lackedCodes(at, fields, field, Object.keys(codes))),
      ...stays.map((field) => contradiction('hand-on-stays', { at, field })),
      ...sends
        .filter((field) => !named.has(field))
        .map((field) => contradiction('hand-on-not-sent', { at, field })),
    ]
  })
}
