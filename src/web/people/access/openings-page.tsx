// What is withheld, opened for a stated reason and a short time; and what was opened, for whoever answers for it.
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState, type ReactNode } from 'react'
import type { Opening, RoadmapOutline } from '#definition'
import { Choice } from '../../controls/choice.tsx'
import { Line } from '../../controls/line.tsx'
import { Loaded } from '../../controls/loaded.tsx'
import { PageHeading } from '../../controls/page-heading.tsx'
import { ScrollRegion } from '../../controls/scroll-region.tsx'
import { SignedIn } from '../../controls/signed-in.tsx'
import { useOnce } from '../../controls/use-once.ts'
import { TableHeads } from '../../controls/table-heads.tsx'
import { openingsQuery } from '../../data/access/access-queries.ts'
import { openingPlace } from '../../data/access/opening-place.ts'
import { useNameOf } from '../../data/people-names.ts'
import { request } from '../../data/request.ts'
import { useOutline } from '../../data/roadmap-context.ts'
import { useSeeAnew } from '../../data/access/see-anew.ts'
import { numberText, say, timeText } from '../../words/index.ts'
import { accessWords } from '../../words/people/access-words.ts'

const own = accessWords.openings
const all = '*'

interface May {
  readonly jurisdiction: string
  readonly register: string
}

/** Jurisdictions in which something may be opened, and the registers of one of them. */
const areasOf = ({ jurisdictions }: RoadmapOutline, may: readonly May[]) =>
  jurisdictions.filter(({ id }) =>
    may.some(({ jurisdiction }) => jurisdiction === all || jurisdiction === id),
  )

function registersOf({ registers }: RoadmapOutline, may: readonly May[], area: string) {
  const here = may.filter(({ jurisdiction }) => jurisdiction === all || jurisdiction === area)
  const isAll = here.some(({ register }) => register === all)
  const open = registers.filter(({ id }) => isAll || here.some(({ register }) => register === id))
  const choices = open.map(({ id, name }) => ({ id, name: say(name) }))
  return isAll ? [{ id: all, name: own.allRegisters }, ...choices] : choices
}

function OpenForm({ may }: { readonly may: readonly May[] }): ReactNode {
  const roadmap = useOutline()
  const seeAnew = useSeeAnew()
  const areas = areasOf(roadmap, may)
  const [jurisdiction, setJurisdiction] = useState(areas[0]?.id ?? '')
  const registers = registersOf(roadmap, may, jurisdiction)
  const [chosen, setChosen] = useState(registers[0]?.id ?? all)
  const [reason, setReason] = useState('')
  const register = registers.some(({ id }) => id === chosen) ? chosen : (registers[0]?.id ?? all)
  const { failure, isBusy, submit } = useOnce(async () => {
    await request('openSealed', { body: { jurisdiction, register, reason } })
    setReason('')
    await seeAnew()
  })
  return (
    <form className="record-form" onSubmit={submit}>
      <h2>{own.may}</h2>
      {failure !== '' && <p role="alert">{failure}</p>}
      <div className="controls">
        <Choice
          label={own.jurisdiction}
          value={jurisdiction}
          options={areas.map(({ id, name }) => ({ id, name: say(name) }))}
          onChoose={setJurisdiction}
        />
        <Choice label={own.register} value={register} options={registers} onChoose={setChosen} />
      </div>
      <Line label={own.reason} hint={own.reasonHint} value={reason} onText={setReason} />
      <button type="submit" className="main-button" disabled={isBusy || reason.trim() === ''}>
        {own.open}
      </button>
    </form>
  )
}

function EndButton({ opening }: { readonly opening: Opening }): ReactNode {
  const roadmap = useOutline()
  const seeAnew = useSeeAnew()
  const { failure, isBusy, go } = useOnce(async () => {
    await request('closeSealed', { params: { id: opening.id } })
    await seeAnew()
  })
  return (
    <>
      <button
        type="button"
        disabled={isBusy}
        aria-label={own.endOf(openingPlace(roadmap, opening))}
        onClick={() => void go()}
      >
        {own.end}
      </button>
      {failure !== '' && <span role="alert"> {failure}</span>}
    </>
  )
}

function Openings({ items }: { readonly items: readonly Opening[] }): ReactNode {
  const roadmap = useOutline()
  const nameOf = useNameOf()
  if (items.length === 0) return <p className="quiet">{own.none}</p>
  return (
    <ScrollRegion label={own.list}>
      <table>
        <TableHeads names={[own.when, own.by, own.jurisdiction, own.why, own.until]} />
        <tbody>
          {items.map((one) => (
            <tr key={one.id}>
              <th scope="row" className="nowrap">
                {timeText(one.openedAt)}
              </th>
              <td>{nameOf(one.by)}</td>
              <td>{openingPlace(roadmap, one)}</td>
              <td>{one.reason}</td>
              <td>
                {one.endedAt === null ? timeText(one.until) : own.endedAt(timeText(one.endedAt))}{' '}
                {one.isOpen && <EndButton opening={one} />}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  )
}

function Whole(): ReactNode {
  const query = useQuery(openingsQuery)
  return (
    <Loaded query={query}>
      {({ minutes, may, items }) => (
        <>
          <p>{may.length > 0 ? own.lead(numberText(minutes)) : own.leadOthers}</p>
          {may.length > 0 && <OpenForm may={may} />}
          <h2>{own.list}</h2>
          <Openings items={items} />
          <p>
            <Link to="/readings">{own.readings}</Link>
          </p>
        </>
      )}
    </Loaded>
  )
}

export function OpeningsPage(): ReactNode {
  return (
    <>
      <PageHeading title={own.title} />
      <SignedIn>
        <Whole />
      </SignedIn>
    </>
  )
}
