// “Open this figure”: what it is made of, down to every source, in a dialog that closes with Escape.
import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense, useEffect, useRef, useState, type ReactNode } from 'react'
import { askedRates, type Figure, type Indicator } from '#definition'
import { areaName, codesNames } from '../../data/names.ts'
import { explanationQuery } from '../../data/queries.ts'
import { useRoadmap } from '../../data/roadmap-context.ts'
import { exploreWords } from '../../words/explore-words.ts'
import { figureWords } from '../../words/figure-words.ts'
import { say, words } from '../../words/index.ts'
import { FigureMarks, FigureNumber } from '../figure-words.tsx'
import { Loaded, Waiting } from '../../controls/loaded.tsx'
import type { Change } from './withdrawing.tsx'

// What a figure is made of comes when somebody opens one: the first page stays light.
const FigureExplanation = lazy(() =>
  import('./figure-explanation.tsx').then((found) => ({ default: found.FigureExplanation })),
)

interface Props {
  readonly indicator: Indicator
  readonly figure: Figure
  readonly onClose: () => void
}

function FigureHead({ indicator, figure }: Omit<Props, 'onClose'>): ReactNode {
  const roadmap = useRoadmap()
  const show = indicator.shows[figure.show]
  const place = [
    areaName(roadmap, figure.jurisdiction),
    figure.period,
    codesNames(roadmap, figure.codes),
    indicator.code,
  ]
  return (
    <div className="opened-figure">
      <p className="quiet">{show ? say(show.name) : ''}</p>
      <p className="opened-number">
        <FigureNumber indicator={indicator} figure={figure} withUnit />
      </p>
      <FigureMarks figure={figure} />
      <p>{words.list(place.filter((part) => part !== ''))}</p>
      <p className="quiet">
        {figureWords.states[figure.state]} {figureWords.origins[figure.origin].long}
      </p>
      {figure.flags.map((flag) => (
        <p key={flag} className="quiet">
          <strong>{figureWords.flags[flag].short}</strong>: {figureWords.flags[flag].long}
        </p>
      ))}
    </div>
  )
}

export function FigureDialog({ indicator: given, figure, onClose }: Props): ReactNode {
  const roadmap = useRoadmap()
  const indicator = askedRates(roadmap, given, figure.per) ?? given
  const dialog = useRef<HTMLDialogElement>(null)
  const query = useQuery(explanationQuery(indicator.id, figure))
  const [changes, setChanges] = useState<readonly Change[]>([])
  const change = changes.at(-1)
  // What was opened is what the reader saw until they change it here.
  const shown = change === undefined ? figure : (query.data?.figure ?? figure)
  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal()
  }, [])
  return (
    <dialog
      ref={dialog}
      className="figure-dialog"
      aria-labelledby="opened"
      // A question that is asked within it closes by itself.
      onClose={({ target, currentTarget }) => target === currentTarget && onClose()}
    >
      <div className="dialog-bar">
        <h2 id="opened">{exploreWords.opened.heading}</h2>
        <button type="button" onClick={() => dialog.current?.close()}>
          {words.close}
        </button>
      </div>
      <div className="dialog-body" tabIndex={0} role="group" aria-labelledby="opened">
        <FigureHead indicator={indicator} figure={shown} />
        <Loaded query={query}>
          {(explanation) => (
            <Suspense fallback={<Waiting />}>
              <FigureExplanation
                indicator={indicator}
                explanation={explanation}
                changes={changes}
                onChanged={(done) => setChanges((before) => [...before, done])}
              />
            </Suspense>
          )}
        </Loaded>
      </div>
    </dialog>
  )
}
