// Hot spots of the records of a list: by jurisdiction, since each records in its own way, and of those that somebody may open.
import { Refused, type HotSpotsAnswer, type Outlines } from '#definition'
import { falseShare, fewestCells, fewestInCells, judgeCells, simulatedFalseShare } from '#analysis'
import { landOfAreas, type LandHexagon } from '#drawing'
import { readPlacedRecords, readWhole, type PlacedRecords } from '#storage'
import type { AnswerWork } from '../../answers/index.ts'
import { getRegister, signedIn, type ApiContext } from '../../requests/index.ts'
import type { Handlers } from '../handler.ts'
import { analysisTables } from '../../exports/index.ts'
import { mapFile, sendAnalysis } from './analysis-file.ts'
import { askedRecords, getPlaceField } from './narrowed-places.ts'

type Land = HotSpotsAnswer['lands'][number]
type Cell = HotSpotsAnswer['cells'][number]

/** The hexagons of one jurisdiction; without a score where there are too few of them or of records. */
function judged(jurisdiction: string, hexagons: readonly LandHexagon[]): { land: Land; cells: Cell[] } {
  const found = judgeCells(hexagons)
  const cells = hexagons.map(({ x, y, count, middle, beside }, at): Cell => {
    const around = beside.reduce((sum, next) => sum + (hexagons[next]?.count ?? 0), count)
    const { score = null, probability = null, isHot = false } = found?.[at] ?? {}
    return { jurisdiction, x, y, ...middle, records: count, around, score, probability, isHot }
  })
  const records = hexagons.reduce((sum, { count }) => sum + count, 0)
  return {
    land: { jurisdiction, cells: hexagons.length, records, isJudged: found !== undefined },
    cells: cells.filter((cell) => cell.records > 0 || cell.isHot),
  }
}

function answerOf(
  outlines: Outlines,
  { places, ...sums }: PlacedRecords,
): Pick<HotSpotsAnswer, 'lands' | 'cells' | 'outside' | 'records' | 'withoutPlace'> {
  const { lands, outside } = landOfAreas(
    outlines,
    places.map(({ jurisdiction, records, ...at }) => ({ ...at, area: jurisdiction, count: records })),
  )
  const all = lands.map(({ area, hexagons }) => judged(area, hexagons))
  return {
    ...{ ...sums, outside, lands: all.map(({ land }) => land) },
    cells: all.flatMap(({ cells }) => cells).toSorted((a, b) => (b.score ?? 0) - (a.score ?? 0)),
  }
}

export function hotSpotsRoute(context: ApiContext): Handlers<'hotSpots'> {
  const { outlines } = context.roadmap
  return {
    hotSpots: async (request, reply) => {
      const person = signedIn(request, context)
      const register = getRegister(context, request.params.id)
      const field = getPlaceField(register)
      if (!outlines?.projection) throw new Refused('no-map', {}, 'not-found')
      const { filter, nameOf } = await askedRecords(context, { person, register }, request.query)
      const work = async ({ tx }: AnswerWork): Promise<HotSpotsAnswer> => {
        const { lands, ...found } = answerOf(outlines, await readPlacedRecords(tx, register, filter, field))
        const whole = await readWhole(
          tx,
          register,
          lands.map(({ jurisdiction }) => jurisdiction),
        )
        return {
          ...{ field, ...found, falseShare, simulated: simulatedFalseShare, fewestCells, fewestInCells },
          lands: lands.map((land) =>
            whole.includes(land.jurisdiction) ? land : { ...land, isPart: true as const },
          ),
        }
      }
      return sendAnalysis<HotSpotsAnswer>(
        { request, reply, context, person },
        { name: nameOf('hot-spots'), work, isFleeting: true },
        { ...mapFile(register, 'hot-spots', request.query), tableOf: analysisTables.hotSpotsTable },
      )
    },
  }
}
