// Figures for tests, in the words a reader sees.
import { figureText, findIndicator, type Figure, type FiguresQuery, type Roadmap } from '#definition'
import { actingAs, publicPerson, type Database } from '#storage'
import { computeFigures } from '../figures/run-plan.ts'

/** The public figures that answer a question about one indicator. */
export async function askFigures(
  db: Database,
  roadmap: Roadmap,
  id: string,
  query: FiguresQuery,
): Promise<readonly Figure[]> {
  const indicator = findIndicator(roadmap, id)
  if (!indicator) throw new Error(`There is no indicator “${id}”.`)
  const { figures } = await actingAs(db, publicPerson, (tx) => computeFigures(tx, roadmap, indicator, query))
  return figures
}

/** The one figure with these codes, in words; the published one where a group has two. */
export async function askFigure(
  db: Database,
  roadmap: Roadmap,
  id: string,
  query: FiguresQuery & { readonly codes?: Readonly<Record<string, string>> },
): Promise<string> {
  const { codes = {}, ...rest } = query
  const indicator = findIndicator(roadmap, id)
  const by = Object.keys(codes).filter((one) => !indicator?.always.includes(one))
  const figures = await askFigures(db, roadmap, id, { ...rest, by })
  const found = figures.find((figure) =>
    Object.entries(codes).every(([dimension, code]) => figure.codes[dimension] === code),
  )
  const unit = found && indicator?.shows[found.show]?.unit
  return unit ? figureText(found, unit.kind) : 'no figure'
}
