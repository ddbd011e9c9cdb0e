// What the rows of a table become: records of a register, or figures. All in which the layouts of the two differ.
import {
  acceptedHeading,
  answersOfObservations,
  answersOfRegister,
  completeForHeading,
  inventedMark,
  isObservationDownload,
  isRecordDownload,
  looksLike,
  observationHeadings,
  ownHeadings,
  problemAt,
  recordDownload,
  requiredObservationHeadings,
  strangeLetters,
  type ImportProblem,
  type KnownAnswers,
  type Mapping,
  type MappingTarget,
  type OwnHeading,
  type Register,
  type Roadmap,
} from '#definition'

/** Our headings as they stand in a row. */
interface GivenHeadings {
  readonly names: readonly string[]
  readonly line: number
  /** Whose rows they are is said for the whole table. */
  readonly isTold: boolean
}

/** Whither a table leads. */
export interface TableTarget {
  /** Of the register, or `observations`. */
  readonly id: string
  readonly mappingTarget: MappingTarget
  /** Every heading of ours that a table can fill. */
  readonly headings: readonly OwnHeading[]
  readonly answersOf: (covered: readonly OwnHeading[]) => KnownAnswers
  readonly isDownload: (headings: readonly string[]) => boolean
  /** How a download of ours is read whose headings are words; undefined where it is none. */
  readonly downloadOf: (cells: readonly string[]) => Mapping | undefined
  /** What is wrong with headings that should be ours. */
  readonly problemsOf: (given: GivenHeadings) => ImportProblem[]
  /** What is said of a table without any row. */
  readonly nothing: () => ImportProblem
}

const twiceIn = ({ names, line }: GivenHeadings): ImportProblem[] =>
  [...new Set(names.filter((name, at) => name !== '' && names.indexOf(name) !== at))].map((column) =>
    problemAt('column-twice', { line, column }, { value: column }),
  )

const unknownIn = ({ names }: GivenHeadings, known: readonly string[]) =>
  names.filter((name) => name !== '' && !known.includes(name))

/** A heading that only looks like one of ours: quoted beside it, the two would be the same to see. */
function lookAlikeIn(value: string, known: readonly string[], line: number): ImportProblem | undefined {
  const letters = strangeLetters(value)
  const ours = letters === '' ? undefined : known.find((one) => one === looksLike(value))
  return ours === undefined
    ? undefined
    : problemAt('heading-look-alike', { line, column: value }, { value, ours, letters })
}

function recordProblems(register: Register, known: readonly string[], given: GivenHeadings): ImportProblem[] {
  const { names, line, isTold } = given
  const allowed = ownHeadings(register)
    .map(({ column }) => column)
    .join(', ')
  const lacking = {
    ...problemAt('heading-jurisdiction-missing', { line, column: 'jurisdiction' }, { value: 'jurisdiction' }),
  }
  return [
    ...unknownIn(given, known).map(
      (value) =>
        lookAlikeIn(value, known, line) ?? {
          ...problemAt('heading-unknown', { line, column: value }, { value, allowed }),
          kind: 'column-unknown',
        },
    ),
    ...twiceIn(given),
    ...(isTold || names.includes('jurisdiction') ? [] : [{ ...lacking, kind: 'column-missing' }]),
  ]
}

/** Tables of records of the register. */
export function recordsIn(roadmap: Roadmap, register: Register): TableTarget {
  const headings = [...ownHeadings(register), acceptedHeading, completeForHeading]
  const known = headings.map(({ column }) => column)
  return {
    id: register.id,
    mappingTarget: { register: register.id },
    headings,
    answersOf: (covered) => answersOfRegister(roadmap, covered),
    isDownload: isRecordDownload,
    downloadOf: (cells) => recordDownload(register, cells),
    problemsOf: (given) => recordProblems(register, known, given),
    nothing: () => problemAt('heading-missing', { line: 1 }, {}),
  }
}

function figureProblems(known: readonly string[], given: GivenHeadings): ImportProblem[] {
  const { names, line } = given
  if (names.includes(inventedMark.column))
    return [problemAt('file-invented', { line, column: inventedMark.column }, {})]
  const allowed = known.join(', ')
  const hasTime = names.includes('period') || (names.includes('start') && names.includes('end'))
  const required = [...requiredObservationHeadings, ...(hasTime ? [] : ['period'])]
  return [
    ...unknownIn(given, known).map(
      (value) =>
        lookAlikeIn(value, known, line) ??
        problemAt('column-unknown', { line, column: value }, { value, allowed }),
    ),
    ...twiceIn(given),
    ...required
      .filter((heading) => !names.includes(heading))
      .map((value) => problemAt('column-missing', { line }, { value })),
  ]
}

/** Tables of figures. */
export function figuresIn(roadmap: Roadmap): TableTarget {
  const known = observationHeadings(roadmap)
  return {
    id: 'observations',
    mappingTarget: { observations: true },
    headings: known.map((column) => ({ column, field: column })),
    answersOf: () => answersOfObservations(roadmap),
    isDownload: (headings) => isObservationDownload(headings, roadmap),
    downloadOf: () => undefined,
    problemsOf: (given) => figureProblems(known, given),
    nothing: () => problemAt('file-empty', {}, {}),
  }
}
