// The picture that previews of a page show: a chart, as it is taken away.
import { chartAddress, type ChartQuery, type Indicator } from '#definition'
import type { Reader } from './figure-number.ts'

const width = 900

/** Its address; the chart of the author of the indicator where not said otherwise. */
export const chartPicture = ({ language }: Reader, { id }: Indicator, of: ChartQuery = {}): string =>
  chartAddress(id, { ...of, width, language }, 'png')
