// A record's form: sections, child rows, problems at their place, drafts, duplicates, conflicts, withdrawal.
import { useRef, useState, type ReactNode } from 'react'
import { recordAreas, recordFields, type RecordAnswer, type Register } from '#definition'
import { areaName } from '../data/names.ts'
import { useRoadmap } from '../data/roadmap-context.ts'
import { Choice } from '../parts/choice.tsx'
import { numberText, say, words } from '../words/index.ts'
import { answerText } from './answer-text.ts'
import { ChildRows } from './child-rows.tsx'
import { FieldInput } from './field-input.tsx'
import { AcceptedQuestions, QuestionReason } from './question-reason.tsx'
import {
  emptyForm,
  findDraft,
  formOf,
  isShown,
  keepDraft,
  withField,
  withReason,
  withRows,
  type FormState,
} from './form-state.ts'
import { useRecordForm, type RecordForm } from './use-record-form.ts'

interface Props {
  readonly register: Register
  readonly record?: RecordAnswer
  readonly onKept: (record: RecordAnswer, isWithdrawn: boolean) => void
}

const { form: formWords } = words.records

function shortText(register: Register, record: RecordAnswer): string {
  const fields = recordFields(register).filter(({ id }) => register.likeness.includes(id))
  return words.list(fields.map((field) => answerText(field, record.fields)).filter((text) => text !== ''))
}

/** Somebody else's change in between: theirs beside mine, and the choice between the two. */
function Conflict({
  register,
  form,
  current,
}: {
  readonly register: Register
  readonly form: RecordForm
  readonly current: RecordAnswer
}): ReactNode {
  return (
    <>
      <p>{formWords.conflict}</p>
      <ul>
        {recordFields(register).map((field) => (
          <li key={field.id}>
            {say(field.name)}: {answerText(field, current.fields)}
          </li>
        ))}
      </ul>
      <button type="button" onClick={() => form.change(formOf(register, current.jurisdiction, current))}>
        {formWords.takeTheirs}
      </button>{' '}
      <button type="button" onClick={() => void form.save({ version: current.version })}>
        {formWords.overTheirs}
      </button>
    </>
  )
}

/** What was typed here before, and the way to be rid of it. */
function DraftNote({ onDiscard }: { readonly onDiscard: () => void }): ReactNode {
  return (
    <p>
      {formWords.draft}{' '}
      <button type="button" onClick={onDiscard}>
        {formWords.discard}
      </button>
    </p>
  )
}

function Problems({ problems, state, change }: RecordForm): ReactNode {
  return (
    <>
      <p>{formWords.problems(numberText(problems.length))}</p>
      <ul>
        {problems.map(({ child, row, field, what, mend, question }) => (
          <li key={`${child ?? ''} ${row ?? ''} ${field} ${what}`}>
            {child !== undefined && `${formWords.row(child, numberText(row ?? 0))}: `}
            {what} {mend}
            {question !== undefined && (
              <QuestionReason
                value={state.accepted?.[question] ?? ''}
                onChange={(reason) => change(withReason(state, question, reason))}
              />
            )}
          </li>
        ))}
      </ul>
    </>
  )
}

/** Records like this one, and the way to keep it all the same. */
function Alike({ register, form }: { readonly register: Register; readonly form: RecordForm }): ReactNode {
  return form.refusal?.alike.map((one) => (
    <p key={one.id}>
      {formWords.alike} {shortText(register, one)}{' '}
      <button type="button" onClick={() => void form.save({ isDeliberate: true })}>
        {formWords.keepAnyway}
      </button>
    </p>
  ))
}

/** What keeps the record from being kept, in one place that is read out; the same stands at each field. */
function Hindrances({
  register,
  form,
}: {
  readonly register: Register
  readonly form: RecordForm
}): ReactNode {
  const { problems, refusal, failure } = form
  if (problems.length === 0 && failure === '' && (refusal?.alike.length ?? 0) === 0 && !refusal?.current)
    return null
  const current = refusal?.current
  return (
    <div role="alert" className="hindrances">
      {failure !== '' && <p>{failure}</p>}
      {problems.length > 0 && <Problems {...form} />}
      <Alike register={register} form={form} />
      {current && <Conflict register={register} form={form} current={current} />}
    </div>
  )
}

