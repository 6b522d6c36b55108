/** The day where the server runs, such as `2026-11-02`. */
export function getToday(): string {
  const now = new Date();
  const [month = '', day = ''] = [now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0'));
  return `${String(now.getFullYear())}-${month}-${day}`;
}
