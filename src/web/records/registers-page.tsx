// All registers of the roadmap: what belongs in, what they feed, what they ask. Loaded when somebody comes for records.
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { dataElementName } from '../data/names.ts'
import { useRoadmap } from '../data/roadmap-context.ts'
import { PageHeading } from '../parts/page-heading.tsx'
import { say, words } from '../words/index.ts'
import { RegisterDictionary } from './register-dictionary.tsx'

export function RegistersPage(): ReactNode {
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
              <RegisterDictionary register={register} />
            </div>
          </li>
        ))}
      </ul>
    </>
  )
}
