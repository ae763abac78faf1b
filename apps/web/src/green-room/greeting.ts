/** The line in which an interviewer is heard before the interview; the server says the same. */
export function greeting(name: string): string {
  return `Hello, I am ${name}. If you can hear me well, we can begin.`;
}
