/** The same function, which works out each answer once. */
export function remembered<Key, Value>(find: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, { readonly value: Value }>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before.value;
    const value = find(key);
    known.set(key, { value });
    return value;
  };
}

/** The same for a function of an object that never changes; an answer is kept as long as its object lives. */
export function rememberedOf<Key extends object, Value>(find: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, { readonly value: Value }>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before.value;
    const value = find(key);
    known.set(key, { value });
    return value;
  };
}

/** Worked out when it is first asked for. */
export function once<Value>(find: () => Value): () => Value {
  const found = remembered<true, Value>(find);
  return () => found(true);
}
