import type { DrawingNodes } from './drawing.ts'

/** Our mark: an open door with light behind it. Colours come from the style sheet, by class. */
export const door: DrawingNodes = [
  ['path', { class: 'light', d: 'M6 1.5h13a1 1 0 0 1 1 1V20a1 1 0 0 1-1 1H6z' }],
  [
    'path',
    {
      class: 'leaf',
      d: 'M4 2.3a1 1 0 0 1 1.3-.95l7 2.3a1 1 0 0 1 .7.95v16.9a1 1 0 0 1-1.3.95l-7-2.3A1 1 0 0 1 4 19.2z',
    },
  ],
  ['circle', { class: 'light', cx: 10.4, cy: 13, r: 1.2 }],
]
