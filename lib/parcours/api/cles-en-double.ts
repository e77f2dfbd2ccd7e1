/** Texts of a JSON document, its brackets and its commas: what is needed to follow the keys, and nothing else. */
const SIGNES = /"(?:[^"\\]|\\.)*"|[{}[\],:]/g;

interface Niveau {
  /** Keys met in this object; `null` in an array. */
  readonly vues: Set<string> | null;
  cle: string | null;
}

/**
 * The first key written twice in one object of a valid JSON text, as a path; `null` when there is none. JSON.parse would
 * keep the last one without a word, and another reader the first.
 */
export function cleEnDouble(json: string): string | null {
  const pile: Niveau[] = [];
  let texte: string | null = null;
  for (const [signe] of json.matchAll(SIGNES)) {
    const niveau = pile.at(-1);
    if (signe === '{') pile.push({ vues: new Set(), cle: null });
    else if (signe === '[') pile.push({ vues: null, cle: null });
    else if (signe === '}' || signe === ']') pile.pop();
    else if (signe === ':' && niveau?.vues && texte !== null) {
      const cle: string = JSON.parse(texte);
      niveau.cle = cle;
      if (niveau.vues.has(cle)) return pile.flatMap((n) => n.cle ?? []).join('.');
      niveau.vues.add(cle);
    }
    texte = signe.startsWith('"') ? signe : null;
  }
  return null;
}
