// Our fields as a mapping names them: in the reader's words, with the answers they allow.
import {
  findFieldKind,
  findList,
  findMeantArea,
  findMeantCode,
  findMeantInstitution,
  institutionColumn,
  keepersOf,
  notStated,
  ownHeadings,
  recordAreas,
  type OwnHeading,
  type Register,
  type Roadmap,
} from '#definition'
import { choicesOf, listChoices } from '../../controls/choosing/answer-choices.ts'
import type { Choice } from '../../controls/choosing/find-choices.ts'
import { institutionName } from '../../controls/choosing/institution-choices.ts'
import { say } from '../../words/index.ts'
import { isOfFigures } from './figure-sheet.ts'
import { recordWords } from '../../words/record-words.ts'

export function findOwn(register: Register, column: string): OwnHeading | undefined {
  return ownHeadings(register).find((own) => own.column === column)
}

/** “Items: Mass”; the heading itself where it is none of ours. */
export function ownName(register: Register, column: string): string {
  const own = findOwn(register, column)
  if (own?.field === 'jurisdiction') return recordWords.list.area
  if (own?.field === institutionColumn) return recordWords.institution.label
  if (!own?.definition) return column
  const table = register.children.find(({ id }) => id === own.child)
  const name = say(own.definition.name)
  return table ? `${say(table.name)}: ${name}` : name
}

export function ownChoices(register: Register): Choice[] {
  // where nobody keeps them as records, no institution is asked for
  const isAsked = ({ field }: OwnHeading) => field !== institutionColumn || !isOfFigures(register)
  return ownHeadings(register)
    .filter(isAsked)
    .map(({ column }) => ({ id: column, name: ownName(register, column) }))
}

/** All institutions that may keep the register, each with its jurisdiction. */
function everyKeeper(roadmap: Roadmap, register: Register): Choice[] {
  const known = roadmap.jurisdictions.flatMap(({ id: jurisdiction, name }) =>
    keepersOf(roadmap, register, jurisdiction).map(({ id }) => {
      const own = institutionName(roadmap, { jurisdiction, institution: id })
      return { id, name: `${say(name)}: ${own}` }
    }),
  )
  return [
    ...known,
    { id: notStated, name: institutionName(roadmap, { jurisdiction: '', institution: notStated }) },
  ]
}

/** The institution that a word means wherever it stands; undefined where it means one here and another there. */
function everywhereMeant(roadmap: Roadmap, word: string): string | undefined {
  const meant = roadmap.jurisdictions.flatMap(({ id }) => findMeantInstitution(roadmap, id, word) ?? [])
  return new Set(meant).size === 1 ? meant[0] : undefined
}

/** The closed list of answers to a field of ours; undefined where it has none. */
export function answersOf(
  roadmap: Roadmap,
  register: Register,
  own: OwnHeading,
): readonly Choice[] | undefined {
  if (own.field === 'jurisdiction')
    return recordAreas(roadmap, register).map(({ id, name }) => ({ id, name: say(name) }))
  if (own.field === institutionColumn) return everyKeeper(roadmap, register)
  return own.definition && (choicesOf(own.definition) ?? listChoices(own.definition))
}

/** The answer that a word means by itself; undefined where it means none. */
export function meantAnswer(
  roadmap: Roadmap,
  { field, definition }: OwnHeading,
  word: string,
): string | undefined {
  if (field === 'jurisdiction') return findMeantArea(roadmap, word)
  if (field === institutionColumn) return everywhereMeant(roadmap, word)
  if (!definition) return undefined
  const checked = findFieldKind(definition.kind)?.check(word, definition.settings)
  if (!checked || !('value' in checked)) return undefined
  const list = findList(definition)
  return (list && findMeantCode(list, word)) ?? (Array.isArray(checked.value) ? word : String(checked.value))
}
