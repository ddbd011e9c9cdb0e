// The state of a form: what is typed, row by row. Pure.
import {
  recordFields,
  type Field,
  type Keeper,
  type KeptRecord,
  type RecordDraft,
  type Register,
  type StoredAnswers,
} from '#definition'

export type Typed = Readonly<Record<string, string>>

export interface FormState {
  readonly jurisdiction: string
  /** The institution that keeps the record; empty while it has to be chosen. */
  readonly institution: string
  readonly fields: Typed
  readonly children: Readonly<Record<string, readonly Typed[]>>
  /** Reasons for what a rule questions, by the key of the question. */
  readonly accepted?: Typed
}

export function emptyForm(register: Register, { jurisdiction, institution }: Keeper): FormState {
  return {
    jurisdiction,
    institution,
    fields: {},
    children: Object.fromEntries(register.children.map(({ id }) => [id, []])),
  }
}

/** Several codes in one text: parted so that the field kind takes them apart again. */
export const between = ';'

function typedOf(fields: readonly Field[], answers: StoredAnswers): Typed {
  const given = fields.flatMap(({ id }): [string, string][] => {
    const answer = answers[id]
    if (answer === null || answer === undefined) return []
    if (Array.isArray(answer)) return [[id, answer.join(between)]]
    return [
      [
        id,
        typeof answer === 'string' || typeof answer === 'number' ? String(answer) : JSON.stringify(answer),
      ],
    ]
  })
  return Object.fromEntries(given)
}

/** A stored record as it stands in a form. */
export function formOf(register: Register, jurisdiction: string, record: KeptRecord): FormState {
  const children = register.children.map(({ id, fields }) => [
    id,
    (record.children[id] ?? []).map((row) => typedOf(fields, row)),
  ])
  return {
    jurisdiction,
    institution: record.institution,
    fields: typedOf(recordFields(register), record.fields),
    children: Object.fromEntries(children) as FormState['children'],
    ...(record.accepted ? { accepted: record.accepted } : {}),
  }
}

/** Whether people see the field: which row opened a request is for Waymark alone. */
export const isForPeople = ({ requestFlow }: Register, { id }: Field): boolean => requestFlow?.openedBy !== id

/** Is the field asked, as the form stands? */
export function isShown({ showWhen }: Field, typed: Typed): boolean {
  return showWhen === undefined || showWhen.is.includes(typed[showWhen.field] ?? '')
}

export function draftOf({ fields, children, accepted }: FormState): RecordDraft {
  return { fields, children, ...(accepted ? { accepted } : {}) }
}

export function withReason(state: FormState, question: string, reason: string): FormState {
  return { ...state, accepted: { ...state.accepted, [question]: reason } }
}

export function withField(state: FormState, id: string, value: string): FormState {
  return { ...state, fields: { ...state.fields, [id]: value } }
}

/** Changes the rows of one child table. */
export function withRows(
  state: FormState,
  child: string,
  change: (rows: readonly Typed[]) => readonly Typed[],
): FormState {
  return { ...state, children: { ...state.children, [child]: change(state.children[child] ?? []) } }
}
