/**
 * "The meeting closed at …", "The Board adjourned at …": the words with which minutes say when a sitting began, paused or
 * ended, up to where its hour stands.
 */
export const SITTING =
  /^\W*(?:\d+(?:\.\d*)?\W+)?(?:the|this)\s+(?:[\p{L}-]+\s+){0,3}?(?:meeting|session|sitting|hearing|board|council|committee|chair(?:man|woman)?|court)\s+(?:was\s+)?(?:(?:then|formally|duly|finally)\s+)?(?:closed|ended|adjourned|concluded|rose|opened|began|commenced|convened|reconvened|resumed|recessed|called\s+to\s+order|declared\s+(?:closed|open))\b[^.;]{0,60}$/iu;
