/**
 * Tells the whole text of a cell that is pointed at where a part of it is cut off. It is found out then, because widths
 * change with the columns, the window and the language; a cell that says more by itself keeps what it says.
 */
export function tellCut({ target }: { readonly target: EventTarget }): void {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[aria-colindex]') : null;
  if (!cell || cell.querySelector('[title]')) return;
  const parts = [cell, ...cell.querySelectorAll<HTMLElement>('span, button')];
  const cut = parts.some(({ scrollWidth, clientWidth }) => clientWidth > 0 && scrollWidth > clientWidth + 1);
  if (cut) cell.title = cell.textContent.trim();
  else cell.removeAttribute('title');
}
