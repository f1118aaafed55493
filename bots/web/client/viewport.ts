/**
 * A keyboard on the glass covers the foot of the page where the browser does not make the page smaller for it (Safari on
 * a telephone): the page then takes the height that is left.
 */
export function fitAboveKeyboard(): void {
  const viewport = window.visualViewport;
  if (!viewport) return;
  const fit = () => {
    // While somebody zooms in, the page is as it was.
    const isCovered = viewport.scale === 1 && window.innerHeight - viewport.height > 1;
    document.body.style.height = isCovered ? `${viewport.height}px` : '';
    if (isCovered) window.scrollTo(0, 0);
  };
  viewport.addEventListener('resize', fit);
}
