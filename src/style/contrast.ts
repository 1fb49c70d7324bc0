/** How far two colours stand apart for the eye: contrast after WCAG 2. Colours are #rrggbb. */

/** Red, green and blue, 0 to 255. */
export function channelsOf(color: string): readonly number[] {
  return [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
}

/** Relative luminance of a colour in sRGB, 0 to 1. */
export function luminance(channels: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = channels.map((channel) => {
    const part = channel / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** 1 for colours that are the same to 21 for black and white. */
export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [one, other].map((color) => luminance(channelsOf(color))).sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}
