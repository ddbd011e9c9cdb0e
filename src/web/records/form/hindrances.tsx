// What keeps a record from being kept, in one place that is read out, with the way to each question.
import { useEffect, useRef, type ReactNode } from 'react'
import { Link } from '@tanstack/react-router'
import { knownBy, recordFields, type AnswerProblem, type RecordAnswer, type Register } from '#definition'
import { numberText, say, words } from '../../words/index.ts'
import { recordWords } from '../../words/record-words.ts'
import { StatedAnswer } from '../../statements/stated-answer.tsx'
import { answerText } from '../entry/answer-text.ts'
import { fieldPlace, focusField } from '../entry/field-place.ts'
import { withReason } from '../../person/form-state.ts'
import { QuestionReason } from './question-reason.tsx'
import type { RecordForm } from '../entry/use-record-form.ts'

const { form: formWords } = recordWords

/** A record in a few words: the answers by which it is known again. */
export function shortText(register: Register, record: RecordAnswer): string {
  const known = knownBy(register)
  const fields = recordFields(register).filter(({ id }) => known.includes(id))
  return words.list(fields.map((field) => answerText(field, record.fields)).filter((text) => text !== ''))
}

function placeText(register: Register, { child, row }: AnswerProblem): string {
  const table = register.children.find(({ id }) => id === child)
  return table ? `${formWords.row(say(table.singular), numberText(row ?? 0))}: ` : ''
}

const isStated = ({ code }: AnswerProblem) => code === 'month-stated'

/** The record counts in a month that is stated as complete: what becomes of that is asked here. */
function Stated({ form }: { readonly form: RecordForm }): ReactNode {
  const button = useRef<HTMLDivElement>(null)
  const asked = form.refusal.problems.filter(isStated)
  useEffect(() => {
    if (asked.length > 0) button.current?.querySelector('button')?.focus()
  }, [asked.length])
  if (asked.length === 0) return null
  return (
    <div ref={button}>
      {asked.map(({ what, why }) => (
        <p key={what}>
          {what} {why}
        </p>
      ))}
      <StatedAnswer isBusy={form.isBusy} onAnswer={form.answerStatement} />
    </div>
  )
}

function Problems({ register, form }: { readonly register: Register; readonly form: RecordForm }): ReactNode {
  const { state, change, refusal } = form
  const problems = refusal.problems.filter((one) => !isStated(one))
  if (problems.length === 0) return null
  return (
    <>
      <p>{formWords.problems(numberText(problems.length))}</p>
      <ul>
        {problems.map((problem) => {
          const place = fieldPlace(problem)
          return (
            <li key={`${place} ${problem.what}`}>
              <a
                href={`#${place}`}
                onClick={(event) => {
                  event.preventDefault()
                  focusField(place)
                }}
              >
                {placeText(register, problem)}
                {problem.what}
              </a>{' '}
              {problem.mend}
              {problem.question !== undefined && (
                <QuestionReason
                  question={problem.question}
                  value={state.accepted?.[problem.question] ?? ''}
                  onChange={(reason) => change(withReason(state, problem.question ?? '', reason), place)}
                  onTwo={(question, reason) => void form.save({ state: withReason(state, question, reason) })}
                />
              )}
            </li>
          )
        })}
      </ul>
    </>
  )
}

/** Records like this one, each with the way to it. */
export function AlikeList({
  register,
  alike,
}: {
  readonly register: Register
  readonly alike: readonly RecordAnswer[]
}): ReactNode {
  return (
    <ul>
      {alike.map((one) => (
        <li key={one.id}>
          <Link
            to="/registers/$id/$jurisdiction/$record"
            params={{ id: register.id, jurisdiction: one.jurisdiction, record: one.id }}
            target="_blank"
          >
            {shortText(register, one)}
          </Link>
        </li>
      ))}
    </ul>
  )
}

/** Nothing stands in a table that is expected to hold rows: right, or forgotten? */
function EmptyTables({
  register,
  form,
}: {
  readonly register: Register
  readonly form: RecordForm
}): ReactNode {
  const first = register.children.find(({ id }) => form.emptyTables.includes(id))
  if (!first) return null
  const name = say(first.name).toLowerCase()
  const add = () => document.querySelector<HTMLElement>(`[data-adds="${first.id}"]`)?.click()
  return (
    <>
      <p>
        {formWords.emptyTable(name)} {formWords.emptyTableAsk}
      </p>
      <p className="actions">
        <button type="button" onClick={add}>
          {formWords.addRow(say(first.singular))}
        </button>
        <button type="button" onClick={() => void form.save({ isEmptyRight: true })}>
          {formWords.saveEmpty(name)}
        </button>
      </p>
    </>
  )
}

/** After a refusal the focus goes to the first question that has to be mended. */
export function Hindrances({
  register,
  form,
}: {
  readonly register: Register
  readonly form: RecordForm
}): ReactNode {
  const { failure, refusal, emptyTables } = form
  const { problems, alike } = refusal
  const box = useRef<HTMLDivElement>(null)
  // what is asked without a field of its own stands at the top: it takes the focus, wherever the button was pressed
  const isAsked = failure !== '' || alike.length > 0 || emptyTables.length > 0
  useEffect(() => {
    if (isAsked) box.current?.focus()
  }, [isAsked])
  const told = useRef(problems)
  useEffect(() => {
    if (told.current === problems) return
    told.current = problems
    const [first] = problems
    if (first && !isStated(first)) focusField(fieldPlace(first))
  }, [problems])
  if (problems.length === 0 && failure === '' && alike.length === 0 && emptyTables.length === 0) return null
  return (
    <div role="alert" className="hindrances" ref={box} tabIndex={-1}>
      <EmptyTables register={register} form={form} />
      {failure !== '' && <p>{failure}</p>}
      {form.isWaiting && <p>{formWords.waiting}</p>}
      {problems.length > 0 && <Problems register={register} form={form} />}
      <Stated form={form} />
      {alike.length > 0 && (
        <>
          <p>{formWords.alike}</p>
          <AlikeList register={register} alike={alike} />
          <button type="button" onClick={() => void form.save({ isDeliberate: true })}>
            {formWords.keepAnyway}
          </button>
        </>
      )}
    </div>
  )
}
