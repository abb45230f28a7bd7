const SOCIAL = /соціальн|інклюзив|реабіліт|інвалід/i;
const PROJECT = /спільн\p{L}+ про[єе]кт/iu;
const RESOURCE_CENTRE = /інклюзивн\p{L}*\s*[-–—]?\s*ресурсн/iu;
const SERVICES_CENTRE =
  /центр\p{L}*\s+(?:надання\s+)?соціальн\p{L}*\s+(?:послуг|обслуговуванн)|центр\p{L}*\s+соціального захисту населення та надання соціальних послуг|установи\s*[-–—]\s*надавача соціальних послуг/iu;

/** Whether it is about social services, inclusion, rehabilitation or people with disabilities. */
export function isSocial(subject: string): boolean {
  return SOCIAL.test(subject);
}

/**
 * The service type that it shares, where it names an institution of that type; else null. A joint project (a roof, a
 * playground) shares no service, whatever its name holds.
 */
export function typeOf(subject: string): string | null {
  if (PROJECT.test(subject)) return null;
  if (RESOURCE_CENTRE.test(subject)) return 'inclusive-resource-centre';
  return SERVICES_CENTRE.test(subject) ? 'social-services-centre' : null;
}
