// Accepts chosen findings with one reason: what will be accepted is said before, and what became of it after.
import { useQueryClient } from '@tanstack/react-query'
import { useId, useRef, useState, type ReactNode } from 'react'
import { mostAccepted, type AcceptedTogether, type StandingFinding } from '#definition'
import { areaName } from '../data/names.ts'
import { request } from '../data/request.ts'
import { useOutline } from '../data/roadmap-context.ts'
import { ReasonForm } from '../controls/reason-form.tsx'
import { numberText, words } from '../words/index.ts'
import { qualityWorkWords } from '../words/quality-work-words.ts'

const said = qualityWorkWords.choosing

/** Slices that look at few data elements each: the server looks at those of a slice afresh. */
function slicesOf(chosen: readonly StandingFinding[]): StandingFinding[][] {
  const sorted = chosen.toSorted((a, b) => a.element.localeCompare(b.element))
  const count = Math.ceil(sorted.length / mostAccepted)
  return Array.from({ length: count }, (_one, at) => sorted.slice(at * mostAccepted, (at + 1) * mostAccepted))
}

/** Accepts slice after slice under one act, and says after each how far it is. */
async function acceptAll(
  chosen: readonly StandingFinding[],
  reason: string,
  onSlice: (so: AcceptedTogether) => void,
): Promise<AcceptedTogether | undefined> {
  let so: AcceptedTogether | undefined
  for (const slice of slicesOf(chosen)) {
    const findings = slice.map(({ id: finding, figures }) => ({ finding, figures }))
    // An act begins with the first acceptance that is new.
    const act = so && so.accepted > 0 ? { act: so.act } : {}
    const more = await request('acceptFindings', { body: { findings, reason, ...act } })
    so = {
      act: more.act,
      accepted: (so?.accepted ?? 0) + more.accepted,
      before: (so?.before ?? 0) + more.before,
      changed: [...(so?.changed ?? []), ...more.changed],
    }
    onSlice(so)
  }
  return so
}

/** What will be accepted, by jurisdiction. */
function Preview({ chosen }: { readonly chosen: readonly StandingFinding[] }): ReactNode {
  const roadmap = useOutline()
  const byArea = [...Map.groupBy(chosen, ({ jurisdiction }) => jurisdiction)]
  return (
    <table>
      <caption>{said.preview}</caption>
      <thead>
        <tr>
          <th scope="col">{words.quality.area}</th>
          <th scope="col" className="number">
            {said.count}
          </th>
        </tr>
      </thead>
      <tbody>
        {byArea.map(([area, some]) => (
          <tr key={area}>
            <th scope="row">{areaName(roadmap, area)}</th>
            <td className="number">{numberText(some.length)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

interface Props {
  readonly chosen: readonly StandingFinding[]
  /** The name of their rule. */
  readonly rule: string
  /** What was done, also where it ended half way. */
  readonly onDone: (done: AcceptedTogether) => void
}

export function AcceptChosen({ chosen, rule, onDone }: Props): ReactNode {
  const dialog = useRef<HTMLDialogElement>(null)
  const client = useQueryClient()
  const id = useId()
  const [progress, setProgress] = useState('')
  const count = chosen.length
  const accept = async (reason: string) => {
    let so: AcceptedTogether | undefined
    const note = (done: AcceptedTogether) => {
      so = done
      const through = done.accepted + done.before + done.changed.length
      setProgress(said.progress(numberText(through), numberText(count)))
    }
    try {
      await acceptAll(chosen, reason, note)
      dialog.current?.close()
    } finally {
      setProgress('')
      if (so) {
        onDone(so)
        await client.invalidateQueries()
      }
    }
  }
  return (
    <>
      <button type="button" disabled={count === 0} onClick={() => dialog.current?.showModal()}>
        {said.accept}
      </button>
      <dialog ref={dialog} aria-labelledby={id}>
        <h2 id={id}>{said.title(count, numberText(count))}</h2>
        <p>{rule}</p>
        <Preview chosen={chosen} />
        <ReasonForm
          label={words.quality.acceptance.reason}
          hint={words.quality.acceptance.hint}
          confirm={said.title(count, numberText(count))}
          onSend={accept}
          onBack={() => dialog.current?.close()}
        />
        <p role="status">{progress}</p>
      </dialog>
    </>
  )
}
