// The circles of a map as a table: where they lie, how many records they have, and the way nearer or to the records.
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { ClustersAnswer } from '#definition'
import { ScrollRegion } from '../../controls/scroll-region.tsx'
import { areaName } from '../../data/names.ts'
import { useOutline } from '../../data/roadmap-context.ts'
import { mapViewWords as said } from '../../words/analysis/map-views-words.ts'
import { recordMapWords as common } from '../../words/analysis/record-map-words.ts'
import { numberText } from '../../words/index.ts'
import { aroundText } from '../around-text.ts'
import { narrowed, type ViewProps } from './map-question.ts'
import { nearer, type Near } from './nearness.ts'

export type Cluster = ClustersAnswer['clusters'][number]

/** So many circles are listed beside the map. */
const mostListed = 30

interface RowProps extends ViewProps {
  readonly near: Near
  readonly cluster: Cluster
}

function ClusterRow({ register, search, near, cluster }: RowProps): ReactNode {
  const { jurisdiction, latitude, longitude, records, within } = cluster
  const area = areaName(useOutline(), jurisdiction)
  const around = aroundText(latitude, longitude, near.zoom)
  const next = nearer(near, cluster)
  return (
    <tr>
      <th scope="row">{area}</th>
      <td data-label={common.around}>{around}</td>
      <td className="number" data-label={common.records}>
        <Link
          to="/registers/$id"
          params={{ id: register.id }}
          search={{ ...narrowed(search), jurisdiction, within }}
          aria-label={`${said.open(records, numberText(records))}: ${area}, ${around}`}
        >
          {numberText(records)}
        </Link>
      </td>
      <td>
        {next && (
          <Link
            to="/registers/$id/map"
            params={{ id: register.id }}
            search={{ ...search, view: 'points', ...next }}
            aria-label={said.lookAt(area, around)}
          >
            {said.look}
          </Link>
        )}
      </td>
    </tr>
  )
}

export function ClusterTable({
  clusters,
  ...props
}: ViewProps & { readonly near: Near; readonly clusters: readonly Cluster[] }): ReactNode {
  return (
    <ScrollRegion label={said.clusters}>
      <table className="stacks">
        <caption>{said.clusters}</caption>
        <thead>
          <tr>
            <th scope="col">{common.area}</th>
            <th scope="col">{common.around}</th>
            <th scope="col" className="number">
              {common.records}
            </th>
            <th scope="col">
              <span className="unseen">{said.look}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {clusters.slice(0, mostListed).map((cluster) => (
            <ClusterRow key={`${cluster.jurisdiction} ${cluster.within}`} {...props} cluster={cluster} />
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  )
}
