/**
 * Masks for lists: enough is left to recognise a case, not enough to identify a person (个人信息保护法 Art. 6, 51: the
 * minimum scope, de-identification).
 */
const STAR = '*';

/** A person's name: the first character stays (`李**`); an organisation's name keeps its first four and its ending. */
export function maskName(name: string): string {
  const characters = [...name.trim()];
  if (characters.length <= 1) return characters.length === 1 ? STAR : '';
  if (characters.length <= 6) return characters[0]! + STAR.repeat(characters.length - 1);
  return characters.slice(0, 4).join('') + STAR.repeat(4) + characters.slice(-2).join('');
}

/** A phone number: the first three and the last two digits stay. */
export function maskPhone(phone: string): string {
  const plain = phone.trim();
  if (plain.length < 7) return STAR.repeat(plain.length);
  return plain.slice(0, 3) + STAR.repeat(plain.length - 5) + plain.slice(-2);
}

/** An identity or credit code: the first three and the last two characters stay. */
export function maskIdentityNumber(number: string): string {
  const plain = number.trim();
  if (plain.length < 8) return STAR.repeat(plain.length);
  return plain.slice(0, 3) + STAR.repeat(plain.length - 5) + plain.slice(-2);
}

/** A mail address: the first character and the domain stay. */
export function maskEmail(email: string): string {
  const at = email.lastIndexOf('@');
  if (at < 1) return STAR.repeat([...email].length);
  return `${email.slice(0, 1)}${STAR.repeat(3)}${email.slice(at)}`;
}

/** A postal address: the first six characters (province and city) stay. */
export function maskAddress(address: string): string {
  const characters = [...address.trim()];
  return characters.slice(0, 6).join('') + STAR.repeat(Math.min(6, Math.max(0, characters.length - 6)));
}
