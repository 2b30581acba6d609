/** A place on a sheet, whole pixels. */
export interface SheetPlace {
  readonly x: number;
  readonly y: number;
}

/** Hands out places on a sheet, shelf by shelf. */
export interface Shelf {
  /** A place for a thing of that size; undefined where the sheet is full. */
  readonly place: (width: number, height: number) => SheetPlace | undefined;
}

/**
 * Start an empty sheet. Things of one height share shelves, so that sizes may be mixed.
 *
 * @param side - width and height of the sheet, pixels.
 */
export function startShelf(side: number): Shelf {
  const open = new Map<number, { x: number; readonly y: number }>();
  let bottom = 0;
  return {
    place: (width, height) => {
      const shelf = open.get(height);
      if (shelf !== undefined && shelf.x + width <= side) {
        const place = { x: shelf.x, y: shelf.y };
        shelf.x += width;
        return place;
      }
      if (bottom + height > side || width > side) return undefined;
      const place = { x: 0, y: bottom };
      open.set(height, { x: width, y: bottom });
      bottom += height;
      return place;
    },
  };
}
