// Hot spots in tables: each with what chance says to it, and the land on which they were looked for.
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { HotSpotsAnswer } from '#definition'
import { ScrollRegion } from '../../controls/scroll-region.tsx'
import { areaName } from '../../data/names.ts'
import { useOutline } from '../../data/roadmap-context.ts'
import { mapViewWords as said } from '../../words/analysis/map-views-words.ts'
import { recordMapWords as common } from '../../words/analysis/record-map-words.ts'
import { numberText } from '../../words/index.ts'
import { aroundText, decimalText } from '../around-text.ts'
import { narrowed, type ViewProps } from './map-question.ts'

type Spot = HotSpotsAnswer['cells'][number]

/** So many hot spots are listed beside the map. */
const mostListed = 30

function chanceText(probability: number | null): string {
  if (probability === null) return ''
  const share = probability * 100
  return share < 0.01 ? said.seldom(`${decimalText(0.01, 2)} %`) : `${decimalText(share, 2)} %`
}

function SpotRow({ register, search, spot }: ViewProps & { readonly spot: Spot }): ReactNode {
  const { jurisdiction, latitude, longitude, records, around, score, probability } = spot
  const area = areaName(useOutline(), jurisdiction)
  const place = aroundText(latitude, longitude)
  const at = `${latitude.toFixed(4)},${longitude.toFixed(4)},${jurisdiction}`
  return (
    <tr>
      <th scope="row">{area}</th>
      <td data-label={common.around}>
        <Link
          to="/registers/$id/map"
          params={{ id: register.id }}
          search={{ ...narrowed(search), view: 'points', zoom: '3', at }}
          aria-label={said.lookAt(area, place)}
        >
          {place}
        </Link>
      </td>
      <td className="number" data-label={said.inIt}>
        {numberText(records)}
      </td>
      <td className="number" data-label={said.aroundIt}>
        {numberText(around)}
      </td>
      <td className="number" data-label={said.score}>
        {score === null ? '' : decimalText(score, 1)}
      </td>
      <td className="number" data-label={said.chance}>
        {chanceText(probability)}
      </td>
    </tr>
  )
}

export function HotSpotTable({ spots, ...view }: ViewProps & { readonly spots: readonly Spot[] }): ReactNode {
  const numbers = [said.inIt, said.aroundIt, said.score, said.chance]
  return (
    <ScrollRegion label={said.hotTable}>
      <table className="stacks">
        <caption>{said.hotTable}</caption>
        <thead>
          <tr>
            <th scope="col">{common.area}</th>
            <th scope="col">{common.around}</th>
            {numbers.map((name) => (
              <th scope="col" className="number" key={name}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {spots.slice(0, mostListed).map((spot) => (
            <SpotRow key={`${spot.jurisdiction} ${spot.x} ${spot.y}`} {...view} spot={spot} />
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  )
}

export function LandTable({ answer }: { readonly answer: HotSpotsAnswer }): ReactNode {
  const roadmap = useOutline()
  const { lands, cells, fewestCells, fewestInCells } = answer
  const saidOf = ({ jurisdiction, isJudged, isPart }: HotSpotsAnswer['lands'][number]) => {
    const spots = cells.filter((cell) => cell.isHot && cell.jurisdiction === jurisdiction).length
    const found = isJudged
      ? said.found(spots, numberText(spots))
      : said.tooFew(numberText(fewestCells), numberText(fewestInCells))
    return isPart ? `${found}; ${said.isPart}` : found
  }
  return (
    <ScrollRegion label={said.lands}>
      <table className="stacks">
        <caption>{said.lands}</caption>
        <thead>
          <tr>
            <th scope="col">{common.area}</th>
            <th scope="col" className="number">
              {said.hexagons}
            </th>
            <th scope="col" className="number">
              {common.records}
            </th>
            <th scope="col">{said.said}</th>
          </tr>
        </thead>
        <tbody>
          {lands.map((land) => (
            <tr key={land.jurisdiction}>
              <th scope="row">{areaName(roadmap, land.jurisdiction)}</th>
              <td className="number" data-label={said.hexagons}>
                {numberText(land.cells)}
              </td>
              <td className="number" data-label={common.records}>
                {numberText(land.records)}
              </td>
              <td data-label={said.said}>{saidOf(land)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  )
}
