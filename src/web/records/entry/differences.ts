// Two people at one record: what each made of it beside what it was, field by field and child table by child table.
import { institutionColumn, recordFields, type Listing, type RecordAnswer, type Register } from '#definition'
import { say, words } from '../../words/index.ts'
import { recordWords } from '../../words/record-words.ts'
import { typedText } from './answer-text.ts'
import { institutionName } from '../../controls/choosing/institution-choices.ts'
import { formOf, isShown, type FormState, type Typed } from '../../person/form-state.ts'

export type Side = 'mine' | 'theirs'

export interface Difference {
  /** A field of the record, or a child table as a whole. */
  readonly place: string
  readonly name: string
  readonly was: string
  readonly mine: string
  readonly theirs: string
  /** The side that alone changed anything; undefined where both did. */
  readonly only: Side | undefined
}

interface Three {
  readonly was: FormState
  readonly mine: FormState
  readonly theirs: FormState
}

function rowsText(register: Register, child: string, rows: readonly Typed[]): string {
  const fields = register.children.find(({ id }) => id === child)?.fields ?? []
  const line = (row: Typed) =>
    words.list(
      fields
        .filter((field) => isShown(field, row))
        .map((field) => typedText(field, row))
        .filter((text) => text !== ''),
    )
  return rows.map(line).join('; ')
}

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)

function onlySide<Value>({ was, mine, theirs }: Record<keyof Three, Value>): Side | undefined {
  if (same(was, mine)) return 'theirs'
  return same(was, theirs) ? 'mine' : undefined
}

/** The place of the institution, which is no field. */
const whose = institutionColumn

function institutionDifference(roadmap: Listing, { was, mine, theirs }: Three): Difference[] {
  if (mine.institution === theirs.institution) return []
  const text = (side: FormState) => institutionName(roadmap, side)
  const values = { was: was.institution, mine: mine.institution, theirs: theirs.institution }
  const texts = { was: text(was), mine: text(mine), theirs: text(theirs) }
  return [{ place: whose, name: recordWords.institution.label, ...texts, only: onlySide(values) }]
}

/** Where mine and theirs differ. */
export function differencesOf(
  { roadmap, register }: { readonly roadmap: Listing; readonly register: Register },
  base: RecordAnswer,
  mine: FormState,
  current: RecordAnswer,
): Difference[] {
  const three: Three = {
    was: formOf(register, base.jurisdiction, base),
    mine,
    theirs: formOf(register, current.jurisdiction, current),
  }
  const own = recordFields(register).flatMap((field): Difference[] => {
    const value = (side: keyof Three) => three[side].fields[field.id] ?? ''
    const text = (side: keyof Three) => typedText(field, three[side].fields)
    const values = { was: value('was'), mine: value('mine'), theirs: value('theirs') }
    if (values.mine === values.theirs) return []
    const texts = { was: text('was'), mine: text('mine'), theirs: text('theirs') }
    return [{ place: field.id, name: say(field.name), ...texts, only: onlySide(values) }]
  })
  const below = register.children.flatMap((child): Difference[] => {
    const rows = (side: keyof Three) => three[side].children[child.id] ?? []
    const values = { was: rows('was'), mine: rows('mine'), theirs: rows('theirs') }
    if (same(values.mine, values.theirs)) return []
    const text = (side: keyof Three) => rowsText(register, child.id, rows(side))
    const texts = { was: text('was'), mine: text('mine'), theirs: text('theirs') }
    return [{ place: child.id, name: say(child.name), ...texts, only: onlySide(values) }]
  })
  return [...institutionDifference(roadmap, three), ...own, ...below]
}

/** Mine, with theirs in the places where theirs was chosen. */
export function mergedForm(
  register: Register,
  mine: FormState,
  current: RecordAnswer,
  taken: Readonly<Record<string, Side>>,
): FormState {
  const theirs = formOf(register, current.jurisdiction, current)
  const isTheirs = (place: string) => taken[place] === 'theirs'
  const fields = recordFields(register).map(({ id }): [string, string] => [
    id,
    (isTheirs(id) ? theirs : mine).fields[id] ?? '',
  ])
  const children = register.children.map(({ id }): [string, readonly Typed[]] => [
    id,
    (isTheirs(id) ? theirs : mine).children[id] ?? [],
  ])
  const { institution } = isTheirs(whose) ? theirs : mine
  return { ...mine, institution, fields: Object.fromEntries(fields), children: Object.fromEntries(children) }
}
