// The buttons of the steps that the person may take, and the question that goes with each: why, and what has to be mended.
import { useQueryClient } from '@tanstack/react-query'
import { useId, useRef, useState, type ReactNode } from 'react'
import type { Submission, SubmissionPin, SubmissionStep } from '#definition'
import { request } from '../data/request.ts'
import { useOutline } from '../data/roadmap-context.ts'
import { ReasonForm } from '../controls/reason-form.tsx'
import { documentWords as documentSaid } from '../words/review/document-words.ts'
import { submissionWords as said } from '../words/review/submission-words.ts'
import { say } from '../words/index.ts'
import { PinEditor } from './returning/pin-editor.tsx'
import { nameOf, paramsOf, stepName, stepOf, submissionQuery } from './submission-queries.ts'

interface ButtonProps {
  readonly step: SubmissionStep
  readonly submission: Submission
  readonly onDone: (what: string) => void
}

function StepButton({ step, submission, onDone }: ButtonProps): ReactNode {
  const client = useQueryClient()
  const roadmap = useOutline()
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  const [pins, setPins] = useState<readonly SubmissionPin[]>([])
  const returns = step.effect === 'returns'
  const name = stepName(roadmap, step.id, submission.submits)
  const take = async (reason: string) => {
    const body = { seen: submission.number, action: step.id, reason, pins }
    const kept = await request('takeStep', { ...paramsOf(submission), body })
    dialog.current?.close()
    setPins([])
    client.setQueryData(submissionQuery(submission).queryKey, kept)
    onDone(said.doneStep(say(step.done)))
    await client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] === 'assessments' })
  }
  return (
    <>
      <button
        type="button"
        className={returns ? undefined : 'main-button'}
        onClick={() => dialog.current?.showModal()}
      >
        {name}
      </button>
      <dialog ref={dialog} aria-labelledby={id}>
        <h2 id={id}>{name}</h2>
        <p>
          {nameOf(roadmap, submission)}, {submission.period}
        </p>
        {returns && <PinEditor submission={submission} pins={pins} onPins={setPins} />}
        <ReasonForm
          label={returns ? said.reason : said.remark}
          hint={said.reasonHint}
          mayBeEmpty={!returns}
          confirm={name}
          back={said.closeDialog}
          onSend={take}
          onBack={() => dialog.current?.close()}
        />
      </dialog>
    </>
  )
}

export function TakeStep({ submission }: { readonly submission: Submission }): ReactNode {
  const roadmap = useOutline()
  const [done, setDone] = useState('')
  const mine = submission.next.filter(({ may }) => may === 'yes')
  const barred = submission.next.filter(({ may }) => may === 'not by you')
  const closed = submission.next.filter(({ may }) => may === 'not all open')
  return (
    <section className="on-screen" aria-labelledby="steps">
      <h2 id="steps">{said.steps}</h2>
      <p role="status">{done}</p>
      {mine.length === 0 && <p className="quiet">{said.stepsNone}</p>}
      <div className="actions">
        {mine.map(({ action }) => {
          const step = stepOf(roadmap, action)
          return step && <StepButton key={action} step={step} submission={submission} onDone={setDone} />
        })}
      </div>
      {barred.map(({ action }) => (
        <p key={action} className="quiet">
          {said.notByYou(stepName(roadmap, action, submission.submits))}
        </p>
      ))}
      {closed.map(({ action }) => (
        <p key={action} className="quiet">
          {documentSaid.notAllOpen(stepName(roadmap, action, submission.submits))}
        </p>
      ))}
      {submission.submits === 'document' && <p className="quiet">{documentSaid.whoReads}</p>}
    </section>
  )
}
