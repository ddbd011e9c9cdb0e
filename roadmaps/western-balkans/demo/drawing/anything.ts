// Invents plain records for a register for which nobody has written what they are like: every question answered, by its kind.
import {
  recordFields,
  type CodeList,
  type Draws,
  type Field,
  type InventedRecord,
  type Register,
} from '#definition'
import { drawPlace } from './answers.ts'
import { dayText, drawDay } from './calendar.ts'
import { drawsOf, invented, inventedNumber, sized, type Inventing, type Scene } from './scene.ts'

interface Settings {
  readonly list?: CodeList
  readonly least?: number
  readonly most?: number
  readonly currencies?: readonly string[]
}

interface Asked {
  readonly draws: Draws
  readonly scene: Scene
  readonly field: Field
  readonly settings: Settings
  /** The day of the record, and its place among those of the year. */
  readonly day: string
  readonly at: number
}

const codeOf = ({ draws, settings }: Asked): string | undefined => {
  const codes = Object.keys(settings.list?.codes ?? {})
  return codes[draws.whole(0, codes.length - 1)]
}
const wholeOf = ({ draws, settings: { least = 0, most = least + 40 } }: Asked) => draws.whole(least, most)
const textOf = ({ field, at }: Asked) => `${field.name.en} ${at} (invented)`

/** By the id of a kind. What is not here stays open, such as a reference to a record that nobody has invented. */
const answers: Readonly<Record<string, (asked: Asked) => unknown>> = {
  date: ({ day }) => day,
  'date-time': ({ day }) => `${day}T12:00`,
  year: ({ scene }) => scene.year,
  code: codeOf,
  codes: (asked) => [codeOf(asked)].filter((one) => one !== undefined),
  'yes-no': ({ draws }) => (draws.chance(0.5) ? 'yes' : 'no'),
  'whole-number': wholeOf,
  'decimal-quantity': (asked) => `${wholeOf(asked)}`,
  percent: ({ draws }) => `${draws.whole(0, 100)} %`,
  money: (asked) => `${wholeOf(asked) * 100} ${asked.settings.currencies?.[0] ?? 'EUR'}`,
  age: ({ draws }) => draws.whole(18, 80),
  place: ({ draws, scene }) => drawPlace(draws, scene),
  text: textOf,
  'long-text': textOf,
  marking: ({ scene, at }) => inventedNumber('M', scene.year, at),
  'record-identifier': ({ scene, at }) => inventedNumber('R', scene.year, at),
  'web-address': () => 'https://example.org/',
}

type Answers = Record<string, unknown>

/** The answers to these questions, in their order: one that hangs on another is asked only where that says so. */
function answersTo(fields: readonly Field[], asked: Omit<Asked, 'field' | 'settings'>): Answers {
  const given: Answers = {}
  for (const field of fields) {
    const { showWhen } = field
    if (showWhen && !showWhen.is.includes(String(given[showWhen.field]))) continue
    const answer = answers[field.kind]?.({ ...asked, field, settings: field.settings })
    if (answer !== undefined) given[field.id] = answer
  }
  return given
}

function anyRecord(register: Register, scene: Scene, draws: Draws, at: number): InventedRecord {
  const asked = { draws, scene, day: dayText(drawDay(draws, scene.year)), at }
  const fields = answersTo(recordFields(register), asked)
  const rows = register.children.map((child) => [child.id, [answersTo(child.fields, asked)]] as const)
  return invented(register.id, scene.profile.id, draws.id(), { ...Object.fromEntries(rows), fields })
}

/** A few records of the register in every year. */
export const anythingOf = (register: Register): Inventing => ({
  registers: [register.id],
  *records(scene) {
    const draws = drawsOf(scene, register.id)
    const made = sized(draws, scene, 20, 2)
    for (let at = 1; at <= made; at += 1) yield anyRecord(register, scene, draws, at)
  },
})
