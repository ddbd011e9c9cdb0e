// Questions about a report: asked about a figure or a paragraph, answered, resolved, opened again.
import { useQueryClient } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import type { Circle, Submission, Thread, ThreadReply, Threads } from '#definition'
import { useAsked } from '../data/import-queries.ts'
import { request } from '../data/request.ts'
import { useNameOf } from '../data/people-names.ts'
import { useRoadmap } from '../data/roadmap-context.ts'
import { Choice } from '../controls/choice.tsx'
import { Loaded } from '../controls/loaded.tsx'
import { ReasonForm } from '../controls/reason-form.tsx'
import { threadWords as said } from '../words/review/thread-words.ts'
import { momentText } from '../words/index.ts'
import { PinLink } from './returning/pin-link.tsx'
import { firstPlace, PinPlace, type Place } from './returning/pin-place.tsx'
import { paramsOf, threadsQuery } from './submission-queries.ts'

interface Props {
  readonly submission: Submission
}

/** Keeps what was answered, so that it stands on the page at once. */
function useKept(submission: Submission) {
  const client = useQueryClient()
  return (threads: Threads) => client.setQueryData(threadsQuery(submission).queryKey, threads)
}

function Reply({ submission, thread }: Props & { readonly thread: Thread }): ReactNode {
  const keep = useKept(submission)
  const [wanted, setWanted] = useState<ThreadReply['kind']>()
  const { params } = paramsOf(submission)
  const send = async (kind: ThreadReply['kind'], body: string) => {
    const path = { params: { ...params, thread: thread.id } }
    keep(await request('replyToQuestion', { ...path, body: { kind, body } }))
    setWanted(undefined)
  }
  const ways = [
    ...(thread.mayAnswer && thread.isOpen ? (['answer'] as const) : []),
    ...(thread.mayResolve ? ([thread.isOpen ? 'resolved' : 'reopened'] as const) : []),
  ]
  if (wanted !== undefined)
    return (
      <ReasonForm
        label={said.labels[wanted]}
        mayBeEmpty={wanted === 'resolved'}
        confirm={said.buttons[wanted]}
        back={said.back}
        onSend={(body) => send(wanted, body)}
        onBack={() => setWanted(undefined)}
      />
    )
  return (
    <div className="actions">
      {ways.map((kind) => (
        <button key={kind} type="button" onClick={() => setWanted(kind)}>
          {said.buttons[kind]}
        </button>
      ))}
    </div>
  )
}

function One({ submission, thread }: Props & { readonly thread: Thread }): ReactNode {
  const { element, part, paragraph, circle, isOpen, entries } = thread
  const nameOf = useNameOf()
  return (
    <li className="thread">
      <p>
        <strong>{isOpen ? said.open : said.resolved}</strong>{' '}
        <PinLink of={submission} pin={{ element, part, paragraph }} />{' '}
        <span className="quiet">{said.circles[circle]}</span>
      </p>
      <ol className="plain-list">
        {entries.map(({ kind, body, at, by }) => (
          <li key={`${at} ${kind} ${body}`}>
            <span className="quiet">
              {said.kinds[kind]}, {nameOf(by)}, {momentText(at)}
            </span>
            <p className="said">{body}</p>
          </li>
        ))}
      </ol>
      <Reply submission={submission} thread={thread} />
    </li>
  )
}

function Ask({ submission, mayAsk }: Props & { readonly mayAsk: readonly Circle[] }): ReactNode {
  const roadmap = useRoadmap()
  const keep = useKept(submission)
  const [isOpen, setIsOpen] = useState(false)
  const [place, setPlace] = useState<Place>(() => firstPlace(roadmap, submission))
  const [circle, setCircle] = useState<Circle>(mayAsk[0] ?? 'everyone')
  if (!isOpen)
    return (
      <button type="button" onClick={() => setIsOpen(true)}>
        {said.ask}
      </button>
    )
  const send = async (body: string) => {
    keep(await request('askQuestion', { ...paramsOf(submission), body: { ...place, circle, body } }))
    setIsOpen(false)
  }
  return (
    <fieldset className="pins">
      <legend>{said.ask}</legend>
      <PinPlace submission={submission} place={place} onPlace={setPlace} />
      <Choice
        label={said.whom}
        value={circle}
        options={mayAsk.map((id) => ({ id, name: said.circles[id] }))}
        onChoose={(id) => setCircle(id as Circle)}
      />
      <ReasonForm
        label={said.question}
        confirm={said.send}
        back={said.back}
        onSend={send}
        onBack={() => setIsOpen(false)}
      />
    </fieldset>
  )
}

export function ReportThreads({ submission }: Props): ReactNode {
  const query = useAsked(threadsQuery(submission))
  return (
    <section aria-labelledby="questions">
      <h2 id="questions">{said.title}</h2>
      <Loaded query={query}>
        {({ threads, mayAsk }) => (
          <>
            {threads.length === 0 && <p className="quiet">{said.none}</p>}
            <ul className="plain-list">
              {threads.map((one) => (
                <One key={one.id} submission={submission} thread={one} />
              ))}
            </ul>
            {mayAsk.length > 0 && <Ask submission={submission} mayAsk={mayAsk} />}
          </>
        )}
      </Loaded>
    </section>
  )
}
