const NAMES: Record<string, string> = {
  public: '申请人',
  applicant: '申请人',
  system: '系统',
};

/** Whoever is no person of the house. */
export function nobodysName(actor: string): string {
  return NAMES[actor] ?? '已离任人员';
}
