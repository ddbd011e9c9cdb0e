// Does a mapping fit the roadmap and the table? Found once, before thousands of rows complain of the same thing.
import { whatWhyMend } from '../problems/index.ts'
import { say } from './mapping-sentences.ts'
import { headingsOf, type Mapping } from './mapping.ts'
import {
  acceptedHeading,
  completeForHeading,
  institutionHeading,
  observationHeadings,
  ownHeadings,
  requiredObservationHeadings,
} from './own-headings.ts'
import { nearest, plainText } from '../words/index.ts'
import { columnOf, findRegister, type Roadmap } from '../roadmap/index.ts'

/** What is wrong, with the heading that it concerns. */
export interface MappingProblem {
  readonly kind: 'column-missing' | 'target-unknown' | 'target-twice' | 'answer-missing'
  readonly column: string
  readonly what: string
  readonly why: string
  readonly mend: string
}

/** Every heading of theirs that the mapping speaks of. */
export function headingsUsed(mapping: Mapping): string[] {
  const { columns, lookups = [], groupBy = [], totals, filters = [] } = mapping
  return [
    ...new Set([
      ...columns.flatMap(headingsOf),
      ...lookups.flatMap(({ when }) => Object.keys(when)),
      ...groupBy,
      ...(totals
        ? [...totals.columns, ...(totals.value ? [totals.value] : []), ...(totals.within ?? [])]
        : []),
      ...filters.map(({ column }) => column),
    ]),
  ]
}

function missingColumns(mapping: Mapping, headings: readonly string[]): MappingProblem[] {
  const known = new Set(headings.map(plainText))
  return headingsUsed(mapping)
    .filter((heading) => !known.has(plainText(heading)))
    .map((column) => ({
      kind: 'column-missing',
      column,
      ...whatWhyMend(
        say('table-lacks-column', { column, near: nearest(column, headings) || say('nothing-near') }),
      ),
    }))
}

/** Our headings that the mapping fills in any way. */
function headingsFilled({ columns, constants = {}, lookups = [] }: Mapping): string[] {
  const set = lookups.flatMap((lookup) => ('set' in lookup ? Object.keys(lookup.set) : []))
  return [...columns.map(({ to }) => to), ...Object.keys(constants), ...set]
}

function unknownTargets(mapping: Mapping, own: readonly string[]): MappingProblem[] {
  return [...new Set(headingsFilled(mapping))]
    .filter((to) => !own.includes(to))
    .map((column) => ({
      kind: 'target-unknown',
      column,
      ...whatWhyMend(say('fills-no-heading', { column, near: nearest(column, own) })),
    }))
}

function targetsTwice({ columns }: Mapping): MappingProblem[] {
  const names = columns.map(({ to, part }) => (part === undefined ? to : `${to} (${part})`))
  return [...new Set(names.filter((name, at) => names.indexOf(name) !== at))].map((column) => ({
    kind: 'target-twice',
    column,
    ...whatWhyMend(say('two-columns-fill', { column })),
  }))
}

function requiredHeadings({ target, partOfRecord }: Mapping, roadmap: Roadmap): string[] {
  if (!('register' in target)) return [...requiredObservationHeadings]
  const register = findRegister(roadmap, target.register)
  // A part of a record only has to tell which one it is of.
  if (register && partOfRecord) return ['jurisdiction', ...register.likeness.map(columnOf)]
  const own = register ? ownHeadings(register) : []
  return own
    .filter(
      ({ child, definition, column }) =>
        child === undefined &&
        column !== institutionHeading.column &&
        (!definition || (definition.isRequired && !definition.showWhen)),
    )
    .map(({ column }) => column)
}

/** Our headings that must be answered and that nothing in the mapping fills. */
export function headingsMissing(mapping: Mapping, roadmap: Roadmap): string[] {
  const filled = headingsFilled(mapping)
  return requiredHeadings(mapping, roadmap).filter((heading) => !filled.includes(heading))
}

function missingAnswers(mapping: Mapping, roadmap: Roadmap): MappingProblem[] {
  return headingsMissing(mapping, roadmap).map((column) => ({
    kind: 'answer-missing',
    column,
    ...whatWhyMend(say('nothing-fills', { column })),
  }))
}

/** Everything in which the mapping does not fit. Empty where it does. */
export function checkMapping(
  mapping: Mapping,
  roadmap: Roadmap,
  headings: readonly string[],
): MappingProblem[] {
  const { target } = mapping
  const register = 'register' in target ? findRegister(roadmap, target.register) : undefined
  if ('register' in target && !register) {
    const allowed = roadmap.registers.map(({ id }) => id).join(', ')
    const said = whatWhyMend(say('leads-nowhere', { register: target.register, allowed }))
    return [{ kind: 'target-unknown', column: '', ...said }]
  }
  const own = register
    ? [...ownHeadings(register), acceptedHeading, completeForHeading].map(({ column }) => column)
    : observationHeadings(roadmap)
  return [
    ...missingColumns(mapping, headings),
    ...unknownTargets(mapping, own),
    ...targetsTwice(mapping),
    ...missingAnswers(mapping, roadmap),
  ]
}
