// The 14 KPIs. A new one is one file and one line here.
import type { Indicator } from '#definition'
import { kpi1 } from './kpi-01.ts'
import { kpi2 } from './kpi-02.ts'
import { kpi3 } from './kpi-03.ts'
import { kpi4 } from './kpi-04.ts'
import { kpi5 } from './kpi-05.ts'
import { kpi6 } from './kpi-06.ts'
import { kpi7 } from './kpi-07.ts'
import { kpi8 } from './kpi-08.ts'
import { kpi9 } from './kpi-09.ts'
import { kpi10 } from './kpi-10.ts'
import { kpi11 } from './kpi-11.ts'
import { kpi12 } from './kpi-12.ts'
import { kpi13 } from './kpi-13.ts'
import { kpi14 } from './kpi-14.ts'

export const indicators: readonly Indicator[] = [
  kpi1,
  kpi2,
  kpi3,
  kpi4,
  kpi5,
  kpi6,
  kpi7,
  kpi8,
  kpi9,
  kpi10,
  kpi11,
  kpi12,
  kpi13,
  kpi14,
]
