/** A moment as Discord shows it to each reader in their own language: "two hours ago". Discord, reference. */
export function drawMoment(moment: Date): string {
  return `<t:${Math.floor(moment.getTime() / 1000)}:R>`;
}
