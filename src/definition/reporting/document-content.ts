// A document of a jurisdiction and an edition as it is read, signed and compared: its text, its lists, figures and signals.
import { figureKey, type FigurePlace, type FigureSaid } from './submitted-figures.ts'

/** Answers of a record by field, as they are stored. */
export type DocumentAnswers = Readonly<Record<string, unknown>>

/** A record that stands in a document. */
export interface DocumentRecord {
  readonly register: string
  readonly id: string
  readonly answers: DocumentAnswers
  /** What was answered of the same thing in the edition before; null where it was not in it. */
  readonly before: DocumentAnswers | null
}

/** A month of a watched register that could be judged. */
export interface DocumentSignal {
  readonly register: string
  readonly month: string
  readonly count: number
  readonly threshold: number
  readonly isSignal: boolean
  /** Whether whoever read it, or signed it, could open but a part of the records. */
  readonly isPart: boolean
}

export type DocumentFigure = FigurePlace & FigureSaid

export interface DocumentContent {
  /** Null where the text is not begun. */
  readonly text: DocumentRecord | null
  readonly listed: readonly DocumentRecord[]
  /** Records of the edition before that this one has no more. */
  readonly gone: readonly DocumentRecord[]
  readonly figures: readonly DocumentFigure[]
  readonly signals: readonly DocumentSignal[]
}

/** A version: what a step froze. */
export interface DocumentVersion {
  /** Number of the step that signed it. */
  readonly number: number
  /** When and by whom; null for whoever does not see that step. */
  readonly at: string | null
  readonly by: string | null
}

/** A document as somebody may read it: as it stands, or as it was signed. */
export interface DocumentAnswer extends DocumentContent {
  readonly document: string
  readonly jurisdiction: string
  /** The year; null where there is no edition yet. */
  readonly edition: string | null
  /** All that the reader knows of, the newest first. */
  readonly editions: readonly string[]
  /** The report that takes it; null where the cycle has none for it, or the reader sees none. */
  readonly report: { readonly product: string; readonly report: number; readonly state: string } | null
  /** Which version it is; null where it is as it stands now. */
  readonly version: number | null
  /** The newest last. */
  readonly versions: readonly DocumentVersion[]
  /** The institution that keeps the text, where the reader may open it. */
  readonly keptBy: string | null
}

/** A part of a document that two versions say differently. */
export interface DocumentChange {
  readonly kind: 'section' | 'record' | 'figure' | 'signals'
  /** The field of a section, the register of a record or of signals, the indicator of a figure. */
  readonly of: string
  /** The record, or the key of the figure; empty otherwise. */
  readonly which: string
  readonly change: 'new' | 'gone' | 'changed'
}

const said = (one: unknown) => JSON.stringify(one ?? null)

function changeOf(before: string | undefined, now: string | undefined): DocumentChange['change'] | undefined {
  if (before === now) return undefined
  if (before === undefined) return 'new'
  return now === undefined ? 'gone' : 'changed'
}

type Place = Omit<DocumentChange, 'change'>
type Parts = Map<string, { readonly place: Place; readonly said: string }>

function partsOf({ text, listed, figures, signals }: DocumentContent): Parts {
  const parts: Parts = new Map()
  const add = (place: Place, one: string) =>
    parts.set(`${place.kind} ${place.of} ${place.which}`, { place, said: one })
  for (const [field, answer] of Object.entries(text?.answers ?? {}))
    if ((answer ?? '') !== '') add({ kind: 'section', of: field, which: '' }, said(answer))
  for (const { register, id, answers } of listed) {
    const answered = Object.entries(answers).filter(([, answer]) => (answer ?? '') !== '')
    const sorted = answered.toSorted(([a], [b]) => a.localeCompare(b))
    add({ kind: 'record', of: register, which: id }, said(sorted))
  }
  for (const one of figures) {
    const { state, lower, upper, flags } = one
    const place: Place = { kind: 'figure', of: one.indicator, which: figureKey(one) }
    add(place, said([state, lower, upper, flags.toSorted()]))
  }
  for (const register of new Set(signals.map((one) => one.register))) {
    const own = signals.filter((one) => one.register === register)
    const months = own.map(({ month, count, threshold, isSignal }) => [month, count, threshold, isSignal])
    add({ kind: 'signals', of: register, which: '' }, said(months))
  }
  return parts
}

/** What is said differently in two versions of a document, in the order of the newer one; what is gone comes last. */
export function documentChanges(before: DocumentContent, now: DocumentContent): DocumentChange[] {
  const [was, is] = [partsOf(before), partsOf(now)]
  const names = [...new Set([...is.keys(), ...was.keys()])]
  return names.flatMap((name) => {
    const place = (is.get(name) ?? was.get(name))?.place
    const change = changeOf(was.get(name)?.said, is.get(name)?.said)
    return place && change ? [{ ...place, change }] : []
  })
}
