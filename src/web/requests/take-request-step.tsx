// The steps that can be taken in a request now, and the form of each: the answers that go with it.
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useId, useRef, useState, type ReactNode } from 'react'
import {
  recordFields,
  type AnswerProblem,
  type Field,
  type RequestAnswer,
  type RequestRegister,
  type RequestStep,
} from '#definition'
import { attempt } from '../data/request.ts'
import { FieldInput } from '../records/form/field-input.tsx'
import { requestWords as said } from '../words/review/request-words.ts'
import { say } from '../words/index.ts'
import { paramsOf, requestQuery } from './request-queries.ts'

interface FormProps {
  readonly register: RequestRegister
  readonly of: RequestAnswer
  readonly step: RequestStep
  readonly onDone: (step: RequestStep | undefined) => void
}

/** The fields that the step gives, as the form asks them: those without which it is not taken are required. */
function fieldsOf(register: RequestRegister, { gives = [], needs = [] }: RequestStep): Field[] {
  return gives.flatMap((id) => {
    const field = recordFields(register).find((one) => one.id === id)
    if (!field) return []
    const { isRequired: _isRequired, ...rest } = field
    return [needs.includes(id) ? { ...rest, isRequired: true as const } : rest]
  })
}

function useStep({ of, step, onDone }: FormProps) {
  const client = useQueryClient()
  const [problems, setProblems] = useState<readonly AnswerProblem[]>([])
  const [failure, setFailure] = useState('')
  const [isBusy, setBusy] = useState(false)
  const take = async (typed: Readonly<Record<string, string>>, reason: string) => {
    setBusy(true)
    setFailure('')
    try {
      const body = { step: step.id, version: of.version, fields: typed, reason }
      const kept = await attempt('takeRequestStep', { ...paramsOf(of), body })
      if ('refusal' in kept) return setProblems(kept.refusal.problems)
      client.setQueryData(requestQuery(of).queryKey, kept.answer)
      onDone(step)
      await client.invalidateQueries({ queryKey: ['records'], refetchType: 'none' })
    } catch (error) {
      setFailure((error as Error).message)
    } finally {
      setBusy(false)
    }
  }
  return { problems, failure, isBusy, take }
}

function StepForm(props: FormProps): ReactNode {
  const { register, step, onDone } = props
  const { problems, failure, isBusy, take } = useStep(props)
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({})
  const [reason, setReason] = useState('')
  const heading = useRef<HTMLHeadingElement>(null)
  const reasonId = useId()
  useEffect(() => heading.current?.focus(), [])
  const fields = fieldsOf(register, step)
  const others = problems.filter(({ field }) => !fields.some(({ id }) => id === field))
  return (
    <form
      className="panel"
      onSubmit={(event) => {
        event.preventDefault()
        void take(typed, reason)
      }}
      noValidate
    >
      <h3 ref={heading} tabIndex={-1}>
        {say(step.name)}
      </h3>
      {fields.map((field) => (
        <FieldInput
          key={field.id}
          field={field}
          value={typed[field.id] ?? ''}
          problems={problems.filter(({ field: id }) => id === field.id)}
          onChange={(value) => setTyped({ ...typed, [field.id]: value })}
        />
      ))}
      <div className="field wide">
        <label htmlFor={reasonId}>{said.reason}</label>
        <input id={reasonId} value={reason} onChange={(event) => setReason(event.target.value)} />
      </div>
      {others.map(({ what, mend }) => (
        <p key={what} role="alert" className="field-problem">
          {what} {mend}
        </p>
      ))}
      {failure !== '' && <p role="alert">{failure}</p>}
      <p className="actions">
        <button type="submit" className="main-button" disabled={isBusy}>
          {say(step.name)}
        </button>
        <button type="button" onClick={() => onDone(undefined)}>
          {said.cancel}
        </button>
      </p>
    </form>
  )
}

export function TakeRequestStep({
  register,
  of,
}: {
  readonly register: RequestRegister
  readonly of: RequestAnswer
}): ReactNode {
  const [open, setOpen] = useState<string>()
  const [done, setDone] = useState('')
  const steps = register.requestFlow.steps.filter(({ id }) => of.next.includes(id))
  const chosen = steps.find(({ id }) => id === open)
  const finish = (step: RequestStep | undefined) => {
    setOpen(undefined)
    if (step) setDone(said.done(say(step.done)))
  }
  return (
    <section aria-labelledby="next" className="on-screen">
      <h2 id="next">{said.next}</h2>
      <p role="status">{done}</p>
      {!of.mayStep && <p className="quiet">{said.noRight}</p>}
      {of.mayStep && steps.length === 0 && <p className="quiet">{said.nextNone}</p>}
      {of.mayStep && !chosen && (
        <div className="actions">
          {steps.map((step) => (
            <button key={step.id} type="button" onClick={() => setOpen(step.id)}>
              {say(step.name)}
            </button>
          ))}
        </div>
      )}
      {of.mayStep && chosen && (
        <StepForm
          key={`${chosen.id} ${String(of.version)}`}
          register={register}
          of={of}
          step={chosen}
          onDone={finish}
        />
      )}
    </section>
  )
}
