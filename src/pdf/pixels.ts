/** A decoded picture, eight bits a channel, rows from the top. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  /** Channels of `color`: 1 is gray, 3 is RGB. */
  readonly colors: 1 | 3;
  readonly color: Uint8Array;
  /** One byte a pixel, 255 is opaque; absent where all of it is opaque. */
  readonly alpha?: Uint8Array;
}
