// Beside a figure of a source: the button that takes it back with a reason, and the one that undoes that. Only for those who may.
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useId, useRef, type ReactNode } from 'react'
import { apiPaths, factKey, type ExplainedPart, type Explanation } from '#definition'
import { ReasonForm } from '../../controls/reason-form.tsx'
import { areaName, codesNames, dataElementName } from '../../data/names.ts'
import { useWritable } from '../../data/access/figure-rights.ts'
import { request } from '../../data/request.ts'
import { useRoadmap } from '../../data/roadmap-context.ts'
import { numberText, say, words } from '../../words/index.ts'
import { withdrawingWords as said } from '../../words/withdrawing-words.ts'
import { SourcePart } from './source-part.tsx'

/** What was done with a figure of a source. */
export type Change = 'withdrawn' | 'undone'

/** What was just done to a figure; it takes the focus, for the button that did it is gone. */
export function Changed({ change }: { readonly change: Change }): ReactNode {
  const note = useRef<HTMLParagraphElement>(null)
  useEffect(() => note.current?.focus(), [])
  return (
    <p ref={note} className="notice" role="status" tabIndex={-1}>
      {said[change]}
    </p>
  )
}

/** Does one thing with a figure of a source, and reads afresh all that may have changed by it. */
function useChanging(onChanged: Props['onChanged']) {
  const client = useQueryClient()
  return async (change: () => Promise<unknown>, done: Change) => {
    await change()
    // The roadmap itself is no figure, and large.
    await client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== apiPaths.roadmap })
    onChanged(done)
  }
}

const isStanding = ({ withdrawn }: ExplainedPart) => withdrawn === undefined

/** The same source on the same fact, in every edition that stands. */
function editionsOf({ observation }: ExplainedPart, parts: readonly ExplainedPart[]): ExplainedPart[] {
  const key = factKey(observation)
  return parts.filter(
    (other) =>
      isStanding(other) &&
      other.observation.source === observation.source &&
      factKey(other.observation) === key,
  )
}

/** Other figures that stand behind the opened one: it is worked out from them once this one is gone. */
function countOthers(part: ExplainedPart, parts: readonly ExplainedPart[]): number {
  const own = editionsOf(part, parts)
  return parts.filter(
    (other) => isStanding(other) && other.use !== 'superseded by a later vintage' && !own.includes(other),
  ).length
}

/** What is taken away, and what is shown afterwards. */
function Consequences({ part, explanation }: Omit<Props, 'onChanged'>): ReactNode {
  const roadmap = useRoadmap()
  const { parts, measures, members, hasMoreParts } = explanation
  const { element } = part.observation
  const reading = roadmap.indicators.filter((one) =>
    Object.values(one.measures).some((measure) => measure.element === element),
  )
  const editions = editionsOf(part, parts).length
  const others = countOthers(part, parts)
  const isAlone =
    others === 0 &&
    !hasMoreParts &&
    members.length === 0 &&
    measures.every(({ counted }) => counted.length === 0)
  return (
    <>
      <p>{said.takesAway(editions, numberText(editions))}</p>
      <ul>
        <li>{said.reads(words.list(reading.map(({ name }) => `“${say(name)}”`)))}</li>
        <li>{isAlone ? said.nothingLeft : said.othersLeft}</li>
        <li>{said.history}</li>
      </ul>
    </>
  )
}

function useNameOf({ observation }: ExplainedPart): string {
  const roadmap = useRoadmap()
  const { jurisdiction, element, codes } = observation
  const parts = [
    areaName(roadmap, jurisdiction),
    dataElementName(roadmap, element),
    codesNames(roadmap, codes),
  ]
  return words.list([...parts.filter((one) => one !== ''), observation.source])
}

interface Props {
  readonly part: ExplainedPart
  readonly explanation: Explanation
  /** Told once everything is read afresh. */
  readonly onChanged: (done: Change) => void
}

interface AskedProps {
  readonly button: string
  readonly title: string
  readonly part: ExplainedPart
  readonly question: string
  readonly confirm: string
  readonly children: ReactNode
  readonly onSend: (reason: string) => Promise<unknown>
}

/** A button that asks before it does anything. */
function Asked({ button, title, part, question, confirm, children, onSend }: AskedProps): ReactNode {
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useId()
  const name = useNameOf(part)
  const close = () => dialog.current?.close()
  const send = async (reason: string) => {
    await onSend(reason)
    close()
  }
  return (
    <>
      <button
        type="button"
        className="link-button withdraw-button"
        aria-label={`${button}: ${name}`}
        onClick={() => dialog.current?.showModal()}
      >
        {button}
      </button>
      <dialog ref={dialog} className="withdrawing" aria-labelledby={heading}>
        <h2 id={heading}>{title}</h2>
        <SourcePart observation={part.observation} />
        {children}
        <ReasonForm
          label={question}
          hint={said.reasonHint}
          confirm={confirm}
          back={said.back}
          onSend={send}
          onBack={close}
        />
      </dialog>
    </>
  )
}

function Withdraw({ part, explanation, onChanged }: Props): ReactNode {
  const change = useChanging(onChanged)
  const { jurisdiction, element, start, end, source, accumulation, basis, itemClass, codes } =
    part.observation
  const fact = { jurisdiction, element, start, end, source, accumulation, basis, itemClass, codes }
  const withdraw = (reason: string) =>
    change(() => request('withdrawObservation', { body: { ...fact, reason } }), 'withdrawn')
  return (
    <Asked
      button={said.withdraw}
      title={said.withdrawTitle}
      part={part}
      question={said.withdrawReason}
      confirm={said.withdraw}
      onSend={withdraw}
    >
      <Consequences part={part} explanation={explanation} />
    </Asked>
  )
}

function Undo({
  part,
  id,
  onChanged,
}: Pick<Props, 'part' | 'onChanged'> & { readonly id: string }): ReactNode {
  const change = useChanging(onChanged)
  const undo = (reason: string) =>
    change(() => request('undoWithdrawal', { params: { id }, body: { reason } }), 'undone')
  return (
    <Asked
      button={said.undo}
      title={said.undoTitle}
      part={part}
      question={said.undoReason}
      confirm={said.undo}
      onSend={undo}
    >
      <p>{said.undoes}</p>
    </Asked>
  )
}

/** What can be done with one part of an opened figure; nothing for those who may not, and with an edition that another replaced. */
export function PartActions({ part, explanation, onChanged }: Props): ReactNode {
  const mayWrite = useWritable().includes(part.observation.audience)
  if (!mayWrite) return null
  // What was undone with its whole file comes back with the file.
  if (part.withdrawn?.id === '') return null
  if (part.withdrawn) return <Undo part={part} id={part.withdrawn.id} onChanged={onChanged} />
  if (part.use === 'superseded by a later vintage') return null
  return <Withdraw part={part} explanation={explanation} onChanged={onChanged} />
}
