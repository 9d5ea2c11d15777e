/** The code of the action that a deliverable belongs to: `D3.1.2` is one of `A3.1`. Empty when it is no such code. */
export function actionCodeOf(deliverable: string): string {
  const [, activity, number] = /^D(\d+)\.(\d+)\.\d+$/i.exec(deliverable.trim()) ?? [];
  return activity === undefined ? '' : `A${activity}.${number}`;
}
