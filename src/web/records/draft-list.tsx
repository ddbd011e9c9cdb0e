// The drafts of this device: what is not yet kept in a register, the way back to it, and the way to be rid of it.
import { Link } from '@tanstack/react-router'
import { Suspense, useState, type ReactNode } from 'react'
import { findField, knownBy, recordFields } from '#definition'
import { areaName } from '../data/names.ts'
import { useOutline } from '../data/roadmap-context.ts'
import { useDefinition } from '../data/use-register.ts'
import { say, timeText, words } from '../words/index.ts'
import { recordWords } from '../words/record-words.ts'
import { lastMoment } from '../person/draft-places.ts'
import { dropDraft, isNew, readDrafts, type Draft } from '../person/drafts.ts'

const { drafts: draftWords } = recordWords

/** The way back to a draft, under the answers by which such records are known. */
function DraftLink({ id, draft }: { readonly id: string; readonly draft: Draft }): ReactNode {
  const { register } = useDefinition(id)
  const { state, base } = draft
  const known = knownBy(register)
    .map((id) => (findField(recordFields(register), id) ? (state.fields[id] ?? '') : ''))
    .filter((text) => text !== '')
  const text = `${say(register.singular)} ${words.list(known)}`.trim()
  if (isNew(draft)) {
    return (
      <Link to="/registers/$id/new" params={{ id: register.id }} search={{ draft: draft.record }}>
        {draftWords.newOne(text)}
      </Link>
    )
  }
  const params = {
    id: register.id,
    jurisdiction: base?.jurisdiction ?? state.jurisdiction,
    record: draft.record,
  }
  return (
    <Link to="/registers/$id/$jurisdiction/$record" params={params}>
      {draftWords.correction(text)}
    </Link>
  )
}

export function DraftList(): ReactNode {
  const outline = useOutline()
  const [drafts, setDrafts] = useState(readDrafts)
  const discard = (draft: Draft) => {
    if (!confirm(draftWords.sure)) return
    dropDraft(draft.register, draft.record)
    setDrafts(readDrafts())
  }
  if (drafts.length === 0) return null
  return (
    <section aria-labelledby="drafts" className="drafts">
      <h2 id="drafts">{draftWords.heading}</h2>
      <p className="quiet">{draftWords.lead}</p>
      <ul className="entries plain">
        {drafts.map((draft) => {
          const register = outline.registers.find(({ id }) => id === draft.register)
          if (!register) return null
          return (
            <li key={draft.record} className="entry">
              <p>
                <Suspense fallback={words.loading}>
                  <DraftLink id={register.id} draft={draft} />
                </Suspense>{' '}
                <span className="quiet">
                  {areaName(outline, draft.state.jurisdiction)}, {timeText(draft.at)}.{' '}
                  {draftWords.until(timeText(lastMoment(draft.at)))}
                </span>
              </p>
              <button type="button" onClick={() => discard(draft)}>
                {draftWords.discard}
              </button>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
