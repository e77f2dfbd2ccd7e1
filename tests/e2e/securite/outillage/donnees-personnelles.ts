/** What belongs to a person and may not lie where it has no business. */
export interface Secret {
  readonly quoi: string;
  readonly motif: RegExp;
}

const echapper = (texte: string): string => texte.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A text alone: not a piece of a longer identifier, where chance may write it. */
const seul = (source: string): RegExp => new RegExp(`(?<![\\w-])${source}(?![\\w-])`, 'i');

/** The digits or letters in a row, or grouped by spaces of any kind, or written in a URL. */
const espace = (texte: string): string =>
  [...texte.replace(/\s/g, '')].map(echapper).join('(?:\\s|%20|\\+)?');

export const secretsDe = (personne: Readonly<Record<string, string>>): readonly Secret[] =>
  Object.entries(personne).map(([quoi, valeur]) => ({
    quoi,
    motif:
      quoi === 'courriel'
        ? new RegExp(echapper(valeur).replace('@', '(?:@|%40)'), 'i')
        : seul(espace(valeur)),
  }));

/** Any e-mail address, IBAN or number of a student, whoever they belong to. */
export const FORMES: readonly Secret[] = [
  { quoi: 'une adresse électronique', motif: /[\w.+-]+(?:@|%40)exemple\.fr/i },
  { quoi: 'un IBAN', motif: /\bFR\d{2}(?: ?[A-Z0-9]{4}){5} ?[A-Z0-9]{3}\b/ },
  { quoi: 'un INE', motif: /\b\d{9}[A-HJK]{2}\b/ },
  { quoi: 'un jeton', motif: /\beyJ[\w-]{10,}\.[\w-]{10,}\.[\w-]{20,}/ },
  { quoi: 'un mot de passe haché', motif: /\$argon2/ },
];

/** Where each secret is found, with a few letters around it; empty when nothing leaks. */
export const chercher = (
  lieux: Readonly<Record<string, string>>,
  secrets: readonly Secret[],
): readonly string[] =>
  Object.entries(lieux).flatMap(([lieu, texte]) =>
    secrets.flatMap(({ quoi, motif }) => {
      const trouve = motif.exec(texte);
      return trouve
        ? [`${quoi} dans ${lieu} : …${texte.slice(Math.max(0, trouve.index - 60), trouve.index + 40)}…`]
        : [];
    }),
  );
