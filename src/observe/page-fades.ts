/**
 * Runs in the page: what glides or fades to an end within a few seconds is there at once, as after a while: a picture taken now shows what a
 * reader sees then, however busy the machine is.
 */
export function endFades(): void {
  for (const animation of document.getAnimations().slice(0, 500)) {
    const end = Number(animation.effect?.getComputedTiming().endTime ?? Infinity);
    if (animation.playState === 'running' && end <= 5_000 && animation.playbackRate > 0) animation.currentTime = end;
  }
}
