// Words of who was shown what is sensitive, in sq.
import type { readingWords as en } from '../../en/people/readings.ts'
import type { Sameness } from '../../index.ts'

export const readingWords: Sameness<typeof en> = {
  title: 'Kush lexoi çfarë është e ndjeshme',
  lead: 'Një rresht për çdo përgjigje në të cilën u shfaqën përgjigje të ndjeshme të regjistrimeve. Është për ata që lexojnë ditarin e juridiksionit; ajo që nuk mund ta shohin nuk renditet.',
  none: 'Ende nuk është lexuar asgjë që ju mund ta shikoni.',
  when: 'Kur',
  by: 'Nga',
  jurisdiction: 'Juridiksioni',
  register: 'Regjistri',
  what: 'Çfarë',
  whats: {
    record: 'një regjistrim',
    history: 'historiku i një regjistrimi',
    list: 'një listë',
    file: 'një skedar i një liste',
  },
  byOpening: '(hapur për një arsye të deklaruar)',
  records: 'Regjistrimet',
  one: (id) => `Regjistrimi ${id}`,
}
