// All registers of the roadmap: what belongs in, who keeps it, what it feeds.
import { createRoute, Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { dataElementName } from '../data/names.ts'
import { useRoadmap } from '../data/roadmap-context.ts'
import { PageHeading } from '../parts/page-heading.tsx'
import { rootRoute } from '../root-route.ts'
import { say, words } from '../words/index.ts'

export const registers = createRoute({
  getParentRoute: () => rootRoute,
  path: '/registers',
  component: RegistersPage,
  staticData: {
    menu: (roadmap) =>
      roadmap.registers.length === 0 ? undefined : { label: words.records.label, path: '/registers' },
  },
})

function RegistersPage(): ReactNode {
  const roadmap = useRoadmap()
  const { records } = words
  return (
    <>
      <PageHeading title={records.label} lead={records.lead} />
      {roadmap.registers.length === 0 && <p>{records.none}</p>}
      <ul className="entries">
        {roadmap.registers.map((register) => (
          <li key={register.id} className="entry">
            <div>
              <h2>
                <Link to="/registers/$id" params={{ id: register.id }} search={{}}>
                  {say(register.name)}
                </Link>
              </h2>
              <p>{say(register.definition)}</p>
              <p className="quiet">
                {records.feeds}:{' '}
                {words.list([
                  ...new Set(register.counts.map(({ element }) => dataElementName(roadmap, element))),
                ])}
              </p>
            </div>
          </li>
        ))}
      </ul>
    </>
  )
}
