/**
 * Leaves out the second click of a double click. After the first one the log scrolls, so the second would press
 * whatever has come to lie under the finger.
 */
export function firstClick(act: () => void): (event: MouseEvent) => void {
  return ({ detail }) => {
    if (detail < 2) act()
  }
}
