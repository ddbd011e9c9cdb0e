// Under which name a figure stands on the page of its report.
import { figureKey, type FigurePlace } from '#definition'

export const figureAnchor = (one: FigurePlace): string =>
  `${one.indicator}-${figureKey(one)}`.replaceAll(/[^a-z0-9-]/gi, '-')