function Withdrawal({ form }: { readonly form: RecordForm }): ReactNode {
  const dialog = useRef<HTMLDialogElement>(null)
  const [reason, setReason] = useState('')
  const send = (event: { readonly preventDefault: () => void }) => {
    event.preventDefault()
    dialog.current?.close()
    void form.withdraw(reason)
  }
  return (
    <>
      <button type="button" onClick={() => dialog.current?.showModal()}>
        {formWords.withdraw}
      </button>
      <dialog ref={dialog} aria-labelledby="withdrawal">
        <form className="record-form" onSubmit={send}>
          <label id="withdrawal" htmlFor="withdrawal-reason">
            {formWords.withdrawQuestion}
          </label>
          <input
            id="withdrawal-reason"
            required
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
          <p>
            <button type="submit">{formWords.withdraw}</button>{' '}
            <button type="button" onClick={() => dialog.current?.close()}>
              {words.close}
            </button>
          </p>
        </form>
      </dialog>
    </>
  )
}

function Sections({ register, form }: { readonly register: Register; readonly form: RecordForm }): ReactNode {
  const { state, change, problems } = form
  return register.sections.map((section) => (
    <section key={section.id}>
      <h2>{say(section.name)}</h2>
      <div className="fields">
        {section.fields
          .filter((field) => isShown(field, state.fields))
          .map((field) => (
            <FieldInput
              key={field.id}
              field={field}
              value={state.fields[field.id] ?? ''}
              problems={problems.filter((one) => one.child === undefined && one.field === field.id)}
              onChange={(value) => change(withField(state, field.id, value))}
            />
          ))}
      </div>
    </section>
  ))
}

/** The form of a record, new or to be corrected. What was typed before on this device is there again. */
export function RecordEditor({ register, record, onKept }: Props): ReactNode {
  const roadmap = useRoadmap()
  const first = roadmap.jurisdictions[0]?.id ?? ''
  const fresh = (): FormState =>
    record ? formOf(register, record.jurisdiction, record) : emptyForm(register, first)
  const [draft] = useState(() => findDraft(register.id, record?.id ?? 'new'))
  const [start] = useState(() => draft ?? fresh())
  const [reason, setReason] = useState('')
  const form = useRecordForm({ register, start, reason, onKept, ...(record ? { record } : {}) })
  const { state, change } = form
  const send = (event: { readonly preventDefault: () => void }) => {
    event.preventDefault()
    void form.save()
  }
  const discard = () => {
    keepDraft(register.id, record?.id ?? 'new', null)
    change(fresh())
  }
  return (
    <form className="record-form" noValidate onSubmit={send}>
      {draft && state === start && <DraftNote onDiscard={discard} />}
      {!record && (
        <Choice
          label={words.records.list.area}
          value={state.jurisdiction}
          options={recordAreas(roadmap, register).map(({ id }) => ({ id, name: areaName(roadmap, id) }))}
          onChoose={(jurisdiction) => change({ ...state, jurisdiction })}
        />
      )}
      <Sections register={register} form={form} />
      {register.children.map((child) => (
        <ChildRows
          key={child.id}
          child={child}
          rows={state.children[child.id] ?? []}
          problems={form.problems.filter((one) => one.child === child.id)}
          onRows={(edit) => change(withRows(state, child.id, edit))}
        />
      ))}
      {record && (
        <div className="field">
          <label htmlFor="reason">{formWords.reason}</label>
          <input id="reason" required value={reason} onChange={(event) => setReason(event.target.value)} />
        </div>
      )}
      <Hindrances register={register} form={form} />
      {record && <AcceptedQuestions register={register} record={record} />}
      <p>
        <button type="submit" className="main-button" disabled={form.isBusy}>
          {form.isBusy ? formWords.saving : formWords.save}
        </button>{' '}
        {record && <Withdrawal form={form} />}
      </p>
    </form>
  )
}
