/** What parts are given by name, and whether they use it. */
import type { Frame, Frames, Value } from './env.js';
import type { Shape } from './shapes.js';

export function newFrames(): Frames {
  const frames = new Map<Shape, Frame>();
  const given = (shape: Shape, name: string): Value | undefined => {
    const frame = frames.get(shape);
    return frame === undefined ? undefined : (frame.given.get(name) ?? given(frame.base, name));
  };
  return {
    given,
    use: (shape, name) => {
      const there = shape.kind === 'object' && shape.keys.has(name);
      for (let frame = frames.get(shape); frame !== undefined; frame = frames.get(frame.base)) {
        frame.used.add(name);
        if (!there) frame.missed.add(name);
        if (frame.given.has(name)) return;
      }
    },
    open: (base, args) => {
      const inherited = base.shape.kind === 'object' ? base.shape.keys : new Map<string, Shape>();
      const shapes = [...args].map(([name, { shape }]) => [name, shape] as const);
      const shape: Shape = { kind: 'object', keys: new Map([...inherited, ...shapes]) };
      const frame: Frame = { base: base.shape, given: args, used: new Set(), missed: new Set() };
      frames.set(shape, frame);
      return { value: { shape, place: base.place }, frame };
    },
  };
}
