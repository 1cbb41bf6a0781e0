import type { Pack } from './pack.ts'
import type { Calibration } from './search/calibration-model.ts'
import type { SearchMode } from './search/features.ts'
import type { Search } from './search/search.ts'
import type { Calendar } from './service-days/calendar.ts'

/** What the conversation reads: one consistent set, replaced as a whole when editors change the pack. */
export interface Knowledge {
  readonly pack: Pack
  readonly search: Search
  readonly calendar: Calendar
  /** Thresholds of the three-way decision. */
  readonly calibration: Readonly<Record<SearchMode, Calibration>>
}
