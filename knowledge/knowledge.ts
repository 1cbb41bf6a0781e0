import type { Pack } from './pack.ts'
import type { Search } from './search/search.ts'
import type { Calendar } from './service-days/calendar.ts'

/** What the conversation reads: one consistent set, replaced as a whole when editors change the pack. */
export interface Knowledge {
  readonly pack: Pack
  readonly search: Search
  readonly calendar: Calendar
}
