import 'server-only';

/** A sentence that says who may ask, or how one must. */
const CONDITION =
  /r[ée][sq]erv[ée]e?s?(?!\p{L})|uniquement|exclusivement|en priorité|pour toute demande|sous condition|dossier (?:spécifique|à (?:retourner|demander|compléter))|non éligible/iu;
/** « Réservation », « réserver en ligne » and the room kept for bicycles say nothing of who may ask. */
const SANS_RAPPORT =
  /réservation|parking réservé|accès réservé|local réservé|uniquement (?:en ligne|par carte)/gi;

/** Read without accents: many are typed in capitals. */
const ADAPTE = [
  /(?:logement|chambre|studio|studette|appartement|t1|t2)s?\b[^.\n]{0,60}(?:adapte|amenage|accessible|reserve|reqerve|pmr)[^.\n]{0,40}(?:handicap|pmr|mobilites? reduite)/,
  /(?:adapte|amenage|reserve|reqerve)e?s?\b[^.\n]{0,60}(?:handicap|pmr|mobilites? reduite)/,
  /accessibilite pmr\s*:\s*oui/,
  /\bpmr\b[^.\n]{0,20}reserve|type\s+t\d\s+pmr|studette pmr/,
];
const NON_ADAPTE =
  /non[ -](?:adapte|accessible)|pas (?:adapte|accessible)|accessibilite pmr\s*:\s*non|nous proposons des logements adaptes/g;

const sansAccents = (texte: string): string =>
  texte
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase();

/** Paragraphs of a description that hold a condition of access, as they are written; `null` without any. */
export function degagerConditions(texte: string): string | null {
  const paragraphes = texte.split('\n').map((paragraphe) => paragraphe.trim());
  const trouvees = paragraphes.filter((p, i) => {
    if (CONDITION.test(p.replace(SANS_RAPPORT, ''))) return true;
    // « … uniquement pour : » goes on with the lines of its list.
    return /^[-•]/.test(p) && suiteDUneCondition(paragraphes, i);
  });
  return trouvees.length === 0 ? null : trouvees.join('\n');
}

function suiteDUneCondition(paragraphes: readonly string[], rang: number): boolean {
  for (let i = rang - 1; i >= 0; i--) {
    const p = paragraphes[i] ?? '';
    if (p === '' || /^[-•]/.test(p)) continue;
    return /:$/.test(p) && CONDITION.test(p);
  }
  return false;
}

/** True when the description says that the room is made for a handicap, and not only that somebody may ask about it. */
export function estAdapte(texte: string): boolean {
  const lu = sansAccents(texte).replace(NON_ADAPTE, '');
  return ADAPTE.some((forme) => forme.test(lu));
}
