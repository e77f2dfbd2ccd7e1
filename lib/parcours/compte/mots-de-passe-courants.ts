/** What the published lists of stolen passwords start with, among those of 12 characters and more. */
const COURANTS = new Set(
  `123456789012 1234567890123 12345678901234 123456789123 123123123123 012345678910 1q2w3e4r5t6y 1qaz2wsx3edc
  qwertyuiop12 qwertyuiop123 qwerty123456 qwerty1234567 azertyuiop12 azertyuiop123 azerty123456 azerty1234567
  azertyuiopqsdf azertyuiopqsdfghjklm qwertyuiopasdfghjkl password1234 password12345 password123456 passwordpassword
  motdepasse12 motdepasse123 motdepasse1234 motdepasse12345 motdepassemotdepasse monmotdepasse monmotdepasse1
  administrateur administrator administrateur1 bonjourbonjour bonjour123456 bonjourtoutlemonde jetaimejetaime
  jetaimemaman jetaimepapa1 iloveyou1234 iloveyouiloveyou loulouloulou doudoudoudou doudou123456 nicolas12345
  marseille1234 marseille13000 parissaintgermain parissaintgermain1 olympiquedemarseille olympiquelyonnais
  soleil123456 chouchou1234 princesse123 princesse1234 abcdefghijkl abcdefghijklm abcdefghijklmnopqrstuvwxyz
  abcd12345678 abc123456789 a1b2c3d4e5f6 aaaaaaaaaaaa anticonstitutionnellement football1234 superman1234
  universite123 etudiant1234 etudiante123 etudiant2026 etudiants2026 parcoursup2026 parcoursup123 crouscrous123
  guichetetudiant guichet-etudiant mesetudiant2026 lyceelyceelycee baccalaureat baccalaureat2026 welcome12345
  letmein123456 changemechangeme changezmoi123 testtesttest test12345678 secretsecret trustno1trustno1`.split(
    /\s+/,
  ),
);

const enMinuscules = (texte: string) => texte.toLowerCase().replaceAll(' ', '');

/** Three different signs at most: « ababababababa ». */
const estMonotone = (texte: string) => new Set(texte).size <= 3;

/** True for a password that an attacker tries first: of the lists, too monotonous, or the person's own address. */
export function estTropCourant(motDePasse: string, email: string): boolean {
  const essai = enMinuscules(motDePasse);
  const [local = ''] = enMinuscules(email).split('@');
  if (COURANTS.has(essai) || estMonotone(essai)) return true;
  return essai === enMinuscules(email) || (local.length >= 8 && essai.replace(/[\d!._-]+$/, '') === local);
}
