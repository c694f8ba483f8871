/**
 * A function of one object that is worked out once for each: what it returned is kept for as long as the object is, so
 * that any stage may ask again at no cost. The function must depend on nothing but the object, and neither may change.
 */
export function once<Of extends object, Value>(work: (of: Of) => Value): (of: Of) => Value {
  const known = new WeakMap<Of, { readonly value: Value }>();
  return (of) => {
    let found = known.get(of);
    if (found === undefined) known.set(of, (found = { value: work(of) }));
    return found.value;
  };
}
