// What lacks of a jurisdiction, register by register: the ways to fill it for whoever may, and who has to for everybody else.
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { ExpectedFigure, RegisterOutline } from '#definition'
import { areaName, dataElementName } from '../data/names.ts'
import { useMayHandIn } from '../data/access/figure-rights.ts'
import { useMayKeep, useMayState } from '../data/access/own-rights.ts'
import { useMe } from '../data/own-place.ts'
import { useOutline } from '../data/roadmap-context.ts'
import { numberText, say, words } from '../words/index.ts'
import { completenessWords } from '../words/completeness-words.ts'

const said = completenessWords.rates

interface Place {
  readonly area: string
  readonly institution: string
}

interface RegisterProps {
  readonly register: RegisterOutline
  readonly area: string
  readonly year: string
  readonly figures: readonly ExpectedFigure[]
}

/** The institutions that have not stated all of what they keep for these figures. */
function silentIn(figures: readonly ExpectedFigure[]): string[] {
  const silent = figures.flatMap(({ institutions }) =>
    institutions.filter(({ stated }) => stated !== 'all').map(({ institution }) => institution),
  )
  return [...new Set(silent)]
}

function Ways({ register, institution, area, year }: Omit<RegisterProps, 'figures'> & Place): ReactNode {
  const params = { id: register.id }
  const mayState = useMayState()(register, { jurisdiction: area, institution })
  return (
    <>
      {' '}
      {mayState && (
        <>
          <Link to="/completeness/statements" search={{ area, institution, year }}>
            {said.state}
          </Link>
          {' · '}
        </>
      )}
      <Link to="/registers/$id/new" params={params}>
        {said.add}
      </Link>
      {' · '}
      <Link to="/registers/$id/import" params={params}>
        {said.bring}
      </Link>
    </>
  )
}

function RegisterGap({ register, area, year, figures }: RegisterProps): ReactNode {
  const { jurisdictions } = useOutline()
  const person = useMe()
  const mayKeep = useMayKeep()
  const kinds = jurisdictions.find(({ id }) => id === area)?.institutions ?? []
  const silent = kinds.filter(
    ({ id, kind }) => register.keptBy.includes(kind) && silentIn(figures).includes(id),
  )
  const own = person
    ? silent.filter(({ id }) => mayKeep(register, { jurisdiction: area, institution: id }))
    : []
  const others = silent.filter((one) => !own.includes(one))
  return (
    <li>
      <strong>{say(register.name)}</strong>: {said.figures(figures.length, numberText(figures.length))}
      {own.map(({ id, name }) => (
        <div key={id}>
          {say(name)}:<Ways {...{ register, area, year }} institution={id} />
        </div>
      ))}
      {others.length > 0 && (
        <div className="quiet">{said.who(words.list(others.map(({ name }) => say(name))))}</div>
      )}
    </li>
  )
}

/** Figures that no register counts: the jurisdiction reports them as a whole. */
function ReportedGap({ figures }: { readonly figures: readonly ExpectedFigure[] }): ReactNode {
  const roadmap = useOutline()
  const mayHandIn = useMayHandIn()
  if (figures.length === 0) return null
  return (
    <li>
      <strong>{said.whole}</strong>:{' '}
      {figures.map(({ element }) => dataElementName(roadmap, element)).join('; ')}
      <div>
        {mayHandIn && (
          <>
            <Link to="/hand-in-figures">{said.handIn}</Link>
            {' · '}
          </>
        )}
        <Link to="/submissions">{words.submissions}</Link>
      </div>
    </li>
  )
}

interface Props {
  readonly area: string
  readonly year: string
  /** Those that are not there whole. */
  readonly figures: readonly ExpectedFigure[]
}

/** Folded: its summary says how much lacks. */
export function GapsOfArea({ area, year, figures }: Props): ReactNode {
  const roadmap = useOutline()
  const name = areaName(roadmap, area)
  const registers = roadmap.registers
    .map((register) => ({ register, own: figures.filter((one) => one.registers.includes(register.id)) }))
    .filter(({ own }) => own.length > 0)
  return (
    <details>
      <summary>{said.ofArea(name, said.figures(figures.length, numberText(figures.length)))}</summary>
      <ul>
        {registers.map(({ register, own }) => (
          <RegisterGap key={register.id} {...{ register, area, year }} figures={own} />
        ))}
        <ReportedGap figures={figures.filter(({ registers: all }) => all.length === 0)} />
      </ul>
    </details>
  )
}
