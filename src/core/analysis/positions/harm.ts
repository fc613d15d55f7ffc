/** Stems of what is done to an adversary: who "will not attack" or "has no intention of attacking" reassures and refuses nothing. */
export const harm =
  'attack|invad|strik|bomb|shell|shoot|kill|harm|hurt|occup|annex|escalat|provok|threaten|assault|storm|besieg|blockad';
