// Filling places with distinct organisations: as many places as can be filled at once.

/**
 * Gives places to seats, each seat at most one place, so that as many places as possible are filled (augmenting paths).
 * @returns for each place the index of the seat that fills it, or undefined.
 */
export function assign<Seat, Place>(
  seats: readonly Seat[],
  places: readonly Place[],
  fits: (seat: Seat, place: Place) => boolean,
): (number | undefined)[] {
  const seatOf: (number | undefined)[] = places.map(() => undefined)
  const fill = (at: number, place: Place, tried: Set<number>): boolean =>
    seats.some((seat, index) => {
      if (tried.has(index) || !fits(seat, place)) return false
      tried.add(index)
      const holder = seatOf.indexOf(index)
      if (holder >= 0 && !fill(holder, places[holder] as Place, tried)) return false
      seatOf[at] = index
      return true
    })
  places.forEach((place, at) => {
    fill(at, place, new Set())
  })
  return seatOf
}
