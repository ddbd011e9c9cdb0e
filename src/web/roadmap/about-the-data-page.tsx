// Where the figures come from, how each thing is counted, and what the words beside a figure mean.
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import {
  accumulations,
  apiPaths,
  figureFlags,
  figureStates,
  observationsAddress,
  statuses,
} from '#definition'
import { overviewQuery } from '../data/queries.ts'
import { useRoadmap } from '../data/roadmap-context.ts'
import { DataDictionary } from './data-dictionary.tsx'
import { LoadLedger } from './load-ledger.tsx'
import { PageHeading } from '../controls/page-heading.tsx'
import { say, words } from '../words/index.ts'

function Datasets(): ReactNode {
  const { datasets } = useRoadmap()
  return (
    <section aria-labelledby="datasets">
      <h2 id="datasets">{words.data.datasets}</h2>
      {datasets.length === 0 && <p className="quiet">{words.nothing}</p>}
      <ul className="cards">
        {datasets.map((dataset) => (
          <li key={dataset.file} className="card">
            <h3>{say(dataset.name)}</h3>
            <p>{say(dataset.description)}</p>
            <p className="quiet">
              {words.data.licence}: {dataset.licence}. {words.data.file}: <code>{dataset.file}</code>
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Everybody whose published figures are shown anywhere. */
function AllPublishers(): ReactNode {
  const { notice } = useRoadmap()
  const publishers = useQuery(overviewQuery).data?.publishers ?? []
  if (publishers.length === 0) return null
  return (
    <section aria-labelledby="publishers">
      <h2 id="publishers">{words.publishers.heading}</h2>
      <p className="prose">
        {words.publishers.named(words.list(publishers))}. {notice && say(notice)}
      </p>
    </section>
  )
}

interface Entry {
  readonly name: string
  readonly meaning: string
}

function Glossary({
  title,
  entries,
}: {
  readonly title: string
  readonly entries: readonly Entry[]
}): ReactNode {
  return (
    <section>
      <h3>{title}</h3>
      <dl className="glossary">
        {entries.map(({ name, meaning }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

function Glossaries(): ReactNode {
  const { states, flags, statuses: statusWords, accumulations: accumulationWords } = words.figures
  const stateEntries = figureStates.map((state) => ({
    name: words.data.stateNames[state],
    meaning: states[state],
  }))
  const flagEntries = figureFlags.map((flag) => ({ name: flags[flag].short, meaning: flags[flag].long }))
  return (
    <section aria-labelledby="words">
      <h2 id="words">{words.data.wordsBeside}</h2>
      <div className="columns">
        <Glossary title={words.data.states} entries={stateEntries} />
        <Glossary title={words.data.flags} entries={flagEntries} />
        <Glossary title={words.data.statuses} entries={statuses.map((status) => statusWords[status])} />
        <Glossary
          title={words.data.accumulations}
          entries={accumulations.map((one) => accumulationWords[one])}
        />
      </div>
    </section>
  )
}

export function AboutTheDataPage(): ReactNode {
  return (
    <>
      <PageHeading title={words.data.title} lead={words.data.lead} />
      <Datasets />
      <AllPublishers />
      <section aria-labelledby="programs">
        <h2 id="programs">{words.data.programs}</h2>
        <p>{words.data.programsText}</p>
        <ul>
          <li>
            <a href={observationsAddress('csv')} download>
              {words.data.allObservations}
            </a>
          </li>
          <li>
            <a href={apiPaths.openapi}>{words.footer.program}</a>
          </li>
        </ul>
      </section>
      <Glossaries />
      <DataDictionary />
      <LoadLedger />
    </>
  )
}
