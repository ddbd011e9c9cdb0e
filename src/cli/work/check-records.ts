// What the rules of the registers find in the records that are stored, for `check --records`.
import { findRegister, type Register, type Roadmap, type RuledRecord } from '#definition'
import {
  said,
  counted,
  getRegister,
  startStep,
  tableText,
  type Reader,
  type Settings,
} from '../workplace/index.ts'
import { say as word } from './work-sentences.ts'

export interface RuledRegister {
  readonly register: string
  readonly looked: number
  readonly records: readonly RuledRecord[]
}

function wantedRegisters(settings: Settings, wanted: string | true): readonly Register[] {
  if (wanted !== true) return [getRegister(settings, wanted)]
  return settings.roadmap.registers.filter(({ rules = [] }) => rules.length > 0)
}

async function ruledIn(reader: Reader, { id }: Register): Promise<RuledRegister> {
  const records: RuledRecord[] = []
  let looked = 0
  let after: string | undefined
  do {
    const answer = await reader.ruledRecords(id, after)
    records.push(...answer.items)
    looked += answer.looked
    after = answer.next ?? undefined
  } while (after !== undefined)
  return { register: id, looked, records }
}

/** Looks at every record of the register, or of all that have rules. */
export async function checkRecords(
  settings: Settings,
  reader: Reader,
  wanted: string | true,
): Promise<RuledRegister[]> {
  const step = startStep(word('looking-at-the-records'))
  const found: RuledRegister[] = []
  for (const register of wantedRegisters(settings, wanted)) found.push(await ruledIn(reader, register))
  const looked = found.reduce((sum, one) => sum + one.looked, 0)
  step.done(word('looked-at', { records: counted('records', { count: looked }) }))
  return found
}

const mostShown = 10

function ruleLines(records: readonly RuledRecord[], name: string): string[] {
  const open = records.filter(({ reason }) => reason === null)
  const head = word('against-it-kept-with-a', {
    name,
    open: open.length,
    records: records.length - open.length,
  })
  const rows = records
    .toSorted((a, b) => Number(a.reason !== null) - Number(b.reason !== null))
    .slice(0, mostShown)
    .map(({ jurisdiction, label, what, reason }) => [
      ...['   ', jurisdiction, label],
      reason === null ? what : word('kept-because', { what, reason }),
    ])
  const more =
    records.length > mostShown ? [word('and-so-many-more', { count: records.length - mostShown })] : []
  return [head, tableText(['', '', '', ''], rows).split('\n').slice(1).join('\n'), ...more]
}

/** The same as text: register by register and rule by rule, with some records of each. */
export function ruledLines(roadmap: Roadmap, found: readonly RuledRegister[]): string {
  const lines = found.flatMap(({ register: id, records }) => {
    const register = findRegister(roadmap, id)
    const byRule = [...Map.groupBy(records, ({ rule }) => rule)]
    const nameOf = (rule: string) =>
      said(register?.rules?.find((one) => one.id === rule)?.name ?? { en: rule })
    if (byRule.length === 0) return []
    return [
      said(register?.name ?? { en: id }),
      ...byRule.flatMap(([rule, own]) => ruleLines(own, nameOf(rule))),
    ]
  })
  return lines.length === 0 ? word('no-stored-record-is-against') : lines.join('\n')
}
