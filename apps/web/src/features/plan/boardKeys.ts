import type { CollisionDetection, KeyboardCoordinateGetter } from '@dnd-kit/core';

/** The arrow keys take a picked card to the column beside. */
export const besideCoordinates: KeyboardCoordinateGetter = (event, { context }) => {
  const step = event.code === 'ArrowRight' ? 1 : event.code === 'ArrowLeft' ? -1 : 0;
  if (step === 0) return undefined;
  event.preventDefault();
  const rects = [...context.droppableRects.values()].sort((one, other) => one.left - other.left);
  const from = context.collisionRect;
  if (!from || rects.length === 0) return undefined;
  const middle = from.left + from.width / 2;
  const at = rects.findIndex(({ left, right }) => middle >= left && middle <= right);
  const to = rects[Math.min(Math.max(at + step, 0), rects.length - 1)];
  if (!to) return undefined;
  return { x: to.left + (to.width - from.width) / 2, y: from.top };
};

/** A card is over the column that its middle, or the pointer, is in: however short the column is. */
export const columnUnder: CollisionDetection = ({
  collisionRect,
  pointerCoordinates,
  droppableRects,
  droppableContainers,
}) => {
  const middle = pointerCoordinates?.x ?? collisionRect.left + collisionRect.width / 2;
  return droppableContainers.flatMap(({ id }) => {
    const rect = droppableRects.get(id);
    return rect && middle >= rect.left && middle <= rect.right ? [{ id }] : [];
  });
};
