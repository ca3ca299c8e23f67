function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}

/** Abbreviations, in lower case and without their last stop, that never end a sentence. */
export const neverFinal = wordSet(`
  mr mrs ms mx dr prof rev fr hon col lt maj capt cmdr sgt cpl pres gov sen rep supt messrs mme mlle
  e.g eg i.e ie cf viz vs v fig figs eq eqs ch chap vol vols pp eds approx ca circa ver dept univ assn
  feat incl esp resp opp
`);

/** Abbreviations that are followed by a number when they do not end a sentence. */
export const beforeNumber = wordSet(`
  c no nos nr art p par para tab col cl jan feb mar apr jun jul aug sep sept oct nov dec
`);

/** Abbreviations that stand at the end of a sentence or in the middle of a name. */
export const maybeFinal = wordSet(`
  inc ltd co corp llc plc bros jr sr esq ph.d m.d b.a m.a b.s m.s d.phil a.m p.m b.c a.d b.c.e c.e
  st ste mt ft sec al ed gen trans op u.s u.k u.n e.u u.s.a u.s.s.r d.c etc est
`);

/** Words that often open a sentence and seldom stand within a name. */
export const openers = wordSet(`
  the a an this that these those it its he she they we you i his her their our in on at by for from with
  as when while after before since during although though if because however but and so or yet also
  there here where what who how why many most some several both all each other another one two three
  today then thus therefore moreover later to under until according despite due throughout of
`);
