// The parts of ECharts that the chart needs, and no others.
import { BarChart, CustomChart, LineChart } from 'echarts/charts'
import { AriaComponent, GridComponent, LegendComponent, TooltipComponent } from 'echarts/components'
import { init, use as enable } from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'

enable([
  BarChart,
  LineChart,
  CustomChart,
  AriaComponent,
  GridComponent,
  LegendComponent,
  TooltipComponent,
  SVGRenderer,
])

export { init }
