// Above every page while somebody sees or does more than usual: what is open to them and until when, and for whom they act.
import { useQuery } from '@tanstack/react-query'
import { useEffect, type ReactNode } from 'react'
import { currentMoment, type RoadmapOutline } from '#definition'
import { openingPlace } from '../data/access/opening-place.ts'
import { meQuery } from '../data/queries.ts'
import { request } from '../data/request.ts'
import { useSeeAnew } from '../data/access/see-anew.ts'
import { timeText, words } from '../words/index.ts'

interface PartProps {
  readonly children: string
  readonly button: string
  readonly onEnd: () => Promise<unknown>
}

function Part({ children, button, onEnd }: PartProps): ReactNode {
  const seeAnew = useSeeAnew()
  const end = async () => {
    // Where it is over already, the next look says so.
    await onEnd().catch(() => undefined)
    await seeAnew()
  }
  return (
    <p className="site-width">
      {children}{' '}
      <button type="button" onClick={() => void end()}>
        {button}
      </button>
    </p>
  )
}

/** Looks again once the first opening is over: what was open is taken off the screen, too. */
function useEnding(until: readonly string[]): void {
  const seeAnew = useSeeAnew()
  const first = Math.min(...until.map((one) => Date.parse(one)))
  useEffect(() => {
    if (!Number.isFinite(first)) return undefined
    const waiting = setTimeout(() => void seeAnew(), Math.max(1000, first - currentMoment().getTime() + 1000))
    return () => clearTimeout(waiting)
  }, [first, seeAnew])
}

export function Beyond({ roadmap }: { readonly roadmap: RoadmapOutline }): ReactNode {
  const person = useQuery(meQuery).data?.person
  const openings = person?.openings ?? []
  useEnding(openings.map(({ until }) => until))
  if (!person || (openings.length === 0 && !person.actsFor)) return null
  return (
    <aside className="beyond" aria-label={words.who.beyond}>
      {person.actsFor && (
        <Part button={words.who.stopActing} onEnd={() => request('actFor', { body: { person: '' } })}>
          {words.who.actsFor(person.actsFor.name)}
        </Part>
      )}
      {openings.map((one) => (
        <Part
          key={one.id}
          button={words.who.close}
          onEnd={() => request('closeSealed', { params: { id: one.id } })}
        >
          {words.who.opened(openingPlace(roadmap, one), timeText(one.until))}
        </Part>
      ))}
    </aside>
  )
}
