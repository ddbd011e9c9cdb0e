// What was accepted together, act by act with its reason, and the way back.
import { useQuery } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import type { FindingException } from '#definition'
import { useNameOf } from '../data/people-names.ts'
import { exceptionsQuery } from '../data/queries.ts'
import { Loaded } from '../controls/loaded.tsx'
import { momentText, numberText } from '../words/index.ts'
import { qualityWorkWords } from '../words/quality-work-words.ts'
import { TakeBackAct } from './take-back-act.tsx'

const said = qualityWorkWords.acts

function Act({ act, kept }: { readonly act: string; readonly kept: readonly FindingException[] }): ReactNode {
  const nameOf = useNameOf()
  const [undone, setUndone] = useState('')
  const [first] = kept
  if (!first) return null
  const count = kept.length
  const holding = kept.filter(({ state }) => state === 'holds').length
  return (
    <li>
      <p>
        {said.line(count, numberText(count), nameOf(first.by), momentText(first.at))} “{first.reason}”{' '}
        {said.holding(numberText(holding), numberText(count))}
      </p>
      {undone !== '' && <p role="status">{undone}</p>}
      {holding > 0 && (
        <p>
          <TakeBackAct act={act} onDone={setUndone} />
        </p>
      )}
    </li>
  )
}

function Acts(): ReactNode {
  const query = useQuery(exceptionsQuery)
  return (
    <Loaded query={query}>
      {({ items }) => {
        const acts = Map.groupBy(
          items.filter(({ act }) => act !== null),
          ({ act }) => act ?? '',
        )
        if (acts.size === 0) return <p className="quiet">{said.none}</p>
        return (
          <ul>
            {[...acts].map(([act, kept]) => (
              <Act key={act} act={act} kept={kept} />
            ))}
          </ul>
        )
      }}
    </Loaded>
  )
}

/** Folded, and asked for when it is opened. */
export function AcceptedTogetherList(): ReactNode {
  const [isOpen, setOpen] = useState(false)
  return (
    <details className="on-screen" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{said.title}</summary>
      {isOpen && <Acts />}
    </details>
  )
}
