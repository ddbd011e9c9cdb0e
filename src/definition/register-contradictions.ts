// What contradicts itself in a register: its fields, and how its records feed data elements.
import { findCode } from './code-list.ts'
import { findDimension, type DataElement } from './data-element.ts'
import { findFieldKind } from './fields/index.ts'
import { recordFields, type CodeSource, type Count, type Field, type Register } from './register.ts'
import { findDataElement, type Roadmap } from './roadmap.ts'

function fieldContradictions(at: string, fields: readonly Field[]): string[] {
  const ids = new Set(fields.map(({ id }) => id))
  return fields.flatMap(({ id, kind, showWhen }) => [
    ...(findFieldKind(kind) ? [] : [`${at}, field “${id}”: there is no field kind “${kind}”.`]),
    ...(showWhen && !ids.has(showWhen.field)
      ? [`${at}, field “${id}”: it waits for “${showWhen.field}”, which is not asked.`]
      : []),
    ...(fields.filter((other) => other.id === id).length > 1
      ? [`${at}: the field “${id}” is declared twice.`]
      : []),
  ])
}

function sourceContradictions(
  at: string,
  source: CodeSource | undefined,
  fields: readonly Field[],
): string[] {
  if (source === undefined || 'code' in source || fields.some(({ id }) => id === source.field)) return []
  return [`${at}: there is no field “${source.field}” to take a code from.`]
}

/** Ids of the fields a count looks at, besides those that codes are taken from. */
function fieldsAsked({ where = {}, given = [], on, sum }: Count): string[] {
  return [...Object.keys(where), ...given, ...[on, sum].flatMap((id) => id ?? [])]
}

function elementContradictions(here: string, count: Count, element: DataElement, roadmap: Roadmap): string[] {
  const classes = count.itemClass && 'code' in count.itemClass ? [count.itemClass.code] : []
  const strangers = Object.keys(count.dimensions).filter((id) => !findDimension(element, id))
  return [
    ...strangers.map((id) => `${here}: the element is not broken down by “${id}”.`),
    ...classes
      .filter((code) => !findCode(roadmap.itemClasses, code))
      .map((code) => `${here}: “${code}” is no item class.`),
    ...(element.itemClasses.length > 0 && !count.itemClass ? [`${here}: it says no item class.`] : []),
    ...(element.accumulation === 'period'
      ? []
      : [`${here}: records count what happened, and not a ${element.accumulation}.`]),
  ]
}

function countContradictions(at: string, count: Count, register: Register, roadmap: Roadmap): string[] {
  const element = findDataElement(roadmap, count.element)
  if (!element) return [`${at}: there is no data element “${count.element}” to feed.`]
  const child = register.children.find(({ id }) => id === count.of)
  const fields = [...recordFields(register), ...(child?.fields ?? [])]
  const here = `${at}, count of “${count.element}”`
  const strangers = fieldsAsked(count).filter((id) => !fields.some((field) => field.id === id))
  return [
    ...(count.of !== undefined && !child ? [`${here}: there are no rows “${count.of}”.`] : []),
    ...strangers.map((id) => `${here}: there is no field “${id}”.`),
    ...Object.values(count.dimensions).flatMap((source) => sourceContradictions(here, source, fields)),
    ...sourceContradictions(here, count.itemClass, fields),
    ...elementContradictions(here, count, element, roadmap),
  ]
}

/** Every contradiction in a register, as sentences naming the place. */
export function registerContradictions(register: Register, roadmap: Roadmap): string[] {
  const at = `Register “${register.id}”`
  const own = recordFields(register)
  const isField = (id: string) => own.some((field) => field.id === id)
  return [
    ...fieldContradictions(at, own),
    ...register.children.flatMap(({ id, fields }) => fieldContradictions(`${at}, rows “${id}”`, fields)),
    ...[register.countsOn, ...register.likeness]
      .filter((id) => !isField(id))
      .map((id) => `${at}: there is no field “${id}”.`),
    ...register.counts.flatMap((count) => countContradictions(at, count, register, roadmap)),
  ]
}
