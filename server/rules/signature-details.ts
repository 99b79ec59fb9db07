import { captionWords } from './anchors.ts';
import { listed } from './element-words.ts';
import type { Rule } from './rule.ts';
import { STATE } from './states.ts';

const TELEPHONE = /(?<!\d)\(?\d{3}\)?[\s.-]{0,2}\d{3}[\s.-]{1,2}\d{4}(?!\d)|\btel|\bphone/i;
const E_MAIL = /\S@\S|\be-?mail\b/i;
const ADDRESS = new RegExp(
  `\\b[A-Z]{2}\\.?,?\\s+\\d{5}(?:-\\d{4})?\\b|\\b(?:Street|Avenue|Suite|Floor|Road|Boulevard|P\\.?\\s?O\\.? Box)\\b|${STATE}\\s+\\d{5}`,
  'i',
);
/** Publishers take such details out and leave a mark. */
const TAKEN_OUT = /redact|removed|\[[^\]\n]{1,30}\]|x{3,}/i;

/** A signature block, with the counsel block of the first page, that lacks what the court asks for. */
export const signatureDetails: Rule = {
  id: 'signature-details',
  check({ complaint, whole, here, insert }) {
    const { signature, source } = complaint;
    if (!whole || !signature) return [];
    const words = `${captionWords(complaint)}\n${source.text.slice(signature.span.start, signature.span.end)}`;
    if (TAKEN_OUT.test(words)) return [];
    const details = [
      ADDRESS.test(words) ? null : insert('address'),
      TELEPHONE.test(words) ? null : insert('telephone'),
      here('without-e-mail') || E_MAIL.test(words) ? null : insert('e-mail'),
    ].filter((detail) => detail !== null);
    if (details.length === 0) return [];
    const span = { start: signature.span.start, end: source.line(source.lineAt(signature.span.start)).end };
    return [{ message: 'missing', values: { details: listed(details) }, span }];
  },
};
