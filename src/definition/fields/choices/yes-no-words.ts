// Words for yes, no and not reported in cells.

/** Words in which officers write the three, in the languages in which they report. None of them stands for two answers. */
export const yesNoWords: Readonly<Record<'yes' | 'no' | 'not-reported', readonly string[]>> = {
  yes: [
    ...['yes', 'y', 'true', 'da', 'да', 'po', 'tačno', 'тачно', 'točno', 'точно', 'istina', 'истина'],
    ...['e vërtetë', 'vërtetë', 'adevărat'],
  ],
  no: [
    ...['no', 'n', 'false', 'ne', 'не', 'jo', 'nu', 'netačno', 'нетачно', 'netočno', 'неточно', 'neistina'],
    ...['неистина', 'laž', 'e pavërtetë', 'e gabuar', 'fals'],
  ],
  'not-reported': [
    ...['not-reported', 'not reported', 'nije prijavljeno', 'није пријављено', 'не е пријавено'],
    ...['nuk është raportuar', 'neraportat'],
  ],
}
