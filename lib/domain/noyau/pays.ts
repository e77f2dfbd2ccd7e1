/** Where a nationality stands among the rules of NAT-1 to NAT-4. */
export type GroupeDeNationalite = 'france' | 'ue_eee_suisse' | 'andorre' | 'royaume_uni' | 'autre';

const codes = (liste: string): readonly string[] => liste.split(' ');

/** France, and the territories of the Republic that ISO 3166 gives a code of their own. */
const FRANCE = codes('FR BL GF GP MF MQ NC PF PM RE TF WF YT');

/** The 26 other members of the European Union, the three of the EEA that are not, and Switzerland. Åland is Finnish. */
const UE_EEE_SUISSE = codes(
  'AT AX BE BG CY CZ DE DK EE ES FI GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK IS LI NO CH',
);

const AUTRES = codes(
  'AE AF AG AI AL AM AO AQ AR AS AU AW AZ BA BB BD BF BH BI BJ BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CI CK CL ' +
    'CM CN CO CR CU CV CW CX DJ DM DO DZ EC EG EH ER ET FJ FK FM FO GA GD GE GG GH GI GL GM GN GQ GS GT GU GW GY HK ' +
    'HM HN HT ID IL IM IN IO IQ IR JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LK LR LS LY MA MC MD ME MG MH ' +
    'MK ML MM MN MO MP MR MS MU MV MW MX MY MZ NA NE NF NG NI NP NR NU NZ OM PA PE PG PH PK PN PR PS PW PY QA RS RU RW ' +
    'SA SB SC SD SG SH SJ SL SM SN SO SR SS ST SV SX SY SZ TC TD TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY ' +
    'UZ VA VC VE VG VI VN VU WS YE ZA ZM ZW',
);

/** Every code of ISO 3166-1 alpha-2, in order. */
export const CODES_DE_PAYS: readonly string[] = [...FRANCE, ...UE_EEE_SUISSE, ...AUTRES, 'AD', 'GB'].sort();

/**
 * The group of a nationality (NAT-1 to NAT-4, NAT-7).
 * @param code ISO 3166-1 alpha-2, capitals; an unknown one is « autre »
 */
export function groupeDeNationalite(code: string): GroupeDeNationalite {
  if (FRANCE.includes(code)) return 'france';
  if (UE_EEE_SUISSE.includes(code)) return 'ue_eee_suisse';
  if (code === 'GB') return 'royaume_uni';
  return code === 'AD' ? 'andorre' : 'autre';
}
