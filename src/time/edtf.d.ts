/** The package `edtf` (our bounds are checked against it in tests): it parses a value and gives its first and last instant. */
declare module 'edtf' {
  export default function edtf(value: string): { readonly min: number; readonly max: number };
}
